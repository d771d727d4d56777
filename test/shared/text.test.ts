import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, localDate } from '#shared/local-date.ts';
import {
  countWithWords,
  dateInWords,
  dayName,
  effectiveDateInWords,
  formatNip,
  joinList,
  keepGroupsTogether,
  longDate,
  money,
  moneyWithWords,
  monthName,
  noBreak,
  numberInWords,
  ordinalInWords,
  percent,
  percentOf,
  plainSpaces,
  romanMonth,
  shortDate,
  thousands,
  timeText,
} from '#shared/text.ts';

/** Spaces that hold together are written as `~` in this file, so that they can be seen. */
const shown = (text: string) => text.replaceAll('\u00A0', '~');

describe('dates', () => {
  test.each([
    [
      '2020-10-07',
      '7 Oktober 2020',
      '7 Okt 2020',
      'Rabu tanggal tujuh bulan Oktober tahun dua ribu dua puluh',
    ],
    [
      '2024-02-29',
      '29 Februari 2024',
      '29 Feb 2024',
      'Kamis tanggal dua puluh sembilan bulan Februari tahun dua ribu dua puluh empat',
    ],
    [
      '2011-11-11',
      '11 November 2011',
      '11 Nov 2011',
      'Jumat tanggal sebelas bulan November tahun dua ribu sebelas',
    ],
    [
      '2000-12-31',
      '31 Desember 2000',
      '31 Des 2000',
      'Minggu tanggal tiga puluh satu bulan Desember tahun dua ribu',
    ],
    [
      '1998-08-01',
      '1 Agustus 1998',
      '1 Agu 1998',
      'Sabtu tanggal satu bulan Agustus tahun seribu sembilan ratus sembilan puluh delapan',
    ],
  ])('%s is printed %s, %s, %s', (date, long, short, words) => {
    expect(longDate(localDate(date))).toBe(long);
    expect(shortDate(localDate(date))).toBe(short);
    expect(dateInWords(localDate(date))).toBe(words);
  });

  it('writes an effective date without the day of the week', () => {
    expect(effectiveDateInWords(localDate('2024-11-01'))).toBe(
      'tanggal satu bulan November tahun dua ribu dua puluh empat',
    );
  });

  it('names the seven days and twelve months', () => {
    const monday = localDate('2026-08-17');
    expect([0, 1, 2, 3, 4, 5, 6].map((days) => dayName(addDays(monday, days)))).toEqual([
      'Senin',
      'Selasa',
      'Rabu',
      'Kamis',
      'Jumat',
      'Sabtu',
      'Minggu',
    ]);
    expect([1, 5, 8, 12].map(monthName)).toEqual(['Januari', 'Mei', 'Agustus', 'Desember']);
    expect([1, 4, 9, 12].map(romanMonth)).toEqual(['I', 'IV', 'IX', 'XII']);
    expect(() => romanMonth(13)).toThrow(RangeError);
    expect(() => monthName(0)).toThrow(RangeError);
  });

  test.each([
    ['09:00', 'WITA', '09.00 WITA'],
    ['23:59', 'WIB', '23.59 WIB'],
    ['00:05', 'WIT', '00.05 WIT'],
  ] as const)('time %s %s is %s', (time, zone, expected) => {
    expect(timeText(time, zone)).toBe(expected);
  });

  test.each(['24:00', '9:00', '09.00', '09:60', ''])('refuses the time %j', (time) => {
    expect(() => timeText(time, 'WIB')).toThrow(RangeError);
  });
});

describe('numberInWords', () => {
  test.each([
    [0, 'nol'],
    [1, 'satu'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [15, 'lima belas'],
    [19, 'sembilan belas'],
    [20, 'dua puluh'],
    [21, 'dua puluh satu'],
    [100, 'seratus'],
    [101, 'seratus satu'],
    [110, 'seratus sepuluh'],
    [111, 'seratus sebelas'],
    [999, 'sembilan ratus sembilan puluh sembilan'],
    [1000, 'seribu'],
    [1001, 'seribu satu'],
    [1011, 'seribu sebelas'],
    [1111, 'seribu seratus sebelas'],
    [1945, 'seribu sembilan ratus empat puluh lima'],
    [2000, 'dua ribu'],
    [2011, 'dua ribu sebelas'],
    [2020, 'dua ribu dua puluh'],
    [2024, 'dua ribu dua puluh empat'],
    [11_000, 'sebelas ribu'],
    [21_000, 'dua puluh satu ribu'],
    [101_000, 'seratus satu ribu'],
    [111_111, 'seratus sebelas ribu seratus sebelas'],
    [1_000_000, 'satu juta'],
    [1_001_000, 'satu juta seribu'],
    [1_250_000, 'satu juta dua ratus lima puluh ribu'],
    [10 ** 9, 'satu miliar'],
    [10 ** 12, 'satu triliun'],
    [-7, 'minus tujuh'],
    [-0, 'nol'],
    [
      10 ** 15 - 1,
      'sembilan ratus sembilan puluh sembilan triliun sembilan ratus sembilan puluh sembilan miliar ' +
        'sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu ' +
        'sembilan ratus sembilan puluh sembilan',
    ],
  ])('%i is %s', (n, words) => {
    expect(numberInWords(n)).toBe(words);
  });

  test.each([10 ** 15, -(10 ** 15), 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (n) => {
    expect(() => numberInWords(n)).toThrow(RangeError);
  });

  it('gives no two numbers the same words', () => {
    const words = new Set(Array.from({ length: 20_000 }, (_, n) => numberInWords(n)));
    expect(words.size).toBe(20_000);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 15 - 1 }),
        fc.integer({ min: 0, max: 10 ** 15 - 1 }),
        (a, b) => {
          expect(numberInWords(a) === numberInWords(b)).toBe(a === b);
        },
      ),
    );
  });

  it('can be read back to the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }), (n) => {
        expect(readWords(numberInWords(n))).toBe(n);
      }),
    );
  });

  it('writes counts and ordinals as decrees do', () => {
    expect(countWithWords(12, 'bulan')).toBe('12 (dua belas) bulan');
    expect(countWithWords(1, 'berkas')).toBe('1 (satu) berkas');
    expect([1, 2, 11, 15, 20].map(ordinalInWords)).toEqual([
      'kesatu',
      'kedua',
      'kesebelas',
      'kelima belas',
      'kedua puluh',
    ]);
    expect(() => ordinalInWords(0)).toThrow(RangeError);
  });
});

