/**
 * The employee number: NIP of a PNS (BKN Regulation 22/2007 and 43/2007) and NI of a PPPK, both 18 digits.
 *
 *   digits  1-8   birth date, YYYYMMDD
 *   digits  9-12  year of first appointment
 *   digits 13-14  PNS: month of appointment as CPNS, 01-12; PPPK: appointment code, 21 and up
 *   digit  15     sex, 1 male, 2 female
 *   digits 16-18  sequence, from 001
 *
 * There is no check digit: a slip of the finger shows only where the parts contradict each other or the other facts known
 * of the person. Numbers are stored as 18 bare digits. The sentences of the problems quote parts of the number, so they
 * are for the officer's screen and import report, never for a log.
 */
import { dateFromParts, fullYearsBetween, type LocalDate } from './local-date.ts';
import { longDate } from './text.ts';
import { type Sex, sexes } from './vocabulary.ts';

export type NipProblemCode =
  | 'not_18_digits'
  | 'scientific_notation'
  | 'impossible_birth_date'
  | 'month_invalid'
  | 'sex_digit_invalid'
  | 'sequence_zero'
  | 'too_young_at_appointment'
  | 'too_old_at_appointment'
  | 'age_out_of_range'
  | 'birth_date_disagrees'
  | 'sex_disagrees';

/** What is wrong, where (which digits), and what to do: one or two Indonesian sentences. */
export type NipProblem = { readonly code: NipProblemCode; readonly text: string };

export type CheckedNip = {
  /** No problem was found. */
  readonly ok: boolean;
  /** By digits 13-14; null when the number cannot be read that far. */
  readonly kind: 'pns' | 'pppk' | null;
  /** The digits as they are to be stored; '' when the value held none that can be trusted. */
  readonly digits: string;
  readonly birthDate: LocalDate | null;
  /** 'YYYY-MM', for a PNS only: the number of a PPPK carries no month. */
  readonly appointedMonth: string | null;
  readonly appointedYear: number | null;
  readonly sex: Sex | null;
  readonly problems: NipProblem[];
};

const MINIMUM_AGE = 17;
const MAXIMUM_AGE = 70;

