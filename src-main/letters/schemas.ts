/**
 * The data of each paper. What is optional in law is null here, never left out, so that stored data says that it was
 * known to be absent. Times are 'HH:MM' in the office's zone; prose keeps its own line breaks.
 */
import { z } from 'zod';
import { localDateField, personSchema } from '#shared/contract/fields.ts';
import { questionAnswerSchema } from '#shared/contract/letter-details.ts';
import { followUpFiguresSchema, followUpRowSchema } from '#shared/contract/reports.ts';
import {
  codesOf,
  impactLevels,
  type LetterKind,
  sanctionLevels,
  sanctions,
  teamElements,
  teamPositions,
} from '#shared/vocabulary.ts';
import {
  appearanceSchema,
  copiesField,
  decreeReferenceSchema,
  letterheadSchema,
  letterReferenceSchema,
  paperBase,
  recommendationReferenceSchema,
  signatorySchema,
} from './data.ts';

/** Surat Panggilan I or II. */
export const summonsDataSchema = z.object({
  ...paperBase,
  sequence: z.union([z.literal(1), z.literal(2)]),
  /** Surat Panggilan I, when this is the second. */
  firstSummons: letterReferenceSchema.nullable(),
  person: personSchema,
  appearBefore: personSchema,
  appearance: appearanceSchema,
  /** What he is said to have done, as one sentence part without a full stop: 'mengikuti kampanye …'. */
  allegation: z.string().min(1),
  /** 'Pasal 5 huruf n angka 6 Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil'. */
  provision: z.string().min(1),
  signatory: signatorySchema,
  copies: copiesField,
});

/** Keputusan Pembentukan Tim Pemeriksa with its annex. */
export const examinationTeamDecreeDataSchema = z.object({
  ...paperBase,
  person: personSchema,
  allegation: z.string().min(1),
  provision: z.string().min(1),
  /** The level that threatens. */
  level: z.enum(codesOf(sanctionLevels)),
  recommendation: recommendationReferenceSchema.nullable(),
  members: z
    .array(
      z.object({
        person: personSchema,
        element: z.enum(codesOf(teamElements)),
        teamPosition: z.enum(codesOf(teamPositions)),
      }),
    )
    .min(1),
  /** Mengingat, in order, without the closing semicolon. */
  legalBasis: z.array(z.string().min(1)).min(1),
  signatory: signatorySchema,
  copies: copiesField,
});

/** By what right the examiners examine: as direct superior, or as a team formed by decree. */
const authoritySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('superior') }),
  z.object({
    kind: z.literal('team'),
    decree: letterReferenceSchema.extend({ authority: z.string().min(1) }),
  }),
]);

/** Berita Acara Pemeriksaan. */
export const interrogationRecordDataSchema = z.object({
  ...paperBase,
  letterhead: letterheadSchema,
  startTime: z.string(),
  endTime: z.string().nullable(),
  mode: z.enum(['in_person', 'virtual']),
  place: z.string().min(1),
  authority: authoritySchema,
  examiners: z.array(personSchema).min(1),
  person: personSchema,
  allegation: z.string().min(1),
  provision: z.string().min(1),
  questions: z.array(questionAnswerSchema).min(1),
  refusedToSign: z.boolean(),
  refusalNote: z.string(),
});

