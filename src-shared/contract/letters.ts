import { z } from 'zod';
import { codesOf, letterKinds, letterStatuses } from '../vocabulary.ts';
import {
  idField,
  lineField,
  localDateField,
  pageInput,
  pageOf,
  revisionField,
  ticketSchema,
} from './fields.ts';
import { command, query } from './procedure.ts';

const kindField = z.enum(codesOf(letterKinds));

/** A letter of one case is drawn up from the case; `details` are checked by `letterDetailsSchemas[kind]`. */
export const draftLetterSchema = z.object({
  caseId: idField,
  kind: kindField,
  date: localDateField,
  details: z.record(z.string(), z.unknown()),
});

export const numberingSchema = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('next') }),
  z.object({ mode: z.literal('manual'), number: lineField(120) }),
  z.object({ mode: z.literal('none') }),
]);

export const letterItemSchema = z.object({
  letterId: z.string(),
  caseId: z.string().nullable(),
  caseNumber: z.string().nullable(),
  kind: kindField,
  title: z.string(),
  number: z.string(),
  date: localDateField,
  status: z.enum(codesOf(letterStatuses)),
  sha256: z.string(),
  issuedAt: z.string(),
  issuedBy: z.string(),
  voidReason: z.string().nullable(),
});

export const letterProcedures = {
  'letter.prepare': query({
    summary:
      'Isian awal sebuah naskah dari data perkara: apa yang sudah diketahui dan apa yang masih harus diisi.',
    permission: 'cases.read',
    input: z.object({ caseId: idField, kind: kindField }),
    output: z.object({
      kind: kindField,
      details: z.record(z.string(), z.unknown()),
      nextNumber: z.string(),
      allowsNoNumber: z.boolean(),
    }),
  }),
  'letter.render': query({
    summary: 'PDF sebuah naskah: yang terbit (letterId) atau pratinjau bertanda DRAF (draft).',
    permission: 'cases.read',
    input: z.union([z.object({ letterId: idField }), z.object({ draft: draftLetterSchema })]),
    output: ticketSchema.extend({ pages: z.number(), sha256: z.string() }),
  }),
  'letter.issue': command({
    summary: 'Menerbitkan naskah: nomor dipakai, isi dibekukan, PDF disegel dengan SHA-256.',
    permission: 'letters.write',
    input: draftLetterSchema.extend({ numbering: numberingSchema, revision: revisionField }),
    output: z.object({
      letterId: z.string(),
      number: z.string(),
      sha256: z.string(),
      pages: z.number(),
      revision: revisionField,
    }),
    audits: 'letters',
  }),
  'letter.void': command({
    summary: 'Membatalkan naskah terbit; nomornya tetap terlihat dan tidak dipakai lagi.',
    permission: 'letters.write',
    input: z.object({ letterId: idField, reason: lineField(500) }),
    output: z.object({}),
    audits: 'letters',
  }),
  'letter.list': query({
    summary: 'Agenda surat keluar, terbaru dahulu.',
    permission: 'cases.read',
    input: z.object({
      ...pageInput,
      text: z.string().max(120).default(''),
      kind: kindField.nullable().default(null),
    }),
    output: pageOf(letterItemSchema),
  }),
};
