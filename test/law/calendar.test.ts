import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addCalendarDays,
  addWorkingDays,
  isWorkingDay,
  makeCalendar,
  parseHolidays,
  type WorkingPattern,
  workingDaysBetween,
} from '#main/law/calendar.ts';
import { addDays, type LocalDate, localDate } from '#shared/local-date.ts';
import { calendar } from './office.ts';

const nth = (from: string, n: number, pattern: WorkingPattern = 5) =>
  addWorkingDays(localDate(from), n, pattern, calendar);

describe('working days after a letter or a receipt (day 0)', () => {
  test.each([
    {
      day0: '2020-12-22',
      seventh: '2021-01-06',
      fourteenth: '2021-01-15',
      fifteenth: '2021-01-18',
      sixDays: '2021-01-13',
    },
    {
      day0: '2022-02-08',
      seventh: '2022-02-17',
      fourteenth: '2022-03-01',
      fifteenth: '2022-03-02',
      sixDays: '2022-02-25',
    },
    {
      day0: '2022-02-14',
      seventh: '2022-02-23',
      fourteenth: '2022-03-08',
      fifteenth: '2022-03-09',
      sixDays: '2022-03-05',
    },
    {
      day0: '2024-04-05',
      seventh: '2024-04-24',
      fourteenth: '2024-05-06',
      fifteenth: '2024-05-07',
      sixDays: '2024-04-30',
    },
    {
      day0: '2025-08-08',
      seventh: '2025-08-20',
      fourteenth: '2025-08-29',
      fifteenth: '2025-09-01',
      sixDays: '2025-08-27',
    },
    {
      day0: '2025-12-23',
      seventh: '2026-01-06',
      fourteenth: '2026-01-15',
      fifteenth: '2026-01-19',
      sixDays: '2026-01-13',
    },
    {
      day0: '2026-03-16',
      seventh: '2026-04-01',
      fourteenth: '2026-04-13',
      fifteenth: '2026-04-14',
      sixDays: '2026-04-10',
    },
    {
      day0: '2026-07-14',
      seventh: '2026-07-23',
      fourteenth: '2026-08-03',
      fifteenth: '2026-08-04',
      sixDays: '2026-07-31',
    },
    {
      day0: '2026-12-22',
      seventh: '2027-01-06',
      fourteenth: '2027-01-15',
      fifteenth: '2027-01-18',
      sixDays: '2027-01-13',
    },
  ])('day 0 $day0', ({ day0, seventh, fourteenth, fifteenth, sixDays }) => {
    expect(nth(day0, 7).due).toBe(seventh);
    expect(nth(day0, 14).due).toBe(fourteenth);
    expect(nth(day0, 15).due).toBe(fifteenth);
    expect(nth(day0, 15, 6).due).toBe(sixDays);
  });

  it('agrees with the summons example of BKN: 7 clear working days, examination on the 8th', () => {
    expect(nth('2022-10-05', 7).due).toBe('2022-10-14');
    expect(nth('2022-10-05', 8).due).toBe('2022-10-17');
    expect(nth('2022-10-17', 7).due).toBe('2022-10-26');
    expect(nth('2022-10-17', 8).due).toBe('2022-10-27');
  });

  it('differs from BKN example 22(2), which prints 8 March 2022 and overlooks Nyepi on the 3rd', () => {
    const reckoning = nth('2022-02-14', 15);
    expect(reckoning.due).toBe('2022-03-09');
    expect(reckoning.steps.find(({ date }) => date === '2022-03-03')).toMatchObject({ counted: false });
  });

  it('tells every day: which counted, and why the others did not', () => {
    expect(nth('2026-03-16', 3).steps).toEqual([
      { date: '2026-03-17', counted: true, reason: 'hari ke-1' },
      { date: '2026-03-18', counted: false, reason: 'Cuti bersama Nyepi' },
      { date: '2026-03-19', counted: false, reason: 'Hari Suci Nyepi Tahun Baru Saka 1948' },
      { date: '2026-03-20', counted: false, reason: 'Cuti bersama Idul Fitri' },
      { date: '2026-03-21', counted: false, reason: 'Hari Raya Idul Fitri 1447 H' },
      { date: '2026-03-22', counted: false, reason: 'Hari Raya Idul Fitri 1447 H (hari kedua)' },
      { date: '2026-03-23', counted: false, reason: 'Cuti bersama Idul Fitri' },
      { date: '2026-03-24', counted: false, reason: 'Cuti bersama Idul Fitri' },
      { date: '2026-03-25', counted: true, reason: 'hari ke-2' },
      { date: '2026-03-26', counted: true, reason: 'hari ke-3' },
    ]);
    expect(nth('2026-07-17', 1).steps.map(({ reason }) => reason)).toEqual(['Sabtu', 'Minggu', 'hari ke-1']);
    expect(nth('2026-07-17', 1, 6).steps.map(({ reason }) => reason)).toEqual(['hari ke-1']);
  });
});

