import { Button, Group, Text } from '@mantine/core';
import styles from './draft-notice.module.css';
import { AlertIcon, CheckIcon } from './icons.tsx';
import { instantText } from './instant-text.ts';
import type { Draft } from './use-draft.ts';

/** Offers the unfinished work that was found: go on with it, or begin anew. */
export function DraftNotice({ draft, onTakeUp }: { draft: Draft; onTakeUp: (content: object) => void }) {
  const { found, savedAt } = draft;
  if (found === null) return null;
  return (
    <div className={styles.notice} role="status">
      <Text size="sm">
        Ada isian yang belum selesai{savedAt === null ? '' : `, tersimpan ${instantText(savedAt)}`}.
      </Text>
      <Group gap="xs">
        <Button
          onClick={() => {
            onTakeUp(found);
            draft.takeUp();
          }}
        >
          Lanjutkan isian itu
        </Button>
        <Button variant="default" onClick={() => void draft.discard()}>
          Mulai dari awal
        </Button>
      </Group>
    </div>
  );
}

const words = {
  loading: '',
  undecided:
    'Pilih dahulu: lanjutkan isian lama atau mulai dari awal. Sampai itu, isian baru belum disimpan.',
  clean: '',
  unsaved: 'Belum tersimpan …',
  saving: 'Menyimpan …',
  saved: 'Tersimpan',
  failed: 'Belum dapat disimpan; dicoba lagi sebentar lagi',
} as const;

/** One quiet line that says whether what was typed is safe. */
export function DraftStatus({ draft }: { draft: Draft }) {
  return (
    <span className={styles.status} data-failed={draft.status === 'failed'} aria-live="polite">
      {draft.status === 'saved' && <CheckIcon size={14} />}
      {draft.status === 'failed' && <AlertIcon size={14} />}
      {words[draft.status]}
      {draft.status === 'saved' && draft.savedAt !== null && ` ${instantText(draft.savedAt)}`}
    </span>
  );
}