/** Spaces of every kind (also zero-width ones from web pages), dots and hyphens between groups, Excel's leading apostrophe. */
const SEPARATORS = /[\s\u200B-\u200D\u2060\uFEFF.\u2010-\u2015-]|^['’]/g;

/** '1.98603E+17', also with a decimal comma: what Excel leaves of a long number in a cell not formatted as text. */
const SCIENTIFIC = /^\d(?:[.,]\d+)?\s*[eE]\s*\+?\s*\d{1,2}$/;

/**
 * Reads and checks one employee number. Blanks, dots and hyphens between the groups are accepted.
 * With `on` (usually today) the age on that day is checked as well.
 */
export function checkNip(value: string, on?: LocalDate): CheckedNip {
  const written = value.trim();
  if (SCIENTIFIC.test(written)) return unreadable('', scientificNotation(written));

  const bare = written.replace(SEPARATORS, '');
  if (!/^\d{18}$/.test(bare)) return unreadable(bare.replace(/\D/g, ''), not18Digits(bare));

  const birthDate = dateFromParts(
    Number(bare.slice(0, 4)),
    Number(bare.slice(4, 6)),
    Number(bare.slice(6, 8)),
  );
  const birthYear = Number(bare.slice(0, 4));
  const appointedYear = Number(bare.slice(8, 12));
  const kind = kindOf(bare.slice(12, 14));
  const sex = sexOf(bare.charAt(14));

  const problems: NipProblem[] = [];
  if (birthDate === null) problems.push(impossibleBirthDate(bare.slice(0, 8)));
  else if (on !== undefined) problems.push(...ageProblems(birthDate, on));
  if (birthDate !== null) problems.push(...appointmentProblems(birthYear, appointedYear));
  if (kind === null) problems.push(monthInvalid(bare.slice(12, 14)));
  if (sex === null) problems.push(sexDigitInvalid(bare.charAt(14)));
  if (bare.endsWith('000')) problems.push(sequenceZero());

  return {
    ok: problems.length === 0,
    kind,
    digits: bare,
    birthDate,
    appointedMonth: kind === 'pns' ? `${bare.slice(8, 12)}-${bare.slice(12, 14)}` : null,
    appointedYear,
    sex,
    problems,
  };
}

/**
 * Holds a checked number against the facts recorded of the person. A fact that is missing on either side is not compared.
 */
export function crossCheckNip(
  checked: CheckedNip,
  person: { readonly birthDate?: LocalDate | null; readonly sex?: Sex | null },
): NipProblem[] {
  const problems: NipProblem[] = [];
  if (checked.birthDate && person.birthDate && checked.birthDate !== person.birthDate) {
    problems.push({
      code: 'birth_date_disagrees',
      text:
        `Menurut angka 1–8 NIP, tanggal lahirnya ${longDate(checked.birthDate)}, sedangkan tercatat ` +
        `${longDate(person.birthDate)}. Cocokkan dengan SK CPNS atau kartu pegawai, lalu perbaiki yang keliru.`,
    });
  }
  if (checked.sex && person.sex && checked.sex !== person.sex) {
    problems.push({
      code: 'sex_disagrees',
      text:
        `Menurut angka ke-15 NIP, jenis kelaminnya ${sexes[checked.sex].toLowerCase()}, sedangkan tercatat ` +
        `${sexes[person.sex].toLowerCase()}. Cocokkan dengan SK CPNS atau kartu pegawai, lalu perbaiki yang keliru.`,
    });
  }
  return problems;
}

function kindOf(digits13And14: string): CheckedNip['kind'] {
  const number = Number(digits13And14);
  if (number >= 1 && number <= 12) return 'pns';
  return number >= 21 ? 'pppk' : null;
}

function sexOf(digit: string): Sex | null {
  if (digit === '1') return 'M';
  return digit === '2' ? 'F' : null;
}

function ageProblems(birthDate: LocalDate, on: LocalDate): NipProblem[] {
  const age = fullYearsBetween(birthDate, on);
  if (age >= MINIMUM_AGE && age <= MAXIMUM_AGE) return [];
  const finding =
    age < 0
      ? `tanggal lahirnya ${longDate(birthDate)}, setelah ${longDate(on)}`
      : `umurnya ${age} tahun pada ${longDate(on)}, di luar ${MINIMUM_AGE}–${MAXIMUM_AGE} tahun`;
  return [
    {
      code: 'age_out_of_range',
      text: `Menurut angka 1–8 NIP, ${finding}. Periksa tahun lahir pada angka 1–4.`,
    },
  ];
}

function appointmentProblems(birthYear: number, appointedYear: number): NipProblem[] {
  const age = appointedYear - birthYear;
  if (age >= MINIMUM_AGE && age <= MAXIMUM_AGE) return [];
  const years = `Tahun pengangkatan (angka 9–12) tertulis ${String(appointedYear).padStart(4, '0')} dan tahun lahir (angka 1–4) ${birthYear}`;
  if (age < 0)
    return [{ code: 'too_young_at_appointment', text: `${years}: diangkat sebelum lahir. ${LOOK_AGAIN}` }];
  return [
    {
      code: age < MINIMUM_AGE ? 'too_young_at_appointment' : 'too_old_at_appointment',
      text: `${years}: diangkat pada umur ${age} tahun, di luar ${MINIMUM_AGE}–${MAXIMUM_AGE} tahun. ${LOOK_AGAIN}`,
    },
  ];
}

const LOOK_AGAIN = 'Cocokkan kedua tahun itu dengan SK pengangkatan.';

function scientificNotation(written: string): NipProblem {
  return {
    code: 'scientific_notation',
    text:
      `NIP tertulis ${written} karena Excel mengubahnya menjadi bilangan, sehingga angka belakangnya hilang. ` +
      'Format kolom NIP sebagai Teks, isi ulang NIP dari data asal, lalu simpan lagi berkasnya.',
  };
}

function not18Digits(bare: string): NipProblem {
  if (bare === '') {
    return { code: 'not_18_digits', text: 'NIP kosong. Isi 18 angka NIP.' };
  }
  const strange = /\D/u.exec(bare);
  if (strange !== null) {
    const position = strange.index + 1;
    return {
      code: 'not_18_digits',
      text: `NIP hanya boleh berisi angka, tetapi tanda ke-${position} adalah “${strange[0]}”. Ganti dengan angka yang benar; seluruhnya 18 angka.`,
    };
  }
  const difference = 18 - bare.length;
  const finding = difference > 0 ? `kurang ${difference}` : `lebih ${-difference}`;
  return {
    code: 'not_18_digits',
    text: `NIP berisi ${bare.length} angka, ${finding} dari 18. Cocokkan dengan SK, lalu tulis lengkap 18 angka.`,
  };
}

function impossibleBirthDate(digits: string): NipProblem {
  const written = `${digits.slice(6, 8)}-${digits.slice(4, 6)}-${digits.slice(0, 4)}`;
  return {
    code: 'impossible_birth_date',
    text: `Angka 1–8 NIP menyatakan tanggal lahir ${written}, dan tanggal itu tidak ada. Perbaiki tahun (angka 1–4), bulan (5–6), atau tanggal (7–8).`,
  };
}

function monthInvalid(digits: string): NipProblem {
  return {
    code: 'month_invalid',
    text:
      `Angka 13–14 NIP tertulis ${digits}. Untuk PNS isinya bulan pengangkatan 01–12, untuk PPPK 21 atau lebih. ` +
      'Perbaiki kedua angka itu menurut SK pengangkatan.',
  };
}

function sexDigitInvalid(digit: string): NipProblem {
  return {
    code: 'sex_digit_invalid',
    text: `Angka ke-15 NIP tertulis ${digit}, padahal hanya 1 (laki-laki) atau 2 (perempuan). Perbaiki angka itu.`,
  };
}

function sequenceZero(): NipProblem {
  return {
    code: 'sequence_zero',
    text:
      'Angka 16–18 NIP (nomor urut) tertulis 000, padahal mulai dari 001. Excel membulatkan NIP bila kolomnya bukan Teks: ' +
      'format kolom sebagai Teks, lalu isi ulang NIP dari data asal.',
  };
}

function unreadable(digits: string, problem: NipProblem): CheckedNip {
  return {
    ok: false,
    kind: null,
    digits,
    birthDate: null,
    appointedMonth: null,
    appointedYear: null,
    sex: null,
    problems: [problem],
  };
}
