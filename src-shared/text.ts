/**
 * Indonesian as it stands on official paper: dates, numbers in words, money, percentages, NIP.
 *
 * `Intl` is not used: for id-ID it writes "07 Oktober 2020" and puts a no-break space after "Rp", and its data changes
 * with the Node and Chromium release, while a sealed letter must render the same for ever.
 */
import { type LocalDate, partsOf, weekday } from './local-date.ts';
import type { TimeZone } from './vocabulary.ts';

export const NO_BREAK_SPACE = '\u00A0';

export const DAY_NAMES = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;

export const MONTH_NAMES = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

const SHORT_MONTH_NAMES = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'Mei',
  'Jun',
  'Jul',
  'Agu',
  'Sep',
  'Okt',
  'Nov',
  'Des',
] as const;

const ROMAN_MONTHS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** '2020-10-07' -> '7 Oktober 2020': letter heads and running text. */
export function longDate(date: LocalDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${monthName(month)} ${year}`;
}

/** '2020-10-07' -> '7 Okt 2020': tables and screens. */
export function shortDate(date: LocalDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${ofMonth(SHORT_MONTH_NAMES, month)} ${year}`;
}

/** '2020-10-07' -> 'Rabu'. */
export function dayName(date: LocalDate): string {
  return DAY_NAMES[weekday(date) - 1] as string;
}

/** 10 -> 'Oktober'. Throws RangeError unless 1-12. */
export function monthName(month: number): string {
  return ofMonth(MONTH_NAMES, month);
}

/** 10 -> 'X', as in letter numbers. Throws RangeError unless 1-12. */
export function romanMonth(month: number): string {
  return ofMonth(ROMAN_MONTHS, month);
}

/** '2020-10-07' -> 'Rabu tanggal tujuh bulan Oktober tahun dua ribu dua puluh': the opening of a berita acara. */
export function dateInWords(date: LocalDate): string {
  return `${dayName(date)} ${effectiveDateInWords(date)}`;
}

/** '2024-11-01' -> 'tanggal satu bulan November tahun dua ribu dua puluh empat': the effective date in a diktum. */
export function effectiveDateInWords(date: LocalDate): string {
  const { year, month, day } = partsOf(date);
  return `tanggal ${numberInWords(day)} bulan ${monthName(month)} tahun ${numberInWords(year)}`;
}

const DIGIT_WORDS = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
] as const;

const GROUP_WORDS = [
  [1_000_000_000_000, 'triliun'],
  [1_000_000_000, 'miliar'],
  [1_000_000, 'juta'],
  [1000, 'ribu'],
] as const;

const LARGEST_IN_WORDS = 999_999_999_999_999;

/**
 * A whole number in words: 2024 -> 'dua ribu dua puluh empat'. Up to 999 triliun either side of zero, negative numbers
 * with 'minus'; throws RangeError otherwise.
 *
 * 'se-' stands for one in sepuluh, sebelas, seratus and seribu only, and a thousands group of exactly 1 is 'seribu'
 * wherever it stands: 1001000 is 'satu juta seribu', but 21000 'dua puluh satu ribu'.
 */
export function numberInWords(n: number): string {
  if (!Number.isInteger(n) || Math.abs(n) > LARGEST_IN_WORDS) {
    throw new RangeError('only whole numbers up to 999 triliun can be written in words');
  }
  if (n < 0) return `minus ${numberInWords(-n)}`;
  if (n === 0) return DIGIT_WORDS[0];

  const words: string[] = [];
  let rest = n;
  for (const [size, word] of GROUP_WORDS) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) words.push(size === 1000 && count === 1 ? 'seribu' : `${belowThousand(count)} ${word}`);
  }
  if (rest > 0) words.push(belowThousand(rest));
  return words.join(' ');
}

/** 15 -> 'kelima belas', 1 -> 'kesatu': "hari kerja ke-15 (kelima belas)" and diktum labels. Throws RangeError below 1. */
export function ordinalInWords(n: number): string {
  if (n < 1) throw new RangeError('an ordinal starts at 1');
  return `ke${numberInWords(n)}`;
}

/** (12, 'bulan') -> '12 (dua belas) bulan'. */
export function countWithWords(count: number, unit: string): string {
  return `${thousands(count)} (${numberInWords(count)}) ${unit}`;
}

