import { ActionIcon, Button, Group, Input, NativeSelect, Stack } from '@mantine/core';
import { Controller, useFieldArray, useFormContext } from 'react-hook-form';
import { TrashIcon } from '#renderer/parts/icons.tsx';
import { PersonPicker } from '#renderer/parts/person-picker.tsx';
import { optionsOf } from '#renderer/parts/select-field.tsx';
import type { PersonRef } from '#shared/contract/fields.ts';
import { teamElements, teamPositions } from '#shared/vocabulary.ts';
import { messageAt, wordsFor } from './messages.ts';
import styles from './rows.module.css';

/** The examination team, one member a row. */
export function MembersField({ path, label }: { path: string; label: string }) {
  const { control, register, formState } = useFormContext();
  const members = useFieldArray({ name: path });
  return (
    <Stack gap="xs">
      <Input.Label component="div" size="sm" required>
        {label}
      </Input.Label>
      <Input.Description>
        Tim memuat atasan langsung, unsur pengawasan, dan unsur kepegawaian; tidak ada yang pangkatnya lebih
        rendah dari yang diperiksa.
      </Input.Description>
      {members.fields.map((member, index) => (
        <fieldset key={member.id} className={styles.member} aria-label={`Anggota tim ${index + 1}`}>
          <Controller
            control={control}
            name={`${path}.${index}.person`}
            render={({ field, fieldState }) => (
              <PersonPicker
                label={`Nama anggota ${index + 1}`}
                labelHidden
                value={(field.value as PersonRef | null) ?? null}
                onChange={field.onChange}
                onBlur={field.onBlur}
                ref={field.ref}
                error={wordsFor(fieldState.error, field.value)}
              />
            )}
          />
          <NativeSelect
            {...register(`${path}.${index}.element`)}
            aria-label={`Unsur anggota ${index + 1}`}
            data={optionsOf(teamElements)}
          />
          <NativeSelect
            {...register(`${path}.${index}.teamPosition`)}
            aria-label={`Kedudukan anggota ${index + 1}`}
            data={optionsOf(teamPositions)}
          />
          <ActionIcon aria-label={`Hapus anggota ${index + 1}`} onClick={() => members.remove(index)}>
            <TrashIcon />
          </ActionIcon>
        </fieldset>
      ))}
      <Input.Error>{messageAt(formState.errors, path)}</Input.Error>
      <Group>
        <Button
          variant="default"
          onClick={() => members.append({ person: null, element: 'other', teamPosition: 'member' })}
        >
          Tambah anggota
        </Button>
      </Group>
    </Stack>
  );
}

/** Several people, one a row: examiners, those who report. */
export function PeopleField({ path, label }: { path: string; label: string }) {
  const { control, formState, setValue, watch } = useFormContext();
  const people = (watch(path) as (PersonRef | null)[] | undefined) ?? [];
  const put = (list: (PersonRef | null)[]) => setValue(path, list, { shouldDirty: true });
  return (
    <Stack gap={6}>
      <Input.Label component="div" size="sm" required>
        {label}
      </Input.Label>
      {people.map((_person, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a person has no other name here than his place in the list.
        <div key={index} className={styles.person}>
          <Controller
            control={control}
            name={`${path}.${index}`}
            render={({ field, fieldState }) => (
              <PersonPicker
                label={`${label} ${index + 1}`}
                labelHidden
                value={(field.value as PersonRef | null) ?? null}
                onChange={field.onChange}
                onBlur={field.onBlur}
                ref={field.ref}
                error={wordsFor(fieldState.error, field.value)}
              />
            )}
          />
          <ActionIcon
            aria-label={`Hapus ${label.toLowerCase()} ${index + 1}`}
            onClick={() => put(people.filter((_, at) => at !== index))}
          >
            <TrashIcon />
          </ActionIcon>
        </div>
      ))}
      <Input.Error>{messageAt(formState.errors, path)}</Input.Error>
      <Group>
        <Button variant="default" onClick={() => put([...people, null])}>
          Tambah orang
        </Button>
      </Group>
    </Stack>
  );
}
