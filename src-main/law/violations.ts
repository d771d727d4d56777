/**
 * What a civil servant must do and must not do (PP 94/2021 Pasal 3, 4, 5), and the level of sanction each breach carries
 * (Pasal 9-14). The article that forbids and the article that sets the level are numbered apart: Pasal 5 huruf n angka 3-7
 * are Pasal 14 huruf i angka 1-5. Attendance (Pasal 4 huruf f) counts days and is not handled here.
 */
import type { CitationView } from '#shared/contract/fields.ts';
import {
  codesOf,
  type ImpactLevel,
  impactLevels,
  type PositionGroup,
  type SanctionLevel,
} from '#shared/vocabulary.ts';
import { articleText, citeArticle } from './citations.ts';

/** A level, and the article that sets it. */
export interface LevelRule {
  readonly level: SanctionLevel;
  readonly reference: string;
}

export interface Violation {
  /** "5.n.6", "3.d". */
  readonly provision: string;
  readonly text: string;
  /** What sets the level: the impact, the provision alone, the position of the person, or nothing at all. */
  readonly graded: 'by_impact' | 'fixed' | 'by_position' | 'not_at_all';
  /** Null where the law gives no level. */
  readonly levels: Readonly<Record<ImpactLevel, LevelRule | null>>;
}

type Graded = readonly [SanctionLevel, string] | null;

const levelRule = (graded: Graded): LevelRule | null =>
  graded === null ? null : { level: graded[0], reference: graded[1] };

function byImpact(
  provision: string,
  text: string,
  unit: Graded,
  instansi: Graded,
  negara: Graded,
): Violation {
  const levels = { unit: levelRule(unit), instansi: levelRule(instansi), negara: levelRule(negara) };
  return { provision, text, graded: 'by_impact', levels };
}

function fixed(provision: string, text: string, level: SanctionLevel, reference: string): Violation {
  const rule = { level, reference };
  return { provision, text, graded: 'fixed', levels: { unit: rule, instansi: rule, negara: rule } };
}

function ungraded(provision: string, text: string, graded: 'by_position' | 'not_at_all'): Violation {
  return { provision, text, graded, levels: { unit: null, instansi: null, negara: null } };
}

/** Pasal 5 huruf n: the ways of supporting a candidate. */
// biome-ignore format: one provision per line reads as the table of the regulation
export const neutralityViolations: readonly Violation[] = [
  ungraded('5.n.1', 'Ikut kampanye sebagai peserta tanpa atribut partai atau atribut PNS', 'not_at_all'),
  fixed('5.n.2', 'Menjadi peserta kampanye dengan menggunakan atribut partai atau atribut PNS', 'moderate', '13.g'),
  fixed('5.n.3', 'Sebagai peserta kampanye mengerahkan PNS lain', 'severe', '14.i.1'),
  fixed('5.n.4', 'Sebagai peserta kampanye menggunakan fasilitas negara', 'severe', '14.i.2'),
  fixed('5.n.5', 'Membuat keputusan dan/atau tindakan yang menguntungkan atau merugikan salah satu pasangan calon', 'severe', '14.i.3'),
  fixed('5.n.6', 'Mengadakan kegiatan yang mengarah pada keberpihakan kepada pasangan calon', 'severe', '14.i.4'),
  fixed('5.n.7', 'Memberikan surat dukungan disertai fotokopi KTP atau surat keterangan kependudukan', 'severe', '14.i.5'),
];

