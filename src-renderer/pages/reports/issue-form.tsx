import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { FormProvider, useController, useForm } from 'react-hook-form';
import { z } from 'zod';
import { useCommand } from '#renderer/app/procedures.ts';
import { useToday } from '#renderer/app/session.ts';
import { NumberingField } from '#renderer/pages/cases/steps/numbering-field.tsx';
import { CopiesField } from '#renderer/pages/letters/copies-field.tsx';
import { DateField } from '#renderer/parts/date-field.tsx';
import { ErrorBox } from '#renderer/parts/error-box.tsx';
import { checkedBy, showIssues } from '#renderer/parts/form.ts';
import { PersonPicker } from '#renderer/parts/person-picker.tsx';
import { lineField, localDateField, type PersonRef, personRefSchema } from '#shared/contract/fields.ts';
import { numberingSchema } from '#shared/contract/letters.ts';
import type { LocalDate } from '#shared/local-date.ts';
import type { Scope } from './scope-form.tsx';

const schema = z.object({
  date: localDateField,
  numbering: numberingSchema,
  signatory: personRefSchema,
  copies: z.array(lineField(200)).max(20),
});
type Typed = z.input<typeof schema>;

/** Date, number and signatory of the report; issuing marks its cases as reported. */
export function IssueForm({ scope, onIssued }: { scope: Scope; onIssued: () => void }) {
  const today = useToday();
  const form = useForm<Typed, unknown, z.output<typeof schema>>({
    resolver: checkedBy(schema),
    defaultValues: { date: today, numbering: { mode: 'next' }, copies: [] },
  });
  const issue = useCommand('report.issue');
  const submit = form.handleSubmit(async (values) => {
    try {
      const { number } = await issue.run({ ...scope, ...values });
      notifications.show({ title: 'Laporan terbit', message: number });
      onIssued();
    } catch (error) {
      showIssues(form, error);
    }
  });
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={(submitted) => void submit(submitted)}>
        <Stack gap="sm">
          <Title order={2}>Terbitkan</Title>
          <ReportDate />
          <NumberingField nextNumber="dari agenda surat keluar" allowsNoNumber={false} />
          <Signatory />
          <CopiesField />
          <ErrorBox error={issue.error} />
          <Group gap="sm">
            <Button type="submit" size="sm" loading={issue.running}>
              Terbitkan laporan
            </Button>
            <Text size="xs" c="dimmed" flex={1}>
              Nomornya terpakai, isinya dibekukan, dan perkara di dalamnya tercatat sudah dilaporkan.
            </Text>
          </Group>
        </Stack>
      </form>
    </FormProvider>
  );
}

function ReportDate() {
  const { field, fieldState } = useController<Typed, 'date'>({ name: 'date' });
  return (
    <DateField
      label="Tanggal laporan"
      withAsterisk
      value={field.value as LocalDate | null}
      onChange={field.onChange}
      onBlur={field.onBlur}
      ref={field.ref}
      error={fieldState.error?.message}
    />
  );
}

function Signatory() {
  const { field, fieldState } = useController<Typed, 'signatory'>({ name: 'signatory' });
  return (
    <PersonPicker
      label="Penanda tangan"
      withAsterisk
      value={(field.value as PersonRef | undefined) ?? null}
      onChange={field.onChange}
      onBlur={field.onBlur}
      ref={field.ref}
      error={fieldState.error && 'Pilih penanda tangan.'}
    />
  );
}