describe('provisional reckonings', () => {
  it.each([
    { from: '2026-07-14', provisional: false, why: 'within a confirmed year' },
    { from: '2026-12-22', provisional: true, why: 'runs into a year of estimated holidays' },
    { from: '2027-06-07', provisional: true, why: 'starts in a year of estimated holidays' },
    { from: '2019-12-20', provisional: true, why: 'starts in a year with no holidays at all' },
    { from: '2035-03-01', provisional: true, why: 'lies beyond the calendar' },
  ])('$from: $why', ({ from, provisional }) => {
    expect(nth(from, 15).provisional).toBe(provisional);
  });

  it('a year is confirmed by its national holidays; local holidays do not count for or against it', () => {
    const local = makeCalendar(
      parseHolidays('date,kind,name,confidence,basis\n2030-05-05,L,Hari jadi daerah,A,Perda\n'),
    );
    expect(addWorkingDays(localDate('2030-05-01'), 2, 5, local)).toMatchObject({
      due: '2030-05-03',
      provisional: true,
    });
    expect(isWorkingDay(localDate('2030-05-05'), 6, local)).toBe(false);
  });
});

describe('reading the calendar file', () => {
  it('reads quoted names with commas and quotes, Windows line ends and a byte-order mark', () => {
    const csv =
      '\uFEFFdate,kind,name,confidence,basis\r\n2026-01-01,N,"Tahun Baru, ""2026""",B,"SKB, 2025"\r\n';
    expect(parseHolidays(csv)).toEqual([
      { date: '2026-01-01', kind: 'N', name: 'Tahun Baru, "2026"', confidence: 'B', basis: 'SKB, 2025' },
    ]);
  });

  it.each(['2026-02-30,N,Salah,B,', '2026-01-01,X,Salah,B,', '2026-01-01,N,,B,', '2026-01-01,N,Salah,D,'])(
    'names the line it cannot read: %s',
    (line) => {
      expect(() => parseHolidays(`date,kind,name,confidence,basis\n${line}\n`)).toThrow(/line 2/);
    },
  );

  it('ships seven confirmed years, each day once, and 2027 as estimates', () => {
    expect([...calendar.confirmedYears]).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect(calendar.byDate.size).toBe(185);
  });
});

describe('laws of reckoning', () => {
  const day = fc.integer({ min: 0, max: 365 * 12 }).map((n) => addDays(localDate('2019-06-01'), n));
  const pattern = fc.constantFrom<WorkingPattern>(5, 6);
  const count = fc.integer({ min: 1, max: 70 });

  it('the due date is a working day, and exactly n days were counted', () => {
    fc.assert(
      fc.property(day, count, pattern, (from, n, p) => {
        const { due, steps } = addWorkingDays(from, n, p, calendar);
        expect(isWorkingDay(due, p, calendar)).toBe(true);
        expect(steps.filter(({ counted }) => counted)).toHaveLength(n);
        expect(steps.at(-1)?.date).toBe(due);
        expect(steps.map(({ date }) => date)).toEqual(steps.map((_, index) => addDays(from, index + 1)));
      }),
    );
  });

  it('is monotone: a later start or more days never give an earlier due date', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 40 }), count, pattern, (from, later, n, p) => {
        const due = (start: LocalDate, days: number) => addWorkingDays(start, days, p, calendar).due;
        expect(due(addDays(from, later), n) >= due(from, n)).toBe(true);
        expect(due(from, n + 1) > due(from, n)).toBe(true);
      }),
    );
  });

  it('six working days a week are never slower than five', () => {
    fc.assert(
      fc.property(day, count, (from, n) => {
        expect(addWorkingDays(from, n, 6, calendar).due <= addWorkingDays(from, n, 5, calendar).due).toBe(
          true,
        );
      }),
    );
  });

  it('counting the days between is the way back', () => {
    fc.assert(
      fc.property(day, count, pattern, (from, n, p) => {
        const { due } = addWorkingDays(from, n, p, calendar);
        expect(workingDaysBetween(from, due, p, calendar)).toBe(n);
        expect(workingDaysBetween(due, from, p, calendar)).toBe(-n);
      }),
    );
  });

  it('calendar days count every day', () => {
    expect(addCalendarDays(localDate('2026-02-26'), 3)).toMatchObject({
      due: '2026-03-01',
      provisional: false,
    });
  });

  it('refuses to count nothing, or half days', () => {
    for (const n of [0, -1, 1.5]) {
      expect(() => addWorkingDays(localDate('2026-01-01'), n, 5, calendar)).toThrow(RangeError);
      expect(() => addCalendarDays(localDate('2026-01-01'), n)).toThrow(RangeError);
    }
  });
});
