import { z } from 'zod';
import { acts, codesOf, recommendedClasses, sanctionLevels, supportedStatuses } from '../vocabulary.ts';
import {
  idField,
  lineField,
  localDateField,
  pageInput,
  pageOf,
  proseField,
  sensitivityField,
} from './fields.ts';
import { command, query } from './procedure.ts';

/** One person of a letter: what he is said to have done and what the body asks for. */
export const recommendedPersonSchema = z
  .object({
    employeeId: idField,
    actCode: z.enum(codesOf(acts)),
    actDate: localDateField,
    actPlace: z.string().max(200).default(''),
    actDescription: proseField(4000),
    supportedStatus: z.enum(codesOf(supportedStatuses)),
    recommendedClass: z.enum(codesOf(recommendedClasses)),
    /** Only a disciplinary recommendation names a level; the body names the level, not the type. */
    recommendedLevel: z.enum(codesOf(sanctionLevels)).nullable(),
  })
  .refine((person) => person.recommendedClass !== 'discipline' || person.recommendedLevel !== null, {
    message: 'Pilih tingkat hukuman yang direkomendasikan.',
    path: ['recommendedLevel'],
  });
export type RecommendedPerson = z.infer<typeof recommendedPersonSchema>;

export const recommendationLetterSchema = z.object({
  bodyId: idField,
  number: lineField(120),
  letterDate: localDateField,
  receivedDate: localDateField,
  subject: lineField(400),
  sensitivity: sensitivityField.default('rahasia'),
  /** The sender's own deadline; no statute sets one, so it is never derived. */
  dueDate: localDateField.nullable().default(null),
  scanFile: idField.nullable().default(null),
  note: proseField(2000).default(''),
});

export const recommendationItemSchema = z.object({
  recommendationId: z.string(),
  bodyAbbreviation: z.string(),
  number: z.string(),
  letterDate: localDateField,
  receivedDate: localDateField,
  subject: z.string(),
  dueDate: localDateField.nullable(),
  people: z.number(),
  followedUp: z.number(),
  hasScan: z.boolean(),
});

export const recommendationProcedures = {
  'recommendation.register': command({
    summary: 'Mencatat surat rekomendasi dengan semua orang di dalamnya; satu perkara per orang.',
    permission: 'cases.write',
    input: z
      .object({
        letter: recommendationLetterSchema,
        people: z
          .array(recommendedPersonSchema)
          .min(1, 'Surat harus memuat paling sedikit satu pegawai.')
          .max(200),
        /** Set after the officer has seen the warning that this letter is already registered. */
        confirmDuplicate: z.boolean().default(false),
      })
      .refine((input) => input.letter.receivedDate >= input.letter.letterDate, {
        message: 'Tanggal diterima tidak mungkin sebelum tanggal surat.',
        path: ['letter', 'receivedDate'],
      }),
    output: z.object({ recommendationId: z.string(), caseIds: z.array(z.string()) }),
    audits: 'recommendations',
  }),
  'recommendation.list': query({
    summary: 'Surat rekomendasi yang masuk, terbaru dahulu.',
    permission: 'cases.read',
    input: z.object({
      ...pageInput,
      text: z.string().max(120).default(''),
      onlyOpen: z.boolean().default(false),
    }),
    output: pageOf(recommendationItemSchema),
  }),
  'recommendation.get': query({
    summary: 'Satu surat rekomendasi dan orang-orang di dalamnya.',
    permission: 'cases.read',
    input: z.object({ recommendationId: idField }),
    output: z.object({
      recommendationId: z.string(),
      letter: recommendationLetterSchema,
      bodyName: z.string(),
      registeredAt: z.string(),
      people: z.array(
        z.object({
          caseId: z.string(),
          caseNumber: z.string(),
          employeeId: z.string(),
          fullName: z.string(),
          nip: z.string(),
          position: z.string(),
          actCode: z.enum(codesOf(acts)),
          state: z.string(),
          recommendedClass: z.enum(codesOf(recommendedClasses)),
          recommendedLevel: z.enum(codesOf(sanctionLevels)).nullable(),
        }),
      ),
    }),
  }),
  'recommendation.findDuplicates': query({
    summary: 'Surat yang mungkin sama, dari nomor dan lembaga.',
    permission: 'cases.read',
    input: z.object({ bodyId: idField, number: z.string().max(120) }),
    output: z.object({ items: z.array(recommendationItemSchema) }),
  }),
};
