import { describe, expect, it, test } from 'vitest';
import { headTitleFor } from '#renderer/pages/office/profile-form.ts';
import { toCsv } from '#renderer/parts/csv.ts';
import { daysLeftText } from '#renderer/parts/days-left.ts';
import { instantText } from '#renderer/parts/instant-text.ts';
import { searchText } from '#renderer/parts/search-text.ts';
import { parseSpokenTime } from '#renderer/parts/spoken-time.ts';

describe('times as officers type them', () => {
  test.each([
    ['9', '09:00'],
    ['09', '09:00'],
    ['9.30', '09:30'],
    ['09:00', '09:00'],
    ['0930', '09:30'],
    ['14 15', '14:15'],
    ['pukul 9', '09:00'],
    ['Jam 13.30 WITA', '13:30'],
    ['0', '00:00'],
    ['23.59', '23:59'],
  ])('%s is %s', (typed, time) => {
    expect(parseSpokenTime(typed)).toBe(time);
  });

  test.each(['', '24', '9.60', '9.5', 'sembilan', '12:30:00', '-9'])('%s is no time', (typed) => {
    expect(parseSpokenTime(typed)).toBeNull();
  });
});

describe('days left', () => {
  test.each([
    [-3, 'lewat 3 hari'],
    [-1, 'lewat 1 hari'],
    [0, 'hari ini'],
    [1, 'besok'],
    [12, '12 hari lagi'],
  ])('%i is said as %s', (days, words) => {
    expect(daysLeftText(days)).toBe(words);
  });
});

describe('what is searched for', () => {
  it('takes the spaces and dots out of a pasted employee number, whole or begun', () => {
    expect(searchText(' 19800101 200501 1 001 ')).toBe('198001012005011001');
    expect(searchText('1980.0101')).toBe('19800101');
    expect(searchText('19800101\u00A0200501')).toBe('19800101200501');
  });

  it('leaves names alone', () => {
    expect(searchText('  La Ode  ')).toBe('La Ode');
    expect(searchText('12')).toBe('12');
  });
});

describe('sheets for Excel', () => {
  it('separates by semicolons, ends lines as Windows does and says that it is UTF-8', () => {
    expect(toCsv(['Baris', 'Nama'], [['2', 'Siti']])).toBe('\uFEFFBaris;Nama\r\n2;Siti\r\n');
  });

  it('quotes what would break a line apart', () => {
    expect(toCsv(['a'], [['x;y'], ['"z"'], ['satu\ndua']])).toBe(
      '\uFEFFa\r\n"x;y"\r\n"""z"""\r\n"satu\ndua"\r\n',
    );
  });

  test.each(['=1+1', '+62', '-x', '@SUM(A1)'])('keeps %s from being run as a formula', (text) => {
    expect(toCsv(['a'], [[text]])).toBe(`\uFEFFa\r\n'${text}\r\n`);
  });

  it('keeps an employee number from being rounded', () => {
    expect(toCsv(['NIP'], [['198001012005011001']])).toContain("'198001012005011001");
  });
});

describe('the title of a region’s head', () => {
  test.each([
    ['regency', 'Kabupaten Contoh', 'Bupati Contoh'],
    ['city', 'Kota Contoh', 'Wali Kota Contoh'],
    ['province', 'Provinsi Contoh Utara', 'Gubernur Contoh Utara'],
    ['regency', 'Contoh', 'Bupati Contoh'],
    ['regency', '', ''],
  ] as const)('%s, %s: %s', (kind, name, title) => {
    expect(headTitleFor(kind, name)).toBe(title);
  });
});

describe('instants of the record', () => {
  it('are shown on the clock of the PC', () => {
    // The tests run in Asia/Makassar, eight hours ahead.
    expect(instantText('2026-11-22T23:05:00.000Z')).toBe('23 Nov 2026 07.05');
  });

  it('stay as they are when they are none', () => {
    expect(instantText('kemarin')).toBe('kemarin');
  });
});
