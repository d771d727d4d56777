/** Cases as lists show them: the list of cases, the deadline board, the hearings, the history of a person, the counts. */
import type { LocalDate } from '#shared/local-date.ts';
import type {
  ActCode,
  CaseEvent,
  CaseStage,
  CaseState,
  FollowUpStatus,
  SanctionCode,
  SanctionLevel,
  Track,
  Urgency,
} from '#shared/vocabulary.ts';
import { type NextDue, type NextExamination, nextDueOf, nextExaminationOf } from './cases.ts';
import { employeeMatches } from './employee-search.ts';
import { nameKey } from './keys.ts';
import { idCursor, type Page, type PageRequest, pageOf, rowsToRead } from './paging.ts';
import type { ReadDb } from './store.ts';

export interface CaseRow {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly employeeId: string;
  readonly fullName: string;
  readonly nip: string;
  readonly position: string;
  readonly workUnit: string;
  readonly track: Track;
  readonly state: CaseState;
  readonly stage: CaseStage;
  readonly recommendationId: string;
  readonly recommendationNumber: string;
  readonly bodyAbbreviation: string;
  readonly actCode: ActCode;
  readonly recommendedLevel: SanctionLevel | null;
  readonly sanction: SanctionCode | null;
  readonly followUp: FollowUpStatus;
  readonly closed: boolean;
  readonly nextEvent: CaseEvent | null;
  readonly nextDue: NextDue | null;
  readonly nextExamination: NextExamination | null;
}

export interface CaseFilter {
  /** Name, NIP or case number, or the beginning of it; empty for all. */
  readonly text: string;
  readonly stage: CaseStage | null;
  readonly state: CaseState | null;
  /** Urgency of the next deadline as of `today`. */
  readonly urgency: Urgency | null;
  readonly recommendationId: string | null;
  readonly onlyOpen: boolean;
  readonly today: LocalDate;
}

/** A sanction decided on a person; `state` tells whether it still stands. */
export interface PriorSanction {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly sanction: SanctionCode;
  readonly decisionDate: LocalDate;
  /** The day its term runs out; null without a term, or while it is not in force. */
  readonly endsOn: LocalDate | null;
  readonly actCode: ActCode;
  readonly actDate: LocalDate;
  readonly state: CaseState;
}

/** Newest first. */
export async function listCases(
  db: ReadDb,
  { limit, after, ...filter }: CaseFilter & PageRequest,
): Promise<Page<CaseRow>> {
  const page = { limit, after };
  const before = idCursor(page);
  let query = selectCaseRows(db, filter);
  if (before !== null) query = query.where('case_file.case_id', '<', before);
  const rows = await query.orderBy('case_file.case_id', 'desc').limit(rowsToRead(page)).execute();
  return pageOf(rows.map(caseRowOf), page, (row) => [row.caseId]);
}

