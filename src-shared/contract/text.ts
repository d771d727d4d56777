import { z } from 'zod';
import { codesOf, sexes } from '../vocabulary.ts';
import { localDateField } from './fields.ts';
import { query } from './procedure.ts';

export const textProcedures = {
  'nip.check': query({
    summary: 'Memeriksa NIP atau NI PPPK dan menguraikan isinya.',
    permission: 'public',
    input: z.object({ value: z.string().max(60) }),
    output: z.object({
      ok: z.boolean(),
      kind: z.enum(['pns', 'pppk']).nullable(),
      digits: z.string(),
      birthDate: localDateField.nullable(),
      appointedMonth: z.string().nullable(),
      sex: z.enum(codesOf(sexes)).nullable(),
      problems: z.array(z.object({ code: z.string(), text: z.string() })),
    }),
  }),
  'text.date': query({
    summary: 'Tanggal panjang dengan huruf, seperti dalam berita acara.',
    permission: 'public',
    input: z.object({ date: localDateField }),
    output: z.object({ text: z.string() }),
  }),
  'text.number': query({
    summary: 'Bilangan dengan huruf.',
    permission: 'public',
    input: z.object({ value: z.number().int().min(-999_999_999_999_999).max(999_999_999_999_999) }),
    output: z.object({ text: z.string() }),
  }),
};
