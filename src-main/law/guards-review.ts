/** Guards of the review: which track, which provision, which level, who acts as superior. */
import { compareGrades } from '#shared/ranks.ts';
import {
  codesOf,
  type ImpactLevel,
  impactLevels,
  type SanctionLevel,
  sanctionLevels,
  type Track,
  tracks,
} from '#shared/vocabulary.ts';
import type { CaseFacts, ResolvedPerson } from './case-facts.ts';
import { articleText, type RuleId } from './citations.ts';
import { block, type Check, type Finding, findings, type Guard, warn } from './findings.ts';
import { pp94InForce } from './validity.ts';
import { citeViolation, findViolation, levelOf, type Violation, whyNoLevel } from './violations.ts';

const otherTracks: Readonly<Record<Exclude<Track, 'discipline'>, { rule: RuleId; way: string }>> = {
  ethics: { rule: 'P42-17', way: 'perkara ini diperiksa Majelis Kode Etik' },
  party: { rule: 'PP11-255', way: 'perkara ini diselesaikan dengan pemberhentian karena keanggotaan partai' },
  pppk: { rule: 'P49-52', way: 'perkara ini mengikuti aturan disiplin PPPK dari PPK instansi' },
  ppnpn: { rule: 'SE1', way: 'perkara ini mengikuti perjanjian kerja' },
};

/** Only the discipline of civil servants (PNS, CPNS) is carried through to a decision. */
export const disciplineTrack: Guard = ({ opening: { track } }) => findings(beyondNetra(track));

/** What bars a case of another track; null for discipline. */
export function beyondNetra(track: Track): Finding | null {
  if (track === 'discipline') return null;
  const { rule, way } = otherTracks[track];
  return block(rule, `Jalur ${tracks[track]} belum ditangani di Netra; ${way}.`);
}

/** A case outside the discipline track has no further steps here; one inside has to be carried through. */
export const notDisciplineTrack: Guard = ({ opening: { track } }) =>
  findings(
    track === 'discipline' &&
      block(
        'P94-24.1',
        'Jalur disiplin harus diselesaikan dahulu: pemeriksaan, lalu putusan atau tidak terbukti.',
      ),
  );

export const oldAct: Guard = ({ opening: { act } }) =>
  findings(
    act.date < pp94InForce &&
      warn(
        'P94-40.3',
        'Perbuatan terjadi sebelum PP 94/2021; pastikan belum diperiksa pada 31 Agustus 2021.',
      ),
  );

/** The preliminary level must be one the provision carries; it decides whether a team is needed. */
export const preliminaryLevel: Check<'openDiscipline'> = ({ provision, impact, level }, facts) => {
  const violation = findViolation(provision);
  if (violation === null) return unknownProvision();
  const possible = levelsOf(violation, impact, facts);
  if (possible.length === 0) return [noLevel(violation, impact)];
  return findings(!possible.includes(level) && wrongLevel(violation, possible, level));
};

/** The found level must be exactly what the provision and the impact give. */
export const foundLevel: Check<'completeReport'> = ({ proven, provision, impact, level }, facts) => {
  if (!proven) return [];
  const violation = findViolation(provision);
  if (violation === null) return unknownProvision();
  const given = levelOf(violation, impact, facts.opening.employee.positionGroup);
  if (given === null) return [noLevel(violation, impact)];
  return findings(given.level !== level && wrongLevel(violation, [given.level], level));
};

/** Departing from the recommended level needs a reason, recorded once. */
export const deviationFromRecommendation = (
  level: SanctionLevel | null,
  reason: string,
  { opening: { recommendation }, explainedLevels }: CaseFacts,
): Finding[] => {
  const { recommendedLevel } = recommendation;
  if (level === null || recommendedLevel === null || level === recommendedLevel) return [];
  const explained = reason.trim() !== '' || explainedLevels.includes(level);
  const text = `Tingkat ${sanctionLevels[level]} berbeda dari rekomendasi (${sanctionLevels[recommendedLevel]})`;
  return [
    explained
      ? warn('K-32.3', `${text}; alasannya tercatat dan perlu disebut dalam laporan tindak lanjut.`)
      : block('K-32.3', `${text}. Tulis alasannya.`),
  ];
};

export const openingDeviation: Check<'openDiscipline'> = ({ level, deviationReason }, facts) =>
  deviationFromRecommendation(level, deviationReason, facts);

export const reportDeviation: Check<'completeReport'> = ({ proven, level, deviationReason }, facts) =>
  proven ? deviationFromRecommendation(level, deviationReason, facts) : [];

/** The superior acts unless he is involved; nobody examines himself. */
export const actingSuperior: Check<'openDiscipline'> = ({ superior, superiorInvolved }, { opening }) =>
  findings(
    samePerson(superior, opening.employee) &&
      block('P94-27.1', 'Yang memeriksa tidak mungkin orang yang diperiksa; pilih atasan langsungnya.'),
    superiorInvolved &&
      warn(
        'P94-29.6',
        `Atasan langsung terlibat: pastikan ${superior.name} ialah atasan yang lebih tinggi, bukan yang terlibat.`,
      ),
    isLower(superior, opening.employee) &&
      warn(
        'PB6-29',
        `${superior.name} bergolongan lebih rendah dari yang diperiksa; periksa kembali atasannya.`,
      ),
  );

/** The same human being, by what is known of both: the employee record, else the NIP, else the printed name. */
export function samePerson(a: ResolvedPerson, b: ResolvedPerson): boolean {
  if (a.employeeId !== null && b.employeeId !== null) return a.employeeId === b.employeeId;
  if (a.nip !== null && b.nip !== null) return a.nip === b.nip;
  return a.name === b.name;
}

/** True when both grades are known and `a` stands below `b`. */
export function isLower(a: ResolvedPerson, b: ResolvedPerson): boolean {
  if (a.gradeCode === null || b.gradeCode === null) return false;
  const order = compareGrades(a.gradeCode, b.gradeCode);
  return order !== null && order < 0;
}

/** The levels still possible: one when the impact is known, else every level the provision can carry. */
function levelsOf(violation: Violation, impact: ImpactLevel | null, facts: CaseFacts): SanctionLevel[] {
  const position = facts.opening.employee.positionGroup;
  const impacts = violation.graded === 'by_impact' && impact === null ? codesOf(impactLevels) : [impact];
  const levels = impacts.flatMap((each) => levelOf(violation, each, position)?.level ?? []);
  return [...new Set(levels)];
}

const unknownProvision = (): Finding[] => [
  block('P94-33.2', 'Ketentuan ini tidak ada dalam tabel pelanggaran PP 94/2021.'),
];

const noLevel = (violation: Violation, impact: ImpactLevel | null): Finding =>
  block(violation.graded === 'not_at_all' ? 'P94-5.n' : 'P94-1.10', whyNoLevel(violation, impact));

function wrongLevel(
  violation: Violation,
  possible: readonly SanctionLevel[],
  level: SanctionLevel | null,
): Finding {
  const names = possible.map((each) => sanctionLevels[each]).join(' atau ');
  const chosen = level === null ? 'kosong' : sanctionLevels[level];
  const rule = codesOf(impactLevels)
    .map((impact) => violation.levels[impact])
    .find((each) => each?.level === possible[0]);
  const [broken, sets] = citeViolation(violation, rule ?? null);
  return block(
    sets ?? broken ?? 'P94-1.10',
    `${articleText(violation.provision)} membawa tingkat ${names}; yang dipilih ${chosen}.`,
  );
}
