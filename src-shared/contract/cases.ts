import { z } from 'zod';
import {
  acts,
  caseEvents,
  caseStages,
  caseStates,
  clockKinds,
  clocks,
  codesOf,
  followUpStatuses,
  impactLevels,
  legalityAspects,
  legalitySeverities,
  letterKinds,
  recommendedClasses,
  sanctionLevels,
  sanctions,
  supportedStatuses,
  tracks,
  urgencies,
} from '../vocabulary.ts';
import {
  citationSchema,
  employeeTypeField,
  idField,
  localDateField,
  pageInput,
  pageOf,
  personSchema,
  reckoningStepSchema,
  revisionField,
} from './fields.ts';
import { command, query } from './procedure.ts';

const stateField = z.enum(codesOf(caseStates));
const eventField = z.enum(codesOf(caseEvents));
const levelField = z.enum(codesOf(sanctionLevels));

/** Why an event may not happen (or a warning about one that may), with the article. */
export const reasonSchema = z.object({ text: z.string(), citation: citationSchema.nullable() });
export type Reason = z.infer<typeof reasonSchema>;

export const allowedEventSchema = z.object({
  event: eventField,
  label: z.string(),
  /** The paper that has to exist for it; null when none. */
  needs: z.enum(codesOf(letterKinds)).nullable(),
  /** The event the procedure expects next; the page opens its form. */
  expected: z.boolean(),
  warnings: z.array(reasonSchema),
  citations: z.array(citationSchema),
});
export type AllowedEvent = z.infer<typeof allowedEventSchema>;

export const blockedEventSchema = z.object({
  event: eventField,
  label: z.string(),
  reasons: z.array(reasonSchema),
});
export type BlockedEvent = z.infer<typeof blockedEventSchema>;

export const deadlineSchema = z.object({
  clock: z.enum(codesOf(clocks)),
  label: z.string(),
  kind: z.enum(codesOf(clockKinds)),
  from: localDateField,
  due: localDateField,
  provisional: z.boolean(),
  status: z.enum(['running', 'met', 'missed', 'stopped']),
  urgency: z.enum(codesOf(urgencies)).nullable(),
  /** Calendar days from today to the due date; negative when past. */
  daysLeft: z.number(),
  metOn: localDateField.nullable(),
  steps: z.array(reckoningStepSchema),
  ifMissed: z.string(),
  citations: z.array(citationSchema),
});
export type DeadlineView = z.infer<typeof deadlineSchema>;

export const missingPaperSchema = z.object({
  kind: z.enum(codesOf(letterKinds)),
  label: z.string(),
  neededFor: eventField,
  citation: citationSchema.nullable(),
});
export type MissingPaper = z.infer<typeof missingPaperSchema>;

export const caseItemSchema = z.object({
  caseId: z.string(),
  caseNumber: z.string(),
  employeeId: z.string(),
  fullName: z.string(),
  nip: z.string(),
  position: z.string(),
  workUnit: z.string(),
  track: z.enum(codesOf(tracks)),
  state: stateField,
  stage: z.enum(codesOf(caseStages)),
  recommendationNumber: z.string(),
  bodyAbbreviation: z.string(),
  actCode: z.enum(codesOf(acts)),
  recommendedLevel: levelField.nullable(),
  sanction: z.enum(codesOf(sanctions)).nullable(),
  nextDeadline: z
    .object({
      label: z.string(),
      due: localDateField,
      urgency: z.enum(codesOf(urgencies)),
      provisional: z.boolean(),
    })
    .nullable(),
  followUp: z.enum(codesOf(followUpStatuses)),
});
export type CaseItem = z.infer<typeof caseItemSchema>;