/** Laporan Hasil Pemeriksaan. */
export const examinationReportDataSchema = z.object({
  ...paperBase,
  letterhead: letterheadSchema,
  addressedTo: z.string().min(1),
  authority: authoritySchema,
  person: personSchema,
  recommendation: recommendationReferenceSchema.nullable(),
  /** The day he was heard; null when he stayed away twice and the report rests on the evidence. */
  examinedOn: localDateField.nullable(),
  /** Both summonses, when he never came. */
  summonses: z.array(letterReferenceSchema),
  actForm: z.string().min(1),
  actTime: z.string().min(1),
  actPlace: z.string().min(1),
  aggravating: z.string(),
  mitigating: z.string(),
  impactDescription: z.string(),
  facts: z.string(),
  analysis: z.string(),
  proven: z.boolean(),
  provision: z.string().min(1),
  impact: z.enum(codesOf(impactLevels)).nullable(),
  level: z.enum(codesOf(sanctionLevels)).nullable(),
  proposedSanction: z.enum(codesOf(sanctions)).nullable(),
  /** 'Bupati Contoh selaku Pejabat Pembina Kepegawaian'. */
  competentOfficial: z.string().min(1),
  /** The first one is printed as chair of the team, or as direct superior when he reports alone. */
  reporters: z.array(personSchema).min(1),
  copies: copiesField,
});

/** What the decision rests on: the hearing, or two summonses that were not answered (PP 94/2021 Pasal 26 ayat (4)). */
const findingsSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('examined'),
    examinedOn: localDateField,
    /** Date of the Laporan Hasil Pemeriksaan; null when there is none. */
    reportDate: localDateField.nullable(),
  }),
  z.object({ kind: z.literal('absent'), summonses: z.array(letterReferenceSchema).min(1) }),
]);

/** Keputusan hukuman disiplin, of every sanction. */
export const sanctionDecreeDataSchema = z.object({
  ...paperBase,
  sanction: z.enum(codesOf(sanctions)),
  person: personSchema,
  recommendation: recommendationReferenceSchema.nullable(),
  findings: findingsSchema,
  /** What was proven, as one sentence part without a full stop and without the date: 'mengunggah …'. */
  act: z.string().min(1),
  actDate: localDateField,
  provision: z.string().min(1),
  legalBasis: z.array(z.string().min(1)).min(1),
  /** B1, B2: the post he is moved to; empty when a separate decision names it. */
  newPosition: z.string(),
  signatory: signatorySchema,
  copies: copiesField,
});

/** Surat Panggilan untuk Menerima Keputusan. */
export const decreeReceiptSummonsDataSchema = z.object({
  ...paperBase,
  person: personSchema,
  appearBefore: personSchema,
  appearance: appearanceSchema,
  decree: decreeReferenceSchema,
  signatory: signatorySchema,
  copies: copiesField,
});

/** Berita Acara Penyampaian Keputusan. `date` is the day of delivery. */
export const deliveryRecordDataSchema = z.object({
  ...paperBase,
  letterhead: letterheadSchema,
  time: z.string(),
  place: z.string().min(1),
  decree: decreeReferenceSchema,
  deliveredBy: personSchema,
  person: personSchema,
  outcome: z.enum(['received', 'refused']),
  witnesses: z.array(personSchema),
});

/** Laporan Tindak Lanjut: one set of data for the cover letter and for its annex. */
export const followUpReportDataSchema = z.object({
  ...paperBase,
  addressee: z.object({
    /** 'Kepala Badan Kepegawaian Negara'. */
    leaderTitle: z.string().min(1),
    /** 'Jakarta'. */
    place: z.string().min(1),
  }),
  /** The letters reported on, oldest first. */
  recommendations: z.array(recommendationReferenceSchema).min(1),
  figures: followUpFiguresSchema,
  rows: z.array(followUpRowSchema),
  signatory: signatorySchema,
  copies: copiesField,
});

export const letterDataSchemas = {
  summons: summonsDataSchema,
  examinationTeamDecree: examinationTeamDecreeDataSchema,
  interrogationRecord: interrogationRecordDataSchema,
  examinationReport: examinationReportDataSchema,
  sanctionDecree: sanctionDecreeDataSchema,
  decreeReceiptSummons: decreeReceiptSummonsDataSchema,
  deliveryRecord: deliveryRecordDataSchema,
  followUpReport: followUpReportDataSchema,
} as const satisfies Record<LetterKind, z.ZodType>;

export type LetterData = { [Kind in LetterKind]: z.output<(typeof letterDataSchemas)[Kind]> };
