/** Keeping: unfinished work, files from outside, and the record of every change. */
import { z } from 'zod';
import { idField, pageInput, pageOf, ticketSchema } from './fields.ts';
import { command, query } from './procedure.ts';

export const keepingProcedures = {
  'draft.save': command({
    summary: 'Menyimpan isian yang belum selesai (misalnya BAP yang sedang berjalan).',
    permission: 'signed_in',
    input: z.object({ subject: z.string().min(1).max(120), content: z.record(z.string(), z.unknown()) }),
    output: z.object({ savedAt: z.string() }),
    audits: 'drafts',
  }),
  'draft.get': query({
    summary: 'Isian yang belum selesai milik pengguna ini.',
    permission: 'signed_in',
    input: z.object({ subject: z.string().min(1).max(120) }),
    output: z.object({
      content: z.record(z.string(), z.unknown()).nullable(),
      savedAt: z.string().nullable(),
    }),
  }),
  'draft.discard': command({
    summary: 'Membuang isian yang belum selesai.',
    permission: 'signed_in',
    input: z.object({ subject: z.string().min(1).max(120) }),
    output: z.object({}),
    audits: 'drafts',
  }),
  // The bytes come first, over the byte route; this notes what they are, and only then do they count as kept.
  'file.register': command({
    summary: 'Mencatat berkas yang sudah diterima lewat jalur byte.',
    permission: 'signed_in',
    input: z.object({
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      mediaType: z.string().max(120),
      fileName: z.string().max(255),
      size: z.number().int().nonnegative(),
    }),
    output: z.object({ fileId: z.string() }),
    audits: 'files',
  }),
  'file.open': query({
    summary: 'Membuka berkas yang dilampirkan (pindaian surat).',
    permission: 'cases.read',
    input: z.object({ fileId: idField }),
    output: ticketSchema,
  }),
  'audit.list': query({
    summary: 'Jejak perubahan, terbaru dahulu.',
    permission: 'audit.read',
    input: z.object({ ...pageInput, objectId: z.string().nullable().default(null) }),
    output: pageOf(
      z.object({
        seq: z.number(),
        at: z.string(),
        actor: z.string(),
        name: z.string(),
        objectType: z.string(),
        objectId: z.string(),
        hash: z.string(),
      }),
    ),
  }),
  'audit.verify': query({
    summary: 'Menelusuri rantai jejak dari awal; menyebut baris pertama yang rusak.',
    permission: 'audit.read',
    input: z.object({}).default({}),
    output: z.object({
      whole: z.boolean(),
      rows: z.number(),
      firstBadSeq: z.number().nullable(),
      problem: z.string().nullable(),
    }),
  }),
};
