import { Button, Grid, Group, Select, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { uploadFile } from '#renderer/app/client.ts';
import { useProcedure } from '#renderer/app/procedures.ts';
import { DateField } from '#renderer/parts/date-field.tsx';
import { ErrorBox } from '#renderer/parts/error-box.tsx';
import { FileDrop, scanFiles } from '#renderer/parts/file-drop.tsx';
import { PaperIcon } from '#renderer/parts/icons.tsx';
import { LinkAnchor } from '#renderer/parts/links.tsx';
import { optionsOf } from '#renderer/parts/select-field.tsx';
import { WarningBox } from '#renderer/parts/warning-box.tsx';
import type { LocalDate } from '#shared/local-date.ts';
import { daysBetween, parseLocalDate } from '#shared/local-date.ts';
import { shortDate } from '#shared/text.ts';
import { sensitivities } from '#shared/vocabulary.ts';
import type { Registration } from './registration.ts';

/** The letter itself: who sent it, its number, its three dates, its scan. */
export function LetterForm() {
  const { register, formState } = useFormContext<Registration>();
  const errors = formState.errors.letter;
  return (
    <section aria-label="Surat">
      <Title order={2} mb={4}>
        Surat
      </Title>
      <Grid gap="sm">
        <Grid.Col span={{ base: 12, sm: 4 }}>
          <BodyField />
        </Grid.Col>
        <Grid.Col span={{ base: 12, sm: 4 }}>
          <TextInput
            {...register('letter.number')}
            label="Nomor surat"
            required
            error={errors?.number?.message}
          />
        </Grid.Col>
        <Grid.Col span={{ base: 12, sm: 4 }}>
          <SensitivityField />
        </Grid.Col>
        <Grid.Col span={12} py={0}>
          <Duplicates />
        </Grid.Col>
        <Grid.Col span={{ base: 12, sm: 4 }}>
          <LetterDate name="letter.letterDate" label="Tanggal surat" withAsterisk />
        </Grid.Col>
        <Grid.Col span={{ base: 12, sm: 4 }}>
          <LetterDate name="letter.receivedDate" label="Tanggal diterima" withAsterisk />
          <Lag />
        </Grid.Col>
        <Grid.Col span={{ base: 12, sm: 4 }}>
          <LetterDate
            name="letter.dueDate"
            label="Batas waktu menurut surat"
            description="Isi hanya bila disebut dalam surat; tidak ada tenggang menurut undang-undang."
          />
        </Grid.Col>
        <Grid.Col span={{ base: 12, sm: 8 }}>
          <TextInput
            {...register('letter.subject')}
            label="Hal"
            required
            placeholder="Seperti tertulis pada surat"
            error={errors?.subject?.message}
          />
          <Textarea {...register('letter.note')} label="Catatan" mt="sm" autosize minRows={2} maxRows={8} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, sm: 4 }}>
          <ScanField />
        </Grid.Col>
      </Grid>
    </section>
  );
}

/** Bodies that recommend, those in force on the day of the letter first in mind: an old letter may still come from KASN. */
function BodyField() {
  const { field, fieldState } = useController<Registration, 'letter.bodyId'>({ name: 'letter.bodyId' });
  const bodies = useProcedure('office.get', {}).data?.bodies ?? [];
  return (
    <Select
      label="Lembaga"
      required
      searchable
      data={bodies
        .filter(({ recommends }) => recommends)
        .map(({ bodyId, abbreviation, name, validTo }) => ({
          value: bodyId,
          label: `${abbreviation}, ${name}${validTo === null ? '' : ` (sampai ${shortDate(validTo)})`}`,
        }))}
      value={field.value || null}
      onChange={(bodyId) => field.onChange(bodyId ?? '')}
      onBlur={field.onBlur}
      ref={field.ref}
      error={fieldState.error && 'Pilih lembaga pengirim.'}
      nothingFoundMessage="Tidak ada lembaga yang cocok"
    />
  );
}

