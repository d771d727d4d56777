// Cells as Excel really keeps them: numbers where there should be text, and dates that are numbers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { parseCsv } from '#main/adapters/spreadsheet/csv.ts';
import { readEmployeeFile } from '#main/adapters/spreadsheet/employee-file.ts';
import { localDate } from '#shared/local-date.ts';

const sample = readFileSync(join(import.meta.dirname, '../../fixtures/employees-siasn.csv'), 'utf8');
const [header = [], employee = []] = parseCsv(sample);

async function readWith(column: string, cell: Cell) {
  const row: Cell[] = employee.map((value, at) => (header[at] === column ? cell : value || null));
  const workbook = await writeXlsxFile([header, row]).toBuffer();
  const [read] = await readEmployeeFile(workbook, localDate('2026-07-01'));
  return read;
}

it('recognises a NIP that Excel has made a number', async () => {
  expect(await readWith('NIP BARU', 1.99908022019061e17)).toMatchObject({
    facts: null,
    problems: [
      { code: expect.stringMatching(/^nip_(scientific_notation|sequence_zero)$/), column: 'NIP BARU' },
    ],
  });
});

it('reads a date cell as the day it shows', async () => {
  const cell = { value: new Date('1999-08-02T00:00:00Z'), type: Date, format: 'dd-mm-yyyy' };
  expect(await readWith('TANGGAL LAHIR', cell)).toMatchObject({
    problems: [],
    facts: { birthDate: '1999-08-02' },
  });
});

it('reads a number in a text column as it is written', async () => {
  expect((await readWith('NOMOR HP', 81234567890))?.facts?.phone).toBe('81234567890');
});
