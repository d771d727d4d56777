import { ActionIcon, Grid, Group, Radio, Select, Text, Textarea, TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { useProcedure } from '#renderer/app/procedures.ts';
import { Citations } from '#renderer/parts/citation.tsx';
import { DateField } from '#renderer/parts/date-field.tsx';
import { EmployeePicker } from '#renderer/parts/employee-picker.tsx';
import { AlertIcon, TrashIcon } from '#renderer/parts/icons.tsx';
import { Mark } from '#renderer/parts/mark.tsx';
import { optionsOf } from '#renderer/parts/select-field.tsx';
import type { LocalDate } from '#shared/local-date.ts';
import {
  type ActCode,
  acts,
  codesOf,
  recommendedClasses,
  sanctionLevels,
  supportedStatuses,
  tracks,
} from '#shared/vocabulary.ts';
import styles from './person-form.module.css';
import type { Registration } from './registration.ts';

const describe = (code: ActCode) => ({ value: code, label: `${code}  ${acts[code]}` });
const actGroups = [
  {
    group: 'Kode etik (sebelum penetapan calon)',
    items: codesOf(acts)
      .filter((code) => code.startsWith('E'))
      .map(describe),
  },
  {
    group: 'Disiplin (sesudah penetapan calon)',
    items: codesOf(acts)
      .filter((code) => code.startsWith('D'))
      .map(describe),
  },
];

/** One person of the letter: what he is said to have done, what the body asks for, and what the SKB says of such an act. */
export function PersonForm({
  index,
  onRemove,
  onNext,
}: {
  index: number;
  onRemove: (() => void) | null;
  onNext: () => void;
}) {
  const { register, formState } = useFormContext<Registration>();
  const at = `people.${index}` as const;
  const errors = formState.errors.people?.[index];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    event.preventDefault();
    onNext();
  };
  return (
    <fieldset className={styles.person} onKeyDown={onKeyDown}>
      <legend className={styles.legend}>
        <Group gap="xs">
          <Text size="sm" fw={600}>
            Pegawai {index + 1}
          </Text>
          {onRemove !== null && (
            <ActionIcon aria-label={`Hapus pegawai ${index + 1}`} onClick={onRemove}>
              <TrashIcon />
            </ActionIcon>
          )}
        </Group>
      </legend>
      <div className={styles.columns}>
        <Grid gap="sm">
          <Grid.Col span={{ base: 12, md: 6 }}>
            <WhoField index={index} />
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 6 }}>
            <ChoiceOf index={index} name="actCode" label="Bentuk pelanggaran (SKB)" data={actGroups} />
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 4 }}>
            <ActDate index={index} />
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 4 }}>
            <TextInput
              {...register(`${at}.actPlace`)}
              label="Tempat perbuatan"
              error={errors?.actPlace?.message}
            />
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 4 }}>
            <ChoiceOf
              index={index}
              name="supportedStatus"
              label="Status yang didukung saat itu"
              data={optionsOf(supportedStatuses)}
            />
          </Grid.Col>
          <Grid.Col span={12}>
            <Textarea
              {...register(`${at}.actDescription`)}
              label="Uraian menurut surat"
              autosize
              minRows={2}
              maxRows={10}
              error={errors?.actDescription?.message}
            />
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 6 }}>
            <ChoiceOf
              index={index}
              name="recommendedClass"
              label="Yang direkomendasikan"
              data={optionsOf(recommendedClasses)}
            />
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 6 }}>
            <LevelField index={index} />
          </Grid.Col>
        </Grid>
        <SkbSays index={index} />
      </div>
    </fieldset>
  );
}

function WhoField({ index }: { index: number }) {
  const { field, fieldState } = useController<Registration, `people.${number}.employeeId`>({
    name: `people.${index}.employeeId`,
  });
  return (
    <EmployeePicker
      label="Pegawai"
      withAsterisk
      value={field.value || null}
      onChange={(employeeId) => field.onChange(employeeId ?? '')}
      onBlur={field.onBlur}
      ref={field.ref}
      error={fieldState.error && 'Pilih pegawainya dari data Pegawai.'}
    />
  );
}

type Options = readonly { value: string; label: string }[];

