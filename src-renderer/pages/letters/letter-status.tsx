import { CheckIcon, StopIcon } from '#renderer/parts/icons.tsx';
import { Mark } from '#renderer/parts/mark.tsx';
import type { OutputOf } from '#shared/contract/index.ts';
import { letterStatuses } from '#shared/vocabulary.ts';

export type LetterItem = OutputOf<'letter.list'>['items'][number];

/** Whether an issued paper stands or was voided. */
export function LetterStatus({ letter: { status } }: { letter: Pick<LetterItem, 'status'> }) {
  return status === 'issued' ? (
    <Mark tone="good" icon={<CheckIcon size={14} />}>
      {letterStatuses.issued}
    </Mark>
  ) : (
    <Mark tone="plain" icon={<StopIcon size={14} />}>
      {letterStatuses.void}
    </Mark>
  );
}
