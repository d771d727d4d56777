/** What each event changes in the facts of a case. No guard here: what has been recorded has happened. */
import { addMonths, type LocalDate, latest } from '#shared/local-date.ts';
import type { SanctionCode } from '#shared/vocabulary.ts';
import type { CaseFacts, CaseOpening, RecordedEvent, Remedy, ResolvedData, Summons } from './case-facts.ts';
import { sanctionRules } from './sanctions.ts';

/** A case on the day the recommendation is registered. */
export function openCase(opening: CaseOpening): CaseFacts {
  return {
    opening,
    state: 'DITERIMA',
    lastStepOn: opening.recommendation.receivedDate,
    provision: null,
    impact: null,
    preliminaryLevel: null,
    foundLevel: null,
    superior: null,
    superiorInvolved: false,
    explainedLevels: [],
    team: null,
    summonses: [],
    examination: null,
    examinedOn: null,
    report: null,
    proposedSanction: null,
    proposal: null,
    unprovenOn: null,
    decision: null,
    sanction: null,
    delivery: null,
    receivedOn: null,
    remedy: null,
    suit: null,
    effectiveOn: null,
    endsOn: null,
    servingSince: null,
    completedOn: null,
    dismissal: null,
    reportedOn: null,
    acknowledgedOn: null,
    closed: null,
  };
}

/** The facts after the event. */
export function apply(facts: CaseFacts, recorded: RecordedEvent): CaseFacts {
  return { ...facts, lastStepOn: recorded.date, ...changesOf(facts, recorded), state: recorded.to };
}

/** The follow-up report is a paper about many cases, not an event of one: its issue is noted here. */
export function noteReported(facts: CaseFacts, reportedOn: LocalDate): CaseFacts {
  return { ...facts, reportedOn };
}

function changesOf(facts: CaseFacts, recorded: RecordedEvent): Partial<CaseFacts> {
  const { date } = recorded;
  switch (recorded.event) {
    case 'startReview':
    case 'rebut':
    case 'resumeReview':
      return {};
    case 'openDiscipline': {
      const { provision, impact, level, superior, superiorInvolved, deviationReason } = recorded.data;
      return {
        provision,
        impact,
        preliminaryLevel: level,
        superior,
        superiorInvolved,
        explainedLevels: deviationReason === '' ? facts.explainedLevels : [...facts.explainedLevels, level],
      };
    }
    case 'formTeam':
      return { team: recorded.data, ...(recorded.from === 'DIPERIKSA' ? newRound : {}) };
    case 'summon':
      return { summonses: [summonsOf(recorded.data, 1)] };
    case 'summonAgain':
      return { summonses: [...facts.summonses, summonsOf(recorded.data, 2)] };
    case 'recordAbsence':
      return absence(facts, recorded.data);
    case 'examine':
      return { examination: recorded.data, examinedOn: date };
    case 'completeReport':
      return report(facts, recorded.data);
    case 'closeUnproven':
      return { unprovenOn: date };
    case 'propose':
      return { proposal: recorded.data };
    case 'decide':
      return { decision: recorded.data, sanction: recorded.data.sanction };
    case 'deliver':
      return { delivery: { way: 'delivered', date, document: recorded.data.document } };
    case 'send':
      return { delivery: { way: 'sent', date, missedDate: recorded.data.missedDate } };
    case 'confirmReceipt':
      return { receivedOn: date };
    case 'fileObjection':
      return filed(facts, recorded, 'objection');
    case 'fileAppeal':
      return filed(facts, recorded, 'appeal');
    case 'decideRemedy':
      return ruled(facts, recorded);
    case 'sue':
      return { suit: { date, broughtFrom: recorded.from, outcome: null, decidedOn: null } };
    case 'decideSuit':
      return judged(facts, recorded);
    case 'takeEffect':
      return inForceFrom(date, facts.sanction);
    case 'serve':
      return { servingSince: date };
    case 'complete':
      return { completedOn: date };
    case 'endService':
      return { dismissal: recorded.data.document };
    case 'acknowledgeReport':
      return { acknowledgedOn: date, lastStepOn: facts.lastStepOn };
    case 'close':
      return { closed: { on: date, early: null } };
    case 'closeEarly':
      return { closed: { on: date, early: recorded.data.reason } };
  }
}

