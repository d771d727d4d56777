/** Cases: where each one stands, and the events that brought it there. */
import type { LocalDate } from '#shared/local-date.ts';
import type {
  ActCode,
  CaseEvent,
  CaseStage,
  CaseState,
  ClockId,
  FollowUpStatus,
  PositionGroup,
  RecommendedClass,
  SanctionCode,
  SanctionLevel,
  Track,
} from '#shared/vocabulary.ts';
import type { CaseEventTable, CaseFileTable, Flag, Instant } from './schema.ts';
import { statement } from './statement.ts';
import type { ReadDb, WriteDb } from './store.ts';

/** What a case is about: fixed when it is opened. */
export interface CaseSubject {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly recommendationId: string;
  /** Place of the person in the letter, from 1. */
  readonly personNo: number;
  readonly employeeId: string;
  /** The person as printed that day, for lists. */
  readonly fullName: string;
  readonly nip: string;
  readonly position: string;
  readonly workUnit: string;
  readonly institution: string;
  readonly positionGroup: PositionGroup | null;
  readonly actCode: ActCode;
  readonly actDate: LocalDate;
  readonly recommendedClass: RecommendedClass;
  readonly recommendedLevel: SanctionLevel | null;
  /** The law's opening facts, as JSON; the events are replayed over them. */
  readonly opening: unknown;
  readonly openedAt: Instant;
}

/** The deadline that comes next. */
export interface NextDue {
  readonly due: LocalDate;
  /** From this day on it is "soon". */
  readonly soonFrom: LocalDate;
  readonly clock: ClockId;
  readonly label: string;
  /** What started the clock, and when. */
  readonly cause: string;
  readonly provisional: boolean;
}

/** An examination that has been announced and not yet held. */
export interface NextExamination {
  readonly date: LocalDate;
  readonly time: string;
  readonly place: string;
}

/** Where a case stands: derived from opening and events by the law, kept here so that lists need not replay them. */
export interface CaseStanding {
  readonly track: Track;
  readonly state: CaseState;
  readonly stage: CaseStage;
  readonly sanction: SanctionCode | null;
  readonly followUp: FollowUpStatus;
  readonly closed: boolean;
  readonly nextEvent: CaseEvent | null;
  readonly nextDue: NextDue | null;
  readonly nextExamination: NextExamination | null;
  readonly decisionNumber: string | null;
  readonly decisionDate: LocalDate | null;
  readonly receivedOn: LocalDate | null;
  readonly effectiveOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  readonly reportedOn: LocalDate | null;
}

export interface StoredCase extends CaseSubject, CaseStanding {
  readonly revision: number;
}

export interface StoredCaseEvent {
  readonly caseId: string;
  /** Order of recording, from 1 without gaps. */
  readonly seq: number;
  readonly event: CaseEvent;
  readonly from: CaseState;
  readonly to: CaseState;
  /** The day that counts in law; `at` is when it was recorded. */
  readonly legalDate: LocalDate;
  /** The event's data as the law resolved it, as JSON. */
  readonly data: unknown;
  readonly summary: string;
  readonly at: Instant;
  readonly actorId: string;
  readonly actorName: string;
}

/** Opens the case as revision 1. */
export async function insertCase(db: WriteDb, opened: CaseSubject & CaseStanding): Promise<void> {
  await db
    .insertInto('case_file')
    .values({ ...subjectColumns(opened), ...standingColumns(opened), revision: 1 })
    .execute();
}

const selectCase = statement((db, slot: { caseId: string }) =>
  db.selectFrom('case_file').selectAll().where('case_id', '=', slot.caseId),
);

export async function findCase(db: ReadDb, caseId: string): Promise<StoredCase | null> {
  const [row] = (await selectCase.run(db, { caseId })).rows;
  return row === undefined ? null : caseOf(row);
}

/** The cases of one recommendation, in the order of the letter. */
export async function findCasesOfRecommendation(db: ReadDb, recommendationId: string): Promise<StoredCase[]> {
  const rows = await db
    .selectFrom('case_file')
    .selectAll()
    .where('recommendation_id', '=', recommendationId)
    .orderBy('person_no')
    .execute();
  return rows.map(caseOf);
}

