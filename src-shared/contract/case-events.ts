/**
 * What an officer records for each event of a case. The same schemas check the form on screen, the command line and the
 * core; the law then decides whether the event is allowed.
 */
import { z } from 'zod';
import {
  absenceReasons,
  type CaseEvent,
  codesOf,
  impactLevels,
  officialRoles,
  remedyOutcomes,
  sanctionLevels,
  sanctions,
  teamElements,
  teamPositions,
} from '../vocabulary.ts';
import {
  idField,
  lineField,
  localDateField,
  personRefSchema,
  personSchema,
  proseField,
  timeField,
} from './fields.ts';
import type { Permission } from './procedure.ts';

/** The paper an event rests on: one issued by Netra, or one the office made outside (number and date as on the paper). */
export const documentRefSchema = z.union([
  z.object({ letterId: idField }),
  z.object({ number: z.string().trim().max(120), date: localDateField }),
]);
export type DocumentRef = z.infer<typeof documentRefSchema>;

export const teamMemberSchema = z.object({
  person: personRefSchema,
  element: z.enum(codesOf(teamElements)),
  teamPosition: z.enum(codesOf(teamPositions)),
});

/** Provision as in `law.provisions`: "5.n.6", "3.d". */
const provisionField = z.string().regex(/^\d+\.[a-z](\.\d+)?$/, 'Pilih ketentuan yang dilanggar.');

const appointment = {
  examDate: localDateField,
  time: timeField,
  place: lineField(),
};

export const caseEventSchemas = {
  startReview: z.object({ date: localDateField, note: proseField(2000).default('') }),
  rebut: z.object({ document: documentRefSchema, note: proseField(4000).default('') }),
  resumeReview: z.object({ date: localDateField, note: proseField(2000).default('') }),
  openDiscipline: z.object({
    date: localDateField,
    provision: provisionField,
    impact: z.enum(codesOf(impactLevels)).nullable().default(null),
    /** Preliminary level: decides whether a team is needed; must be one the provision carries. */
    level: z.enum(codesOf(sanctionLevels)),
    superior: personRefSchema,
    /** The direct superior is himself involved: the next higher one acts (Pasal 29 ayat (6)). */
    superiorInvolved: z.boolean().default(false),
    deviationReason: proseField(2000).default(''),
  }),
  formTeam: z.object({ document: documentRefSchema, members: z.array(teamMemberSchema).min(3).max(15) }),
  summon: z.object({ document: documentRefSchema, ...appointment }),
  recordAbsence: z.object({
    date: localDateField,
    reason: z.enum(codesOf(absenceReasons)),
    note: proseField(2000).default(''),
  }),
  summonAgain: z.object({ document: documentRefSchema, ...appointment }),
  examine: z.object({
    date: localDateField,
    mode: z.enum(['in_person', 'virtual']),
    document: documentRefSchema,
    refusedToSign: z.boolean().default(false),
    copyGiven: z.boolean().default(false),
  }),
  completeReport: z.object({
    document: documentRefSchema,
    proven: z.boolean(),
    provision: provisionField,
    impact: z.enum(codesOf(impactLevels)).nullable().default(null),
    level: z.enum(codesOf(sanctionLevels)).nullable(),
    proposedSanction: z.enum(codesOf(sanctions)).nullable().default(null),
    aggravating: proseField(4000).default(''),
    mitigating: proseField(4000).default(''),
    deviationReason: proseField(2000).default(''),
  }),
  closeUnproven: z.object({ date: localDateField, note: lineField(2000) }),
  propose: z.object({
    date: localDateField,
    document: documentRefSchema.nullable().default(null),
    toRole: z.enum(codesOf(officialRoles)),
  }),
  decide: z.object({
    document: documentRefSchema,
    sanction: z.enum(codesOf(sanctions)),
    official: personRefSchema,
    officialRole: z.enum(codesOf(officialRoles)),
    /** Required when the level differs from the recommendation or the report. */
    deviationReason: proseField(2000).default(''),
    /** The examiner's mark that earlier sanctions were for a breach of the same nature (Pasal 35 ayat (2)). */
    sameNatureAsBefore: z.boolean().default(false),
  }),
  deliver: z.object({
    document: documentRefSchema,
    date: localDateField,
    deliveredBy: personRefSchema,
    witnesses: z.array(personSchema).max(4).default([]),
  }),
  send: z.object({ missedDate: localDateField, date: localDateField, dispatchProof: lineField(200) }),
  confirmReceipt: z.object({
    receivedOn: localDateField,
    proof: z.enum(['signature', 'post', 'refusal_note']),
    note: proseField(1000).default(''),
  }),
  fileObjection: z.object({
    filedOn: localDateField,
    addressedTo: lineField(),
    reference: z.string().max(120).default(''),
    grounds: proseField(4000).default(''),
  }),
  fileAppeal: z.object({
    filedOn: localDateField,
    reference: z.string().max(120).default(''),
    grounds: proseField(4000).default(''),
  }),
  decideRemedy: z.object({
    date: localDateField,
    outcome: z.enum(codesOf(remedyOutcomes)),
    newSanction: z.enum(codesOf(sanctions)).nullable().default(null),
    reference: lineField(120),
  }),
  sue: z.object({ date: localDateField, court: lineField(), reference: lineField(120) }),
  decideSuit: z.object({
    date: localDateField,
    outcome: z.enum(['upheld', 'annulled']),
    reference: lineField(120),
  }),
  takeEffect: z.object({}),
  serve: z.object({ date: localDateField, note: proseField(1000).default('') }),
  complete: z.object({ date: localDateField, note: proseField(1000).default('') }),
  endService: z.object({ document: documentRefSchema }),
  acknowledgeReport: z.object({
    date: localDateField,
    reference: z.string().max(120).default(''),
    note: proseField(1000).default(''),
  }),
  close: z.object({ date: localDateField, note: proseField(1000).default('') }),
  closeEarly: z.object({
    date: localDateField,
    reason: z.enum(['died', 'retired', 'transferred']),
    proof: lineField(200),
  }),
} as const satisfies Record<CaseEvent, z.ZodType>;

export type CaseEventData = { [Event in CaseEvent]: z.infer<(typeof caseEventSchemas)[Event]> };

/** An event with its data, as the law reads it. */
export type CaseHappening = { [Event in CaseEvent]: { event: Event; data: CaseEventData[Event] } }[CaseEvent];

/** Most events are the case officer's; hearing and deciding have their own permission. */
export const eventPermissions: Readonly<Partial<Record<CaseEvent, Permission>>> = {
  recordAbsence: 'cases.examine',
  examine: 'cases.examine',
  completeReport: 'cases.examine',
  decide: 'cases.decide',
  closeUnproven: 'cases.decide',
};
export const permissionFor = (event: CaseEvent): Permission => eventPermissions[event] ?? 'cases.write';
