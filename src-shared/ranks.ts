/**
 * Grades and ranks (golongan ruang and pangkat). A PNS has one of seventeen, each with a rank name; a PPPK has a grade
 * I-XVII without a rank (Perpres 98/2020 as amended by Perpres 11/2024). The two scales cannot be held against each other.
 * Offices write "Tk. I", "Tk.I" and "Tingkat I"; paper of one office shows one spelling, the one below.
 */

/** The seventeen grades of a PNS, lowest first: code and rank. */
export const PNS_GRADES = [
  ['I/a', 'Juru Muda'],
  ['I/b', 'Juru Muda Tk. I'],
  ['I/c', 'Juru'],
  ['I/d', 'Juru Tk. I'],
  ['II/a', 'Pengatur Muda'],
  ['II/b', 'Pengatur Muda Tk. I'],
  ['II/c', 'Pengatur'],
  ['II/d', 'Pengatur Tk. I'],
  ['III/a', 'Penata Muda'],
  ['III/b', 'Penata Muda Tk. I'],
  ['III/c', 'Penata'],
  ['III/d', 'Penata Tk. I'],
  ['IV/a', 'Pembina'],
  ['IV/b', 'Pembina Tk. I'],
  ['IV/c', 'Pembina Utama Muda'],
  ['IV/d', 'Pembina Utama Madya'],
  ['IV/e', 'Pembina Utama'],
] as const;

/** The grades of a PPPK, lowest first. */
export const PPPK_GRADES = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
] as const;

export type PnsGradeCode = (typeof PNS_GRADES)[number][0];
export type PppkGradeCode = (typeof PPPK_GRADES)[number];

export type Grade = {
  readonly code: PnsGradeCode | PppkGradeCode;
  readonly kind: 'pns' | 'pppk';
  /** Name of the rank; null for a PPPK, who has none. */
  readonly rank: string | null;
  /** Place on its own scale, 1 = lowest. */
  readonly level: number;
};

const GRADES: ReadonlyMap<string, Grade> = new Map<string, Grade>([
  ...PNS_GRADES.map(([code, rank], index): [string, Grade] => [
    code,
    { code, kind: 'pns', rank, level: index + 1 },
  ]),
  ...PPPK_GRADES.map((code, index): [string, Grade] => [
    code,
    { code, kind: 'pppk', rank: null, level: index + 1 },
  ]),
]);

/** The grade with this code ('III/b', 'IX'); null when there is none. */
export function gradeOf(gradeCode: string): Grade | null {
  return GRADES.get(gradeCode) ?? null;
}

/** Reads a grade as files write it, 'iii/B', 'III / b', ' ix ': null when it is none. */
export function parseGrade(text: string): Grade | null {
  const bare = text.replaceAll(/\s/g, '').toUpperCase();
  return gradeOf(bare.replace(/\/[A-E]$/, (room) => room.toLowerCase()));
}

/** 'III/b' -> 'Penata Muda Tk. I'; null for a PPPK grade and for an unknown code. */
export function rankOf(gradeCode: string): string | null {
  return gradeOf(gradeCode)?.rank ?? null;
}

/**
 * Negative when `a` is the lower grade, 0 when equal, positive when higher; null when they cannot be compared: a PNS with a
 * PPPK grade, or an unknown code.
 */
export function compareGrades(a: string, b: string): number | null {
  const [gradeA, gradeB] = [gradeOf(a), gradeOf(b)];
  if (gradeA === null || gradeB === null || gradeA.kind !== gradeB.kind) return null;
  return gradeA.level - gradeB.level;
}

/**
 * The PNS grade one step lower, for a demotion of one rank (PP 53/2010 Pasal 7 ayat (3) huruf c): 'III/a' -> 'II/d'.
 * Null from I/a, for a PPPK grade and for an unknown code.
 */
export function previousGrade(gradeCode: string): PnsGradeCode | null {
  const index = PNS_GRADES.findIndex(([code]) => code === gradeCode);
  return PNS_GRADES[index - 1]?.[0] ?? null;
}
