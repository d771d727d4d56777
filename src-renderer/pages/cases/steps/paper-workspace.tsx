import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useRef, useState } from 'react';
import { type FieldValues, FormProvider, useForm } from 'react-hook-form';
import { useCommand, useProcedure } from '#renderer/app/procedures.ts';
import { useToday } from '#renderer/app/session.ts';
import { ErrorBox } from '#renderer/parts/error-box.tsx';
import { checkedBy, showIssues } from '#renderer/parts/form.ts';
import { LoadingLines } from '#renderer/parts/loading.tsx';
import type { Draft } from '#renderer/parts/use-draft.ts';
import { WarningBox } from '#renderer/parts/warning-box.tsx';
import type { OutputOf } from '#shared/contract/index.ts';
import type { Official } from '#shared/contract/office.ts';
import type { LocalDate } from '#shared/local-date.ts';
import { type CaseEvent, type LetterKind, letterKinds } from '#shared/vocabulary.ts';
import { FieldList } from '../fields/field-list.tsx';
import { DateInputField } from '../fields/plain-fields.tsx';
import { useCaseDetail } from '../fields/scene.tsx';
import { DraftPreview } from './draft-preview.tsx';
import { startingValues } from './event-fields.ts';
import { KeepDraft } from './keep-draft.tsx';
import { letterFields } from './letter-fields.ts';
import { NumberingField } from './numbering-field.tsx';
import styles from './paper-workspace.module.css';
import { StepError } from './step-error.tsx';
import { factsFromPaper, fieldsBesidePaper, paperSchema, shownValues } from './step-values.ts';

type Prepared = OutputOf<'letter.prepare'>;
interface Issued {
  readonly letterId: string;
  readonly number: string;
  readonly revision: number;
}

interface PaperProps {
  readonly kind: LetterKind;
  /** The event recorded together with the paper; null when the paper stands on its own. */
  readonly event: CaseEvent | null;
  readonly onDone: () => void;
}

/** Form and paper side by side: what is typed at the left is on the page at the right. */
export function PaperWorkspace(props: PaperProps) {
  const { caseId } = useCaseDetail();
  const prepared = useProcedure(
    'letter.prepare',
    { caseId, kind: props.kind },
    { refetchOnWindowFocus: false },
  );
  const office = useProcedure('office.get', {});
  if (prepared.data === undefined || office.data === undefined) {
    return prepared.isError ? (
      <ErrorBox error={prepared.error} onRetry={() => prepared.refetch()} />
    ) : (
      <LoadingLines lines={8} label="Menyiapkan naskah" />
    );
  }
  return <PaperForm {...props} prepared={prepared.data} officials={office.data.officials} />;
}

function PaperForm({
  kind,
  event,
  onDone,
  prepared,
  officials,
}: PaperProps & { prepared: Prepared; officials: readonly Official[] }) {
  const detail = useCaseDetail();
  const today = useToday();
  const form = useForm<FieldValues, unknown, FieldValues>({
    resolver: checkedBy(paperSchema(kind, event)),
    defaultValues: {
      date: today,
      numbering: { mode: startsWithoutNumber(prepared) ? 'none' : 'next' },
      details: prepared.details,
      extra: startBeside(event, kind, prepared, officials, today),
    },
  });
  const work = useIssueAndRecord(kind, event);
  const draft = useRef<Draft | null>(null);

  const submit = form.handleSubmit(async ({ date, numbering, details, extra }) => {
    try {
      const shown = shownValues(letterFields[kind], details, detail);
      const { number } = await work.run({ date, numbering, details: shown, extra });
      await draft.current?.discard();
      notifications.show({ title: `${letterKinds[kind]} terbit`, message: number || 'Tanpa nomor' });
      onDone();
    } catch (error) {
      showIssues(form, error);
    }
  });

  const beside = event === null ? [] : fieldsBesidePaper(event, kind);
  return (
    <FormProvider {...form}>
      <div className={styles.workspace}>
        <form noValidate onSubmit={(submitted) => void submit(submitted)} className={styles.form}>
          <div>
            <KeepDraft subject={`case:${detail.caseId}:${kind}`} handle={draft} />
            <fieldset disabled={work.issued !== null} className={styles.fields}>
              <Stack gap="sm">
                <FieldList fields={letterFields[kind]} prefix="details." />
                <div className={styles.office}>
                  <DateInputField
                    spec={{ name: 'date', label: 'Tanggal naskah' }}
                    path="date"
                    hint={undefined}
                  />
                  <NumberingField nextNumber={prepared.nextNumber} allowsNoNumber={prepared.allowsNoNumber} />
                </div>
              </Stack>
            </fieldset>
          </div>
          {event !== null && beside.length > 0 && <FieldList fields={beside} prefix="extra." />}
          <WorkState work={work} caseId={detail.caseId} />
          <div className={styles.actions}>
            <Group gap="sm">
              <Button type="submit" size="sm" loading={work.running}>
                {submitWords(event, work.issued)}
              </Button>
              <Text size="xs" c="dimmed" flex={1}>
                Isi naskah dibekukan dan nomornya terpakai. Naskah yang keliru dapat dibatalkan dengan alasan.
              </Text>
            </Group>
          </div>
        </form>
        <div className={styles.preview}>
          <DraftPreview kind={kind} caseId={detail.caseId} />
        </div>
      </div>
    </FormProvider>
  );
}