/** The cases of one employee, newest first. */
export async function findCasesOfEmployee(db: ReadDb, employeeId: string): Promise<StoredCase[]> {
  const rows = await db
    .selectFrom('case_file')
    .selectAll()
    .where('employee_id', '=', employeeId)
    .orderBy('case_id', 'desc')
    .execute();
  return rows.map(caseOf);
}

/**
 * Writes where the case stands now and raises its revision. False when `revision` is not the present one: somebody else
 * has moved the case since it was read, and nothing has been written.
 */
export async function updateCase(
  db: WriteDb,
  standing: CaseStanding & { caseId: string; revision: number },
): Promise<boolean> {
  const { changed } = await updateStanding.run(db, {
    ...standingColumns(standing),
    case_id: standing.caseId,
    revision: standing.revision,
  });
  return changed === 1;
}

/** Raises the revision for a change beside the case itself, such as a letter issued for it. False when stale. */
export async function touchCase(
  db: WriteDb,
  { caseId, revision }: { caseId: string; revision: number },
): Promise<boolean> {
  const result = await db
    .updateTable('case_file')
    .set({ revision: revision + 1 })
    .where('case_id', '=', caseId)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Records an event for good: it is never changed or removed. A `seq` that is taken throws. */
export async function appendCaseEvent(db: WriteDb, event: StoredCaseEvent): Promise<void> {
  await insertEvent.run(db, {
    case_id: event.caseId,
    seq: event.seq,
    event: event.event,
    from_state: event.from,
    to_state: event.to,
    legal_date: event.legalDate,
    data: JSON.stringify(event.data),
    summary: event.summary,
    at: event.at,
    actor_id: event.actorId,
    actor_name: event.actorName,
  });
}

const selectEvents = statement((db, slot: { caseId: string }) =>
  db.selectFrom('case_event').selectAll().where('case_id', '=', slot.caseId).orderBy('seq'),
);

/** In the order they were recorded. */
export async function listCaseEvents(db: ReadDb, caseId: string): Promise<StoredCaseEvent[]> {
  const { rows } = await selectEvents.run(db, { caseId });
  return rows.map((row) => ({
    caseId: row.case_id,
    seq: row.seq,
    event: row.event,
    from: row.from_state,
    to: row.to_state,
    legalDate: row.legal_date,
    data: JSON.parse(row.data),
    summary: row.summary,
    at: row.at,
    actorId: row.actor_id,
    actorName: row.actor_name,
  }));
}

/**
 * The highest number that follows `prefix` in a case number (3 for `2024-` and 2024-003-2), or 0 when no case number begins
 * so.
 */
export async function lastCaseNumber(db: ReadDb, prefix: string): Promise<number> {
  const rows = await db
    .selectFrom('case_file')
    .select('case_number')
    .where('case_number', '>=', prefix)
    .where('case_number', '<', `${prefix}\u{10FFFF}`)
    .execute();
  return rows.reduce((last, row) => {
    const digits = /^\d+/.exec(row.case_number.slice(prefix.length))?.[0];
    return digits === undefined ? last : Math.max(last, Number(digits));
  }, 0);
}

const insertEvent = statement<CaseEventTable>((db, slot) =>
  db.insertInto('case_event').values({
    case_id: slot.case_id,
    seq: slot.seq,
    event: slot.event,
    from_state: slot.from_state,
    to_state: slot.to_state,
    legal_date: slot.legal_date,
    data: slot.data,
    summary: slot.summary,
    at: slot.at,
    actor_id: slot.actor_id,
    actor_name: slot.actor_name,
  }),
);

type StandingColumns = ReturnType<typeof standingColumns>;

const updateStanding = statement<StandingColumns & { case_id: string; revision: number }>((db, slot) =>
  db
    .updateTable('case_file')
    .set((row) => ({
      track: slot.track,
      state: slot.state,
      stage: slot.stage,
      sanction: slot.sanction,
      follow_up: slot.follow_up,
      closed: slot.closed,
      next_event: slot.next_event,
      next_due: slot.next_due,
      next_due_soon_from: slot.next_due_soon_from,
      next_due_clock: slot.next_due_clock,
      next_due_label: slot.next_due_label,
      next_due_cause: slot.next_due_cause,
      next_due_provisional: slot.next_due_provisional,
      next_exam_date: slot.next_exam_date,
      next_exam_time: slot.next_exam_time,
      next_exam_place: slot.next_exam_place,
      decision_number: slot.decision_number,
      decision_date: slot.decision_date,
      received_on: slot.received_on,
      effective_on: slot.effective_on,
      ends_on: slot.ends_on,
      reported_on: slot.reported_on,
      revision: row('revision', '+', 1),
    }))
    .where('case_id', '=', slot.case_id)
    .where('revision', '=', slot.revision),
);

function subjectColumns(subject: CaseSubject) {
  return {
    case_id: subject.caseId,
    case_number: subject.caseNumber,
    recommendation_id: subject.recommendationId,
    person_no: subject.personNo,
    employee_id: subject.employeeId,
    full_name: subject.fullName,
    nip: subject.nip,
    position: subject.position,
    work_unit: subject.workUnit,
    institution: subject.institution,
    position_group: subject.positionGroup,
    act_code: subject.actCode,
    act_date: subject.actDate,
    recommended_class: subject.recommendedClass,
    recommended_level: subject.recommendedLevel,
    opening: JSON.stringify(subject.opening),
    opened_at: subject.openedAt,
  };
}

function standingColumns(standing: CaseStanding) {
  const { nextDue, nextExamination } = standing;
  return {
    track: standing.track,
    state: standing.state,
    stage: standing.stage,
    sanction: standing.sanction,
    follow_up: standing.followUp,
    closed: flag(standing.closed),
    next_event: standing.nextEvent,
    next_due: nextDue?.due ?? null,
    next_due_soon_from: nextDue?.soonFrom ?? null,
    next_due_clock: nextDue?.clock ?? null,
    next_due_label: nextDue?.label ?? null,
    next_due_cause: nextDue?.cause ?? null,
    next_due_provisional: flag(nextDue?.provisional ?? false),
    next_exam_date: nextExamination?.date ?? null,
    next_exam_time: nextExamination?.time ?? null,
    next_exam_place: nextExamination?.place ?? null,
    decision_number: standing.decisionNumber,
    decision_date: standing.decisionDate,
    received_on: standing.receivedOn,
    effective_on: standing.effectiveOn,
    ends_on: standing.endsOn,
    reported_on: standing.reportedOn,
  };
}

function caseOf(row: CaseFileTable): StoredCase {
  return {
    caseId: row.case_id,
    caseNumber: row.case_number,
    recommendationId: row.recommendation_id,
    personNo: row.person_no,
    employeeId: row.employee_id,
    fullName: row.full_name,
    nip: row.nip,
    position: row.position,
    workUnit: row.work_unit,
    institution: row.institution,
    positionGroup: row.position_group,
    actCode: row.act_code,
    actDate: row.act_date,
    recommendedClass: row.recommended_class,
    recommendedLevel: row.recommended_level,
    opening: JSON.parse(row.opening),
    openedAt: row.opened_at,
    track: row.track,
    state: row.state,
    stage: row.stage,
    sanction: row.sanction,
    followUp: row.follow_up,
    closed: row.closed === 1,
    nextEvent: row.next_event,
    nextDue: nextDueOf(row),
    nextExamination: nextExaminationOf(row),
    decisionNumber: row.decision_number,
    decisionDate: row.decision_date,
    receivedOn: row.received_on,
    effectiveOn: row.effective_on,
    endsOn: row.ends_on,
    reportedOn: row.reported_on,
    revision: row.revision,
  };
}

/** The next deadline of a row that has read its columns; null when no clock runs. */
export function nextDueOf(
  row: Pick<
    CaseFileTable,
    | 'next_due'
    | 'next_due_soon_from'
    | 'next_due_clock'
    | 'next_due_label'
    | 'next_due_cause'
    | 'next_due_provisional'
  >,
): NextDue | null {
  if (row.next_due === null || row.next_due_clock === null) return null;
  return {
    due: row.next_due,
    soonFrom: row.next_due_soon_from ?? row.next_due,
    clock: row.next_due_clock,
    label: row.next_due_label ?? '',
    cause: row.next_due_cause ?? '',
    provisional: row.next_due_provisional === 1,
  };
}

export function nextExaminationOf(
  row: Pick<CaseFileTable, 'next_exam_date' | 'next_exam_time' | 'next_exam_place'>,
): NextExamination | null {
  if (row.next_exam_date === null) return null;
  return { date: row.next_exam_date, time: row.next_exam_time ?? '', place: row.next_exam_place ?? '' };
}

const flag = (value: boolean): Flag => (value ? 1 : 0);
