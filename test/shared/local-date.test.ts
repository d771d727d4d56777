import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  dateFromParts,
  daysBetween,
  earliest,
  endOfMonth,
  fullYearsBetween,
  isWeekend,
  type LocalDate,
  latest,
  localDate,
  nextWeekday,
  parseLocalDate,
  partsOf,
  startOfMonth,
  todayIn,
  type Weekday,
  weekday,
} from '#shared/local-date.ts';

const FIRST = localDate('1900-01-01');
const LAST_DAY = daysBetween(FIRST, localDate('2199-12-31'));
const anyDate = fc.integer({ min: 0, max: LAST_DAY }).map((days) => addDays(FIRST, days));

describe('parseLocalDate', () => {
  test.each(['2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31', '2026-08-17'])('reads %s', (text) => {
    expect(parseLocalDate(text)).toBe(text);
  });

  test.each([
    ['a day February does not have', '2026-02-31'],
    ['29 February of a common year', '2023-02-29'],
    ['29 February of a century year', '2100-02-29'],
    ['month 13', '2026-13-01'],
    ['month 0', '2026-00-10'],
    ['day 0', '2026-01-00'],
    ['a year before 1900', '1899-12-31'],
    ['a year after 2199', '2200-01-01'],
    ['missing zeroes', '2026-8-17'],
    ['a time behind it', '2026-08-17T00:00:00Z'],
    ['blanks around it', ' 2026-08-17'],
    ['a line end behind it', '2026-08-17\n'],
    ['other digits', '２０２６-08-17'],
    ['nothing', ''],
  ])('refuses %s', (_what, text) => {
    expect(parseLocalDate(text)).toBeNull();
  });

  it('throws for a constant that is wrong', () => {
    expect(() => localDate('2026-02-30')).toThrow(RangeError);
  });

  it('refuses parts that are not whole', () => {
    expect(dateFromParts(2026, 8, 17)).toBe('2026-08-17');
    expect(dateFromParts(2026, 8, 17.5)).toBeNull();
    expect(dateFromParts(2026.5, 8, 17)).toBeNull();
    expect(dateFromParts(2026, Number.NaN, 17)).toBeNull();
  });
});

