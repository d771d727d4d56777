import { Grid, Radio, Stack, TextInput } from '@mantine/core';
import { useController, useFormContext } from 'react-hook-form';
import { useToday } from '#renderer/app/session.ts';
import { DateField } from '#renderer/parts/date-field.tsx';
import type { DocumentRef } from '#shared/contract/case-events.ts';
import { longDate } from '#shared/text.ts';
import type { LetterKind } from '#shared/vocabulary.ts';
import { useCaseDetail } from '../fields/scene.tsx';

const OUTSIDE = 'outside';
const NONE = 'none';
type Outside = Extract<DocumentRef, { number: string }>;

/** The paper an event rests on: one already issued for this case, or one made outside Netra by its number and date. */
export function DocumentField({ kind, optional }: { kind: LetterKind | null; optional: boolean }) {
  const { field } = useController({ name: 'document' });
  const { formState } = useFormContext();
  const today = useToday();
  const issued = useCaseDetail().papers.filter(
    (paper) => paper.status === 'issued' && (kind === null || paper.kind === kind),
  );
  const document = field.value as DocumentRef | null;
  const outside: Outside | null = document !== null && 'number' in document ? document : null;
  const wrong = formState.errors.document !== undefined;
  const choose = (chosen: string) => {
    if (chosen === NONE) field.onChange(null);
    else if (chosen === OUTSIDE) field.onChange({ number: '', date: today });
    else field.onChange({ letterId: chosen });
  };

  return (
    <Stack gap="xs">
      {(issued.length > 0 || optional) && (
        <Radio.Group
          label="Naskah dasar"
          withAsterisk={!optional}
          value={document === null ? NONE : 'letterId' in document ? document.letterId : OUTSIDE}
          onChange={choose}
        >
          <Stack gap={4} mt={6}>
            {optional && <Radio value={NONE} size="sm" label="Tanpa naskah tersendiri" />}
            {issued.map(({ letterId, title, number, date }) => (
              <Radio
                key={letterId}
                value={letterId}
                size="sm"
                label={`${title}${number === '' ? '' : ` nomor ${number}`} tanggal ${longDate(date)}`}
              />
            ))}
            <Radio value={OUTSIDE} size="sm" label="Naskah yang dibuat di luar Netra" />
          </Stack>
        </Radio.Group>
      )}
      {outside !== null && (
        <Grid gap="sm">
          <Grid.Col span={{ base: 12, xs: 6 }}>
            <TextInput
              label="Nomor naskah"
              description="Kosongkan bila naskahnya tidak bernomor."
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={outside.number}
              onChange={(event) => field.onChange({ ...outside, number: event.currentTarget.value })}
              ref={field.ref}
            />
          </Grid.Col>
          <Grid.Col span={{ base: 12, xs: 6 }}>
            <DateField
              label="Tanggal naskah"
              description="Seperti tertulis pada naskah."
              withAsterisk
              value={outside.date}
              onChange={(date) => field.onChange({ ...outside, date })}
              error={wrong ? 'Isi tanggal naskah.' : undefined}
            />
          </Grid.Col>
        </Grid>
      )}
    </Stack>
  );
}
