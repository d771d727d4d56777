/**
 * Dates as officers type them: `17/8/26`, `17 agu`, `Senin, 17 Agustus 2026`, `besok`, `senin`, `+7`.
 *
 * How the gaps are filled:
 * - The order is always day, month, year, unless the year comes first (`2026-08-17`). `8/17/26` is refused, not guessed.
 * - Without a year it is the year of today.
 * - A year of two digits lies between 79 years back and 20 years ahead of today: `26` is 2026, `80` is 1980.
 * - A weekday alone is the next such day strictly after today: on a Monday, `senin` is a week away.
 * - A day that does not exist (31 Februari) is refused with a sentence, never moved to the next month.
 */
import {
  addDays,
  dateFromParts,
  daysInMonth,
  FIRST_YEAR,
  LAST_YEAR,
  type LocalDate,
  nextWeekday,
  partsOf,
  type Weekday,
} from './local-date.ts';
import { DAY_NAMES, dayName, longDate, MONTH_NAMES, monthName } from './text.ts';

/** A date, or an Indonesian sentence that says why there is none. */
export type SpokenDate =
  | { readonly ok: true; readonly date: LocalDate }
  | { readonly ok: false; readonly reason: string };

const EXAMPLES = 'Tulis misalnya 17/8/26, 17 agu 2026, besok, senin, atau +7.';

const DAYS_FROM_TODAY: ReadonlyMap<string, number> = new Map([
  ['kemarin', -1],
  ['hari ini', 0],
  ['besok', 1],
  ['lusa', 2],
]);

/** Spellings met in offices that are no beginning of the standard name. */
const OTHER_MONTH_SPELLINGS: ReadonlyMap<string, number> = new Map([
  ['pebruari', 2],
  ['peb', 2],
  ['ags', 8],
  ['agt', 8],
  ['agst', 8],
  ['aug', 8],
  ['oct', 10],
  ['nop', 11],
  ['nopember', 11],
  ['dec', 12],
]);

const OTHER_DAY_SPELLINGS: ReadonlyMap<string, Weekday> = new Map([
  ["jum'at", 5],
  ['jum’at', 5],
  ['ahad', 7],
]);

/** Reads what was typed, as seen from `today`. */
export function parseSpokenDate(typed: string, today: LocalDate): SpokenDate {
  const text = typed.toLowerCase().replaceAll(/\s+/g, ' ').trim();
  if (text === '') return refused('Tanggal belum diisi.');

  const offset = DAYS_FROM_TODAY.get(text) ?? dayOffset(text);
  if (offset !== null) return fromToday(today, offset);

  const aloneWeekday = weekdayNamed(text);
  if (aloneWeekday !== null) return { ok: true, date: nextWeekday(today, aloneWeekday) };

  const { wanted, rest } = withoutWeekday(text);
  const read = yearFirst(rest) ?? dayFirst(rest, today) ?? namedMonth(rest, today);
  if (read === null) return refused(`“${typed.trim()}” belum terbaca sebagai tanggal. ${EXAMPLES}`);
  return read.ok && wanted !== null ? onWeekday(read.date, wanted) : read;
}

/** `+7`, `-3`, `+7 hari`. */
function dayOffset(text: string): number | null {
  const match = /^([+-]) ?(\d{1,5})(?: hari)?$/.exec(text);
  return match === null ? null : Number(`${match[1]}${match[2]}`);
}

function fromToday(today: LocalDate, days: number): SpokenDate {
  try {
    return { ok: true, date: addDays(today, days) };
  } catch (error) {
    if (error instanceof RangeError) return refused(outsideYears());
    throw error;
  }
}

/** `2026-08-17`, `2026/8/17`. */
function yearFirst(text: string): SpokenDate | null {
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  return match === null ? null : dateOrReason(Number(match[4]), Number(match[3]), Number(match[1]));
}

/** `17/8/26`, `17-08-2026`, `17.8`, `17 8 2026`. */
function dayFirst(text: string, today: LocalDate): SpokenDate | null {
  const match = /^(\d{1,2})([-/. ])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (match === null) return null;
  return dateOrReason(Number(match[1]), Number(match[3]), yearMeant(match[4], today));
}

/** `17 agu`, `17 agustus 2026`, `17-agu-26`, `17 Agt. 2026`. */
function namedMonth(text: string, today: LocalDate): SpokenDate | null {
  const match = /^(\d{1,2})[-/. ]?([a-z]+)\.?(?:[-/ ]?(\d{4}|\d{2}))?$/.exec(text);
  if (match === null) return null;
  const name = match[2] as string;
  const month = monthNamed(name);
  if (month === null) return refused(`Bulan “${name}” tidak dikenal. ${EXAMPLES}`);
  return dateOrReason(Number(match[1]), month, yearMeant(match[3], today));
}

function dateOrReason(day: number, month: number, year: number): SpokenDate {
  if (month < 1 || month > 12) {
    return refused(`Bulan ${month} tidak ada. Urutannya tanggal, bulan, tahun, misalnya 17/8/2026.`);
  }
  if (year < FIRST_YEAR || year > LAST_YEAR) return refused(outsideYears());
  const date = dateFromParts(year, month, day);
  if (date !== null) return { ok: true, date };
  const name = monthName(month);
  return refused(
    `${day} ${name} tidak ada: ${name} ${year} hanya sampai tanggal ${daysInMonth(year, month)}.`,
  );
}

function yearMeant(digits: string | undefined, today: LocalDate): number {
  const thisYear = partsOf(today).year;
  if (digits === undefined) return thisYear;
  if (digits.length === 4) return Number(digits);
  const earliestYear = thisYear - 79;
  return earliestYear + ((((Number(digits) - earliestYear) % 100) + 100) % 100);
}

/** A month by its name or a beginning of at least three letters; every such beginning belongs to one month only. */
function monthNamed(name: string): number | null {
  const other = OTHER_MONTH_SPELLINGS.get(name);
  if (other !== undefined) return other;
  const index = name.length < 3 ? -1 : MONTH_NAMES.findIndex((month) => month.toLowerCase().startsWith(name));
  return index < 0 ? null : index + 1;
}

/** A weekday by its name or a beginning of at least three letters. */
function weekdayNamed(name: string): Weekday | null {
  const other = OTHER_DAY_SPELLINGS.get(name);
  if (other !== undefined) return other;
  const index = name.length < 3 ? -1 : DAY_NAMES.findIndex((day) => day.toLowerCase().startsWith(name));
  return index < 0 ? null : ((index + 1) as Weekday);
}

/** `senin, 17 agustus 2026` as pasted from a letter: the weekday apart from the date. */
function withoutWeekday(text: string): { wanted: Weekday | null; rest: string } {
  const match = /^([a-z'’]+),? (.+)$/.exec(text);
  const wanted = match === null ? null : weekdayNamed(match[1] as string);
  return wanted === null ? { wanted, rest: text } : { wanted, rest: match?.[2] as string };
}

function onWeekday(date: LocalDate, wanted: Weekday): SpokenDate {
  if (dayName(date) === DAY_NAMES[wanted - 1]) return { ok: true, date };
  return refused(`${longDate(date)} jatuh pada hari ${dayName(date)}, bukan ${DAY_NAMES[wanted - 1]}.`);
}

function outsideYears(): string {
  return `Tahunnya di luar ${FIRST_YEAR}–${LAST_YEAR}.`;
}

function refused(reason: string): SpokenDate {
  return { ok: false, reason };
}
