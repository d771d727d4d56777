/** The sanctions of PP 94/2021 Pasal 8, the transitional moderate set, and which of them a level leaves open. */
import type { CitationView } from '#shared/contract/fields.ts';
import { refuse } from '#shared/errors.ts';
import type { LocalDate } from '#shared/local-date.ts';
import {
  codesOf,
  type EmployeeType,
  type ImpactLevel,
  type ModerateSet,
  type SanctionCode,
  type SanctionLevel,
  sanctions,
  type Track,
} from '#shared/vocabulary.ts';
import { cite, type RuleId } from './citations.ts';
import { pp94InForce } from './validity.ts';
import { citeViolation, findViolation, levelOf, whyNoLevel } from './violations.ts';

export interface SanctionRule {
  readonly level: SanctionLevel;
  /** Months it lasts from its effect; null for a sanction done at once (light) or for good (dismissal). */
  readonly months: number | null;
  /** Place on the ladder, for "lighter" and "heavier": a moderate type and its transitional twin stand level. */
  readonly rung: number;
  readonly rule: RuleId;
}

// biome-ignore format: one sanction per line reads as the table of the regulation
export const sanctionRules: Readonly<Record<SanctionCode, SanctionRule>> = {
  R1: { level: 'light', months: null, rung: 1, rule: 'P94-8.2' },
  R2: { level: 'light', months: null, rung: 2, rule: 'P94-8.2' },
  R3: { level: 'light', months: null, rung: 3, rule: 'P94-8.2' },
  S1: { level: 'moderate', months: 6, rung: 4, rule: 'P94-8.3' },
  S2: { level: 'moderate', months: 9, rung: 5, rule: 'P94-8.3' },
  S3: { level: 'moderate', months: 12, rung: 6, rule: 'P94-8.3' },
  ST1: { level: 'moderate', months: 12, rung: 4, rule: 'P53-7.3' },
  ST2: { level: 'moderate', months: 12, rung: 5, rule: 'P53-7.3' },
  ST3: { level: 'moderate', months: 12, rung: 6, rule: 'P53-7.3' },
  B1: { level: 'severe', months: 12, rung: 7, rule: 'P94-8.4' },
  B2: { level: 'severe', months: 12, rung: 8, rule: 'P94-8.4' },
  B3: { level: 'severe', months: null, rung: 9, rule: 'P94-8.4' },
};

const ruleOfSet: Readonly<Record<ModerateSet, RuleId>> = { PP53_7_3: 'P53-7.3', PP94_8_3: 'P94-8.3' };

/** True when the office may impose it: light and severe always, a moderate one only from the set the office applies. */
export function isAvailable(sanction: SanctionCode, moderateSet: ModerateSet): boolean {
  const { level, rule } = sanctionRules[sanction];
  return level !== 'moderate' || rule === ruleOfSet[moderateSet];
}

/** The sanctions of a level that the office may impose, lightest first. */
export function sanctionsOf(level: SanctionLevel, moderateSet: ModerateSet): SanctionCode[] {
  return codesOf(sanctions).filter(
    (code) => sanctionRules[code].level === level && isAvailable(code, moderateSet),
  );
}

/** Negative when `a` is lighter than `b`, 0 when level, positive when heavier. */
export function compareSanctions(a: SanctionCode, b: SanctionCode): number {
  return sanctionRules[a].rung - sanctionRules[b].rung;
}

/** True for a sanction that is served over months. */
export function hasTerm(sanction: SanctionCode): boolean {
  return sanctionRules[sanction].months !== null;
}

export interface SanctionQuestion {
  readonly provision: string;
  readonly impact?: ImpactLevel | undefined;
  readonly employeeType: EmployeeType;
  readonly on: LocalDate;
}

export interface SanctionAnswer {
  track: Track;
  level: SanctionLevel | null;
  options: { code: SanctionCode; name: string }[];
  citations: CitationView[];
  warnings: string[];
}

/**
 * Answers `law.sanctions`: the level and the types a breach leaves open, under the moderate set the office applies.
 * Refuses NOT_FOUND for an unknown provision.
 */
export function sanctionsFor(question: SanctionQuestion, moderateSet: ModerateSet): SanctionAnswer {
  const violation = findViolation(question.provision);
  if (violation === null) return refuse({ code: 'NOT_FOUND', entity: 'provision', id: question.provision });
  if (question.employeeType === 'pppk') return localList('pppk', ['P49-52', 'SE11'], pppkWarning);
  if (question.employeeType === 'ppnpn') return localList('ppnpn', ['SE1'], ppnpnWarning);

  const level = levelOf(violation, question.impact ?? null, null);
  const answer: SanctionAnswer = {
    track: 'discipline',
    level: level?.level ?? null,
    options: [],
    citations: citeViolation(violation, level),
    warnings: [],
  };
  if (question.employeeType === 'cpns') answer.citations.push(cite('P94-43'));
  if (question.on < pp94InForce) {
    answer.citations.push(cite('P94-40.3'));
    answer.warnings.push(beforePp94);
  }
  if (level === null) {
    answer.warnings.push(whyNoLevel(violation, question.impact ?? null));
    return answer;
  }
  const options = sanctionsOf(level.level, moderateSet);
  answer.options = options.map((code) => ({ code, name: sanctions[code] }));
  answer.citations.push(...new Set(options.map((code) => sanctionRules[code].rule).map(cite)));
  if (level.level === 'moderate') {
    answer.citations.push(cite('P94-42'));
    answer.warnings.push(moderateWarnings[moderateSet]);
  }
  return dedupe(answer);
}

const beforePp94 =
  'Perbuatan sebelum 31 Agustus 2021: PP 94/2021 dipakai bila pada tanggal itu belum diperiksa; bila sudah, pemeriksaannya tetap menurut PP 53/2010.';
const pppkWarning =
  'Daftar hukuman disiplin PPPK ditetapkan PPK instansi sendiri; Netra tidak menyimpannya. Pelanggaran berat berujung pemutusan perjanjian kerja.';
const ppnpnWarning =
  'Sanksi bagi PPNPN mengikuti perjanjian kerja dan ketentuan kantor sendiri; Netra tidak menyimpannya.';
const moderateWarnings: Readonly<Record<ModerateSet, string>> = {
  PP53_7_3:
    'Hukuman sedang memakai jenis PP 53/2010 karena PP tentang gaji dan tunjangan diketahui belum terbit (pilihan kantor).',
  PP94_8_3:
    'Pemotongan tunjangan kinerja baru dapat dipakai sesudah PP tentang gaji dan tunjangan berlaku; pastikan dasarnya (pilihan kantor).',
};

function localList(track: Track, rules: readonly RuleId[], warning: string): SanctionAnswer {
  return { track, level: null, options: [], citations: rules.map(cite), warnings: [warning] };
}

function dedupe(answer: SanctionAnswer): SanctionAnswer {
  const byRule = new Map(answer.citations.map((citation) => [citation.rule, citation]));
  return { ...answer, citations: [...byRule.values()] };
}