/** The level has risen to severe: summoned and examined again, by the team. */
const newRound: Partial<CaseFacts> = {
  preliminaryLevel: 'severe',
  summonses: [],
  examination: null,
  examinedOn: null,
};

function summonsOf(data: ResolvedData['summon'], sequence: Summons['sequence']): Summons {
  const { document, examDate, time, place } = data;
  return { sequence, document, examDate, time, place, absence: null };
}

/** He was absent on the day of the examination, whenever that was written down. */
function absence(facts: CaseFacts, data: ResolvedData['recordAbsence']): Partial<CaseFacts> {
  const missed = facts.summonses.at(-1);
  if (missed === undefined) return {};
  return {
    summonses: [...facts.summonses.slice(0, -1), { ...missed, absence: data }],
    lastStepOn: missed.examDate,
  };
}

function report(facts: CaseFacts, data: ResolvedData['completeReport']): Partial<CaseFacts> {
  const { proven, provision, impact, level, proposedSanction, deviationReason } = data;
  const explained = proven && level !== null && deviationReason !== '' ? [level] : [];
  return {
    report: data,
    provision,
    impact,
    foundLevel: proven ? level : null,
    proposedSanction: proven ? proposedSanction : null,
    explainedLevels: [...facts.explainedLevels, ...explained],
  };
}

type Recorded<Event> = Extract<RecordedEvent, { event: Event }>;

/** In time, the decision waits for the ruling, even when it was already taken to be in force. */
function filed(
  facts: CaseFacts,
  { date, to }: Recorded<'fileObjection' | 'fileAppeal'>,
  kind: Remedy['kind'],
): Partial<CaseFacts> {
  const inTime = to === 'UPAYA';
  const remedy: Remedy = { kind, filedOn: date, inTime, outcome: null, decidedOn: null };
  return inTime ? { remedy, ...notInForce } : { remedy, lastStepOn: facts.lastStepOn };
}

function ruled(facts: CaseFacts, { date, to, data }: Recorded<'decideRemedy'>): Partial<CaseFacts> {
  if (facts.remedy === null) return {};
  const remedy: Remedy = { ...facts.remedy, outcome: data.outcome, decidedOn: date };
  if (!facts.remedy.inTime) return { remedy, lastStepOn: facts.lastStepOn };
  if (to === 'DIBATALKAN') return { remedy, ...notInForce };
  if (to !== 'BERLAKU') return { remedy };
  const sanction = data.newSanction ?? facts.sanction;
  return { remedy, sanction, ...inForceFrom(date, sanction) };
}

function judged(facts: CaseFacts, { date, from, to, data }: Recorded<'decideSuit'>): Partial<CaseFacts> {
  if (facts.suit === null || from !== 'PTUN') return {};
  const suit = { ...facts.suit, outcome: data.outcome, decidedOn: date };
  if (to === 'DIBATALKAN') return { suit, ...notInForce };
  if (facts.effectiveOn === null) return { suit, ...inForceFrom(date, facts.sanction) };
  return { suit, lastStepOn: latest(facts.lastStepOn, date) };
}

const notInForce: Partial<CaseFacts> = {
  effectiveOn: null,
  endsOn: null,
  servingSince: null,
  completedOn: null,
};

function inForceFrom(date: LocalDate, sanction: SanctionCode | null): Partial<CaseFacts> {
  const months = sanction === null ? null : sanctionRules[sanction].months;
  return { effectiveOn: date, endsOn: months === null ? null : addMonths(date, months) };
}