/** How many cases the filter lets through. */
export async function countCases(db: ReadDb, filter: CaseFilter): Promise<number> {
  const { count } = await filtered(db, filter)
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Open cases with a running deadline, the earliest first. */
export async function listCasesByDue(db: ReadDb, { limit }: { limit: number }): Promise<CaseRow[]> {
  const rows = await selectCaseRows(db, everything)
    .where('case_file.closed', '=', 0)
    .where('case_file.next_due', 'is not', null)
    .orderBy('case_file.next_due')
    .orderBy('case_file.case_id')
    .limit(limit)
    .execute();
  return rows.map(caseRowOf);
}

/** Open cases with an expected next step, newest first. */
export async function listCasesByNextEvent(db: ReadDb, { limit }: { limit: number }): Promise<CaseRow[]> {
  const rows = await selectCaseRows(db, everything)
    .where('case_file.closed', '=', 0)
    .where('case_file.next_event', 'is not', null)
    .orderBy('case_file.case_id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(caseRowOf);
}

/** Cases with an examination between two days, both included, in the order of the appointments. */
export async function listExaminations(
  db: ReadDb,
  { from, to }: { from: LocalDate; to: LocalDate },
): Promise<CaseRow[]> {
  const rows = await selectCaseRows(db, everything)
    .where('case_file.next_exam_date', '>=', from)
    .where('case_file.next_exam_date', '<=', to)
    .orderBy('case_file.next_exam_date')
    .orderBy('case_file.next_exam_time')
    .orderBy('case_file.case_id')
    .execute();
  return rows.map(caseRowOf);
}

/** Sanctions decided on the person so far, oldest first; the sanction of the case at hand is among them. */
export function priorSanctions(db: ReadDb, employeeId: string): Promise<PriorSanction[]> {
  return db
    .selectFrom('case_file')
    .select([
      'case_id as caseId',
      'case_number as caseNumber',
      'sanction',
      'decision_date as decisionDate',
      'ends_on as endsOn',
      'act_code as actCode',
      'act_date as actDate',
      'state',
    ])
    .where('employee_id', '=', employeeId)
    .where('sanction', 'is not', null)
    .where('decision_date', 'is not', null)
    .$narrowType<{ sanction: SanctionCode; decisionDate: LocalDate }>()
    .orderBy('decision_date')
    .orderBy('case_id')
    .execute();
}

/** How many open cases stand in each stage; stages without one are left out. */
export function countOpenCasesByStage(db: ReadDb): Promise<{ stage: CaseStage; cases: number }[]> {
  return db
    .selectFrom('case_file')
    .select((row) => ['stage' as const, row.fn.countAll<number>().as('cases')])
    .where('closed', '=', 0)
    .groupBy('stage')
    .execute();
}

const everything: CaseFilter = {
  text: '',
  stage: null,
  state: null,
  urgency: null,
  recommendationId: null,
  onlyOpen: false,
  today: '1900-01-01' as LocalDate,
};

function filtered(db: ReadDb, filter: CaseFilter) {
  let query = db.selectFrom('case_file');
  if (filter.stage !== null) query = query.where('case_file.stage', '=', filter.stage);
  if (filter.state !== null) query = query.where('case_file.state', '=', filter.state);
  if (filter.onlyOpen) query = query.where('case_file.closed', '=', 0);
  if (filter.recommendationId !== null) {
    query = query.where('case_file.recommendation_id', '=', filter.recommendationId);
  }
  if (filter.urgency !== null) {
    query = query.where('case_file.closed', '=', 0);
    if (filter.urgency === 'overdue') {
      query = query.where('case_file.next_due', '<', filter.today);
    } else {
      query = query
        .where('case_file.next_due', '>=', filter.today)
        .where('case_file.next_due_soon_from', filter.urgency === 'due_soon' ? '<=' : '>', filter.today);
    }
  }
  if (nameKey(filter.text) !== '') {
    const text = filter.text
      .trim()
      .toLowerCase()
      .replaceAll(/[%_\\]/g, '');
    const person = employeeMatches(db.dialect, filter.text);
    query = query.where('case_file.case_id', 'in', (row) => {
      const byNumber = row
        .selectFrom('case_file as numbered')
        .select('numbered.case_id')
        .where((numbered) => numbered.fn<string>('lower', ['numbered.case_number']), 'like', `%${text}%`);
      return person === null
        ? byNumber
        : byNumber.union(
            row
              .selectFrom('employee')
              .innerJoin('case_file as theirs', 'theirs.employee_id', 'employee.employee_id')
              .select('theirs.case_id')
              .where(person),
          );
    });
  }
  return query;
}

function selectCaseRows(db: ReadDb, filter: CaseFilter) {
  return filtered(db, filter)
    .innerJoin('recommendation', 'recommendation.recommendation_id', 'case_file.recommendation_id')
    .innerJoin('oversight_body', 'oversight_body.body_id', 'recommendation.body_id')
    .select([
      'case_file.case_id',
      'case_file.case_number',
      'case_file.employee_id',
      'case_file.full_name',
      'case_file.nip',
      'case_file.position',
      'case_file.work_unit',
      'case_file.track',
      'case_file.state',
      'case_file.stage',
      'case_file.recommendation_id',
      'recommendation.number as recommendation_number',
      'oversight_body.abbreviation as body_abbreviation',
      'case_file.act_code',
      'case_file.recommended_level',
      'case_file.sanction',
      'case_file.follow_up',
      'case_file.closed',
      'case_file.next_event',
      'case_file.next_due',
      'case_file.next_due_soon_from',
      'case_file.next_due_clock',
      'case_file.next_due_label',
      'case_file.next_due_cause',
      'case_file.next_due_provisional',
      'case_file.next_exam_date',
      'case_file.next_exam_time',
      'case_file.next_exam_place',
    ]);
}

type SelectedRow = Awaited<ReturnType<ReturnType<typeof selectCaseRows>['execute']>>[number];

function caseRowOf(row: SelectedRow): CaseRow {
  return {
    caseId: row.case_id,
    caseNumber: row.case_number,
    employeeId: row.employee_id,
    fullName: row.full_name,
    nip: row.nip,
    position: row.position,
    workUnit: row.work_unit,
    track: row.track,
    state: row.state,
    stage: row.stage,
    recommendationId: row.recommendation_id,
    recommendationNumber: row.recommendation_number,
    bodyAbbreviation: row.body_abbreviation,
    actCode: row.act_code,
    recommendedLevel: row.recommended_level,
    sanction: row.sanction,
    followUp: row.follow_up,
    closed: row.closed === 1,
    nextEvent: row.next_event,
    nextDue: nextDueOf(row),
    nextExamination: nextExaminationOf(row),
  };
}
