import { z } from 'zod';
import { caseEvents, caseStages, caseStates, codesOf, urgencies } from '../vocabulary.ts';
import { localDateField } from './fields.ts';
import { query } from './procedure.ts';
import { followUpFiguresSchema } from './reports.ts';

const about = {
  caseId: z.string(),
  caseNumber: z.string(),
  fullName: z.string(),
  state: z.enum(codesOf(caseStates)),
};

export const deskProcedures = {
  'desk.overview': query({
    summary:
      'Meja kerja: papan tenggang, langkah berikut tiap perkara, pemeriksaan minggu ini, angka tindak lanjut.',
    permission: 'cases.read',
    input: z.object({}).default({}),
    output: z.object({
      today: localDateField,
      board: z.array(
        z.object({
          ...about,
          clock: z.string(),
          label: z.string(),
          due: localDateField,
          daysLeft: z.number(),
          urgency: z.enum(codesOf(urgencies)),
          provisional: z.boolean(),
          cause: z.string(),
        }),
      ),
      tasks: z.array(
        z.object({
          ...about,
          stage: z.enum(codesOf(caseStages)),
          event: z.enum(codesOf(caseEvents)),
          label: z.string(),
        }),
      ),
      hearings: z.array(z.object({ ...about, date: localDateField, time: z.string(), place: z.string() })),
      figures: followUpFiguresSchema,
      stages: z.array(z.object({ stage: z.enum(codesOf(caseStages)), cases: z.number() })),
    }),
  }),
  'search.everything': query({
    summary: 'Mencari pegawai, perkara, dan nomor surat sekaligus (Ctrl+K).',
    permission: 'cases.read',
    input: z.object({ text: z.string().max(120) }),
    output: z.object({
      items: z.array(
        z.object({
          kind: z.enum(['employee', 'case', 'letter', 'recommendation']),
          id: z.string(),
          title: z.string(),
          detail: z.string(),
        }),
      ),
    }),
  }),
  'stats.summary': query({
    summary: 'Rekap: corong, instansi, jabatan, kategori, tahapan; jumlah yang tidak cocok disebut.',
    permission: 'cases.read',
    input: z.object({ from: localDateField.optional(), to: localDateField.optional() }).default({}),
    output: z.object({
      funnel: followUpFiguresSchema,
      institutions: z.array(z.object({ label: z.string(), cases: z.number() })),
      positions: z.array(z.object({ label: z.string(), cases: z.number() })),
      categories: z.array(z.object({ label: z.string(), cases: z.number() })),
      phases: z.array(z.object({ label: z.string(), cases: z.number() })),
      failedSums: z.array(z.string()),
    }),
  }),
};
