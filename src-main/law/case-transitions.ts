/**
 * The procedure as a table. A row says: this event, in these states, leads to that one; what stands in its way (`guards`
 * look at the case, `checks` at what is being recorded); which paper it rests on; which clocks it starts and stops; and
 * where it is written. Ids follow the order of the procedure.
 */
import type { CaseEvent, CaseState, ClockId, LetterKind } from '#shared/vocabulary.ts';
import { beforeDecision, byJudgment, byRuling, decided, ended, type Fork, whenInTime } from './case-forks.ts';
import type { RuleId } from './citations.ts';
import type { Check, Guard } from './findings.ts';
import * as decision from './guards-decision.ts';
import * as effect from './guards-effect.ts';
import * as review from './guards-review.ts';
import * as summons from './guards-summons.ts';

export interface Transition<Event extends CaseEvent> {
  readonly id: string;
  readonly from: readonly CaseState[];
  /** Where it leads; `'stays'` for what is recorded beside the main path. */
  readonly to: CaseState | 'stays' | Fork<Event>;
  readonly guards?: readonly Guard[];
  readonly checks?: readonly Check<Event>[];
  readonly paper?: LetterKind;
  readonly starts?: readonly ClockId[];
  readonly stops?: readonly ClockId[];
  readonly rules: readonly RuleId[];
}

export type TransitionTable = { readonly [Event in CaseEvent]: readonly Transition<Event>[] };

