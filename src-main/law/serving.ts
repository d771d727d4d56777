/** What serving a sanction means for the next sanction, for salary and rank, and for a wish to resign. */
import type { CitationView } from '#shared/contract/fields.ts';
import { addMonths, compareDates, type LocalDate } from '#shared/local-date.ts';
import type { CaseState, SanctionCode } from '#shared/vocabulary.ts';
import type { CaseFacts } from './case-facts.ts';
import { cite } from './citations.ts';
import { compareSanctions, sanctionRules } from './sanctions.ts';

/** A sanction being served, to the day its term runs out. */
export interface Served {
  readonly sanction: SanctionCode;
  readonly endsOn: LocalDate;
}

/** How two sanctions against the same person follow each other. */
export interface Overlap {
  /** The day the running one ends: cut short by a heavier one, else its own. */
  readonly runningEndsOn: LocalDate;
  readonly startsOn: LocalDate;
  /** Null for a sanction without a term. */
  readonly endsOn: LocalDate | null;
  readonly citation: CitationView;
}

/**
 * A second sanction that takes effect while the first is being served: a heavier one ends the first and starts at once, a
 * lighter (or equal) one waits for its end. Null when the first has run out by then.
 */
export function overlapOf(running: Served, next: SanctionCode, effectiveOn: LocalDate): Overlap | null {
  if (effectiveOn >= running.endsOn) return null;
  const heavier = compareSanctions(next, running.sanction) > 0;
  const startsOn = heavier ? effectiveOn : running.endsOn;
  const { months } = sanctionRules[next];
  return {
    runningEndsOn: heavier ? effectiveOn : running.endsOn,
    startsOn,
    endsOn: months === null ? null : addMonths(startsOn, months),
    citation: cite(heavier ? 'PB6-24a' : 'PB6-24b'),
  };
}

/** The rule that bars them while a moderate or severe sanction with a term is being served: no periodic salary increase, no promotion. Null otherwise. */
export function advancementBlocked(
  { sanction, effectiveOn, endsOn }: CaseFacts,
  on: LocalDate,
): CitationView | null {
  if (sanction === null || effectiveOn === null || endsOn === null) return null;
  return effectiveOn <= on && on < endsOn && sanctionRules[sanction].level !== 'light'
    ? cite('PB6-55.1')
    : null;
}

/** Under examination from the first summons to the decision. */
const underExamination: readonly CaseState[] = [
  'PANGGILAN_1',
  'PANGGILAN_2',
  'DIPERIKSA',
  'TANPA_PEMERIKSAAN',
  'LHP',
  'USUL',
];

/** Why a request to resign has to be refused on that day; null when this case does not stand in its way. */
export function resignationBarred(
  facts: CaseFacts,
  on: LocalDate,
): { text: string; citation: CitationView } | null {
  const citation = cite('PP11-238.3');
  if (underExamination.includes(facts.state))
    return { text: 'Sedang diperiksa karena pelanggaran disiplin.', citation };
  if (facts.remedy?.kind === 'appeal' && facts.state === 'UPAYA') {
    return { text: 'Sedang menunggu putusan banding atas pemberhentian.', citation };
  }
  const { effectiveOn, endsOn } = facts;
  const serving =
    effectiveOn !== null && endsOn !== null && effectiveOn <= on && compareDates(on, endsOn) < 0;
  return serving ? { text: 'Sedang menjalani hukuman disiplin.', citation } : null;
}
