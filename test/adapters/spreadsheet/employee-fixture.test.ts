// The sample export of a regency: 5,003 rows with 30 known faults, listed in the key beside it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSpreadsheets } from '#main/adapters/spreadsheet/spreadsheets.ts';
import type { EmployeeFileRow } from '#main/usecases/ports.ts';
import { localDate } from '#shared/local-date.ts';

interface Key {
  rows: number;
  faults: { row: number; fault: string; nip: string; first_row?: number }[];
}

const fixture = (extension: string) =>
  readFileSync(join(import.meta.dirname, '../../fixtures', `employees-siasn.${extension}`));
const key: Key = JSON.parse(fixture('key.json').toString('utf8'));

/** Faults that are worth a word and do not keep the row out. */
const warnings = ['nip_with_spaces_ok', 'formula_in_name'];

const spreadsheets = createSpreadsheets();
const read = (extension: string) => spreadsheets.readEmployees(fixture(extension), localDate('2026-07-01'));

describe.each(['xlsx', 'csv'])('employees-siasn.%s', async (extension) => {
  const rows = await read(extension);
  const byRow = new Map<number, EmployeeFileRow>(rows.map((row) => [row.row, row]));

  it('is read whole, in order, with the row numbers of the spreadsheet', () => {
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: key.rows }, (_, index) => index + 2));
  });

  it.each(key.faults)('row $row: $fault', ({ row, fault, nip, first_row }) => {
    const found = byRow.get(row);
    expect(found?.problems.map(({ code }) => code)).toEqual([fault]);
    const severity = warnings.includes(fault) ? 'warning' : 'error';
    expect(found?.problems[0]).toMatchObject({ severity });
    expect(found?.facts === null).toBe(severity === 'error');
    expect(found?.nip).toBe(fault === 'nip_with_spaces_ok' ? nip.replaceAll(' ', '') : nip);
    if (first_row !== undefined) expect(found?.problems[0]?.text).toContain(`baris ${first_row}`);
  });

  it('has no other fault', () => {
    const faulty = new Set(key.faults.map(({ row }) => row));
    const others = rows.filter(({ row }) => !faulty.has(row));
    expect(others).toHaveLength(key.rows - key.faults.length);
    expect(others.filter(({ problems, facts }) => problems.length > 0 || facts === null)).toEqual([]);
  });

  it('keeps what looks like a formula as the text it is', () => {
    const suspicious = key.faults.find(({ fault }) => fault === 'formula_in_name');
    expect(byRow.get(suspicious!.row)?.facts?.name).toBe('=HYPERLINK("http://contoh.invalid";"KLIK")');
  });

  it('reads every fact of a row', () => {
    expect(byRow.get(2)?.facts).toEqual({
      nip: '199908022019061001',
      name: 'AGUS BASRI',
      titlePrefix: '',
      titleSuffix: 'S.Pd.',
      birthPlace: 'Kolaka',
      birthDate: '1999-08-02',
      sex: 'M',
      employeeType: 'pns',
      legalStanding: 'Aktif',
      gradeCode: 'IV/a',
      gradeSince: '2019-06-01',
      positionKind: 'JABATAN STRUKTURAL',
      positionGroup: 'administrator',
      position: 'Kepala Bidang',
      positionSince: '2019-06-01',
      workUnit: 'Dinas Pertanian',
      parentUnit: 'Dinas Pertanian',
      institution: 'Pemerintah Kabupaten Contoh',
      phone: '087440892704',
      email: '',
    });
  });
});

it('reads the same employees from both kinds of file', async () => {
  expect(await read('xlsx')).toEqual(await read('csv'));
});
