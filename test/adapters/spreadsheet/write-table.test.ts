import { readSheet } from 'read-excel-file/node';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeTable } from '#main/adapters/spreadsheet/write-table.ts';

const table = {
  sheet: 'Rekap',
  title: 'Rekapitulasi Tindak Lanjut',
  columns: [
    { header: 'NIP', width: 22 },
    { header: 'Nama', width: 30 },
    { header: 'Jumlah', width: 10 },
  ],
  rows: [
    ['198505122010011004', '=HYPERLINK("http://contoh.invalid";"KLIK")', 3],
    ['000000000000000001', '+62 & <b>tebal</b> \u00e9', 0.25],
    ['', '@SUM(A1)', -1],
  ] as const,
};

afterEach(() => vi.useRealTimers());

describe('writeTable', () => {
  it('writes text as text and numbers as numbers', async () => {
    const rows = await readSheet(Buffer.from(await writeTable(table)), { trim: false });
    expect(rows).toEqual([
      ['Rekapitulasi Tindak Lanjut', null, null],
      ['NIP', 'Nama', 'Jumlah'],
      ...table.rows.map((row) => row.map((value) => (value === '' ? null : value))),
    ]);
  });

  it('gives the same bytes for the same table, whenever it is written', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-05T08:00:00Z') });
    const first = await writeTable(table);
    vi.setSystemTime(new Date('2027-03-09T15:30:10Z'));
    expect(Buffer.from(await writeTable(table)).equals(Buffer.from(first))).toBe(true);
  });

  it('writes an empty table', async () => {
    const rows = await readSheet(Buffer.from(await writeTable({ ...table, rows: [] })));
    expect(rows).toHaveLength(2);
  });
});
