import { ActionIcon, Button, Group, Input, Kbd, Stack, Text, Textarea } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import type { z } from 'zod';
import type { questionAnswerSchema } from '#shared/contract/letter-details.ts';
import { messageAt } from './messages.ts';
import styles from './questions.module.css';

type Pair = z.input<typeof questionAnswerSchema>;

const keys: readonly [string, string][] = [
  ['Enter', 'dari pertanyaan ke jawaban'],
  ['Shift+Enter', 'baris baru'],
  ['Ctrl+Enter', 'tanya jawab berikutnya'],
  ['Ctrl+↑ / Ctrl+↓', 'ke tanya jawab sebelum / sesudahnya'],
  ['Alt+↑ / Alt+↓', 'geser tanya jawab ke atas / ke bawah'],
  ['Ctrl+Delete', 'hapus tanya jawab'],
  ['F8', 'tampilkan atau sembunyikan daftar tombol ini'],
];

/** The questions and answers of a hearing, typed at the speed of speech: hands stay on the keyboard. */
export function QuestionsField({ path, label }: { path: string; label: string }) {
  const form = useFormContext();
  const pairs = useFieldArray({ name: path });
  const [keysShown, setKeysShown] = useState(false);
  const [removed, setRemoved] = useState<{ at: number; pair: Pair } | null>(null);

  const nameOf = (index: number, part: keyof Pair) => `${path}.${index}.${part}`;
  const addAfter = (index: number) =>
    pairs.insert(index + 1, { question: '', answer: '' }, { focusName: nameOf(index + 1, 'question') });
  const focusAt = (index: number, part: keyof Pair) => {
    if (index >= 0 && index < pairs.fields.length) form.setFocus(nameOf(index, part));
  };
  const move = (index: number, to: number, part: keyof Pair) => {
    if (to < 0 || to >= pairs.fields.length) return;
    pairs.move(index, to);
    // The fields are registered under their new names only after the next paint.
    requestAnimationFrame(() => form.setFocus(nameOf(to, part)));
  };
  const remove = (index: number) => {
    setRemoved({ at: index, pair: form.getValues(`${path}.${index}`) as Pair });
    pairs.remove(index);
    requestAnimationFrame(() => {
      if (pairs.fields.length > 1) form.setFocus(nameOf(Math.max(0, index - 1), 'question'));
    });
  };
  const restore = () => {
    if (removed === null) return;
    pairs.insert(removed.at, removed.pair, { focusName: nameOf(removed.at, 'question') });
    setRemoved(null);
  };

  const onKeyDown = (event: KeyboardEvent, index: number, part: keyof Pair) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (event.key === 'F8') setKeysShown(!keysShown);
    else if (event.key === 'Enter' && event.ctrlKey) addAfter(index);
    else if (event.key === 'Enter' && part === 'question' && !event.shiftKey) focusAt(index, 'answer');
    else if (event.key === 'Delete' && event.ctrlKey) remove(index);
    else if (step !== 0 && event.altKey) move(index, index + step, part);
    else if (step !== 0 && event.ctrlKey) focusAt(index + step, part);
    else return;
    event.preventDefault();
  };

  const error = messageAt(form.formState.errors, path);
  return (
    <Stack gap="xs">
      <Group justify="space-between" align="end">
        <Input.Label component="div" size="sm">
          {label} ({pairs.fields.length})
        </Input.Label>
        <Button variant="subtle" aria-expanded={keysShown} onClick={() => setKeysShown(!keysShown)}>
          Tombol cepat (F8)
        </Button>
      </Group>
      {keysShown && <KeyList />}
      <div>
        {pairs.fields.map((pair, index) => (
          <div key={pair.id} className={styles.pair}>
            <Text className={styles.number} size="sm">
              {index + 1}.
            </Text>
            <Stack gap={4}>
              <Textarea
                {...form.register(nameOf(index, 'question'))}
                aria-label={`Pertanyaan ${index + 1}`}
                placeholder="Pertanyaan"
                rows={1}
                classNames={{ input: styles.question ?? '' }}
                error={messageAt(form.formState.errors, nameOf(index, 'question'))}
                onKeyDown={(event) => onKeyDown(event, index, 'question')}
              />
              <Textarea
                {...form.register(nameOf(index, 'answer'))}
                aria-label={`Jawaban ${index + 1}`}
                placeholder="Jawaban"
                rows={1}
                classNames={{ input: styles.answer ?? '' }}
                error={messageAt(form.formState.errors, nameOf(index, 'answer'))}
                onKeyDown={(event) => onKeyDown(event, index, 'answer')}
              />
            </Stack>
            <ActionIcon
              aria-label={`Hapus tanya jawab ${index + 1}`}
              tabIndex={-1}
              onClick={() => remove(index)}
            >
              ×
            </ActionIcon>
          </div>
        ))}
      </div>
      {error !== undefined && <Input.Error>{error}</Input.Error>}
      <Group gap="xs">
        <Button variant="default" onClick={() => addAfter(pairs.fields.length - 1)}>
          Tambah tanya jawab
        </Button>
        {removed !== null && (
          <Button variant="subtle" onClick={restore}>
            Kembalikan tanya jawab yang dihapus
          </Button>
        )}
      </Group>
    </Stack>
  );
}

function KeyList() {
  return (
    <dl className={styles.keys} aria-label="Tombol cepat">
      {keys.map(([key, meaning]) => (
        <KeyMeaning key={key} keyName={key} meaning={meaning} />
      ))}
    </dl>
  );
}

function KeyMeaning({ keyName, meaning }: { keyName: string; meaning: string }) {
  return (
    <>
      <dt>
        <Kbd size="xs">{keyName}</Kbd>
      </dt>
      <dd>{meaning}</dd>
    </>
  );
}
