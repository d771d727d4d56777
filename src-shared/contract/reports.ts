import { z } from 'zod';
import { codesOf, followUpStatuses } from '../vocabulary.ts';
import {
  idField,
  lineField,
  localDateField,
  pageInput,
  pageOf,
  personRefSchema,
  ticketSchema,
} from './fields.ts';
import { numberingSchema } from './letters.ts';
import { command, query } from './procedure.ts';

/** One line of the annex: a recommended person and what was done. Empty text where nothing is known yet. */
export const followUpRowSchema = z.object({
  no: z.number(),
  caseId: z.string(),
  fullName: z.string(),
  nip: z.string(),
  rank: z.string(),
  position: z.string(),
  workUnit: z.string(),
  recommendation: z.string(),
  violation: z.string(),
  recommended: z.string(),
  decision: z.string(),
  sanction: z.string(),
  effective: z.string(),
  deliveredOn: z.string(),
  status: z.enum(codesOf(followUpStatuses)),
  remark: z.string(),
});
export type FollowUpRow = z.infer<typeof followUpRowSchema>;

export const followUpFiguresSchema = z.object({
  recommendations: z.number(),
  people: z.number(),
  followedUp: z.number(),
  unproven: z.number(),
  open: z.number(),
  /** followedUp + unproven of people, one decimal, e.g. "72,2%"; "-" when there is nobody. */
  share: z.string(),
});
export type FollowUpFigures = z.infer<typeof followUpFiguresSchema>;

/** A file of a report, by ticket. */
const reportPaperSchema = ticketSchema.extend({
  kind: z.enum(['cover', 'annex', 'xlsx']),
  sha256: z.string(),
});

/** Which letters a report covers: a body and a period of receipt, or letters by name. */
const scope = {
  body: z.string().max(60).optional(),
  from: localDateField.optional(),
  to: localDateField.optional(),
  recommendationIds: z.array(idField).max(500).optional(),
};
const scopeIsGiven = (input: {
  body?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  recommendationIds?: string[] | undefined;
}) =>
  input.recommendationIds !== undefined ||
  (input.body !== undefined && input.from !== undefined && input.to !== undefined);
const scopeMessage = {
  message: 'Sebutkan lembaga dan periode (body, from, to), atau daftar rekomendasi.',
  path: ['body'],
};

export const reportProcedures = {
  'report.followUp': query({
    summary: 'Laporan tindak lanjut: angka, baris, dan naskah pratinjau (surat pengantar, lampiran, XLSX).',
    permission: 'cases.read',
    input: z.object(scope).refine(scopeIsGiven, scopeMessage),
    output: z.object({
      addressee: z.object({ bodyId: z.string(), name: z.string(), note: z.string() }),
      figures: followUpFiguresSchema,
      rows: z.array(followUpRowSchema),
      papers: z.array(reportPaperSchema),
    }),
  }),
  'report.issue': command({
    summary: 'Menerbitkan laporan tindak lanjut dan mencatat perkara-perkaranya sebagai sudah dilaporkan.',
    permission: 'reports.write',
    input: z
      .object({
        ...scope,
        date: localDateField,
        numbering: numberingSchema,
        signatory: personRefSchema,
        copies: z.array(lineField(200)).max(20).default([]),
      })
      .refine(scopeIsGiven, scopeMessage),
    output: z.object({
      reportId: z.string(),
      letterId: z.string(),
      number: z.string(),
      figures: followUpFiguresSchema,
      papers: z.array(reportPaperSchema),
    }),
    audits: 'reports',
  }),
  'report.list': query({
    summary: 'Laporan yang sudah terbit.',
    permission: 'cases.read',
    input: z.object({ ...pageInput }),
    output: pageOf(
      z.object({
        reportId: z.string(),
        letterId: z.string(),
        number: z.string(),
        date: localDateField,
        bodyName: z.string(),
        figures: followUpFiguresSchema,
      }),
    ),
  }),
  'report.files': query({
    summary: 'Berkas sebuah laporan terbit: surat pengantar, lampiran, XLSX.',
    permission: 'cases.read',
    input: z.object({ reportId: idField }),
    output: z.object({
      papers: z.array(reportPaperSchema),
    }),
  }),
};