describe('money and shares', () => {
  it('writes rupiah', () => {
    expect(money(1_250_000)).toBe('Rp1.250.000,00');
    expect(money(0)).toBe('Rp0,00');
    expect(money(-500)).toBe('-Rp500,00');
    expect(moneyWithWords(1_250_000)).toBe('Rp1.250.000,00 (satu juta dua ratus lima puluh ribu rupiah)');
    expect(() => money(0.5)).toThrow(RangeError);
  });

  test.each([
    [7, '7'],
    [999, '999'],
    [1000, '1.000'],
    [-1_234_567, '-1.234.567'],
  ])('groups %i as %s', (n, expected) => {
    expect(thousands(n)).toBe(expected);
  });

  test.each([
    [25, '25%'],
    [72.25, '72,3%'],
    [72.249, '72,2%'],
    [16.9, '16,9%'],
    [8.35, '8,4%'],
    [1.15, '1,2%'],
    [0.05, '0,1%'],
    [0, '0%'],
    [99.95, '100%'],
    [1250.5, '1.250,5%'],
  ])('%d percent is %s', (value, expected) => {
    expect(percent(value)).toBe(expected);
  });

  test.each([
    [143, 198, '72,2%'],
    [1588, 2007, '79,1%'],
    [1365, 1588, '86%'],
    [1, 3, '33,3%'],
    [2, 3, '66,7%'],
    [1, 2000, '0,1%'],
    [0, 5, '0%'],
    [5, 5, '100%'],
    [0, 0, '-'],
  ])('%i of %i is %s', (part, whole, expected) => {
    expect(percentOf(part, whole)).toBe(expected);
  });

  it('rounds every half upwards', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (tenths) => {
        expect(percent((tenths * 10 + 5) / 100)).toBe(percent((tenths + 1) / 10));
      }),
    );
  });

  it('refuses what is not a percentage', () => {
    expect(() => percent(-1)).toThrow(RangeError);
    expect(() => percent(Number.NaN)).toThrow(RangeError);
    expect(() => percentOf(-1, 5)).toThrow(RangeError);
    expect(() => percentOf(0.5, 5)).toThrow(RangeError);
  });
});

describe('groups that hold together', () => {
  it('prints a NIP 8-6-1-3', () => {
    expect(shown(formatNip('198001012005011001'))).toBe('19800101~200501~1~001');
    expect(formatNip('7401602499672246')).toBe('7401602499672246');
  });

  it('binds and unbinds', () => {
    expect(shown(noBreak('Tk. I'))).toBe('Tk.~I');
    expect(plainSpaces(noBreak('7 Oktober 2024'))).toBe('7 Oktober 2024');
  });

  test.each([
    ['pada tanggal 7 Oktober 2024 di', 'pada tanggal 7~Oktober~2024 di'],
    ['Pasal 5 huruf n angka 5 dan', 'Pasal~5 huruf~n angka~5 dan'],
    ['Pasal 7 ayat (3) huruf a', 'Pasal~7~ayat~(3) huruf~a'],
    ['Nomor 94 Tahun 2021 tentang', 'Nomor~94~Tahun~2021 tentang'],
    ['Penata Muda Tk. I, III/b', 'Penata Muda Tk.~I, III/b'],
    ['NIP 19800101 200501 1 001', 'NIP~19800101~200501~1~001'],
    ['tidak ada yang diikat', 'tidak ada yang diikat'],
  ])('%s', (text, expected) => {
    expect(shown(keepGroupsTogether(text))).toBe(expected);
    expect(keepGroupsTogether(keepGroupsTogether(text))).toBe(keepGroupsTogether(text));
  });
});

describe('joinList', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a dan b'],
    [['a', 'b', 'c'], 'a, b, dan c'],
  ])('%j is %j', (items, expected) => {
    expect(joinList(items)).toBe(expected);
  });

  it('takes another conjunction', () => {
    expect(joinList(['a', 'b', 'c'], 'atau')).toBe('a, b, atau c');
  });
});

/** A reader written from the other side, as a check: knows only what each word is worth. */
function readWords(text: string): number {
  const units = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');
  const sizes: Record<string, number> = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 };
  let total = 0;
  let group = 0;
  let digit = 0;
  const words = text.replaceAll(/\bse(puluh|belas|ratus|ribu)\b/g, 'satu $1').split(' ');
  const negative = words[0] === 'minus';
  for (const word of negative ? words.slice(1) : words) {
    const size = sizes[word];
    if (size !== undefined) {
      total += (group + digit) * size;
      group = 0;
      digit = 0;
    } else if (word === 'ratus') {
      group += digit * 100;
      digit = 0;
    } else if (word === 'puluh') {
      group += digit * 10;
      digit = 0;
    } else if (word === 'belas') {
      group += 10;
    } else {
      digit = units.indexOf(word);
    }
  }
  const value = total + group + digit;
  return negative ? -value : value;
}
