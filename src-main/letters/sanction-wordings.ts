/**
 * What a decree says, sanction by sanction. Name, level and the diktum proper to each; the diktum that all share
 * (in force, delivered) are added by the template. Sources: PP 94/2021 Pasal 8 and 42, PP 53/2010 Pasal 7 ayat (3),
 * the forms of Peraturan BKN 6/2022.
 */
import type { Person } from '#shared/contract/fields.ts';
import { rankText } from '#shared/names.ts';
import { previousGrade, rankOf } from '#shared/ranks.ts';
import { countWithWords } from '#shared/text.ts';
import { type SanctionCode, type SanctionLevel, sanctions } from '#shared/vocabulary.ts';
import { lowerFirst, printedRank } from './blocks.ts';

export type SanctionWording = {
  readonly level: SanctionLevel;
  /** Diktum between KESATU (imposed) and "in force". `newPosition` may be empty. */
  readonly dicta: (person: Person, newPosition: string) => readonly string[];
};

const FROM_EFFECT = 'terhitung mulai tanggal berlakunya Keputusan ini';

const none = (): readonly string[] => [];

const allowanceCut = (months: number) => (): readonly string[] => [
  `Pemotongan tunjangan kinerja sebesar 25% (dua puluh lima persen) dilaksanakan selama ${countWithWords(months, 'bulan')}, dimulai pada pembayaran tunjangan kinerja bulan berikutnya setelah Keputusan ini berlaku.`,
];

const AFTER_LOSS_OF_POST = [
  'Hak kepegawaian yang bersangkutan disesuaikan dengan jabatan terakhir yang didudukinya berdasarkan Keputusan ini.',
  'Pengangkatan yang bersangkutan dalam jabatan sebagaimana dimaksud dalam Diktum KEDUA ditetapkan dengan keputusan tersendiri.',
] as const;

export const sanctionWordings: Readonly<Record<SanctionCode, SanctionWording>> = {
  R1: { level: 'light', dicta: none },
  R2: { level: 'light', dicta: none },
  R3: { level: 'light', dicta: none },
  S1: { level: 'moderate', dicta: allowanceCut(6) },
  S2: { level: 'moderate', dicta: allowanceCut(9) },
  S3: { level: 'moderate', dicta: allowanceCut(12) },
  ST1: {
    level: 'moderate',
    dicta: () => [
      `Kenaikan gaji berkala yang bersangkutan ditunda selama ${countWithWords(1, 'tahun')} ${FROM_EFFECT}.`,
    ],
  },
  ST2: {
    level: 'moderate',
    dicta: () => [
      `Kenaikan pangkat yang bersangkutan ditunda selama ${countWithWords(1, 'tahun')} ${FROM_EFFECT}.`,
    ],
  },
  ST3: {
    level: 'moderate',
    dicta: (person) => [
      `Pangkat yang bersangkutan diturunkan dari ${printedRank(person)} menjadi ${rankBelow(person)} selama ${countWithWords(1, 'tahun')} ${FROM_EFFECT}.`,
    ],
  },
  B1: {
    level: 'severe',
    dicta: (person, newPosition) => [
      `Jabatan yang bersangkutan diturunkan dari ${held(person)} menjadi ${newPosition || 'jabatan yang setingkat lebih rendah'} selama ${countWithWords(12, 'bulan')} ${FROM_EFFECT}.`,
      ...AFTER_LOSS_OF_POST,
    ],
  },
  B2: {
    level: 'severe',
    dicta: (person, newPosition) => [
      `Yang bersangkutan dibebaskan dari jabatan ${held(person)} menjadi jabatan pelaksana${newPosition === '' ? '' : `, yaitu ${newPosition},`} selama ${countWithWords(12, 'bulan')} ${FROM_EFFECT}.`,
      ...AFTER_LOSS_OF_POST,
    ],
  },
  B3: {
    level: 'severe',
    dicta: () => [
      'Kepada yang bersangkutan diberikan hak kepegawaian sesuai dengan ketentuan peraturan perundang-undangan.',
    ],
  },
};

/** The sanction as a decree names it, in a sentence: 'teguran tertulis'. */
export function sanctionName(code: SanctionCode): string {
  return lowerFirst(sanctions[code]).replace(/\bPNS$/, 'Pegawai Negeri Sipil');
}

/** What a decree of this sanction is about: 'Penjatuhan Hukuman Disiplin Berupa Teguran Tertulis'. */
export function sanctionDecreeAbout(code: SanctionCode): string {
  return `Penjatuhan Hukuman Disiplin Berupa ${titleCase(sanctionName(code))}`;
}

const held = (person: Person): string => person.position || 'jabatan yang didudukinya';

function rankBelow(person: Person): string {
  const grade = person.gradeCode === null ? null : previousGrade(person.gradeCode);
  return grade === null ? 'pangkat yang setingkat lebih rendah' : rankText(rankOf(grade), grade);
}

/** Words that stay small inside a title. */
const SMALL_WORDS = new Set(['atas', 'dan', 'dari', 'sebagai', 'secara']);

function titleCase(text: string): string {
  return text
    .split(' ')
    .map((word) =>
      SMALL_WORDS.has(word) ? word : word.replace(/^\(?\p{Ll}/u, (start) => start.toUpperCase()),
    )
    .join(' ');
}
