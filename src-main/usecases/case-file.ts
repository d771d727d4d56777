/** A case as usecases work with it: its row and its events, replayed by the law. */

import { soonFrom } from '#main/law/case-deadlines.ts';
import type { CaseFacts, CaseOpening, LawContext, RecordedEvent } from '#main/law/case-facts.ts';
import { noteReported } from '#main/law/case-fold.ts';
import { type Evaluation, evaluate, followUpOf, replay } from '#main/law/case-machine.ts';
import { clockRules } from '#main/law/clocks.ts';
import { type PriorSanction, priorSanctions } from '#main/store/case-lists.ts';
import {
  type CaseStanding,
  findCase,
  listCaseEvents,
  type NextDue,
  type NextExamination,
  type StoredCase,
  type StoredCaseEvent,
} from '#main/store/cases.ts';
import { type LetterRow, lettersOfCase } from '#main/store/letters.ts';
import { getBody } from '#main/store/office.ts';
import { getRecommendation } from '#main/store/recommendations.ts';
import type { ReadDb } from '#main/store/store.ts';
import { refuse } from '#shared/errors.ts';
import type { LocalDate } from '#shared/local-date.ts';
import { longDate } from '#shared/text.ts';

/** What is stored of the opening: the law's facts, and the words of the letter about the act. */
export type StoredOpening = CaseOpening & {
  readonly act: CaseOpening['act'] & { readonly place: string; readonly description: string };
};

/** An event as the timeline shows it. */
export type LoggedEvent = RecordedEvent & Pick<StoredCaseEvent, 'seq' | 'summary' | 'at' | 'actorName'>;

export interface CaseFile {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly employeeId: string;
  readonly revision: number;
  readonly recommendation: {
    readonly recommendationId: string;
    readonly bodyName: string;
    readonly bodyAbbreviation: string;
    readonly number: string;
    readonly letterDate: LocalDate;
    readonly receivedDate: LocalDate;
    readonly dueDate: LocalDate | null;
  };
  readonly act: StoredOpening['act'];
  readonly facts: CaseFacts;
  readonly events: readonly LoggedEvent[];
  readonly papers: readonly LetterRow[];
  readonly priorSanctions: readonly PriorSanction[];
}

/** Loads and replays a case. Refuses NOT_FOUND. */
export async function loadCase(db: ReadDb, caseId: string): Promise<CaseFile> {
  const stored = (await findCase(db, caseId)) ?? notFound('case', caseId);
  const { recommendationId, employeeId } = stored;
  const letter =
    (await getRecommendation(db, recommendationId)) ?? notFound('recommendation', recommendationId);
  const body = (await getBody(db, letter.bodyId)) ?? notFound('body', letter.bodyId);
  const earlier = await sanctionsBefore(db, stored);
  const events = (await listCaseEvents(db, caseId)).map(loggedEvent);
  const punishedBefore = earlier.map(({ sanction, decisionDate, endsOn, actCode, actDate }) => ({
    sanction,
    decisionDate,
    endsOn,
    act: { code: actCode, date: actDate },
  }));
  const opening = { ...(stored.opening as StoredOpening), priorSanctions: punishedBefore };
  const replayed = replay(opening, events);
  return {
    caseId,
    caseNumber: stored.caseNumber,
    employeeId,
    revision: stored.revision,
    recommendation: {
      recommendationId,
      bodyName: body.name,
      bodyAbbreviation: body.abbreviation,
      number: letter.number,
      letterDate: letter.letterDate,
      receivedDate: letter.receivedDate,
      dueDate: letter.dueDate,
    },
    act: opening.act,
    facts: stored.reportedOn === null ? replayed : noteReported(replayed, stored.reportedOn),
    events,
    papers: await lettersOfCase(db, caseId),
    priorSanctions: earlier,
  };
}

/** What the law says of the case today. */
export function evaluateCase({ facts, papers }: CaseFile, context: LawContext): Evaluation {
  const issued = papers.filter(({ status }) => status === 'issued');
  return evaluate(facts, context, issued);
}

/** The columns lists are made from, as the law has them on the day of writing. */
export function standingOf(facts: CaseFacts, context: LawContext): CaseStanding {
  const { stage, allowed, deadlines } = evaluate(facts, context);
  return {
    track: facts.opening.track,
    state: facts.state,
    stage,
    sanction: facts.sanction,
    followUp: followUpOf(facts),
    closed: facts.closed !== null,
    nextEvent: allowed.find(({ expected }) => expected)?.event ?? null,
    nextDue: nextDueOf(deadlines, context),
    nextExamination: nextExaminationOf(facts),
    decisionNumber: facts.decision?.document.number ?? null,
    decisionDate: facts.decision?.document.date ?? null,
    receivedOn: facts.receivedOn,
    effectiveOn: facts.effectiveOn,
    endsOn: facts.endsOn,
    reportedOn: facts.reportedOn,
  };
}

function nextDueOf(deadlines: Evaluation['deadlines'], context: LawContext): NextDue | null {
  const [next] = deadlines
    .filter(({ status, urgency }) => status === 'running' && urgency !== null)
    .sort((a, b) => (a.due < b.due ? -1 : 1));
  if (next === undefined) return null;
  const { due, clock, label, from, provisional } = next;
  return {
    due,
    soonFrom: soonFrom(due, context),
    clock,
    label,
    cause: `Sejak ${clockRules[clock].starts}, ${longDate(from)}`,
    provisional,
  };
}

/** The appointment he is expected at: the latest summons, while nobody has come or stayed away. */
function nextExaminationOf({ state, summonses }: CaseFacts): NextExamination | null {
  const summons = summonses.at(-1);
  const waiting = state === 'PANGGILAN_1' || state === 'PANGGILAN_2';
  if (summons === undefined || !waiting || summons.absence !== null) return null;
  return { date: summons.examDate, time: summons.time, place: summons.place };
}

/** Sanctions of the person's other cases that still stand, oldest first. */
async function sanctionsBefore(
  db: ReadDb,
  { caseId, employeeId, decisionDate }: StoredCase,
): Promise<PriorSanction[]> {
  const all = await priorSanctions(db, employeeId);
  return all.filter(
    (prior) =>
      prior.caseId !== caseId &&
      prior.state !== 'DIBATALKAN' &&
      (decisionDate === null || prior.decisionDate <= decisionDate),
  );
}

/** The store keeps the data as JSON; what it holds was checked when the event was recorded. */
function loggedEvent({
  event,
  data,
  from,
  to,
  legalDate,
  seq,
  summary,
  at,
  actorName,
}: StoredCaseEvent): LoggedEvent {
  return { event, data, from, to, date: legalDate, seq, summary, at, actorName } as LoggedEvent;
}

const notFound = (entity: string, id: string): never => refuse({ code: 'NOT_FOUND', entity, id });
