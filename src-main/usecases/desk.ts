/** Meja kerja: what has to be done today, and how far the office is with what it was asked. */

import {
  type CaseRow,
  countOpenCasesByStage,
  listCases,
  listCasesByDue,
  listCasesByNextEvent,
  listExaminations,
} from '#main/store/case-lists.ts';
import { searchEmployees } from '#main/store/employee-search.ts';
import { listLetters } from '#main/store/letters.ts';
import { listRecommendations } from '#main/store/recommendations.ts';
import { type Count, countCasesBy, type Period } from '#main/store/stats.ts';
import type { ReadDb } from '#main/store/store.ts';
import { addDays, daysBetween, weekday } from '#shared/local-date.ts';
import { longDate } from '#shared/text.ts';
import {
  acts,
  type CaseStage,
  caseEvents,
  caseStages,
  codesOf,
  type FollowUpStatus,
  followUpStatuses,
  positionGroups,
} from '#shared/vocabulary.ts';
import { urgencyOn } from './cases.ts';
import type { HandlersFor } from './context.ts';
import { employeeItem } from './employees.ts';
import { figuresOf } from './report-rows.ts';

const mostOnDesk = 60;
const mostPerKind = 6;

export const deskHandlers: HandlersFor<'desk.overview' | 'search.everything' | 'stats.summary'> = {
  'desk.overview': async (call) =>
    call.read(async (db) => {
      const monday = addDays(call.today, 1 - weekday(call.today));
      const due = await listCasesByDue(db, { limit: mostOnDesk });
      const next = await listCasesByNextEvent(db, { limit: mostOnDesk });
      const hearings = await listExaminations(db, { from: monday, to: addDays(monday, 6) });
      return {
        today: call.today,
        board: due.flatMap((row) =>
          row.nextDue === null
            ? []
            : [
                {
                  ...about(row),
                  clock: row.nextDue.clock,
                  label: row.nextDue.label,
                  due: row.nextDue.due,
                  daysLeft: daysBetween(call.today, row.nextDue.due),
                  urgency: urgencyOn(row.nextDue, call.today),
                  provisional: row.nextDue.provisional,
                  cause: row.nextDue.cause,
                },
              ],
        ),
        tasks: next.flatMap((row) =>
          row.nextEvent === null
            ? []
            : [{ ...about(row), stage: row.stage, event: row.nextEvent, label: caseEvents[row.nextEvent] }],
        ),
        hearings: hearings.flatMap((row) =>
          row.nextExamination === null ? [] : [{ ...about(row), ...row.nextExamination }],
        ),
        figures: await funnel(db, everything),
        stages: inOrder(await countOpenCasesByStage(db)),
      };
    }),

  'search.everything': async (call, { text }) => {
    if (text.trim().length < 2) return { items: [] };
    return call.read(async (db) => {
      const employees = (await searchEmployees(db, { text, limit: mostPerKind })).map(employeeItem);
      const page = { after: null, limit: mostPerKind };
      const cases = await listCases(db, {
        ...page,
        text,
        stage: null,
        state: null,
        urgency: null,
        recommendationId: null,
        onlyOpen: false,
        today: call.today,
      });
      const letters = await listLetters(db, { ...page, text, kind: null });
      const recommendations = await listRecommendations(db, { ...page, text, onlyOpen: false });
      return {
        items: [
          ...cases.items.map((row) => ({
            kind: 'case' as const,
            id: row.caseId,
            title: `${row.caseNumber} · ${row.fullName}`,
            detail: row.position,
          })),
          ...employees.map((employee) => ({
            kind: 'employee' as const,
            id: employee.employeeId,
            title: employee.fullName,
            detail: [employee.position, employee.workUnit].filter((part) => part !== '').join(', '),
          })),
          ...recommendations.items.map((row) => ({
            kind: 'recommendation' as const,
            id: row.recommendationId,
            title: row.number,
            detail: `${row.bodyAbbreviation}, ${longDate(row.letterDate)}`,
          })),
          ...letters.items.map((row) => ({
            kind: 'letter' as const,
            id: row.letterId,
            title: row.number === '' ? row.title : row.number,
            detail: `${row.title}, ${longDate(row.date)}`,
          })),
        ],
      };
    });
  },

  'stats.summary': async (call, { from, to }) =>
    call.read(async (db) => {
      const period: Period = { from: from ?? null, to: to ?? null };
      const figures = await funnel(db, period);
      const cuts = {
        institutions: labelled(await countCasesBy(db, 'institution', period), (value) => value),
        positions: labelled(await countCasesBy(db, 'positionGroup', period), labelFrom(positionGroups)),
        categories: labelled(await countCasesBy(db, 'actCode', period), labelFrom(acts)),
        phases: labelled(await countCasesBy(db, 'stage', period), labelFrom(caseStages)),
      };
      return { funnel: figures, ...cuts, failedSums: failedSums(figures.people, cuts) };
    }),
};

/** Stages in the order a case goes through them. */
const inOrder = <Counted extends { stage: CaseStage }>(counted: readonly Counted[]): Counted[] =>
  codesOf(caseStages).flatMap((stage) => counted.filter((each) => each.stage === stage));

const everything: Period = { from: null, to: null };

const about = ({ caseId, caseNumber, fullName, state }: CaseRow) => ({ caseId, caseNumber, fullName, state });

async function funnel(db: ReadDb, period: Period) {
  const counts = await countCasesBy(db, 'followUp', period);
  const letters = await countCasesBy(db, 'recommendation', period);
  const of = (status: FollowUpStatus) => counts.find(({ value }) => value === status)?.cases ?? 0;
  const byStatus = Object.fromEntries(codesOf(followUpStatuses).map((status) => [status, of(status)]));
  return figuresOf(letters.length, byStatus as Record<FollowUpStatus, number>);
}

const unknown = 'Tidak diketahui';

const labelled = (counts: readonly Count[], label: (value: string) => string) =>
  counts.map(({ value, cases }) => ({
    label: value === null || value === '' ? unknown : label(value),
    cases,
  }));

const labelFrom = (labels: Readonly<Record<string, string>>) => (value: string) => labels[value] ?? value;

/** Every cut counts the same people: one that does not is named, never published. */
function failedSums(people: number, cuts: Readonly<Record<string, readonly { cases: number }[]>>): string[] {
  return Object.entries(cuts).flatMap(([name, counts]) => {
    const sum = counts.reduce((total, { cases }) => total + cases, 0);
    return sum === people ? [] : [`${name}: ${sum} dari ${people}`];
  });
}
