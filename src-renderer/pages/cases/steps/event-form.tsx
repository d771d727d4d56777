import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FieldValues, FormProvider, useForm } from 'react-hook-form';
import { useCommand, useProcedure } from '#renderer/app/procedures.ts';
import { useToday } from '#renderer/app/session.ts';
import { confirmThen } from '#renderer/parts/confirm-button.tsx';
import { checkedBy, showIssues } from '#renderer/parts/form.ts';
import { Loading } from '#renderer/parts/loading.tsx';
import type { AllowedEvent, CaseDetail } from '#shared/contract/cases.ts';
import type { CaseEvent, LetterKind } from '#shared/vocabulary.ts';
import { FieldList } from '../fields/field-list.tsx';
import { useCaseDetail } from '../fields/scene.tsx';
import { DocumentField } from './document-field.tsx';
import { eventFields, startingValues } from './event-fields.ts';
import { Incomplete } from './incomplete.tsx';
import { StepError } from './step-error.tsx';
import { eventSchema, shownValues } from './step-values.ts';

/** Ends of a case: these cannot be taken back, so the officer is asked once more. */
const consequences: Partial<Record<CaseEvent, string>> = {
  close: 'Perkara ditutup dan tidak menerima langkah lagi.',
  closeEarly: 'Perkara ditutup tanpa putusan dan tidak menerima langkah lagi.',
  closeUnproven: 'Perkara berakhir sebagai tidak terbukti; tidak ada hukuman yang dapat ditetapkan lagi.',
  endService: 'Status kepegawaian yang bersangkutan tercatat berakhir.',
};

/** The form of an event that needs no new paper of Netra: its facts, and the number and date of a paper made outside. */
export function EventForm({ step, onDone }: { step: AllowedEvent; onDone: () => void }) {
  const start = useStart(step);
  if (start === null) return <Loading label="Menyiapkan isian" />;
  return <FilledEventForm step={step} start={start} onDone={onDone} />;
}

function FilledEventForm({
  step,
  start,
  onDone,
}: {
  step: AllowedEvent;
  start: FieldValues;
  onDone: () => void;
}) {
  const { event } = step;
  const detail = useCaseDetail();
  const schema = eventSchema(event);
  const form = useForm<FieldValues, unknown, FieldValues>({
    resolver: checkedBy(schema),
    defaultValues: start,
  });
  const apply = useCommand('case.apply');

  const record = async (values: FieldValues) => {
    try {
      const data = shownValues(eventFields[event], values, detail);
      await apply.run({ caseId: detail.caseId, event, data, revision: detail.revision });
      notifications.show({ title: 'Tercatat', message: step.label });
      onDone();
    } catch (error) {
      showIssues(form, error, 'data');
    }
  };
  const submit = form.handleSubmit((values) => {
    const consequence = consequences[event];
    if (consequence === undefined) return record(values);
    return confirmThen({
      title: `${step.label}?`,
      consequence,
      deed: step.label,
      onConfirm: () => record(values),
    });
  });

  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={(submitted) => void submit(submitted)}>
        <Stack gap="md" maw="44rem">
          {'document' in schema.shape && (
            <DocumentField kind={step.needs} optional={documentIsOptional(event)} />
          )}
          {eventFields[event].length > 0 ? (
            <FieldList fields={eventFields[event]} />
          ) : (
            <Text size="sm">Langkah ini tidak memerlukan isian lain.</Text>
          )}
          <Incomplete />
          <StepError error={apply.error} caseId={detail.caseId} onReloaded={apply.reset} />
          <Group>
            <Button type="submit" size="sm" loading={apply.running}>
              {step.label}
            </Button>
          </Group>
        </Stack>
      </form>
    </FormProvider>
  );
}

const documentIsOptional = (event: CaseEvent) =>
  eventSchema(event).shape.document?.safeParse(null).success ?? false;

/**
 * What the form starts with: the day, the paper already issued for this step, what was found before, and, at the
 * beginning, what the SKB says of the act. Null while that is being asked.
 */
function useStart(step: AllowedEvent): FieldValues | null {
  const today = useToday();
  const detail = useCaseDetail();
  const { code, date, supportedStatus } = detail.act;
  const asksSkb = step.event === 'openDiscipline';
  const skb = useProcedure('law.classify', { act: code, on: date, supportedStatus }, { enabled: asksSkb });
  if (asksSkb && skb.isPending) return null;
  const { findings } = detail;
  const shape = eventSchema(step.event).shape;
  const issued = unusedPaper(detail, step.needs);
  return {
    ...startingValues(step.event, { today }),
    ...('document' in shape && {
      document: documentIsOptional(step.event)
        ? null
        : issued === undefined
          ? { number: '', date: today }
          : { letterId: issued.letterId },
    }),
    ...('provision' in shape && {
      provision: findings.provision ?? skb.data?.provision ?? '',
      impact: findings.impact,
      level: findings.foundLevel ?? findings.preliminaryLevel,
    }),
  };
}

/** A paper of the kind that was issued since the last step: older ones carry an earlier step, as the first summons does. */
function unusedPaper({ papers, timeline }: CaseDetail, kind: LetterKind | null) {
  const since = timeline.at(-1)?.date;
  return papers.findLast(
    (paper) =>
      paper.status === 'issued' && paper.kind === kind && (since === undefined || paper.date >= since),
  );
}