// biome-ignore format: one provision per line reads as the table of the regulation
const otherViolations: readonly Violation[] = [
  fixed('3.a', 'Setia dan taat sepenuhnya kepada Pancasila, UUD 1945, NKRI, dan Pemerintah', 'severe', '11(1).a'),
  byImpact('3.b', 'Menjaga persatuan dan kesatuan bangsa', ['moderate', '10(1).a'], ['moderate', '10(1).a'], ['severe', '11(1).b']),
  byImpact('3.c', 'Melaksanakan kebijakan yang ditetapkan pejabat yang berwenang', ['light', '9(1).a'], ['moderate', '10(1).b'], ['severe', '11(1).c']),
  byImpact('3.d', 'Menaati ketentuan peraturan perundang-undangan', ['light', '9(1).b'], ['moderate', '10(1).c'], ['severe', '11(1).d']),
  byImpact('3.e', 'Melaksanakan tugas dengan pengabdian, kejujuran, kesadaran, dan tanggung jawab', ['light', '9(1).c'], ['moderate', '10(1).d'], ['severe', '11(1).e']),
  byImpact('3.f', 'Menunjukkan integritas dan keteladanan di dalam maupun di luar kedinasan', ['light', '9(1).d'], ['moderate', '10(1).e'], ['severe', '11(1).f']),
  byImpact('3.g', 'Menyimpan rahasia jabatan', ['light', '9(1).e'], ['moderate', '10(1).f'], ['severe', '11(1).g']),
  byImpact('3.h', 'Bersedia ditempatkan di seluruh wilayah Indonesia', ['light', '9(1).f'], ['moderate', '10(1).g'], ['severe', '11(1).h']),
  fixed('4.a', 'Menghadiri dan mengucapkan sumpah/janji PNS', 'moderate', '10(2).a'),
  fixed('4.b', 'Menghadiri dan mengucapkan sumpah/janji jabatan', 'moderate', '10(2).b'),
  byImpact('4.c', 'Mengutamakan kepentingan negara daripada kepentingan pribadi, seseorang, atau golongan', ['light', '9(2).a'], ['moderate', '10(2).c'], ['severe', '11(2).a']),
  byImpact('4.d', 'Melaporkan hal yang membahayakan keamanan atau merugikan keuangan negara', null, ['moderate', '10(2).d'], ['severe', '11(2).b']),
  ungraded('4.e', 'Melaporkan harta kekayaan (sedang bagi administrator dan fungsional, berat bagi pejabat lain)', 'by_position'),
  byImpact('4.g', 'Menggunakan dan memelihara barang milik negara sebaik-baiknya', ['light', '9(2).c'], ['moderate', '10(2).g'], null),
  byImpact('4.h', 'Memberi kesempatan kepada bawahan untuk mengembangkan kompetensi', ['light', '9(2).d'], ['moderate', '10(2).h'], null),
  fixed('4.i', 'Menolak pemberian yang berkaitan dengan tugas dan fungsi', 'severe', '11(2).e'),
  fixed('5.a', 'Menyalahgunakan wewenang', 'severe', '14.a'),
  byImpact('5.f', 'Memiliki, menjual, menggadaikan, atau meminjamkan barang atau dokumen milik negara secara tidak sah', ['light', '12.a'], ['moderate', '13.a'], ['severe', '14.e']),
  byImpact('5.g', 'Melakukan pungutan di luar ketentuan', ['moderate', '13.b'], ['moderate', '13.b'], ['severe', '14.f']),
  byImpact('5.h', 'Melakukan kegiatan yang merugikan negara', ['light', '12.b'], ['moderate', '13.c'], null),
  byImpact('5.i', 'Bertindak sewenang-wenang terhadap bawahan', ['light', '12.c'], ['moderate', '13.d'], null),
  byImpact('5.j', 'Menghalangi berjalannya tugas kedinasan', ['light', '12.d'], ['moderate', '13.f'], null),
  fixed('5.k', 'Menerima hadiah yang berhubungan dengan jabatan atau pekerjaan', 'severe', '14.g'),
  fixed('5.l', 'Meminta sesuatu yang berhubungan dengan jabatan', 'severe', '14.h'),
  byImpact('5.m', 'Melakukan tindakan atau tidak bertindak sehingga merugikan yang dilayani', null, ['moderate', '13.e'], null),
];

