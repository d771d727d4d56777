import { ActionIcon, Button, Group, Input, Stack, TextInput } from '@mantine/core';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { TrashIcon } from '#renderer/parts/icons.tsx';
import { messageAt } from './messages.ts';
import styles from './rows.module.css';

const MOST_WITNESSES = 4;

/** Witnesses of a delivery: typed by hand, they need not be employees. */
export function WitnessesField({ path, label }: { path: string; label: string }) {
  const { register, formState } = useFormContext();
  const witnesses = useFieldArray({ name: path });
  return (
    <Stack gap={6}>
      <Input.Label component="div" size="sm">
        {label}
      </Input.Label>
      {witnesses.fields.map((witness, index) => (
        <fieldset key={witness.id} className={styles.witness} aria-label={`Saksi ${index + 1}`}>
          <TextInput
            {...register(`${path}.${index}.name`)}
            aria-label={`Nama saksi ${index + 1}`}
            placeholder="Nama"
            error={messageAt(formState.errors, `${path}.${index}.name`)}
          />
          <TextInput
            {...register(`${path}.${index}.nip`, { setValueAs: (typed: string | null) => typed || null })}
            aria-label={`NIP saksi ${index + 1}`}
            placeholder="NIP bila ada"
          />
          <TextInput
            {...register(`${path}.${index}.position`)}
            aria-label={`Jabatan saksi ${index + 1}`}
            placeholder="Jabatan"
          />
          <ActionIcon aria-label={`Hapus saksi ${index + 1}`} onClick={() => witnesses.remove(index)}>
            <TrashIcon />
          </ActionIcon>
        </fieldset>
      ))}
      {witnesses.fields.length < MOST_WITNESSES && (
        <Group>
          <Button variant="default" onClick={() => witnesses.append({ name: '', nip: null, position: '' })}>
            Tambah saksi
          </Button>
        </Group>
      )}
    </Stack>
  );
}
