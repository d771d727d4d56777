import { Radio, Stack, TextInput } from '@mantine/core';
import { useController, useFormContext } from 'react-hook-form';
import type { z } from 'zod';
import type { numberingSchema } from '#shared/contract/letters.ts';
import { messageAt } from '../fields/messages.ts';

export type Numbering = z.input<typeof numberingSchema>;

/** How a paper gets its number: the next of the register, one the office gives itself, or none where that is allowed. */
export function NumberingField({
  nextNumber,
  allowsNoNumber,
  path = 'numbering',
}: {
  nextNumber: string;
  allowsNoNumber: boolean;
  path?: string;
}) {
  const { field } = useController({ name: path });
  const { formState } = useFormContext();
  const numbering = field.value as Numbering;
  const choose = (mode: string) =>
    field.onChange(mode === 'manual' ? { mode, number: '' } : ({ mode } as Numbering));
  return (
    <Stack gap={6}>
      <Radio.Group label="Nomor" required value={numbering.mode} onChange={choose}>
        <Stack gap={4} mt={6}>
          <Radio value="next" size="sm" label={`Nomor berikutnya: ${nextNumber}`} />
          <Radio value="manual" size="sm" label="Nomor ditulis sendiri (misalnya dari SRIKANDI)" />
          {allowsNoNumber && <Radio value="none" size="sm" label="Tanpa nomor" />}
        </Stack>
      </Radio.Group>
      {numbering.mode === 'manual' && (
        <TextInput
          aria-label="Nomor naskah"
          placeholder="Nomor seperti akan tertulis pada naskah"
          value={numbering.number}
          onChange={(event) => field.onChange({ mode: 'manual', number: event.currentTarget.value })}
          error={messageAt(formState.errors, `${path}.number`)}
        />
      )}
    </Stack>
  );
}