/** What is asked beside the paper starts as usual; the post of the official who signs is known from the office. */
function startBeside(
  event: CaseEvent | null,
  kind: LetterKind,
  { details }: Prepared,
  officials: readonly Official[],
  today: LocalDate,
): FieldValues {
  if (event === null) return {};
  const names = new Set(fieldsBesidePaper(event, kind).map(({ name }) => name));
  const signatory = details.signatory as { officialId?: string } | undefined;
  const officialRole = officials.find(({ officialId }) => officialId === signatory?.officialId)?.role;
  const start = { ...startingValues(event, { today }), ...(officialRole && { officialRole }) };
  return Object.fromEntries(Object.entries(start).filter(([name]) => names.has(name)));
}

/** Records of what was said or handed over usually carry no number; every other paper does. */
function startsWithoutNumber({ kind, allowsNoNumber }: Prepared): boolean {
  return allowsNoNumber && (kind === 'interrogationRecord' || kind === 'deliveryRecord');
}

function submitWords(event: CaseEvent | null, issued: Issued | null): string {
  if (issued !== null) return 'Catat langkahnya';
  return event === null ? 'Terbitkan' : 'Terbitkan dan catat';
}

interface PaperValues {
  readonly date: string;
  readonly numbering: FieldValues;
  readonly details: FieldValues;
  readonly extra: FieldValues;
}

/**
 * Issues the paper, then records the event that rests on it. When the second part is refused the paper stays issued and is
 * kept here, so that trying again records the event without using up another number.
 */
function useIssueAndRecord(kind: LetterKind, event: CaseEvent | null) {
  const detail = useCaseDetail();
  const issue = useCommand('letter.issue');
  const apply = useCommand('case.apply');
  const [issued, setIssued] = useState<Issued | null>(null);
  const { caseId } = detail;

  const issueOnce = async ({ date, numbering, details }: PaperValues): Promise<Issued> => {
    if (issued !== null) return { ...issued, revision: detail.revision };
    const paper = await issue.run({
      caseId,
      kind,
      date,
      details,
      numbering: numbering as Parameters<typeof issue.run>[0]['numbering'],
      revision: detail.revision,
    });
    setIssued(paper);
    return paper;
  };
  const run = async (values: PaperValues): Promise<Issued> => {
    const paper = await issueOnce(values);
    if (event !== null) {
      const data = {
        ...factsFromPaper(event, kind, values.details),
        ...values.extra,
        document: { letterId: paper.letterId },
      };
      await apply.run({ caseId, event, data, revision: paper.revision });
    }
    return paper;
  };
  return {
    run,
    running: issue.running || apply.running,
    issued,
    error: apply.error ?? issue.error,
    reset: () => {
      issue.reset();
      apply.reset();
    },
  };
}

function WorkState({
  work,
  caseId,
}: {
  work: ReturnType<typeof useIssueAndRecord>;
  caseId: string;
}): ReactNode {
  return (
    <>
      {work.issued !== null && !work.running && (
        <WarningBox title={`Naskah sudah terbit${work.issued.number && `: ${work.issued.number}`}`}>
          <Text size="sm">
            Langkahnya belum tercatat. Selesaikan yang disebut di bawah ini, lalu catat; nomor baru tidak
            dipakai.
          </Text>
        </WarningBox>
      )}
      <StepError error={work.error} caseId={caseId} onReloaded={work.reset} />
    </>
  );
}
