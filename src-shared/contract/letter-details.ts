/**
 * What the officer fills in for each paper, beyond what the case already knows. The core joins it with the case, the office
 * and the officials into the template's data.
 */
import { z } from 'zod';
import { codesOf, impactLevels, type LetterKind, sanctionLevels, sanctions } from '../vocabulary.ts';
import { teamMemberSchema } from './case-events.ts';
import { lineField, localDateField, personRefSchema, personSchema, proseField, timeField } from './fields.ts';

const copies = z.array(lineField(200)).max(20).default([]);

/** Where and when somebody has to appear. */
const appearance = {
  examDate: localDateField,
  time: timeField,
  place: lineField(),
};

export const questionAnswerSchema = z.object({ question: proseField(), answer: proseField() });

const witness = personSchema;

export const letterDetailsSchemas = {
  summons: z.object({
    sequence: z.union([z.literal(1), z.literal(2)]),
    ...appearance,
    appearBefore: personRefSchema,
    signatory: personRefSchema,
    signedAs: z.enum(['superior', 'team_chair']).default('superior'),
    copies,
  }),
  examinationTeamDecree: z.object({
    members: z.array(teamMemberSchema).min(3).max(15),
    signatory: personRefSchema,
    copies,
  }),
  interrogationRecord: z.object({
    date: localDateField,
    startTime: timeField,
    endTime: timeField.nullable().default(null),
    mode: z.enum(['in_person', 'virtual']),
    place: lineField(),
    examiners: z.array(personRefSchema).min(1).max(15),
    questions: z
      .array(questionAnswerSchema)
      .min(1, 'Berita acara memerlukan paling sedikit satu pertanyaan.')
      .max(500),
    refusedToSign: z.boolean().default(false),
    refusalNote: proseField(2000).default(''),
  }),
  examinationReport: z.object({
    addressedTo: lineField(200),
    actForm: proseField(4000),
    actTime: lineField(200),
    actPlace: lineField(200),
    aggravating: proseField(4000).default(''),
    mitigating: proseField(4000).default(''),
    impactDescription: proseField(4000).default(''),
    facts: proseField(),
    analysis: proseField(),
    proven: z.boolean(),
    provision: z.string(),
    impact: z.enum(codesOf(impactLevels)).nullable().default(null),
    level: z.enum(codesOf(sanctionLevels)).nullable(),
    proposedSanction: z.enum(codesOf(sanctions)).nullable(),
    competentOfficial: lineField(200),
    reporters: z.array(personRefSchema).min(1).max(15),
    copies,
  }),
  sanctionDecree: z.object({
    sanction: z.enum(codesOf(sanctions)),
    signatory: personRefSchema,
    actSummary: proseField(4000),
    /** B1, B2: the post he is moved to; others leave it empty. */
    newPosition: z.string().max(300).default(''),
    copies,
  }),
  decreeReceiptSummons: z.object({
    ...appearance,
    appearBefore: personRefSchema,
    signatory: personRefSchema,
    /** Empty: the decree the case rests on, be it made in Netra or outside. */
    decreeLetterId: z.string().default(''),
    copies,
  }),
  deliveryRecord: z.object({
    date: localDateField,
    time: timeField,
    place: lineField(),
    /** Empty: the decree the case rests on, be it made in Netra or outside. */
    decreeLetterId: z.string().default(''),
    deliveredBy: personRefSchema,
    outcome: z.enum(['received', 'refused']),
    witnesses: z.array(witness).max(4).default([]),
  }),
  followUpReport: z.object({ signatory: personRefSchema, copies }),
} as const satisfies Record<LetterKind, z.ZodType>;

export type LetterDetails = { [Kind in LetterKind]: z.infer<(typeof letterDetailsSchemas)[Kind]> };

/** Records (berita acara, LHP) may go without a number; everything else is refused without one. */
export const kindsWithoutNumber: readonly LetterKind[] = [
  'interrogationRecord',
  'deliveryRecord',
  'examinationReport',
];
