/** The day each event counts from, the day it cannot precede, and the reckonings a case rests on. */
import { compareDates, type LocalDate, latest } from '#shared/local-date.ts';
import { dayName, longDate } from '#shared/text.ts';
import type { CaseEvent } from '#shared/vocabulary.ts';
import type { CaseFacts, LawContext, ResolvedHappening, Summons } from './case-facts.ts';
import { type ClockAnswer, reckon } from './clocks.ts';
import { block, type Finding, findings } from './findings.ts';

/** The summons he is expected to follow now; null before the first. */
export function currentSummons(facts: CaseFacts): Summons | null {
  return facts.summonses.at(-1) ?? null;
}

/**
 * When the decision takes effect by itself: the fifteenth working day from its receipt, or the ruling that declared a
 * timely remedy inadmissible when that came later. Null before the receipt.
 */
export function effectOf(facts: CaseFacts, context: LawContext): ClockAnswer | null {
  if (facts.receivedOn === null) return null;
  const fifteenth = reckon('C05', facts.receivedOn, context);
  const ruling = facts.remedy?.inTime === true ? facts.remedy.decidedOn : null;
  return ruling === null ? fifteenth : { ...fifteenth, due: latest(fifteenth.due, ruling) };
}

/** The day the event counts from in law. `takeEffect` has no day of its own to record: it has the reckoned one. */
export function dateOf(happening: ResolvedHappening, facts: CaseFacts, context: LawContext): LocalDate {
  switch (happening.event) {
    case 'rebut':
    case 'formTeam':
    case 'summon':
    case 'summonAgain':
    case 'completeReport':
    case 'decide':
    case 'endService':
      return happening.data.document.date;
    case 'confirmReceipt':
      return happening.data.receivedOn;
    case 'fileObjection':
    case 'fileAppeal':
      return happening.data.filedOn;
    case 'takeEffect':
      return effectOf(facts, context)?.due ?? context.today;
    default:
      return happening.data.date;
  }
}

interface Anchor {
  readonly on: LocalDate;
  readonly what: string;
}

const anchor = (on: LocalDate | null | undefined, what: string): Anchor | null =>
  on === null || on === undefined ? null : { on, what };

/** What the event cannot come before: its own cause, else the latest step. */
export function notBefore(event: CaseEvent, facts: CaseFacts): Anchor {
  const { remedy, suit } = facts;
  return causeOf() ?? { on: facts.lastStepOn, what: 'langkah sebelumnya' };

  function causeOf(): Anchor | null {
    switch (event) {
      case 'startReview':
        return anchor(facts.opening.recommendation.receivedDate, 'rekomendasi diterima');
      case 'recordAbsence':
      case 'examine':
        return anchor(currentSummons(facts)?.examDate, 'tanggal pemeriksaan dalam panggilan');
      case 'fileObjection':
      case 'fileAppeal':
        return anchor(facts.receivedOn, 'keputusan diterima');
      case 'decideRemedy':
        return anchor(remedy?.filedOn, 'upaya administratif diajukan');
      case 'sue':
        return anchor(remedy?.decidedOn ?? remedy?.filedOn, 'upaya administratif');
      case 'decideSuit':
        return anchor(suit?.date, 'gugatan diajukan');
      case 'takeEffect':
        return anchor(facts.receivedOn, 'keputusan diterima');
      case 'serve':
        return anchor(facts.effectiveOn, 'keputusan berlaku');
      case 'endService':
        return anchor(facts.decision?.document.date, 'keputusan ditetapkan');
      case 'acknowledgeReport':
        return anchor(facts.reportedOn, 'laporan dikirim');
      default:
        return null;
    }
  }
}

/** No step before its cause, none in the future. */
export function chronology(happening: ResolvedHappening, facts: CaseFacts, context: LawContext): Finding[] {
  const date = dateOf(happening, facts, context);
  const { on, what } = notBefore(happening.event, facts);
  return findings(
    compareDates(date, on) < 0 &&
      block('ORDER', `Tanggal ${longDate(date)} mendahului ${what} (${longDate(on)}).`),
    happening.event !== 'takeEffect' &&
      compareDates(date, context.today) > 0 &&
      block('ORDER', `Tanggal ${longDate(date)} belum tiba; catat sesudah terjadi.`),
  );
}

/** A step whose earliest day has not come yet cannot be recorded today. */
export function tooEarly(event: CaseEvent, facts: CaseFacts, context: LawContext): Finding[] {
  const { on, what } = notBefore(event, facts);
  return findings(
    on > context.today && block('ORDER', `Baru dapat dicatat mulai ${dayAndDate(on)} (${what}).`),
  );
}

/** 'Selasa, 4 Agustus 2026'. */
export function dayAndDate(date: LocalDate): string {
  return `${dayName(date)}, ${longDate(date)}`;
}

/** 'Selasa, 4 Agustus 2026 (hari kerja ke-15 sejak 14 Juli 2026; 6 hari libur dilewati)'. */
export function reckoningText(answer: ClockAnswer, from: LocalDate): string {
  const counted = answer.steps.filter((step) => step.counted).length;
  const skipped = answer.steps.length - counted;
  const note = answer.provisional ? '; sementara, kalender belum terkonfirmasi' : '';
  return `${dayAndDate(answer.due)} (hari kerja ke-${counted} sejak ${longDate(from)}; ${skipped} hari libur dilewati${note})`;
}