/** 1250000 -> '1.250.000'. Throws RangeError unless whole. */
export function thousands(n: number): string {
  if (!Number.isSafeInteger(n)) throw new RangeError('a whole number is needed');
  return String(n).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** Whole rupiah: 1250000 -> 'Rp1.250.000,00'. Throws RangeError for fractions: payrolls round to the rupiah. */
export function money(rupiah: number): string {
  return `${rupiah < 0 ? '-' : ''}Rp${thousands(Math.abs(rupiah))},00`;
}

/** 1250000 -> 'Rp1.250.000,00 (satu juta dua ratus lima puluh ribu rupiah)'. */
export function moneyWithWords(rupiah: number): string {
  return `${money(rupiah)} (${numberInWords(rupiah)} rupiah)`;
}

/**
 * A percentage, with at most one decimal, a comma, and halves rounded up: 72.25 -> '72,3%', 25 -> '25%'.
 * Throws RangeError below zero. For a share of a count use `percentOf`, which never passes through a fraction.
 */
export function percent(value: number): string {
  if (!Number.isFinite(value) || value < 0) throw new RangeError('a percentage is a number from 0');
  // 8.35 is stored a little too low; fifteen digits bring back the decimal number that was meant.
  return tenthsText(Math.round(Number((value * 10).toPrecision(15))));
}

/** A share, rounded as in `percent`: (143, 198) -> '72,2%'. A share of nothing is '-', as an empty cell is printed. */
export function percentOf(part: number, whole: number): string {
  if (!Number.isSafeInteger(part) || !Number.isSafeInteger(whole) || part < 0 || whole < 0) {
    throw new RangeError('counts are whole numbers from 0');
  }
  if (whole === 0) return '-';
  return tenthsText(Math.floor((part * 2000 + whole) / (2 * whole)));
}

/** ('09:00', 'WITA') -> '09.00 WITA'. Throws RangeError unless the time is HH:MM, 00:00-23:59. */
export function timeText(time: string, zone: TimeZone): string {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new RangeError('time must be HH:MM');
  return `${time.replace(':', '.')} ${zone}`;
}

/** '198001012005011001' -> '19800101 200501 1 001' with no-break spaces. Anything but 18 digits is left as it is. */
export function formatNip(digits: string): string {
  return digits.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, ['$1', '$2', '$3', '$4'].join(NO_BREAK_SPACE));
}

/** ['a', 'b', 'c'] -> 'a, b, dan c'; two without a comma: 'a dan b'. */
export function joinList(items: readonly string[], conjunction: 'dan' | 'atau' | 'dan/atau' = 'dan'): string {
  if (items.length <= 2) return items.join(` ${conjunction} `);
  return `${items.slice(0, -1).join(', ')}, ${conjunction} ${items.at(-1)}`;
}

/** The text as one unbreakable piece: every space becomes a no-break space. */
export function noBreak(text: string): string {
  return text.replaceAll(' ', NO_BREAK_SPACE);
}

/** The text with ordinary spaces again: for comparing with text read back from a PDF, and for search. */
export function plainSpaces(text: string): string {
  return text.replaceAll(NO_BREAK_SPACE, ' ');
}

const KEPT_TOGETHER = [
  new RegExp(String.raw`\b\d{1,2} (?:${MONTH_NAMES.join('|')}) \d{4}\b`, 'g'),
  /\bPasal \d+[A-Z]?(?: ayat \(\d+[a-z]?\))?/g,
  /\bayat \(\d+[a-z]?\)/g,
  /\b(?:huruf [a-z]|angka \d+)\b/g,
  /\bNomor \d+(?: Tahun \d{4})?\b/g,
  /\bTk\. I\b/g,
  /\bNIP\.? \d[\d ]{16,20}\d\b/g,
];

/**
 * Running text whose groups do not part at a line end: dates, Pasal 5, ayat (3), huruf n, Nomor 94 Tahun 2021, Tk. I, NIP.
 * Split such text on ordinary spaces only; `\s` would match the no-break space and undo this.
 */
export function keepGroupsTogether(text: string): string {
  return KEPT_TOGETHER.reduce((kept, group) => kept.replace(group, noBreak), text);
}

function belowThousand(n: number): string {
  if (n >= 200) return joinWords(`${DIGIT_WORDS[Math.floor(n / 100)]} ratus`, n % 100);
  if (n >= 100) return joinWords('seratus', n % 100);
  if (n >= 20) return joinWords(`${DIGIT_WORDS[Math.floor(n / 10)]} puluh`, n % 10);
  if (n >= 12) return `${DIGIT_WORDS[n - 10]} belas`;
  return DIGIT_WORDS[n] as string;
}

function joinWords(head: string, rest: number): string {
  return rest === 0 ? head : `${head} ${belowThousand(rest)}`;
}

function tenthsText(tenths: number): string {
  const decimal = tenths % 10;
  const whole = thousands((tenths - decimal) / 10);
  return decimal === 0 ? `${whole}%` : `${whole},${decimal}%`;
}

function ofMonth(names: readonly string[], month: number): string {
  const name = names[month - 1];
  if (name === undefined) throw new RangeError(`no month ${month}`);
  return name;
}
