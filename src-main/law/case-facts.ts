/**
 * What the law knows of a case: how it was opened, what has happened, and what stands now. Everything here is data that
 * already has a meaning of its own: persons and papers arrive resolved, so the law never looks anything up.
 */
import type { CaseEventData, DocumentRef } from '#shared/contract/case-events.ts';
import type { Person, PersonRef } from '#shared/contract/fields.ts';
import type { LocalDate } from '#shared/local-date.ts';
import type {
  ActCode,
  CaseEvent,
  CaseState,
  EmployeeType,
  GovernmentKind,
  ImpactLevel,
  LetterKind,
  ModerateSet,
  OfficialRole,
  PositionGroup,
  RecommendedClass,
  RemedyOutcome,
  SanctionCode,
  SanctionLevel,
  SummonsRule,
  SupportedStatus,
  TeamElement,
  TeamPosition,
  Track,
} from '#shared/vocabulary.ts';
import type { WorkCalendar, WorkingPattern } from './calendar.ts';
import type { Election } from './elections.ts';

/** A person as printed, with what the law needs of him. All null: typed by hand, nothing is known beyond the print. */
export type ResolvedPerson = Person & {
  readonly employeeId: string | null;
  readonly positionGroup: PositionGroup | null;
  readonly employeeType: EmployeeType | null;
};

/** The paper an event rests on. A paper made outside Netra has neither letterId nor kind. */
export interface ResolvedDocument {
  readonly letterId: string | null;
  readonly kind: LetterKind | null;
  readonly number: string;
  readonly date: LocalDate;
}

/** The same data with every reference to a person or a paper replaced by the person or the paper. */
export type Resolved<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends DocumentRef
    ? ResolvedDocument
    : Value extends PersonRef
      ? ResolvedPerson
      : Value extends readonly (infer Item)[]
        ? readonly Resolved<Item>[]
        : { readonly [Key in keyof Value]: Resolved<Value[Key]> };

/** `CaseEventData` of the contract, resolved. */
export type ResolvedData = { readonly [Event in CaseEvent]: Resolved<CaseEventData[Event]> };

/** What is about to happen, or has happened, to a case; `ResolvedHappening<'decide'>` is one kind of it. */
export type ResolvedHappening<Event extends CaseEvent = CaseEvent> = {
  [Each in Event]: { readonly event: Each; readonly data: ResolvedData[Each] };
}[Event];

/**
 * An event as it was recorded. `date` is the day it counts from in law (the date of the paper, of the receipt, the
 * fifteenth working day for `takeEffect`), fixed when it was recorded: a calendar that changes later moves no past step.
 */
export type RecordedEvent = ResolvedHappening & {
  readonly date: LocalDate;
  readonly from: CaseState;
  readonly to: CaseState;
};

/** A sanction of an earlier decision against the same person that still counts (Pasal 35 ayat (2)). */
export interface PriorSanction {
  readonly sanction: SanctionCode;
  readonly decisionDate: LocalDate;
  /** The day its term runs out; absent where it has none, or where it is not known. */
  readonly endsOn?: LocalDate | null;
  /** The act it punished, where that is known: one act is punished once. */
  readonly act?: { readonly code: ActCode; readonly date: LocalDate };
}

/** What stands when the recommendation is registered. */
export interface CaseOpening {
  readonly employee: ResolvedPerson;
  readonly employeeType: EmployeeType;
  readonly track: Track;
  readonly recommendation: {
    readonly letterDate: LocalDate;
    readonly receivedDate: LocalDate;
    /** The sender's own deadline; null when the letter names none. */
    readonly dueDate: LocalDate | null;
    readonly recommendedClass: RecommendedClass;
    readonly recommendedLevel: SanctionLevel | null;
  };
  readonly act: {
    readonly code: ActCode;
    readonly date: LocalDate;
    readonly supportedStatus: SupportedStatus;
  };
  /** Earlier sanctions of the same person, oldest first. */
  readonly priorSanctions: readonly PriorSanction[];
}

export interface TeamMember {
  readonly person: ResolvedPerson;
  readonly element: TeamElement;
  readonly teamPosition: TeamPosition;
}

