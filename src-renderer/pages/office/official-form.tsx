import { Button, Group, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { Controller, useForm } from 'react-hook-form';
import type { z } from 'zod';
import { DateFieldOn } from '#renderer/parts/date-field.tsx';
import { ErrorBox } from '#renderer/parts/error-box.tsx';
import { checkedBy } from '#renderer/parts/form.ts';
import { NipField } from '#renderer/parts/nip-field.tsx';
import { SelectField } from '#renderer/parts/select-field.tsx';
import { officialSchema } from '#shared/contract/office.ts';
import type { LocalDate } from '#shared/local-date.ts';
import { rankText } from '#shared/names.ts';
import { PNS_GRADES, rankOf } from '#shared/ranks.ts';
import { officialRoles, signingCapacities } from '#shared/vocabulary.ts';

export const officialFormSchema = officialSchema
  .omit({ officialId: true, revision: true })
  .refine((official) => official.validTo === null || official.validTo >= official.validFrom, {
    message: 'Tidak mungkin sebelum mulai menjabat.',
    path: ['validTo'],
  });
export type OfficialEntry = z.output<typeof officialFormSchema>;

/** One official: what the office calls him, how he signs, since when. Fill it with `official`, or empty. */
export function OfficialForm({
  official,
  today,
  onSubmit,
  onCancel,
  running = false,
  error = null,
}: {
  official: OfficialEntry | null;
  today: LocalDate;
  onSubmit: (official: OfficialEntry) => unknown;
  onCancel: () => void;
  running?: boolean;
  error?: unknown;
}) {
  const form = useForm({
    resolver: checkedBy(officialFormSchema),
    defaultValues: official ?? {
      role: 'personnel_head',
      capacity: 'definitive',
      person: { name: '', titlePrefix: '', titleSuffix: '', nip: null, rank: null, gradeCode: null },
      positionTitle: '',
      validFrom: today,
      validTo: null,
    },
  });
  const { errors } = form.formState;
  return (
    <form
      onSubmit={(event) => {
        event.stopPropagation();
        void form.handleSubmit((values) => onSubmit(values))(event);
      }}
      noValidate
    >
      <Stack gap="xs">
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <SelectField
            name="role"
            control={form.control}
            label="Kedudukan dalam kantor"
            labels={officialRoles}
            withAsterisk
          />
          <SelectField
            name="capacity"
            control={form.control}
            label="Cara menandatangani"
            labels={signingCapacities}
            withAsterisk
          />
        </SimpleGrid>
        <TextInput
          label="Jabatan seperti dicetak di bawah surat"
          withAsterisk
          error={errors.positionTitle?.message}
          {...form.register('positionTitle')}
        />
        <Group gap="sm" align="flex-start" wrap="nowrap">
          <TextInput label="Gelar depan" w="7rem" {...form.register('person.titlePrefix')} />
          <TextInput
            label="Nama"
            withAsterisk
            style={{ flex: 1 }}
            error={errors.person?.name?.message}
            {...form.register('person.name')}
          />
          <TextInput label="Gelar belakang" w="9rem" {...form.register('person.titleSuffix')} />
        </Group>
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <Controller
            name="person.nip"
            control={form.control}
            render={({ field }) => (
              <NipField
                label="NIP (kosong bagi kepala daerah)"
                value={field.value}
                onChange={(digits) => field.onChange(digits === '' ? null : digits)}
                onBlur={field.onBlur}
                ref={field.ref}
                error={errors.person?.nip?.message}
              />
            )}
          />
          <Controller
            name="person.gradeCode"
            control={form.control}
            render={({ field }) => (
              <Select
                label="Pangkat, golongan ruang"
                searchable
                clearable
                data={PNS_GRADES.map(([code, rank]) => ({ value: code, label: rankText(rank, code) }))}
                value={field.value ?? null}
                onChange={(code) => {
                  field.onChange(code);
                  form.setValue('person.rank', code === null ? null : rankOf(code));
                }}
              />
            )}
          />
          <Controller
            name="validFrom"
            control={form.control}
            render={({ field, fieldState }) => (
              <DateFieldOn
                label="Menjabat sejak"
                withAsterisk
                today={today}
                value={field.value}
                onChange={(date) => field.onChange(date ?? '')}
                onBlur={field.onBlur}
                ref={field.ref}
                error={fieldState.error?.message}
              />
            )}
          />
          <Controller
            name="validTo"
            control={form.control}
            render={({ field, fieldState }) => (
              <DateFieldOn
                label="Sampai (kosong bila masih menjabat)"
                today={today}
                value={field.value}
                onChange={field.onChange}
                onBlur={field.onBlur}
                ref={field.ref}
                error={fieldState.error?.message}
              />
            )}
          />
        </SimpleGrid>
        <ErrorBox error={error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onCancel}>
            Batal
          </Button>
          <Button type="submit" loading={running}>
            Simpan pejabat
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