export const transitions: TransitionTable = {
  startReview: [{ id: 'T03', from: ['DITERIMA'], to: 'TELAAH', starts: ['C12'], rules: ['K-32.3', 'K-DL'] }],
  rebut: [{ id: 'T04', from: ['TELAAH'], to: 'TANGGAPAN', rules: ['K-REBUT'] }],
  resumeReview: [{ id: 'T04b', from: ['TANGGAPAN'], to: 'TELAAH', rules: ['K-REBUT', 'K-32.3'] }],

  openDiscipline: [
    {
      id: 'T10',
      from: ['TELAAH'],
      to: 'DISIPLIN_SIAP',
      guards: [review.disciplineTrack, review.oldAct],
      checks: [review.preliminaryLevel, review.openingDeviation, review.actingSuperior],
      rules: ['P94-26.1', 'P94-29.6', 'P94-1.10'],
    },
  ],
  formTeam: [
    {
      id: 'T11',
      from: ['DISIPLIN_SIAP'],
      to: 'TIM_DIBENTUK',
      guards: [summons.teamFitsLevel],
      checks: [summons.teamComposition],
      paper: 'examinationTeamDecree',
      rules: ['P94-29.1', 'P94-29.2', 'P94-29.3', 'P94-29.5', 'PB6-29'],
    },
    {
      id: 'T11b',
      from: ['DIPERIKSA'],
      to: 'TIM_DIBENTUK',
      guards: [summons.teamAfterExamination],
      checks: [summons.teamComposition],
      paper: 'examinationTeamDecree',
      rules: ['P94-29.2', 'P94-29.3', 'P94-29.5', 'PB6-29'],
    },
  ],
  summon: [
    {
      id: 'T12',
      from: ['DISIPLIN_SIAP', 'TIM_DIBENTUK'],
      to: 'PANGGILAN_1',
      guards: [summons.teamForSevere],
      checks: [summons.noticeOfSummons],
      paper: 'summons',
      starts: ['C01'],
      rules: ['P94-26.1', 'P94-26.2', 'PB6-10'],
    },
  ],
  recordAbsence: [
    {
      id: 'T13',
      from: ['PANGGILAN_1'],
      to: 'stays',
      guards: [summons.absenceNotYetRecorded],
      checks: [summons.validExcuse],
      starts: ['C02'],
      rules: ['P94-26.3'],
    },
    {
      id: 'T14',
      from: ['PANGGILAN_2'],
      to: 'TANPA_PEMERIKSAAN',
      checks: [summons.validExcuse],
      rules: ['P94-26.4'],
    },
  ],
  summonAgain: [
    {
      id: 'T13b',
      from: ['PANGGILAN_1'],
      to: 'PANGGILAN_2',
      guards: [summons.wasAbsent],
      checks: [summons.secondSummonsInTime, summons.noticeOfSecondSummons],
      paper: 'summons',
      starts: ['C01'],
      stops: ['C02'],
      rules: ['P94-26.3', 'P94-26.2'],
    },
  ],
  examine: [
    {
      id: 'T15',
      from: ['PANGGILAN_1', 'PANGGILAN_2'],
      to: 'DIPERIKSA',
      guards: [summons.wasPresent],
      checks: [summons.examinationRecord],
      paper: 'interrogationRecord',
      stops: ['C01'],
      rules: ['P94-27.1', 'P94-27.2', 'P94-32.1', 'P94-32.3'],
    },
  ],
  completeReport: [
    {
      id: 'T17',
      from: ['DIPERIKSA', 'TANPA_PEMERIKSAAN'],
      to: 'LHP',
      checks: [
        review.foundLevel,
        review.reportDeviation,
        summons.teamBehindSevereFinding,
        decision.proposalFits,
      ],
      paper: 'examinationReport',
      rules: ['P94-27.4', 'P94-1.10'],
    },
  ],
  closeUnproven: [
    { id: 'T18', from: ['LHP'], to: 'TIDAK_TERBUKTI', guards: [decision.notProven], rules: ['P94-33.1'] },
  ],
  propose: [{ id: 'T19', from: ['LHP'], to: 'USUL', guards: [decision.proven], rules: ['P94-27.4'] }],
  decide: [
    {
      id: 'T20',
      from: ['LHP', 'USUL'],
      to: 'SK_DITETAPKAN',
      guards: [decision.proven],
      checks: [
        decision.violationNamed,
        decision.officialIsCompetent,
        decision.sanctionOfLevel,
        decision.sanctionOfActiveSet,
        decision.heavierThanLast,
        decision.whileServing,
        decision.formForPosition,
        decision.decisionDeviation,
        decision.reportedUpward,
        decision.replacementFreeze,
      ],
      paper: 'sanctionDecree',
      starts: ['C03'],
      rules: ['P94-24.1', 'P94-27.3', 'P94-33.1', 'P94-33.2', 'P94-35.3', 'P94-37.1'],
    },
  ],

  deliver: [
    {
      id: 'T21',
      from: ['SK_DITETAPKAN'],
      to: 'DISAMPAIKAN',
      checks: [decision.deliveredInTime],
      paper: 'deliveryRecord',
      stops: ['C03'],
      rules: ['P94-37.2', 'P94-37.3'],
    },
  ],
  send: [
    {
      id: 'T22',
      from: ['SK_DITETAPKAN'],
      to: 'DIKIRIM',
      checks: [decision.sentInTime],
      starts: ['C04'],
      stops: ['C03', 'C04'],
      rules: ['P94-37.4', 'PB6-49.8'],
    },
  ],
  confirmReceipt: [
    {
      id: 'T23',
      from: ['DISAMPAIKAN', 'DIKIRIM'],
      to: 'DITERIMA_PNS',
      checks: [decision.receiptMatchesDelivery],
      starts: ['C05', 'C06'],
      rules: ['P94-38.1', 'PB6-50.1'],
    },
  ],

  fileObjection: [
    {
      id: 'T24',
      from: ['DITERIMA_PNS', 'BERLAKU', 'DIJALANI', 'SELESAI_HUKUMAN'],
      to: whenInTime,
      guards: [effect.objectionIsTheWay, effect.noRemedyYet],
      checks: [effect.objectionInTime],
      starts: ['C07', 'C08'],
      stops: ['C05', 'C06'],
      rules: ['P79-3a', 'P79-3b', 'P79-4.2', 'P94-38.2'],
    },
  ],
  fileAppeal: [
    {
      id: 'T25',
      from: ['DITERIMA_PNS', 'BERLAKU', 'BERHENTI'],
      to: whenInTime,
      guards: [effect.appealIsTheWay, effect.noRemedyYet],
      checks: [effect.appealInTime],
      starts: ['C09', 'C10'],
      stops: ['C05', 'C06'],
      rules: ['P79-10', 'P79-11', 'P94-38.2'],
    },
  ],
  decideRemedy: [
    {
      id: 'T27',
      from: ['UPAYA'],
      to: byRuling,
      guards: [effect.remedyAwaitsRuling],
      checks: [effect.rulingFits, effect.ruledInTime],
      starts: ['C14'],
      stops: ['C07', 'C08', 'C09', 'C10'],
      rules: ['P79-6', 'P79-16', 'P94-38.2'],
    },
    {
      id: 'T27b',
      from: ['DITERIMA_PNS', 'BERLAKU', 'DIJALANI', 'SELESAI_HUKUMAN', 'BERHENTI'],
      to: 'stays',
      guards: [effect.remedyAwaitsRuling],
      checks: [effect.rulingFits],
      rules: ['P79-4.3', 'P79-12', 'LATE-REMEDY'],
    },
  ],
  sue: [
    {
      id: 'T30',
      from: ['UPAYA'],
      to: 'PTUN',
      guards: [effect.remedyLeftUndecided],
      stops: ['C08'],
      rules: ['P79-5.3'],
    },
    {
      id: 'T30b',
      from: ['BERLAKU', 'DIJALANI', 'SELESAI_HUKUMAN', 'BERHENTI'],
      to: 'PTUN',
      guards: [effect.remedyExhausted],
      checks: [effect.suedInTime],
      stops: ['C14'],
      rules: ['P79-6', 'P79-18', 'SUIT-90'],
    },
  ],
  decideSuit: [{ id: 'T30c', from: ['PTUN'], to: byJudgment, rules: ['P79-6', 'P79-18', 'SUIT-EFFECT'] }],

  takeEffect: [
    {
      id: 'T31',
      from: ['DITERIMA_PNS'],
      to: 'BERLAKU',
      guards: [effect.fifteenthDayReached],
      starts: ['C15'],
      stops: ['C05'],
      rules: ['P94-38.1', 'PB6-50.1'],
    },
  ],
  serve: [
    { id: 'T33', from: ['BERLAKU'], to: 'DIJALANI', guards: [effect.sanctionHasTerm], rules: ['TERM'] },
  ],
  complete: [
    {
      id: 'T33b',
      from: ['BERLAKU'],
      to: 'SELESAI_HUKUMAN',
      guards: [effect.sanctionIsInstant],
      checks: [effect.completedAfterTerm],
      rules: ['P94-8.2'],
    },
    {
      id: 'T33c',
      from: ['DIJALANI'],
      to: 'SELESAI_HUKUMAN',
      guards: [effect.termHasRun],
      checks: [effect.completedAfterTerm],
      stops: ['C15'],
      rules: ['TERM'],
    },
  ],
  endService: [
    {
      id: 'T34',
      from: ['BERLAKU'],
      to: 'BERHENTI',
      guards: [effect.sanctionIsDismissal],
      rules: ['P94-8.4'],
    },
  ],

  acknowledgeReport: [
    {
      id: 'T37',
      from: [...decided, ...ended, 'TIDAK_TERBUKTI', 'TELAAH', 'TANGGAPAN'],
      to: 'stays',
      guards: [effect.reported, effect.notYetAcknowledged],
      rules: ['K-32.3', 'SE4'],
    },
  ],
  close: [
    {
      id: 'T37b',
      from: [...ended, 'TIDAK_TERBUKTI'],
      to: 'DITUTUP',
      guards: [effect.reported, effect.looseEnds],
      stops: ['C12'],
      rules: ['K-32.3', 'P94-39'],
    },
    {
      id: 'T37c',
      from: ['TELAAH'],
      to: 'DITUTUP',
      guards: [review.notDisciplineTrack, effect.reported, effect.looseEnds],
      stops: ['C12'],
      rules: ['K-32.3'],
    },
  ],
  closeEarly: [
    {
      id: 'T38',
      from: [...beforeDecision, ...decided],
      to: 'DITUTUP',
      checks: [effect.onlyDeathAfterDecision],
      rules: ['END-EARLY', 'P79-29.1'],
    },
  ],
};

/** The row of an event in a state; null when the procedure has none. */
export function transitionOf<Event extends CaseEvent>(
  event: Event,
  state: CaseState,
): Transition<Event> | null {
  const rows: readonly Transition<Event>[] = transitions[event];
  return rows.find(({ from }) => from.includes(state)) ?? null;
}