describe('reckoning', () => {
  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['1969-12-31', 1, '1970-01-01'],
    ['2020-12-22', 27, '2021-01-18'],
  ])('%s plus %i days is %s', (from, days, expected) => {
    expect(addDays(localDate(from), days)).toBe(expected);
  });

  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-11-01', 12, '2025-11-01'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-08-31', 6, '2025-02-28'],
    ['2024-05-31', -25, '2022-04-30'],
  ])('%s plus %i months is %s', (from, months, expected) => {
    expect(addMonths(localDate(from), months)).toBe(expected);
  });

  it('gives 28 February for the anniversary of a leap day', () => {
    expect(addYears(localDate('2024-02-29'), 1)).toBe('2025-02-28');
    expect(addYears(localDate('2024-02-29'), 4)).toBe('2028-02-29');
  });

  it('does not leave the calendar it knows', () => {
    expect(() => addDays(localDate('2199-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(localDate('1900-01-01'), -1)).toThrow(RangeError);
    expect(() => addMonths(localDate('2199-12-01'), 1)).toThrow(RangeError);
    expect(() => addDays(localDate('2026-01-01'), 0.5)).toThrow(RangeError);
    expect(() => addDays(localDate('2026-01-01'), Number.NaN)).toThrow(RangeError);
  });

  test.each<[string, Weekday]>([
    ['2024-02-29', 4],
    ['2011-11-11', 5],
    ['2000-12-31', 7],
    ['2020-10-07', 3],
    ['1970-01-01', 4],
    ['1945-08-17', 5],
    ['1900-01-01', 1],
    ['2026-08-17', 1],
  ])('%s is weekday %i', (date, expected) => {
    expect(weekday(localDate(date))).toBe(expected);
  });

  it('knows weekends and month borders', () => {
    expect(isWeekend(localDate('2026-08-15'))).toBe(true);
    expect(isWeekend(localDate('2026-08-16'))).toBe(true);
    expect(isWeekend(localDate('2026-08-17'))).toBe(false);
    expect(startOfMonth(localDate('2024-02-17'))).toBe('2024-02-01');
    expect(endOfMonth(localDate('2024-02-17'))).toBe('2024-02-29');
    expect(endOfMonth(localDate('2199-12-01'))).toBe('2199-12-31');
  });

  it('finds the next weekday strictly after a date', () => {
    const monday = localDate('2026-08-17');
    expect(nextWeekday(monday, 1)).toBe('2026-08-24');
    expect(nextWeekday(monday, 2)).toBe('2026-08-18');
    expect(nextWeekday(monday, 7)).toBe('2026-08-23');
  });

  it('reckons full years to the day', () => {
    expect(fullYearsBetween(localDate('1985-03-15'), localDate('2026-03-14'))).toBe(40);
    expect(fullYearsBetween(localDate('1985-03-15'), localDate('2026-03-15'))).toBe(41);
    expect(fullYearsBetween(localDate('2026-03-15'), localDate('2026-03-14'))).toBe(-1);
  });

  it('puts dates in order', () => {
    const dates = ['2026-08-17', '1999-12-31', '2026-01-02'].map(localDate);
    expect([...dates].sort(compareDates)).toEqual(['1999-12-31', '2026-01-02', '2026-08-17']);
    expect(earliest(...(dates as [LocalDate, ...LocalDate[]]))).toBe('1999-12-31');
    expect(latest(...(dates as [LocalDate, ...LocalDate[]]))).toBe('2026-08-17');
  });
});

describe('todayIn', () => {
  test.each([
    ['WIB', '2026-12-31T16:59:59.999Z', '2026-12-31'],
    ['WIB', '2026-12-31T17:00:00Z', '2027-01-01'],
    ['WITA', '2026-12-31T15:59:59Z', '2026-12-31'],
    ['WITA', '2026-12-31T16:00:00Z', '2027-01-01'],
    ['WIT', '2026-12-31T14:59:59Z', '2026-12-31'],
    ['WIT', '2026-12-31T15:00:00Z', '2027-01-01'],
    ['WIB', '1965-01-01T12:00:00Z', '1965-01-01'],
  ] as const)('in %s at %s it is %s', (zone, instant, expected) => {
    expect(todayIn(zone, new Date(instant))).toBe(expected);
  });

  it('refuses an invalid instant', () => {
    expect(() => todayIn('WIB', new Date('besok'))).toThrow(RangeError);
  });
});

describe('properties', () => {
  it('walks every day of three centuries like the UTC calendar does', () => {
    let date = FIRST;
    for (let days = 0; ; days += 1) {
      const utc = new Date(Date.UTC(1900, 0, 1) + days * 86_400_000);
      if (date !== utc.toISOString().slice(0, 10)) expect.fail(`${date} differs from ${utc.toISOString()}`);
      if (weekday(date) % 7 !== utc.getUTCDay()) expect.fail(`${date} has another weekday`);
      if (days === LAST_DAY) break;
      date = addDays(date, 1);
    }
    expect(date).toBe('2199-12-31');
  });

  it('addDays and daysBetween undo each other', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
      }),
    );
  });

  it('string order is time order', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(Math.sign(compareDates(a, b))).toBe(Math.sign(daysBetween(b, a)) + 0);
      }),
    );
  });

  it('parts make the same date again', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { year, month, day } = partsOf(date);
        expect(dateFromParts(year, month, day)).toBe(date);
        expect(parseLocalDate(date)).toBe(date);
      }),
    );
  });

  it('adding months never skips into the month after', () => {
    const midDate = fc.integer({ min: 36_500, max: LAST_DAY - 36_500 }).map((days) => addDays(FIRST, days));
    fc.assert(
      fc.property(midDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const from = partsOf(date);
        const to = partsOf(addMonths(date, months));
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
        expect(to.day).toBeLessThanOrEqual(from.day);
      }),
    );
  });

  it('the next weekday is one to seven days away', () => {
    const earlyEnough = fc.integer({ min: 0, max: LAST_DAY - 7 }).map((days) => addDays(FIRST, days));
    fc.assert(
      fc.property(earlyEnough, fc.integer({ min: 1, max: 7 }), (date, wanted) => {
        const found = nextWeekday(date, wanted as Weekday);
        expect(weekday(found)).toBe(wanted);
        expect(daysBetween(date, found)).toBeGreaterThanOrEqual(1);
        expect(daysBetween(date, found)).toBeLessThanOrEqual(7);
      }),
    );
  });
});
