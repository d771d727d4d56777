/** Groups of states, and the forks of the procedure: places where what is recorded decides where the case goes. */
import { compareDates } from '#shared/local-date.ts';
import type { CaseEvent, CaseState } from '#shared/vocabulary.ts';
import { effectOf } from './case-dates.ts';
import type { CaseFacts, LawContext, ResolvedData } from './case-facts.ts';
import { reckon } from './clocks.ts';

/** Where the outcome decides the way. */
export interface Fork<Event extends CaseEvent> {
  readonly oneOf: readonly CaseState[];
  readonly choose: (data: ResolvedData[Event], facts: CaseFacts, context: LawContext) => CaseState;
}

/** From the arrival of the recommendation up to the decision. */
export const beforeDecision = [
  'DITERIMA',
  'TELAAH',
  'TANGGAPAN',
  'DISIPLIN_SIAP',
  'TIM_DIBENTUK',
  'PANGGILAN_1',
  'PANGGILAN_2',
  'DIPERIKSA',
  'TANPA_PEMERIKSAAN',
  'LHP',
  'USUL',
] as const satisfies readonly CaseState[];

/** A decision stands, and its way is not at an end. */
export const decided = [
  'SK_DITETAPKAN',
  'DISAMPAIKAN',
  'DIKIRIM',
  'DITERIMA_PNS',
  'UPAYA',
  'PTUN',
  'BERLAKU',
  'DIJALANI',
] as const satisfies readonly CaseState[];

/** The way of the decision is at an end. */
export const ended = ['SELESAI_HUKUMAN', 'BERHENTI', 'DIBATALKAN'] as const satisfies readonly CaseState[];

/** In time it suspends the decision; late it is merely recorded. */
export const whenInTime: Fork<'fileObjection' | 'fileAppeal'> = {
  oneOf: ['UPAYA', 'DITERIMA_PNS', 'BERLAKU', 'DIJALANI', 'SELESAI_HUKUMAN', 'BERHENTI'],
  choose: ({ filedOn }, { receivedOn, state }, context) =>
    receivedOn !== null && filedOn <= reckon('C06', receivedOn, context).due ? 'UPAYA' : state,
};

export const byRuling: Fork<'decideRemedy'> = {
  oneOf: ['BERLAKU', 'DITERIMA_PNS', 'DIBATALKAN'],
  choose: ({ outcome, date }, facts, context) => {
    if (outcome === 'revoked' || outcome === 'annulled') return 'DIBATALKAN';
    const fifteenth = effectOf(facts, context);
    const stillRunning = fifteenth !== null && compareDates(date, fifteenth.due) < 0;
    return outcome === 'inadmissible' && stillRunning ? 'DITERIMA_PNS' : 'BERLAKU';
  },
};

export const byJudgment: Fork<'decideSuit'> = {
  oneOf: ['DIBATALKAN', 'BERLAKU', 'DIJALANI', 'SELESAI_HUKUMAN', 'BERHENTI'],
  choose: ({ outcome }, { suit }) => {
    if (outcome === 'annulled') return 'DIBATALKAN';
    return suit === null || suit.broughtFrom === 'UPAYA' ? 'BERLAKU' : suit.broughtFrom;
  },
};