/** Every provision that can be breached; neutrality first, as the office's daily work. */
export const violations: readonly Violation[] = [...neutralityViolations, ...otherViolations];

const byProvision = new Map(violations.map((violation) => [violation.provision, violation]));

/** The provision, or null when there is none of that number. */
export function findViolation(provision: string): Violation | null {
  return byProvision.get(provision) ?? null;
}

/** True for Pasal 5 huruf n: the breaches this office exists for. */
export function isNeutralityBreach(provision: string): boolean {
  return provision.startsWith('5.n.');
}

const moderateAssetReport: LevelRule = { level: 'moderate', reference: '10(2).e' };
const severeAssetReport: LevelRule = { level: 'severe', reference: '11(2).c' };
const moderatePositions: readonly PositionGroup[] = ['administrator', 'functional', 'functional_utama'];

/**
 * The level a breach carries, with the article that sets it; null when the law gives none, or when what sets it (the
 * impact, the position) is not known yet.
 */
export function levelOf(
  violation: Violation,
  impact: ImpactLevel | null,
  position: PositionGroup | null,
): LevelRule | null {
  switch (violation.graded) {
    case 'fixed':
      return violation.levels.instansi;
    case 'by_impact':
      return impact === null ? null : violation.levels[impact];
    case 'by_position':
      if (position === null) return null;
      return moderatePositions.includes(position) ? moderateAssetReport : severeAssetReport;
    case 'not_at_all':
      return null;
  }
}

/** Why a breach carries no level, or none yet: for a warning here, for a blocked step in a case. */
export function whyNoLevel(violation: Violation, impact: ImpactLevel | null): string {
  switch (violation.graded) {
    case 'not_at_all':
      return 'Ketentuan ini melarang, tetapi Pasal 12 sampai 14 tidak memberinya tingkat hukuman. Pilih ketentuan lain yang juga dilanggar, misalnya Pasal 3 huruf d atau f menurut dampaknya.';
    case 'by_position':
      return 'Tingkatnya menurut jabatan: sedang bagi administrator dan fungsional, berat bagi pejabat lain.';
    default:
      return impact === null
        ? 'Tetapkan dampaknya lebih dahulu (Unit Kerja, instansi, atau negara): tingkat hukuman mengikuti dampak.'
        : 'Peraturan tidak memberi tingkat hukuman bagi ketentuan ini dengan dampak tersebut.';
  }
}

/** The articles of a breach: the one that is broken, and (when a level is set) the one that sets it. */
export function citeViolation(violation: Violation, level: LevelRule | null): CitationView[] {
  const broken = citeArticle(violation.provision, violation.text);
  return level === null ? [broken] : [broken, citeArticle(level.reference, violation.text)];
}

/** One row of `law.provisions`. */
export interface ProvisionView {
  provision: string;
  label: string;
  text: string;
  byImpact: boolean;
  levels: Record<ImpactLevel, SanctionLevel | null>;
  citations: CitationView[];
}

/** Answers `law.provisions`: what can be breached, with the level by impact. */
export function provisionViews(): ProvisionView[] {
  return violations.map((violation) => ({
    provision: violation.provision,
    label: articleText(violation.provision),
    text: violation.text,
    byImpact: violation.graded === 'by_impact',
    levels: {
      unit: violation.levels.unit?.level ?? null,
      instansi: violation.levels.instansi?.level ?? null,
      negara: violation.levels.negara?.level ?? null,
    },
    citations: [citeArticle(violation.provision, violation.text), ...levelCitations(violation)],
  }));
}

function levelCitations(violation: Violation): CitationView[] {
  const references =
    violation.graded === 'by_position'
      ? [moderateAssetReport.reference, severeAssetReport.reference]
      : codesOf(impactLevels).flatMap((impact) => violation.levels[impact]?.reference ?? []);
  return [...new Set(references)].map((reference) => citeArticle(reference, violation.text));
}
