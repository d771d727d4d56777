/**
 * The working calendar of an office: which days count as hari kerja, and why the others do not.
 *
 * Neither PP 94/2021 nor PP 79/2021 says whether the first day counts. Read as BKN's own examples are: the day of the
 * letter or of the receipt is day 0, day 1 is the next working day, and national holidays and cuti bersama are skipped.
 */
import { addDays, isSunday, isWeekend, type LocalDate, parseLocalDate, partsOf } from '#shared/local-date.ts';
import { dayName } from '#shared/text.ts';
import { type Confidence, confidences } from '#shared/vocabulary.ts';

/** Days a week an office works: Monday to Friday, or Monday to Saturday. */
export type WorkingPattern = 5 | 6;

/** N national holiday, C cuti bersama, L local holiday. */
export const holidayKinds = ['N', 'C', 'L'] as const;
export type HolidayKind = (typeof holidayKinds)[number];

export interface Holiday {
  readonly date: LocalDate;
  readonly kind: HolidayKind;
  readonly name: string;
  readonly confidence: Confidence;
  /** The decree the day rests on; '' for a day the office entered itself. */
  readonly basis: string;
}

/** Made by `makeCalendar`. */
export interface WorkCalendar {
  readonly byDate: ReadonlyMap<LocalDate, Holiday>;
  /** Years whose national holidays are all confirmed; a reckoning that leaves them is provisional. */
  readonly confirmedYears: ReadonlySet<number>;
}

export interface ReckoningStep {
  readonly date: LocalDate;
  readonly counted: boolean;
  /** 'hari ke-3', or why the day does not count: 'Sabtu', 'Hari Suci Nyepi …'. */
  readonly reason: string;
}

export interface Reckoning {
  readonly due: LocalDate;
  /** The reckoning touches a year whose holidays are not (all) confirmed: the due date may still move. */
  readonly provisional: boolean;
  /** Every day after the first one up to the due date, in order. */
  readonly steps: readonly ReckoningStep[];
}

/**
 * Reads `date,kind,name,confidence,basis` (header line, names may be quoted). Throws RangeError, naming the line, for a
 * row that cannot be read: a calendar with a hole in it would move deadlines silently.
 */
export function parseHolidays(csv: string): Holiday[] {
  return csv
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line, number }) => number > 1 && line.trim() !== '')
    .map(({ line, number }) => holidayOf(fieldsOf(line), number));
}

function holidayOf(fields: readonly string[], line: number): Holiday {
  const [date = '', kind = '', name = '', confidence = '', basis = ''] = fields;
  const day = parseLocalDate(date);
  const knownKind = holidayKinds.find((known) => known === kind);
  if (day === null || knownKind === undefined || name === '' || !isConfidence(confidence)) {
    throw new RangeError(`holiday calendar: line ${line} cannot be read`);
  }
  return { date: day, kind: knownKind, name, confidence, basis };
}

const isConfidence = (text: string): text is Confidence => Object.hasOwn(confidences, text);

/** The fields of one CSV line: a field is bare, or quoted with doubled quotes inside. */
function fieldsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );
}

/** A calendar of these holidays. A year counts as confirmed when it has national holidays and none is of confidence C. */
export function makeCalendar(holidays: readonly Holiday[]): WorkCalendar {
  const national = holidays.filter((holiday) => holiday.kind !== 'L');
  const unconfirmed = new Set(national.filter(({ confidence }) => confidence === 'C').map(yearOf));
  return {
    byDate: new Map(holidays.map((holiday) => [holiday.date, holiday])),
    confirmedYears: new Set(national.map(yearOf).filter((year) => !unconfirmed.has(year))),
  };
}

const yearOf = (day: { readonly date: LocalDate }): number => partsOf(day.date).year;

/** Why the day is no working day, in Indonesian; null when it is one. */
export function restReason(date: LocalDate, pattern: WorkingPattern, calendar: WorkCalendar): string | null {
  const holiday = calendar.byDate.get(date);
  if (holiday !== undefined) return holiday.name;
  const weeklyRest = pattern === 5 ? isWeekend(date) : isSunday(date);
  return weeklyRest ? dayName(date) : null;
}

export function isWorkingDay(date: LocalDate, pattern: WorkingPattern, calendar: WorkCalendar): boolean {
  return restReason(date, pattern, calendar) === null;
}

/**
 * The `n`-th working day after `from` (day 0, itself never counted), with every day on the way. `n` is whole and at
 * least 1, else RangeError.
 */
export function addWorkingDays(
  from: LocalDate,
  n: number,
  pattern: WorkingPattern,
  calendar: WorkCalendar,
): Reckoning {
  if (!Number.isInteger(n) || n < 1) throw new RangeError('working days must be whole and at least 1');
  const steps: ReckoningStep[] = [];
  let day = from;
  for (let counted = 0; counted < n; ) {
    day = addDays(day, 1);
    const rest = restReason(day, pattern, calendar);
    if (rest === null) counted += 1;
    steps.push({ date: day, counted: rest === null, reason: rest ?? `hari ke-${counted}` });
  }
  return { due: day, provisional: steps.some((step) => !isConfirmed(step.date, calendar)), steps };
}

/** The `n`-th calendar day after `from`: every day counts, so no calendar can change it. */
export function addCalendarDays(from: LocalDate, n: number): Reckoning {
  if (!Number.isInteger(n) || n < 1) throw new RangeError('days must be whole and at least 1');
  const steps = Array.from({ length: n }, (_, index) => ({
    date: addDays(from, index + 1),
    counted: true,
    reason: `hari ke-${index + 1}`,
  }));
  return { due: addDays(from, n), provisional: false, steps };
}

/** How many working days lie after `from`, up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(
  from: LocalDate,
  to: LocalDate,
  pattern: WorkingPattern,
  calendar: WorkCalendar,
): number {
  if (to < from) return -workingDaysBetween(to, from, pattern, calendar);
  let count = 0;
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, pattern, calendar)) count += 1;
  }
  return count;
}

/** The years a reckoning runs through whose holidays are not confirmed, in order. */
export function unconfirmedYears(reckoning: Reckoning, calendar: WorkCalendar): number[] {
  const years = new Set(reckoning.steps.map(yearOf));
  return [...years].filter((year) => !calendar.confirmedYears.has(year));
}

function isConfirmed(date: LocalDate, calendar: WorkCalendar): boolean {
  return calendar.confirmedYears.has(partsOf(date).year);
}
