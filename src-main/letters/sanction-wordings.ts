/**
 * What a decree says, sanction by sanction: its name and the diktum proper to it. The diktum that all share (imposed, in
 * force, delivered) are the template's. Sources: PP 94/2021 Pasal 8 and 42, PP 53/2010 Pasal 7 ayat (3), the forms of
 * Peraturan BKN 6/2022.
 */
import { sanctionRules } from '#main/law/sanctions.ts';
import type { Person } from '#shared/contract/fields.ts';
import { rankText } from '#shared/names.ts';
import { previousGrade, rankOf } from '#shared/ranks.ts';
import { countWithWords } from '#shared/text.ts';
import { type SanctionCode, sanctionLevels, sanctions } from '#shared/vocabulary.ts';
import { lowerFirst, printedRank } from './blocks.ts';

/** Diktum between KESATU (imposed) and "in force". `newPosition` may be empty. */
type OwnDicta = (person: Person, newPosition: string) => readonly string[];

const FROM_EFFECT = 'terhitung mulai tanggal berlakunya Keputusan ini';
const ONE_YEAR = countWithWords(1, 'tahun');

const none: OwnDicta = () => [];

const AFTER_LOSS_OF_POST = [
  'Hak kepegawaian yang bersangkutan disesuaikan dengan jabatan terakhir yang didudukinya berdasarkan Keputusan ini.',
  'Pengangkatan yang bersangkutan dalam jabatan sebagaimana dimaksud dalam Diktum KEDUA ditetapkan dengan keputusan tersendiri.',
] as const;

export const ownDicta: Readonly<Record<SanctionCode, OwnDicta>> = {
  R1: none,
  R2: none,
  R3: none,
  S1: () => [allowanceCut('S1')],
  S2: () => [allowanceCut('S2')],
  S3: () => [allowanceCut('S3')],
  ST1: () => [`Kenaikan gaji berkala yang bersangkutan ditunda selama ${ONE_YEAR} ${FROM_EFFECT}.`],
  ST2: () => [`Kenaikan pangkat yang bersangkutan ditunda selama ${ONE_YEAR} ${FROM_EFFECT}.`],
  ST3: (person) => [
    `Pangkat yang bersangkutan diturunkan dari ${printedRank(person)} menjadi ${rankBelow(person)} selama ${ONE_YEAR} ${FROM_EFFECT}.`,
  ],
  B1: (person, newPosition) => [
    `Jabatan yang bersangkutan diturunkan dari ${held(person)} menjadi ${newPosition || 'jabatan yang setingkat lebih rendah'} selama ${termOf('B1')} ${FROM_EFFECT}.`,
    ...AFTER_LOSS_OF_POST,
  ],
  B2: (person, newPosition) => [
    `Yang bersangkutan dibebaskan dari jabatan ${held(person)} menjadi jabatan pelaksana${newPosition === '' ? '' : `, yaitu ${newPosition},`} selama ${termOf('B2')} ${FROM_EFFECT}.`,
    ...AFTER_LOSS_OF_POST,
  ],
  B3: () => [
    'Kepada yang bersangkutan diberikan hak kepegawaian sesuai dengan ketentuan peraturan perundang-undangan.',
  ],
};

/** '12 (dua belas) bulan'. */
function termOf(code: SanctionCode): string {
  return countWithWords(sanctionRules[code].months ?? 0, 'bulan');
}

function allowanceCut(code: SanctionCode): string {
  return `Pemotongan tunjangan kinerja sebesar 25% (dua puluh lima persen) dilaksanakan selama ${termOf(code)}, dimulai pada pembayaran tunjangan kinerja bulan berikutnya setelah Keputusan ini berlaku.`;
}

const held = (person: Person): string => person.position || 'jabatan yang didudukinya';

function rankBelow(person: Person): string {
  const grade = person.gradeCode === null ? null : previousGrade(person.gradeCode);
  return grade === null ? 'pangkat yang setingkat lebih rendah' : rankText(rankOf(grade), grade);
}

const TRANSITIONAL_LETTERS: Readonly<Partial<Record<SanctionCode, string>>> = {
  ST1: 'a',
  ST2: 'b',
  ST3: 'c',
};

/**
 * Why a moderate sanction of the older regulation may be imposed: PP 94/2021 Pasal 42 keeps it until the regulation on
 * salaries and allowances is there. Empty for every other sanction.
 */
export function transitionalConsideration(code: SanctionCode): string[] {
  const letter = TRANSITIONAL_LETTERS[code];
  return letter === undefined
    ? []
    : [
        `bahwa sesuai dengan Pasal 42 Peraturan Pemerintah Nomor 94 Tahun 2021, selama Peraturan Pemerintah mengenai gaji dan tunjangan belum berlaku, hukuman disiplin tingkat sedang dijatuhkan menurut Pasal 7 ayat (3) huruf ${letter} Peraturan Pemerintah Nomor 53 Tahun 2010 tentang Disiplin Pegawai Negeri Sipil`,
      ];
}

/** 'hukuman disiplin tingkat ringan berupa teguran tertulis'. */
export function imposedSanction(code: SanctionCode): string {
  const level = sanctionLevels[sanctionRules[code].level].toLowerCase();
  return `hukuman disiplin tingkat ${level} berupa ${sanctionName(code)}`;
}

/** The sanction as a decree names it, in a sentence: 'teguran tertulis'. */
export function sanctionName(code: SanctionCode): string {
  return lowerFirst(sanctions[code]).replace(/\bPNS$/, 'Pegawai Negeri Sipil');
}

/** What a decree of this sanction is about: 'Penjatuhan Hukuman Disiplin Berupa Teguran Tertulis'. */
export function sanctionDecreeAbout(code: SanctionCode): string {
  return `Penjatuhan Hukuman Disiplin Berupa ${titleCase(sanctionName(code))}`;
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
