import { z } from 'zod';
import {
  acts,
  clockKinds,
  clocks,
  codesOf,
  employeeTypes,
  governmentKinds,
  impactLevels,
  officialRoles,
  positionGroups,
  sanctionLevels,
  sanctions,
  supportedStatuses,
  tracks,
} from '../vocabulary.ts';
import { citationSchema, localDateField, reckoningStepSchema } from './fields.ts';
import { query } from './procedure.ts';

/** When candidates were determined; a row of the shipped election calendar. */
export const electionSchema = z.object({
  id: z.string(),
  name: z.string(),
  determinedOn: localDateField,
  votingOn: localDateField,
  /** An election of governors, regents or mayors: it freezes the replacement of officials (UU 10/2016 Pasal 71). */
  regionalHeads: z.boolean().default(false),
  confidence: z.enum(['A', 'B', 'C']),
});

/** Options as offered: the code and the words printed in a decision. */
const sanctionOption = z.object({ code: z.enum(codesOf(sanctions)), name: z.string() });

export const lawProcedures = {
  'law.deadline': query({
    summary: 'Jatuh tempo sebuah tenggang (C01-C16) dengan hitungan hari demi hari.',
    permission: 'public',
    input: z.object({
      clock: z.enum(codesOf(clocks)),
      from: localDateField,
      pattern: z.union([z.literal(5), z.literal(6)]).default(5),
      /** C12 needs the sender's number of days; C15 the sanction. */
      days: z.number().int().min(1).max(400).optional(),
      sanction: z.enum(codesOf(sanctions)).optional(),
    }),
    output: z.object({
      due: localDateField,
      provisional: z.boolean(),
      kind: z.enum(codesOf(clockKinds)),
      steps: z.array(reckoningStepSchema),
      citations: z.array(citationSchema),
      warnings: z.array(z.string()),
    }),
  }),
  'law.sanctions': query({
    summary: 'Tingkat dan jenis hukuman untuk suatu ketentuan ("5.n.4", "3.d") dan dampak.',
    permission: 'public',
    input: z.object({
      provision: z.string().max(20),
      impact: z.enum(codesOf(impactLevels)).optional(),
      employeeType: z.enum(codesOf(employeeTypes)),
      on: localDateField,
    }),
    output: z.object({
      track: z.enum(codesOf(tracks)),
      level: z.enum(codesOf(sanctionLevels)).nullable(),
      options: z.array(sanctionOption),
      citations: z.array(citationSchema),
      warnings: z.array(z.string()),
    }),
  }),
  'law.authority': query({
    summary: 'Pejabat yang berwenang menghukum untuk jabatan dan jenis hukuman.',
    permission: 'public',
    input: z.object({
      government: z.enum(codesOf(governmentKinds)),
      position: z.enum(codesOf(positionGroups)),
      sanction: z.enum(codesOf(sanctions)),
    }),
    output: z.object({
      officials: z.array(
        z.object({
          role: z.string(),
          officialRole: z.enum(codesOf(officialRoles)).nullable(),
          citation: citationSchema,
        }),
      ),
    }),
  }),
  'law.classify': query({
    summary: 'Jalur, tingkat, dan dasar untuk bentuk pelanggaran SKB (E1-E7, D1-D11).',
    permission: 'public',
    input: z.object({
      act: z.enum(codesOf(acts)),
      on: localDateField,
      supportedStatus: z.enum(codesOf(supportedStatuses)),
    }),
    output: z.object({
      track: z.enum(codesOf(tracks)),
      level: z.enum(codesOf(sanctionLevels)).nullable(),
      provision: z.string().nullable(),
      citations: z.array(citationSchema),
      warnings: z.array(z.string()),
    }),
  }),
  'law.provisions': query({
    summary: 'Daftar ketentuan yang dapat dilanggar, dengan tingkat per dampak.',
    permission: 'public',
    input: z.object({}).default({}),
    output: z.object({
      items: z.array(
        z.object({
          provision: z.string(),
          label: z.string(),
          text: z.string(),
          /** Level by impact; null where the law gives none. When `byImpact` is false the three are equal. */
          byImpact: z.boolean(),
          levels: z.record(z.enum(codesOf(impactLevels)), z.enum(codesOf(sanctionLevels)).nullable()),
          citations: z.array(citationSchema),
        }),
      ),
    }),
  }),
  'law.rules': query({
    summary: 'Semua aturan yang dipakai Netra, dengan pasal dan tanda keyakinan.',
    permission: 'public',
    input: z.object({}).default({}),
    output: z.object({ items: z.array(citationSchema) }),
  }),
};
