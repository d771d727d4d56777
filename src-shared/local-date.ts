/**
 * Calendar dates: a day on the wall calendar, without time and without zone. Letters, deadlines, birth dates and terms of
 * sanctions are all days; only the audit trail and sessions know instants.
 *
 * The traps this module exists for:
 * - `new Date('2024-11-01')` is midnight in Greenwich; its local day depends on the zone of the PC. An office that moves
 *   from WIB to WITA must not see its letters move. So a date is text, and reckoning is done on integer day numbers
 *   (days since 1970-01-01), never on a local `Date`.
 * - `new Date(2026, 1, 31)` is silently 3 March. Here a day that does not exist is refused.
 * - Months are not all of one length: 31 January plus one month is 28 (or 29) February, and adding a month twice is not
 *   the same as adding two months. Count a term of months from its first day in one step.
 * - Because the text is always `YYYY-MM-DD` with a four-digit year, comparing two dates as strings is comparing them in
 *   time; the database sorts them rightly too.
 * - "Today" is a fact about an office, not about a machine: `todayIn` takes the zone and the instant, and nothing in here
 *   reads a clock.
 */
import type { TimeZone } from './vocabulary.ts';

/** A real day of the calendar as `YYYY-MM-DD`, years 1900-2199. Made only by the functions of this module. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

/** 1 = Senin … 7 = Minggu (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Indonesia's three zones keep a fixed distance from UTC: no summer time, so no zone database is needed. */
const HOURS_AHEAD_OF_UTC: Readonly<Record<TimeZone, number>> = { WIB: 7, WITA: 8, WIT: 9 };

/** The character code of '0'. */
const ZERO = 48;

const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 24 * MS_PER_HOUR;

