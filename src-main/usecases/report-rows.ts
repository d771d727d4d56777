/** The lines and figures of a follow-up report, reckoned from the cases and from nothing else. */
import type { FollowUpFigures, FollowUpRow } from '#shared/contract/reports.ts';
import { addDays, type LocalDate } from '#shared/local-date.ts';
import { fullName, rankText } from '#shared/names.ts';
import { longDate, percentOf } from '#shared/text.ts';
import {
  acts,
  type FollowUpStatus,
  recommendedClasses,
  remedyOutcomes,
  sanctionLevels,
  sanctions,
} from '#shared/vocabulary.ts';
import type { CaseFile } from './case-file.ts';

/** One line per person, in the order of the letters. The report itself makes a decision "followed up". */
export function reportRows(cases: readonly CaseFile[]): FollowUpRow[] {
  return cases.map((caseFile, index) => rowOf(caseFile, index + 1));
}

/** Totals of the lines; `recommendations` counts letters. */
export function reportFigures(
  recommendations: number,
  rows: readonly Pick<FollowUpRow, 'status'>[],
): FollowUpFigures {
  return figuresOf(recommendations, {
    followed_up: rows.filter(({ status }) => status === 'followed_up').length,
    unproven: rows.filter(({ status }) => status === 'unproven').length,
    open: rows.filter(({ status }) => status === 'open').length,
  });
}

/** The share is of all recommended people: followed up and unproven together, both being an answer to the body. */
export function figuresOf(
  recommendations: number,
  counts: Readonly<Record<FollowUpStatus, number>>,
): FollowUpFigures {
  const { followed_up: followedUp, unproven, open } = counts;
  const people = followedUp + unproven + open;
  return {
    recommendations,
    people,
    followedUp,
    unproven,
    open,
    share: percentOf(followedUp + unproven, people),
  };
}

function rowOf({ caseId, facts, act, recommendation }: CaseFile, no: number): FollowUpRow {
  const { employee } = facts.opening;
  const { decision, effectiveOn, endsOn, receivedOn } = facts;
  return {
    no,
    caseId,
    fullName: fullName(employee),
    nip: employee.nip ?? '',
    rank: rankText(employee.rank, employee.gradeCode),
    position: employee.position,
    workUnit: employee.workUnit,
    recommendation: `${recommendation.number} tanggal ${longDate(recommendation.letterDate)}`,
    violation: `${acts[act.code]} (${act.code}, ${longDate(act.date)})`,
    recommended: recommendedText(facts.opening.recommendation),
    decision:
      decision === null ? '' : `${decision.document.number} tanggal ${longDate(decision.document.date)}`,
    sanction: facts.sanction === null ? '' : sanctions[facts.sanction],
    effective: termText(effectiveOn, endsOn),
    deliveredOn: receivedOn === null ? '' : longDate(receivedOn),
    status: statusOf(facts),
    remark: remarkOf(facts),
  };
}

/** From the day it takes effect to the last day it is served; `endsOn` is the day after that. */
function termText(effectiveOn: LocalDate | null, endsOn: LocalDate | null): string {
  if (effectiveOn === null) return '';
  const from = longDate(effectiveOn);
  return endsOn === null ? from : `${from} s.d. ${longDate(addDays(endsOn, -1))}`;
}

/** As it stands once this report has gone out. */
function statusOf({ decision, unprovenOn }: CaseFile['facts']): FollowUpStatus {
  if (unprovenOn !== null) return 'unproven';
  return decision === null ? 'open' : 'followed_up';
}

function recommendedText({
  recommendedClass,
  recommendedLevel,
}: CaseFile['facts']['opening']['recommendation']): string {
  const asked = recommendedClasses[recommendedClass];
  return recommendedLevel === null
    ? asked
    : `${asked} tingkat ${sanctionLevels[recommendedLevel].toLowerCase()}`;
}

function remarkOf({ remedy, state, closed }: CaseFile['facts']): string {
  const notes = [
    ...(remedy === null
      ? []
      : [
          `${remedy.kind === 'objection' ? 'Keberatan' : 'Banding'} ${longDate(remedy.filedOn)}: ${
            remedy.outcome === null ? 'menunggu putusan' : remedyOutcomes[remedy.outcome].toLowerCase()
          }`,
        ]),
    ...(state === 'DIBATALKAN' ? ['Keputusan dibatalkan'] : []),
    ...(closed?.early === 'died' ? ['Meninggal dunia'] : []),
    ...(closed?.early === 'retired' ? ['Pensiun'] : []),
    ...(closed?.early === 'transferred' ? ['Pindah instansi'] : []),
  ];
  return notes.join('; ');
}
