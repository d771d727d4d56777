import { Text } from '@mantine/core';
import { useWatch } from 'react-hook-form';
import { client } from '#renderer/app/client.ts';
import { PdfPreview } from '#renderer/parts/pdf-preview.tsx';
import { parseLocalDate } from '#shared/local-date.ts';
import { joinList } from '#shared/text.ts';
import { type LetterKind, letterKinds } from '#shared/vocabulary.ts';
import { useCaseDetail } from '../fields/scene.tsx';
import { letterFields } from './letter-fields.ts';
import { previewable, shownValues } from './step-values.ts';

/** Milliseconds of rest after the last key before the page is drawn again. */
const REST = 600;

/** The real paper, marked as a draft, from what the form holds at present. */
export function DraftPreview({ kind, caseId }: { kind: LetterKind; caseId: string }) {
  const detail = useCaseDetail();
  const values = useWatch();
  const date = typeof values.date === 'string' ? parseLocalDate(values.date) : null;
  const { details, missing } = previewable(
    kind,
    shownValues(letterFields[kind], values.details ?? {}, detail),
  );
  const draft = details === null || date === null ? null : { caseId, kind, date, details };
  return (
    <PdfPreview
      label={`Pratinjau ${letterKinds[kind]}`}
      source={draft === null ? null : JSON.stringify(draft)}
      load={() => {
        if (draft === null) throw new Error('nothing to preview yet');
        return client.call('letter.render', { draft });
      }}
      rest={REST}
      actions={<StillMissing labels={missing} />}
      empty={`Naskah tampil setelah diisi: ${joinList(missing).toLowerCase()}.`}
    />
  );
}

function StillMissing({ labels }: { labels: readonly string[] }) {
  if (labels.length === 0) return null;
  return (
    <Text size="xs" c="dimmed" truncate title={joinList(labels)}>
      Belum diisi: {labels.length}
    </Text>
  );
}
