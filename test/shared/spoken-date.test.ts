import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, localDate, partsOf } from '#shared/local-date.ts';
import { parseSpokenDate } from '#shared/spoken-date.ts';
import { dayName, longDate, shortDate } from '#shared/text.ts';

/** A Wednesday. */
const TODAY = localDate('2026-08-12');

const anyDate = fc.integer({ min: 0, max: 109_571 }).map((days) => addDays(localDate('1900-01-01'), days));

describe('what is read', () => {
  test.each([
    ['17/8/26', '2026-08-17'],
    ['17-08-2026', '2026-08-17'],
    ['17.8.2026', '2026-08-17'],
    ['17 8 2026', '2026-08-17'],
    ['17/8', '2026-08-17'],
    ['17 agu', '2026-08-17'],
    ['17 agustus 2026', '2026-08-17'],
    ['17 Agu 26', '2026-08-17'],
    ['17-Agu-2026', '2026-08-17'],
    ['17agu', '2026-08-17'],
    ['17 Agt. 2026', '2026-08-17'],
    ['2026-08-17', '2026-08-17'],
    ['2026/8/17', '2026-08-17'],
    ['  17   Agustus\u00A02026 ', '2026-08-17'],
    ['Senin, 17 Agustus 2026', '2026-08-17'],
    ['senin 17/8/26', '2026-08-17'],
    ['7 Pebruari 2026', '2026-02-07'],
    ['7 Sept 2025', '2025-09-07'],
    ['7 nop 2025', '2025-11-07'],
    ['29 feb 2024', '2024-02-29'],
    ['besok', '2026-08-13'],
    ['BESOK', '2026-08-13'],
    ['hari  ini', '2026-08-12'],
    ['kemarin', '2026-08-11'],
    ['lusa', '2026-08-14'],
    ['senin', '2026-08-17'],
    ['kamis', '2026-08-13'],
    ['rabu', '2026-08-19'],
    ['sel', '2026-08-18'],
    ["Jum'at", '2026-08-14'],
    ['minggu', '2026-08-16'],
    ['+7', '2026-08-19'],
    ['-3', '2026-08-09'],
    ['+ 14 hari', '2026-08-26'],
    ['+0', '2026-08-12'],
  ])('%j is %s', (typed, expected) => {
    expect(parseSpokenDate(typed, TODAY)).toEqual({ ok: true, date: expected });
  });

  test.each([
    ['1/1/46', 2046],
    ['1/1/47', 1947],
    ['1/1/80', 1980],
    ['1/1/00', 2000],
    ['1 jan 99', 1999],
  ])('the year of %j is %i', (typed, year) => {
    const read = parseSpokenDate(typed, TODAY);
    expect(read.ok && partsOf(read.date).year).toBe(year);
  });
});

describe('what is refused, and how', () => {
  test.each([
    ['', 'Tanggal belum diisi.'],
    ['   ', 'Tanggal belum diisi.'],
    ['31 Februari 2026', '31 Februari tidak ada: Februari 2026 hanya sampai tanggal 28.'],
    ['31/2/26', '31 Februari tidak ada: Februari 2026 hanya sampai tanggal 28.'],
    ['29 feb', '29 Februari tidak ada: Februari 2026 hanya sampai tanggal 28.'],
    ['30 feb 2024', '30 Februari tidak ada: Februari 2024 hanya sampai tanggal 29.'],
    ['2026-04-31', '31 April tidak ada: April 2026 hanya sampai tanggal 30.'],
    ['0/8/2026', '0 Agustus tidak ada: Agustus 2026 hanya sampai tanggal 31.'],
    ['8/17/26', 'Bulan 17 tidak ada. Urutannya tanggal, bulan, tahun, misalnya 17/8/2026.'],
    ['17/8/1845', 'Tahunnya di luar 1900–2199.'],
    ['+99999', 'Tahunnya di luar 1900–2199.'],
    ['Selasa, 17 Agustus 2026', '17 Agustus 2026 jatuh pada hari Senin, bukan Selasa.'],
    [
      '17 agustusan',
      'Bulan “agustusan” tidak dikenal. Tulis misalnya 17/8/26, 17 agu 2026, besok, senin, atau +7.',
    ],
    ['17 ma', 'Bulan “ma” tidak dikenal. Tulis misalnya 17/8/26, 17 agu 2026, besok, senin, atau +7.'],
    [
      'pekan depan',
      '“pekan depan” belum terbaca sebagai tanggal. Tulis misalnya 17/8/26, 17 agu 2026, besok, senin, atau +7.',
    ],
    ['17', '“17” belum terbaca sebagai tanggal. Tulis misalnya 17/8/26, 17 agu 2026, besok, senin, atau +7.'],
    [
      '17/8-26',
      '“17/8-26” belum terbaca sebagai tanggal. Tulis misalnya 17/8/26, 17 agu 2026, besok, senin, atau +7.',
    ],
    [
      '17/8/126',
      '“17/8/126” belum terbaca sebagai tanggal. Tulis misalnya 17/8/26, 17 agu 2026, besok, senin, atau +7.',
    ],
  ])('%j: %s', (typed, reason) => {
    expect(parseSpokenDate(typed, TODAY)).toEqual({ ok: false, reason });
  });
});

describe('properties', () => {
  it('reads every date back from the ways it is printed', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { year, month, day } = partsOf(date);
        for (const printed of [
          date,
          longDate(date),
          shortDate(date),
          `${dayName(date)}, ${longDate(date)}`,
          `${day}/${month}/${year}`,
        ]) {
          expect(parseSpokenDate(printed, TODAY)).toEqual({ ok: true, date });
        }
      }),
    );
  });

  it('answers any text with a date or a sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), anyDate, (typed, today) => {
        const read = parseSpokenDate(typed, today);
        if (!read.ok) expect(read.reason).toMatch(/\.$/);
      }),
    );
  });
});
