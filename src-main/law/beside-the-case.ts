/** What runs beside a case or grows out of it: release from duty, the superior who did nothing, the other dismissals. */
import type { CitationView } from '#shared/contract/fields.ts';
import { endOfMonth, type LocalDate } from '#shared/local-date.ts';
import type { EmployeeType, ModerateSet, SanctionCode } from '#shared/vocabulary.ts';
import type { CaseFacts } from './case-facts.ts';
import { cite, type RuleId } from './citations.ts';
import { stepAbove } from './sanction-choice.ts';

export interface TemporaryRelease {
  readonly from: LocalDate;
  /** The day the decision was set; null while there is none. */
  readonly until: LocalDate | null;
  readonly citations: readonly CitationView[];
}

/**
 * From when to when he may be released from his duties (Pasal 31): from the examination, while a severe sanction threatens,
 * until the decision is set. A daily acting official stands in; his income continues. Null where it may not be.
 */
export function temporaryReleaseOf(facts: CaseFacts): TemporaryRelease | null {
  const { preliminaryLevel, foundLevel, examinedOn, decision } = facts;
  const threat = foundLevel ?? preliminaryLevel;
  if (threat !== 'severe' || examinedOn === null) return null;
  const rules: readonly RuleId[] = ['P94-31.1', 'P94-31.2', 'P94-31.3', 'P94-31.4', 'PB6-15'];
  return { from: examinedOn, until: decision?.document.date ?? null, citations: rules.map(cite) };
}

/** What an official owed to a case and did not do. */
export type Failure = 'not_summoned' | 'not_examined' | 'not_reported' | 'not_punished' | 'ill_fitting';

/** The case against an official who failed his duty: what it rests on, and the lightest sanction the law lets it end with. */
export interface DerivedCase {
  /** Null after dismissal: nothing is heavier. */
  readonly least: SanctionCode | null;
  readonly citations: readonly CitationView[];
}

/** He is examined like anybody, and punished at least a step above what the offender deserved (Pasal 24 and 28). */
export function derivedCase(failure: Failure, deserved: SanctionCode, moderateSet: ModerateSet): DerivedCase {
  const basis: Readonly<Record<Failure, readonly RuleId[]>> = {
    not_summoned: ['P94-28', 'PB6-7'],
    not_examined: ['P94-28', 'PB6-7'],
    not_reported: ['P94-28', 'PB6-7'],
    not_punished: ['P94-24.2', 'P94-24.4', 'P94-24.5', 'PB6-7'],
    ill_fitting: ['P94-24.3', 'P94-24.4'],
  };
  return { least: stepAbove(deserved, moderateSet), citations: basis[failure].map(cite) };
}

export interface PartyDismissal {
  readonly honourable: boolean;
  /** Counted from here, which may lie years back. */
  readonly effectiveOn: LocalDate;
  readonly citations: readonly CitationView[];
}

/**
 * A party member leaves the service: with honour from the end of the month in which he resigned first, else without honour
 * and back to the end of the month in which he joined. A PPPK loses his contract without honour, on the same day.
 */
export function partyDismissal(
  employeeType: EmployeeType,
  joinedOn: LocalDate,
  resignedOn: LocalDate | null,
): PartyDismissal {
  const resignedFirst = resignedOn !== null && resignedOn <= joinedOn;
  if (employeeType === 'pppk' && !resignedFirst) {
    return { honourable: false, effectiveOn: endOfMonth(joinedOn), citations: [cite('P49-53.3c')] };
  }
  return resignedFirst
    ? { honourable: true, effectiveOn: endOfMonth(resignedOn), citations: [cite('PP11-255')] }
    : {
        honourable: false,
        effectiveOn: endOfMonth(joinedOn),
        citations: [cite('PP11-255'), cite('PP11-255.4')],
      };
}