export interface Summons {
  readonly sequence: 1 | 2;
  readonly document: ResolvedDocument;
  readonly examDate: LocalDate;
  readonly time: string;
  readonly place: string;
  /** Set once he did not come. */
  readonly absence: ResolvedData['recordAbsence'] | null;
}

export interface Remedy {
  readonly kind: 'objection' | 'appeal';
  readonly filedOn: LocalDate;
  /** Filed within fourteen working days: only then does it keep the decision from taking effect. */
  readonly inTime: boolean;
  readonly outcome: RemedyOutcome | null;
  readonly decidedOn: LocalDate | null;
}

export interface Suit {
  readonly date: LocalDate;
  /** Where the case stood when the suit was brought; it returns there when the decision is upheld. */
  readonly broughtFrom: CaseState;
  readonly outcome: 'upheld' | 'annulled' | null;
  readonly decidedOn: LocalDate | null;
}

/** The fold of everything recorded. Null (or empty) means: has not happened. */
export interface CaseFacts {
  readonly opening: CaseOpening;
  readonly state: CaseState;
  /** The day of the latest step on the main path: the next one cannot be earlier. */
  readonly lastStepOn: LocalDate;
  readonly provision: string | null;
  readonly impact: ImpactLevel | null;
  /** Set when the discipline track is opened: decides whether a team is needed. */
  readonly preliminaryLevel: SanctionLevel | null;
  /** Set by the examination report. */
  readonly foundLevel: SanctionLevel | null;
  /** The superior who acts: the next higher one when the direct superior is involved. */
  readonly superior: ResolvedPerson | null;
  readonly superiorInvolved: boolean;
  /** Levels other than the recommended one for which a reason has been recorded. */
  readonly explainedLevels: readonly SanctionLevel[];
  readonly team: { readonly document: ResolvedDocument; readonly members: readonly TeamMember[] } | null;
  /** The summonses of the present round: a team formed after an examination starts a new one. */
  readonly summonses: readonly Summons[];
  readonly examination: ResolvedData['examine'] | null;
  readonly examinedOn: LocalDate | null;
  readonly report: ResolvedData['completeReport'] | null;
  readonly proposedSanction: SanctionCode | null;
  readonly proposal: ResolvedData['propose'] | null;
  readonly unprovenOn: LocalDate | null;
  readonly decision: {
    readonly document: ResolvedDocument;
    readonly sanction: SanctionCode;
    readonly official: ResolvedPerson;
    readonly officialRole: OfficialRole;
    readonly deviationReason: string;
    readonly sameNatureAsBefore: boolean;
  } | null;
  /** The sanction as it stands: the decision's, or the one a remedy put in its place. */
  readonly sanction: SanctionCode | null;
  readonly delivery:
    | { readonly way: 'delivered'; readonly date: LocalDate; readonly document: ResolvedDocument }
    | { readonly way: 'sent'; readonly date: LocalDate; readonly missedDate: LocalDate }
    | null;
  readonly receivedOn: LocalDate | null;
  readonly remedy: Remedy | null;
  readonly suit: Suit | null;
  /** The day the law counts, not the day somebody pressed the button. */
  readonly effectiveOn: LocalDate | null;
  /** The day a sanction with a term has run out; null for those without. */
  readonly endsOn: LocalDate | null;
  readonly servingSince: LocalDate | null;
  readonly completedOn: LocalDate | null;
  readonly dismissal: ResolvedDocument | null;
  readonly reportedOn: LocalDate | null;
  readonly acknowledgedOn: LocalDate | null;
  readonly closed: {
    readonly on: LocalDate;
    readonly early: ResolvedData['closeEarly']['reason'] | null;
  } | null;
}

/** A paper of this case that Netra has issued and not made void. */
export interface IssuedPaper {
  readonly letterId: string;
  readonly kind: LetterKind;
}

/** What the law needs of the world: the day, the calendar, and the office's documented readings. */
export interface LawContext {
  readonly today: LocalDate;
  readonly calendar: WorkCalendar;
  readonly pattern: WorkingPattern;
  readonly government: GovernmentKind;
  readonly moderateSet: ModerateSet;
  readonly summonsRule: SummonsRule;
  /** The election calendar; without it the guards speak of elections in general. */
  readonly elections?: readonly Election[];
}
