import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRef } from 'react';
import { type FieldValues, FormProvider, useForm } from 'react-hook-form';
import { useProcedure } from '#renderer/app/procedures.ts';
import { useToday } from '#renderer/app/session.ts';
import { ErrorBox } from '#renderer/parts/error-box.tsx';
import { checkedBy, showIssues } from '#renderer/parts/form.ts';
import { LinkAnchor } from '#renderer/parts/links.tsx';
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
import { Incomplete } from './incomplete.tsx';
import { KeepDraft } from './keep-draft.tsx';
import { letterFields } from './letter-fields.ts';
import { NumberingField } from './numbering-field.tsx';
import styles from './paper-workspace.module.css';
import { StepError } from './step-error.tsx';
import { fieldsBesidePaper, paperSchema, shownValues } from './step-values.ts';
import { type IssuedPaper, type PaperWork, useIssueAndRecord } from './use-issue-and-record.ts';

type Prepared = OutputOf<'letter.prepare'>;
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
          <div className={styles.actions}>
            <WorkState work={work} caseId={detail.caseId} />
            <Incomplete />
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

function submitWords(event: CaseEvent | null, issued: IssuedPaper | null): string {
  if (issued !== null) return 'Catat langkahnya';
  return event === null ? 'Terbitkan' : 'Terbitkan dan catat';
}

/** What stands in the way of recording, beside the button that was pressed. */
function WorkState({ work, caseId }: { work: PaperWork; caseId: string }) {
  return (
    <Stack gap="xs" className={styles.state}>
      {work.issued !== null && !work.running && (
        <WarningBox title={`Naskah sudah terbit${work.issued.number && `: ${work.issued.number}`}`}>
          <Text size="sm">
            Langkahnya belum tercatat. Selesaikan yang disebut di bawah ini, lalu catat; nomor baru tidak
            dipakai. Bila isi naskahnya yang keliru,{' '}
            <LinkAnchor underline="always" to="/letters" search={{ letterId: work.issued.letterId }}>
              batalkan naskah itu
            </LinkAnchor>
            , lalu susun lagi.
          </Text>
        </WarningBox>
      )}
      <StepError error={work.error} caseId={caseId} onReloaded={work.reset} />
    </Stack>
  );
}
