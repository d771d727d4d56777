import { describe, expect, it } from 'vitest';
import { linesOf, linesWith, problemSheet } from '#renderer/pages/employees/import-rows.ts';
import type { ImportRow } from '#shared/contract/employees.ts';

const problem = (column: string, text: string, severity: 'error' | 'warning' = 'error') => ({
  code: 'any',
  column,
  text,
  severity,
});
const row = (number: number, outcome: ImportRow['outcome'], more: Partial<ImportRow> = {}): ImportRow => ({
  row: number,
  outcome,
  nip: '198001012005011001',
  name: 'Orang Contoh',
  problems: [],
  changes: [],
  ...more,
});

const rows: ImportRow[] = [
  row(2, 'new'),
  row(3, 'new', { problems: [problem('NIP BARU', 'Spasi dibuang.', 'warning')] }),
  row(4, 'changed', { changes: [{ field: 'Jabatan', from: '', to: 'Camat' }] }),
  row(5, 'rejected', {
    name: 'Orang Lain',
    problems: [problem('NIP BARU', 'NIP kosong.'), problem('TANGGAL LAHIR', 'Tanggal tidak ada.')],
  }),
  row(6, 'same'),
];

describe('the preview of an import', () => {
  it('gives every problem a line with its row and column, warnings of accepted rows too', () => {
    expect(linesOf(rows, 'problems').map(({ row, column, severity }) => [row, column, severity])).toEqual([
      [3, 'NIP BARU', 'warning'],
      [5, 'NIP BARU', 'error'],
      [5, 'TANGGAL LAHIR', 'error'],
    ]);
  });

  it('tells lines of one row apart', () => {
    const keys = linesOf(rows, 'problems').map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('says what changes from what to what', () => {
    expect(linesOf(rows, 'changed').map(({ text }) => text)).toEqual(['Jabatan: (kosong) → Camat']);
  });

  it('lists new and unchanged rows by outcome', () => {
    expect(linesOf(rows, 'new').map(({ row }) => row)).toEqual([2, 3]);
    expect(linesOf(rows, 'same').map(({ row }) => row)).toEqual([6]);
  });

  it('keeps lines that hold every word of the search', () => {
    const problems = linesOf(rows, 'problems');
    expect(linesWith(problems, 'lain tanggal').map(({ column }) => column)).toEqual(['TANGGAL LAHIR']);
    expect(linesWith(problems, '  ')).toHaveLength(3);
    expect(linesWith(problems, 'tak ada orangnya')).toEqual([]);
  });

  it('writes the problems as a sheet for whoever keeps the source', () => {
    const lines = problemSheet(rows).trim().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[2]).toBe("5;NIP BARU;'198001012005011001;Orang Lain;Ditolak;NIP kosong.");
  });
});