function SensitivityField() {
  const { field } = useController<Registration, 'letter.sensitivity'>({ name: 'letter.sensitivity' });
  return (
    <Select
      label="Sifat"
      allowDeselect={false}
      data={optionsOf(sensitivities)}
      value={field.value ?? null}
      onChange={field.onChange}
      onBlur={field.onBlur}
      ref={field.ref}
    />
  );
}

function LetterDate({
  name,
  ...words
}: {
  name: 'letter.letterDate' | 'letter.receivedDate' | 'letter.dueDate';
  label: string;
  description?: string;
  withAsterisk?: boolean;
}) {
  const { field, fieldState } = useController<Registration>({ name });
  return (
    <DateField
      {...words}
      value={field.value as LocalDate | null | undefined}
      onChange={field.onChange}
      onBlur={field.onBlur}
      ref={field.ref}
      error={fieldState.error && (field.value ? fieldState.error.message : 'Isi tanggalnya.')}
    />
  );
}

/** How long the letter was on its way. */
function Lag() {
  const [sent, received] = useWatch<Registration, ['letter.letterDate', 'letter.receivedDate']>({
    name: ['letter.letterDate', 'letter.receivedDate'],
  }).map((date) => (typeof date === 'string' ? parseLocalDate(date) : null));
  if (!sent || !received || received < sent) return null;
  const days = daysBetween(sent, received);
  return (
    <Text size="xs" c="dimmed">
      {days === 0 ? 'Diterima pada hari surat dibuat.' : `${days} hari sesudah tanggal surat.`}
    </Text>
  );
}

/** Letters that may be this one, looked for while the number is typed. */
function Duplicates() {
  const [bodyId, typed] = useWatch<Registration, ['letter.bodyId', 'letter.number']>({
    name: ['letter.bodyId', 'letter.number'],
  });
  const [number] = useDebouncedValue((typed ?? '').trim(), 400);
  const found = useProcedure(
    'recommendation.findDuplicates',
    { bodyId: bodyId || '-', number },
    { enabled: bodyId !== '' && number.length >= 3 },
  );
  const items = found.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <WarningBox title="Mungkin surat ini sudah tercatat">
      {items.map((letter) => (
        <Text key={letter.recommendationId} size="sm">
          <LinkAnchor
            underline="always"
            to="/recommendations/$recommendationId"
            params={{ recommendationId: letter.recommendationId }}
            target="_blank"
          >
            {letter.bodyAbbreviation} {letter.number}
          </LinkAnchor>{' '}
          tanggal {shortDate(letter.letterDate)}, {letter.people} orang: {letter.subject}
        </Text>
      ))}
    </WarningBox>
  );
}

/** The scan of the letter: sent at once, named in the registration by its id. */
function ScanField() {
  const { field } = useController<Registration, 'letter.scanFile'>({ name: 'letter.scanFile' });
  const [fileName, setFileName] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const send = async (file: File) => {
    setBusy(true);
    setError(null);
    try {
      field.onChange(await uploadFile(file));
      setFileName(file.name);
    } catch (cause) {
      setError(cause);
    } finally {
      setBusy(false);
    }
  };
  if (field.value) {
    return (
      <Group gap="xs" mt="xl">
        <PaperIcon />
        <Text size="sm">{fileName ?? 'Pindaian terlampir'}</Text>
        <Button variant="subtle" onClick={() => field.onChange(null)}>
          Ganti
        </Button>
      </Group>
    );
  }
  return (
    <>
      <Text size="sm" fw={500} mb={4}>
        Pindaian surat
      </Text>
      <FileDrop
        label="Letakkan pindaian di sini"
        hint="PDF, JPG, atau PNG"
        accept={scanFiles}
        onFile={send}
        busy={busy}
        compact
      />
      <ErrorBox error={error} />
    </>
  );
}