export const caseDetailSchema = z.object({
  caseId: z.string(),
  caseNumber: z.string(),
  revision: revisionField,
  track: z.enum(codesOf(tracks)),
  state: stateField,
  stage: z.enum(codesOf(caseStages)),
  employeeId: z.string(),
  employeeType: employeeTypeField,
  person: personSchema,
  recommendation: z.object({
    recommendationId: z.string(),
    bodyName: z.string(),
    bodyAbbreviation: z.string(),
    number: z.string(),
    letterDate: localDateField,
    receivedDate: localDateField,
    dueDate: localDateField.nullable(),
    recommendedClass: z.enum(codesOf(recommendedClasses)),
    recommendedLevel: levelField.nullable(),
  }),
  act: z.object({
    code: z.enum(codesOf(acts)),
    date: localDateField,
    place: z.string(),
    description: z.string(),
    supportedStatus: z.enum(codesOf(supportedStatuses)),
  }),
  /** What the office itself has established so far; null until recorded. */
  findings: z.object({
    provision: z.string().nullable(),
    impact: z.enum(codesOf(impactLevels)).nullable(),
    preliminaryLevel: levelField.nullable(),
    foundLevel: levelField.nullable(),
    proposedSanction: z.enum(codesOf(sanctions)).nullable(),
    sanction: z.enum(codesOf(sanctions)).nullable(),
    superior: personSchema.nullable(),
    team: z.array(z.object({ person: personSchema, element: z.string(), teamPosition: z.string() })),
    decisionNumber: z.string().nullable(),
    decisionDate: localDateField.nullable(),
    receivedOn: localDateField.nullable(),
    effectiveOn: localDateField.nullable(),
    endsOn: localDateField.nullable(),
    reportedOn: localDateField.nullable(),
  }),
  followUp: z.enum(codesOf(followUpStatuses)),
  allowed: z.array(allowedEventSchema),
  blocked: z.array(blockedEventSchema),
  deadlines: z.array(deadlineSchema),
  missingPapers: z.array(missingPaperSchema),
  papers: z.array(
    z.object({
      letterId: z.string(),
      kind: z.enum(codesOf(letterKinds)),
      title: z.string(),
      number: z.string(),
      date: localDateField,
      status: z.enum(['issued', 'void']),
    }),
  ),
  timeline: z.array(
    z.object({
      seq: z.number(),
      event: eventField,
      label: z.string(),
      from: stateField,
      to: stateField,
      date: localDateField,
      summary: z.string(),
      at: z.string(),
      actor: z.string(),
    }),
  ),
  sanctionHistory: z.array(
    z.object({ caseNumber: z.string(), sanction: z.string(), decisionDate: localDateField }),
  ),
});
export type CaseDetail = z.infer<typeof caseDetailSchema>;

/** One question of Uji Sah: what a court would ask, and the paper, date or fault that answers it. */
export const legalityItemSchema = z.object({
  id: z.string(),
  aspect: z.enum(codesOf(legalityAspects)),
  question: z.string(),
  severity: z.enum(codesOf(legalitySeverities)),
  answer: z.string(),
  dates: z.array(localDateField),
  citation: citationSchema,
});
export type LegalityItem = z.infer<typeof legalityItemSchema>;

export const caseProcedures = {
  'case.list': query({
    summary: 'Daftar perkara dengan saringan.',
    permission: 'cases.read',
    input: z.object({
      ...pageInput,
      text: z.string().max(120).default(''),
      stage: z.enum(codesOf(caseStages)).nullable().default(null),
      state: stateField.nullable().default(null),
      urgency: z.enum(codesOf(urgencies)).nullable().default(null),
      recommendationId: z.string().nullable().default(null),
      onlyOpen: z.boolean().default(false),
    }),
    output: pageOf(caseItemSchema).extend({ total: z.number() }),
  }),
  'case.get': query({
    summary:
      'Satu perkara: keadaan, langkah yang boleh dan yang terhalang beserta alasannya, tenggang, naskah yang kurang.',
    permission: 'cases.read',
    input: z.object({ caseId: idField }),
    output: caseDetailSchema,
  }),
  'case.legality': query({
    summary: 'Uji Sah: yang akan dipersoalkan pengadilan, dan jawaban berkasnya.',
    permission: 'cases.read',
    input: z.object({ caseId: idField }),
    output: z.object({ items: z.array(legalityItemSchema) }),
  }),
  'case.apply': command({
    summary: 'Satu-satunya cara memajukan perkara pada jalur hukumnya.',
    permission: 'signed_in',
    input: z.object({
      caseId: idField,
      event: eventField,
      data: z.record(z.string(), z.unknown()),
      revision: revisionField,
    }),
    output: z.object({
      state: stateField,
      stage: z.enum(codesOf(caseStages)),
      revision: revisionField,
      warnings: z.array(reasonSchema),
      allowed: z.array(allowedEventSchema),
      deadlines: z.array(deadlineSchema),
    }),
    audits: 'cases',
  }),
};
