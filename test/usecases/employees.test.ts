import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { eachDatabase } from '#test/support/databases.ts';
import { expectRefusal, sharedOffice } from '#test/support/office.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const siasn = readFileSync(join(fixtures, 'employees-siasn.xlsx'));
const key: { rows: number; faults: { row: number; fault: string }[] } = JSON.parse(
  readFileSync(join(fixtures, 'employees-siasn.key.json'), 'utf8'),
);
const sample = readFileSync(join(import.meta.dirname, '../../resources/sample-office/employees.csv'), 'utf8');

eachDatabase('employees', (databases) => {
  const shared = sharedOffice(databases);
  const importFile = async (bytes: Uint8Array | string, dryRun: boolean) => {
    const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
    const file = await shared().stageFile(content, 'pegawai.csv');
    return shared().as('case_officer')('employee.import', { file, dryRun });
  };
  const everybody = () => shared().as('viewer')('employee.list', { limit: 500 });

  it('finds everybody of the sample file unchanged', async () => {
    const report = await importFile(sample, false);
    expect(report).toMatchObject({ new: 0, changed: 0, same: 60, rejected: 0 });
    expect(report.rows.every(({ outcome, changes }) => outcome === 'same' && changes.length === 0)).toBe(
      true,
    );
  });

  it('shows what would change, names the fields, and writes nothing', async () => {
    const before = await everybody();
    const rows = await shared().auditRows();
    const changed = sample
      .replace(
        'Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia,01-03-2022',
        'Staf Ahli Bupati,01-11-2024',
      )
      .replace('198512032010011007', '198512032010011007');
    const file = await shared().stageFile(new TextEncoder().encode(changed), 'ubah.csv');
    const afterStaging = await shared().auditRows();
    const report = await shared().as('case_officer')('employee.import', { file, dryRun: true });
    expect(report).toMatchObject({ new: 0, changed: 1, same: 59, rejected: 0 });
    const row = report.rows.find(({ outcome }) => outcome === 'changed');
    expect(row).toMatchObject({ row: 2, nip: '197204121998032007' });
    expect(row?.changes).toEqual(
      expect.arrayContaining([
        {
          field: 'position',
          from: 'Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
          to: 'Staf Ahli Bupati',
        },
        { field: 'positionSince', from: '2022-03-01', to: '2024-11-01' },
      ]),
    );
    expect(await everybody()).toEqual(before);
    expect([rows + 1, afterStaging]).toEqual([afterStaging, await shared().auditRows()]);
  });

  it('writes the new and the changed, keeps a faulty row out with its reason, and leaves a case as it was', async () => {
    const { as, openCase, cast } = shared();
    const caseId = await openCase(cast.person('villageClerk'));
    const before = (await as('viewer')('case.get', { caseId })).person;
    const lines = sample.trimEnd().split('\n');
    const clerk = lines.find((line) => line.includes('199002142015032006')) ?? '';
    const header = lines[0] ?? '';
    const file = [
      header,
      clerk.replace(/Kelurahan [A-Za-z ]+/, 'Kelurahan Tanjung Baru'),
      clerk.replace('199002142015032006', '199002152015032007').replace('14-02-1990', '15-02-1990'),
      clerk.replace('199002142015032006', '1990021420150320'),
    ].join('\n');
    const report = await importFile(file, false);
    expect(report).toMatchObject({ new: 1, changed: 1, same: 0, rejected: 1 });
    const rejected = report.rows.find(({ outcome }) => outcome === 'rejected');
    expect(rejected).toMatchObject({ row: 4, problems: [{ severity: 'error', column: 'NIP BARU' }] });

    expect((await everybody()).total).toBe(61);
    expect((await as('viewer')('case.get', { caseId })).person).toEqual(before);
    expect(await importFile(file, false)).toMatchObject({ new: 0, changed: 0, same: 2, rejected: 1 });
  });

  it('reads the 5,003 rows of a SIASN export: every planted fault is found, a second time all are the same', async () => {
    const preview = await importFile(siasn, true);
    expect(preview.rows).toHaveLength(key.rows);
    expect(preview.new + preview.changed + preview.same + preview.rejected).toBe(key.rows);
    const errors = preview.rows.filter(({ problems }) =>
      problems.some(({ severity }) => severity === 'error'),
    );
    expect(errors.map(({ row }) => row)).toEqual(
      preview.rows.filter(({ outcome }) => outcome === 'rejected').map(({ row }) => row),
    );
    const touched = new Set(preview.rows.filter(({ problems }) => problems.length > 0).map(({ row }) => row));
    expect(key.faults.filter(({ row }) => !touched.has(row))).toEqual([]);
    expect((await everybody()).total).toBeLessThan(100);

    const written = await importFile(siasn, false);
    expect(written).toEqual(preview);
    const again = await importFile(siasn, false);
    expect(again).toMatchObject({ new: 0, changed: 0, rejected: preview.rejected });
    expect(again.same).toBe(key.rows - preview.rejected);
    expect((await everybody()).total).toBe(61 + preview.new);
  });

  it.each([
    ['a file of another kind', 'bukan lembar kerja \u0000\u0001', 'not_a_spreadsheet'],
    ['other columns', 'NAMA,UMUR\nBudi,40\n', 'other_columns'],
    ['an empty file', '', 'empty'],
    ['half a workbook', siasn.subarray(0, 200_000), 'truncated'],
  ])('refuses %s, and nothing of it is kept', async (_what, bytes, fault) => {
    const before = (await everybody()).total;
    expect((await expectRefusal(importFile(bytes, false), 'FILE_REFUSED')).fault).toBe(fault);
    expect((await everybody()).total).toBe(before);
  });

  it.each(['nothing', '../../etc/passwd', 'f'.repeat(64)])('refuses the file id %s', async (file) => {
    const call = shared().as('case_officer')('employee.import', { file, dryRun: true });
    expect(await expectRefusal(call, 'NOT_FOUND')).toMatchObject({ entity: 'file' });
  });

  it('finds a person by any part of the name, by NIP with spaces, and shows his cases', async () => {
    const { as, cast } = shared();
    const call = as('viewer');
    const clerk = cast.person('villageClerk');
    const { facts, cases } = await call('employee.get', clerk);
    expect(cases).toHaveLength(1);
    for (const text of [
      '199002142015032006',
      '19900214 201503 2 006',
      facts.name.toLowerCase(),
      facts.name.split(' ').at(-1) ?? '',
    ]) {
      const { items } = await call('employee.search', { text });
      expect(items.map(({ employeeId }) => employeeId)).toContain(clerk.employeeId);
    }
    expect(await call('employee.search', { text: 'zzzzz' })).toEqual({ items: [] });
    const found = await call('employee.search', { text: facts.nip });
    expect(found.items[0]).toMatchObject({ openCases: 1 });
  });

  it('lists everybody once, page by page, in the order of names', async () => {
    const call = shared().as('viewer');
    const all = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof everybody>> = await call('employee.list', { limit: 500, after });
      all.push(...page.items);
      after = page.next;
    } while (after !== null);
    const { total } = await everybody();
    expect(new Set(all.map(({ employeeId }) => employeeId)).size).toBe(total);
    const unit = all[0]?.workUnit ?? '';
    const { items } = await call('employee.list', { workUnit: unit, limit: 500 });
    expect(items.every(({ workUnit }) => workUnit === unit)).toBe(true);
    expect(items).toHaveLength(all.filter(({ workUnit }) => workUnit === unit).length);
  });
});
