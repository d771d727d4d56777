/** Choosing among the sanctions a level leaves open: several breaches, weight, repetition, and what a pelaksana bears. */
import type { CitationView } from '#shared/contract/fields.ts';
import {
  codesOf,
  type ModerateSet,
  type PositionGroup,
  type SanctionCode,
  type SanctionLevel,
  sanctionLevels,
  sanctions,
} from '#shared/vocabulary.ts';
import { cite } from './citations.ts';
import { compareSanctions, isAvailable, sanctionsOf } from './sanctions.ts';

/** Several breaches found at once carry one sanction, of the heaviest level (Pasal 35 ayat (1)); null when there is none. */
export function levelOfSeveral(levels: readonly SanctionLevel[]): SanctionLevel | null {
  return codesOf(sanctionLevels).findLast((level) => levels.includes(level)) ?? null;
}

/** What speaks for the person and what against him, as the report records it. */
export interface Weight {
  readonly mitigating: boolean;
  readonly aggravating: boolean;
}

/** The type that weight suggests within the level (never another level); null when it points neither way, or both. */
export function typeByWeight(
  level: SanctionLevel,
  { mitigating, aggravating }: Weight,
  moderateSet: ModerateSet,
): SanctionCode | null {
  if (mitigating === aggravating) return null;
  const types = sanctionsOf(level, moderateSet);
  return (mitigating ? types[0] : types.at(-1)) ?? null;
}

/** The next step of the ladder after a sanction: what a repeat of the same nature calls for. Null after dismissal. */
export function stepAbove(last: SanctionCode, moderateSet: ModerateSet): SanctionCode | null {
  return (
    codesOf(sanctions)
      .filter((code) => isAvailable(code, moderateSet) && compareSanctions(code, last) > 0)
      .sort(compareSanctions)[0] ?? null
  );
}

export interface Repetition {
  /** The lightest sanction that is heavier than the last one; null when none is. */
  readonly least: SanctionCode | null;
  /** What the found level still offers above the last sanction, lightest first. */
  readonly withinLevel: readonly SanctionCode[];
  /** The found level offers nothing heavier: the regulation does not say whether the next level may be used. */
  readonly exceedsLevel: boolean;
  readonly citations: readonly CitationView[];
}

/** A breach of the same nature as one already punished (Pasal 35 ayat (2)). */
export function repetitionAfter(
  last: SanctionCode,
  foundLevel: SanctionLevel,
  moderateSet: ModerateSet,
): Repetition {
  const withinLevel = sanctionsOf(foundLevel, moderateSet).filter((code) => compareSanctions(code, last) > 0);
  return {
    least: withinLevel[0] ?? stepAbove(last, moderateSet),
    withinLevel,
    exceedsLevel: withinLevel.length === 0,
    citations: [cite('P94-35.2'), cite('PB6-18c')],
  };
}

/** How a sanction is carried out on a person in that position, where its name alone does not say; null where it does. */
export function formFor(
  sanction: SanctionCode,
  position: PositionGroup | null,
): { text: string; citation: CitationView } | null {
  if (position !== 'executor') return null;
  const texts: Partial<Record<SanctionCode, string>> = {
    B1: 'Bagi pelaksana: penurunan satu kelas jabatan selama 12 bulan.',
    B2: 'Bagi pelaksana: penurunan ke kelas jabatan terendah di instansi selama 12 bulan.',
  };
  const text = texts[sanction];
  return text === undefined ? null : { text, citation: cite('PB6-19') };
}