function ChoiceOf({
  index,
  name,
  label,
  data,
}: {
  index: number;
  name: 'actCode' | 'supportedStatus' | 'recommendedClass';
  label: string;
  data: Options | readonly { group: string; items: { value: string; label: string }[] }[];
}) {
  const { setValue } = useFormContext<Registration>();
  const { field, fieldState } = useController<Registration>({ name: `people.${index}.${name}` });
  const choose = (code: string | null) => {
    field.onChange(code);
    if (name === 'recommendedClass' && code !== 'discipline')
      setValue(`people.${index}.recommendedLevel`, null);
  };
  return (
    <Select
      label={label}
      required
      searchable
      data={[...data]}
      value={(field.value as string | null) ?? null}
      onChange={choose}
      onBlur={field.onBlur}
      ref={field.ref}
      error={fieldState.error && 'Pilih salah satu.'}
      nothingFoundMessage="Tidak ada pilihan yang cocok"
      maxDropdownHeight={340}
    />
  );
}

function ActDate({ index }: { index: number }) {
  const { field, fieldState } = useController<Registration, `people.${number}.actDate`>({
    name: `people.${index}.actDate`,
  });
  return (
    <DateField
      label="Tanggal perbuatan"
      withAsterisk
      value={field.value as LocalDate | null | undefined}
      onChange={field.onChange}
      onBlur={field.onBlur}
      ref={field.ref}
      error={fieldState.error && 'Isi tanggal perbuatan.'}
    />
  );
}

/** A disciplinary recommendation names the level; moral sanctions have none. */
function LevelField({ index }: { index: number }) {
  const { field, fieldState } = useController<Registration, `people.${number}.recommendedLevel`>({
    name: `people.${index}.recommendedLevel`,
  });
  const recommended = useWatch<Registration>({ name: `people.${index}.recommendedClass` });
  if (recommended !== 'discipline') return null;
  return (
    <Radio.Group
      label="Tingkat yang direkomendasikan"
      required
      value={field.value ?? null}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={fieldState.error?.message}
    >
      <Group gap="md" mt={8}>
        {codesOf(sanctionLevels).map((level, position) => (
          <Radio
            key={level}
            value={level}
            label={sanctionLevels[level]}
            size="sm"
            {...(position === 0 && { ref: field.ref })}
          />
        ))}
      </Group>
    </Radio.Group>
  );
}

/** Track, level and articles the joint decree gives for the act, beside what the body asks for. */
function SkbSays({ index }: { index: number }) {
  const person = useWatch<Registration, `people.${number}`>({ name: `people.${index}` });
  const { actCode, actDate, supportedStatus, recommendedLevel } = person;
  const known = Boolean(actCode && actDate && supportedStatus);
  const { data } = useProcedure(
    'law.classify',
    { act: actCode, on: actDate, supportedStatus },
    { enabled: known },
  );
  if (!known || data === undefined) {
    return (
      <aside className={styles.skb} aria-label={`Menurut SKB, pegawai ${index + 1}`}>
        <Text size="sm" c="dimmed">
          Jalur dan tingkat menurut SKB tampil setelah bentuk, tanggal, dan status dipilih.
        </Text>
      </aside>
    );
  }
  const differs = data.level !== null && recommendedLevel !== null && data.level !== recommendedLevel;
  return (
    <aside className={styles.skb} aria-label={`Menurut SKB, pegawai ${index + 1}`} aria-live="polite">
      <Text size="sm" fw={600}>
        Menurut SKB
      </Text>
      <Text size="sm">
        Jalur: <strong>{tracks[data.track]}</strong>
      </Text>
      {data.level !== null && (
        <Text size="sm">
          Tingkat: <strong>{sanctionLevels[data.level]}</strong>
        </Text>
      )}
      <Citations citations={data.citations} />
      {differs && (
        <Text size="sm" component="div" mt={6}>
          <Mark tone="warn" icon={<AlertIcon size={14} />}>
            Berbeda
          </Mark>{' '}
          Tingkat yang direkomendasikan tidak sama dengan tingkat menurut SKB.
        </Text>
      )}
      {data.warnings.map((warning) => (
        <Text key={warning} size="sm" component="div" mt={6}>
          <Mark tone="warn" icon={<AlertIcon size={14} />}>
            Perhatikan
          </Mark>{' '}
          {warning}
        </Text>
      ))}
    </aside>
  );
}