/** Reads a strict `YYYY-MM-DD`; null for any other form, for days that do not exist and for years outside 1900-2199. */
export function parseLocalDate(text: string): LocalDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? null : dateFromParts(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** A date known to be right, for constants and for values the database has already checked. Throws RangeError. */
export function localDate(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (date === null) throw new RangeError(`not a calendar date (YYYY-MM-DD, ${FIRST_YEAR}-${LAST_YEAR})`);
  return date;
}

/** The day with these numbers (month 1-12), or null when the calendar has no such day. */
export function dateFromParts(year: number, month: number, day: number): LocalDate | null {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return textOf(year, month, day);
}

/** Year, month (1-12) and day of the month (1-31). */
export function partsOf(date: LocalDate): { year: number; month: number; day: number } {
  return {
    year: twoDigits(date, 0) * 100 + twoDigits(date, 2),
    month: twoDigits(date, 5),
    day: twoDigits(date, 8),
  };
}

/** Read by character, not by cutting text: a deadline asks this of every day on its way. */
function twoDigits(date: LocalDate, at: number): number {
  return (date.charCodeAt(at) - ZERO) * 10 + (date.charCodeAt(at + 1) - ZERO);
}

/** How many days the month has; throws RangeError unless `month` is 1-12. */
export function daysInMonth(year: number, month: number): number {
  const length = MONTH_LENGTHS[month - 1];
  if (length === undefined) throw new RangeError(`no month ${month}`);
  return month === 2 && isLeapYear(year) ? 29 : length;
}

/** The day `days` later (earlier when negative). Throws RangeError when it falls outside 1900-2199. */
export function addDays(date: LocalDate, days: number): LocalDate {
  if (!Number.isInteger(days)) throw new RangeError('days must be whole');
  return dateOfDayNumber(dayNumber(date) + days);
}

/**
 * The same day of the month, `months` later (earlier when negative). When that month is too short, its last day:
 * 2024-01-31 plus 1 is 2024-02-29. Throws RangeError when it falls outside 1900-2199.
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  if (!Number.isInteger(months)) throw new RangeError('months must be whole');
  const { year, month, day } = partsOf(date);
  const monthsSinceYearZero = year * 12 + (month - 1) + months;
  const newYear = Math.floor(monthsSinceYearZero / 12);
  const newMonth = floorMod(monthsSinceYearZero, 12) + 1;
  return within(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** The same day, `years` later; 29 February becomes 28 February in a common year. Throws RangeError outside 1900-2199. */
export function addYears(date: LocalDate, years: number): LocalDate {
  return addMonths(date, years * 12);
}

/** Days from `from` to `to`: positive when `to` is later, 0 for the same day. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Full years from `from` to `on`: the age a person has reached. Negative before the day itself. */
export function fullYearsBetween(from: LocalDate, on: LocalDate): number {
  const years = partsOf(on).year - partsOf(from).year;
  return on.slice(5) < from.slice(5) ? years - 1 : years;
}

/** Negative when `a` is earlier, 0 when equal, positive when later: for `sort`. */
export function compareDates(a: LocalDate, b: LocalDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** `a` is an earlier day than `b`. */
export function isBefore(a: LocalDate, b: LocalDate): boolean {
  return a < b;
}

/** `a` is a later day than `b`. */
export function isAfter(a: LocalDate, b: LocalDate): boolean {
  return a > b;
}

/** The first of these days in time. */
export function earliest(first: LocalDate, ...others: LocalDate[]): LocalDate {
  return others.reduce((least, date) => (date < least ? date : least), first);
}

/** The last of these days in time. */
export function latest(first: LocalDate, ...others: LocalDate[]): LocalDate {
  return others.reduce((most, date) => (date > most ? date : most), first);
}

/** Which day of the week it is, 1 = Senin … 7 = Minggu. */
export function weekday(date: LocalDate): Weekday {
  // Day number 0, 1 January 1970, was a Thursday.
  return (floorMod(dayNumber(date) + 3, 7) + 1) as Weekday;
}

/** Saturday or Sunday: the rest days of an office with five working days. */
export function isWeekend(date: LocalDate): boolean {
  return weekday(date) >= 6;
}

/** Sunday: the only weekly rest day of an office with six working days. */
export function isSunday(date: LocalDate): boolean {
  return weekday(date) === 7;
}

/** The first such weekday strictly after `date`: from a Monday, the next Monday is a week away. */
export function nextWeekday(date: LocalDate, wanted: Weekday): LocalDate {
  return addDays(date, floorMod(wanted - weekday(date) - 1, 7) + 1);
}

/** The first day of the date's month. */
export function startOfMonth(date: LocalDate): LocalDate {
  const { year, month } = partsOf(date);
  return within(year, month, 1);
}

/** The last day of the date's month. */
export function endOfMonth(date: LocalDate): LocalDate {
  const { year, month } = partsOf(date);
  return within(year, month, daysInMonth(year, month));
}

/** The day an instant falls on at the office. Throws RangeError for an invalid instant. */
export function todayIn(timeZone: TimeZone, instant: Date): LocalDate {
  const ms = instant.getTime();
  if (Number.isNaN(ms)) throw new RangeError('invalid instant');
  return dateOfDayNumber(Math.floor((ms + HOURS_AHEAD_OF_UTC[timeZone] * MS_PER_HOUR) / MS_PER_DAY));
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/**
 * Days since 1970-01-01 in the Gregorian calendar. The year is counted from 1 March, so that the leap day comes last and
 * month lengths follow one formula; 400 years are always 146,097 days (Howard Hinnant, "chrono-compatible date algorithms").
 */
function dayNumber(date: LocalDate): number {
  const { year, month, day } = partsOf(date);
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const monthSinceMarch = floorMod(month - 3, 12);
  const dayOfYear = Math.floor((153 * monthSinceMarch + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The way back from a day number; see `dayNumber`. */
function dateOfDayNumber(number: number): LocalDate {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthSinceMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthSinceMarch + 2) / 5) + 1;
  const month = monthSinceMarch < 10 ? monthSinceMarch + 3 : monthSinceMarch - 9;
  return within(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

function within(year: number, month: number, day: number): LocalDate {
  const date = dateFromParts(year, month, day);
  if (date === null) throw new RangeError(`date outside ${FIRST_YEAR}-${LAST_YEAR}`);
  return date;
}

function textOf(year: number, month: number, day: number): LocalDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as LocalDate;
}

function floorMod(value: number, modulus: number): number {
  return ((value % modulus) + modulus) % modulus;
}
