import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insertCase, updateCase } from '#main/store/cases.ts';
import { searchEmployees } from '#main/store/employee-search.ts';
import {
  countEmployees,
  type EmployeeChange,
  findEmployeeByNip,
  findEmployeesByNips,
  getEmployee,
  insertEmployees,
  listEmployees,
  updateEmployees,
} from '#main/store/employees.ts';
import { nameKey, numberKey } from '#main/store/keys.ts';
import type { Store } from '#main/store/store.ts';
import { localDate } from '#shared/local-date.ts';
import { eachDatabase } from '#test/support/databases.ts';
import { insertSampleCase, NOW, sampleCase, sampleEmployee } from './samples.ts';

const names = [
  'Siti Aminah',
  'H. Ma’ruf Contoh',
  'I Made Budiarta',
  'BUDI SANTOSO',
  'Budi-Utami Wibowo',
  'Andi Budiman',
  'Renée Contoh',
];
const people: EmployeeChange[] = names.map((name, index) => ({
  employeeId: `e-${index}`,
  facts: sampleEmployee({
    name,
    nip: `19850315201001100${index}`,
    workUnit: index % 2 === 0 ? 'Dinas A' : 'Dinas B',
  }),
}));

eachDatabase('people', ({ open }) => {
  const filled = async (): Promise<Store> => {
    const store = await open();
    await store.write((db) => insertEmployees(db, people, NOW));
    return store;
  };
  const search = async (store: Store, text: string, limit = 20) =>
    (await store.read((db) => searchEmployees(db, { text, limit }))).map(({ name }) => name);

  test('facts come back as they went in', async () => {
    const store = await filled();
    expect(await store.read((db) => getEmployee(db, 'e-3'))).toEqual({
      employeeId: 'e-3',
      facts: people[3]?.facts,
      revision: 1,
      updatedAt: NOW,
    });
    expect(await store.read((db) => getEmployee(db, 'nobody'))).toBeNull();
  });

  test('are found by number, also many at once, and never by an empty one', async () => {
    const store = await filled();
    await store.write((db) =>
      insertEmployees(
        db,
        [{ employeeId: 'p-1', facts: sampleEmployee({ nip: '', employeeType: 'ppnpn' }) }],
        NOW,
      ),
    );
    expect((await store.read((db) => findEmployeeByNip(db, '198503152010011003')))?.employeeId).toBe('e-3');
    const wanted = [
      ...Array.from({ length: 1200 }, (_, n) => String(n)),
      '',
      '198503152010011000',
      '198503152010011006',
    ];
    const found = await store.read((db) => findEmployeesByNips(db, wanted));
    expect(found.map(({ employeeId }) => employeeId).sort()).toEqual(['e-0', 'e-6']);
  });

  test('two people cannot have one number, but any number of people may have none', async () => {
    const store = await filled();
    const nobody = (id: string) => ({ employeeId: id, facts: sampleEmployee({ nip: '' }) });
    await store.write((db) => insertEmployees(db, [nobody('x-1'), nobody('x-2')], NOW));
    const twin = { employeeId: 'x-3', facts: sampleEmployee({ nip: '198503152010011000' }) };
    await expect(store.write((db) => insertEmployees(db, [twin], NOW))).rejects.toThrow(/unique/i);
  });

  test('new facts replace the old ones and are found by the new name', async () => {
    const store = await filled();
    const renamed = {
      employeeId: 'e-0',
      facts: sampleEmployee({ name: 'Siti Zubaidah', nip: '198503152010011000' }),
    };
    await store.write((db) => updateEmployees(db, [renamed], '2026-04-01T00:00:00.000Z'));
    expect(await store.read((db) => getEmployee(db, 'e-0'))).toMatchObject({ ...renamed, revision: 2 });
    expect(await search(store, 'aminah')).toEqual([]);
    expect(await search(store, 'zub')).toEqual(['Siti Zubaidah']);
  });

  describe('search', () => {
    test.each<[typed: string, found: string[]]>([
      ['budi', ['BUDI SANTOSO', 'Budi-Utami Wibowo', 'Andi Budiman', 'I Made Budiarta']],
      ['BUDI SAN', ['BUDI SANTOSO']],
      ['san bud', ['BUDI SANTOSO']],
      ["ma'ruf", ['H. Ma’ruf Contoh']],
      ['maruf', ['H. Ma’ruf Contoh']],
      ['utami budi', ['Budi-Utami Wibowo']],
      ['renee', ['Renée Contoh']],
      ['19850315 201001 1 004', ['Budi-Utami Wibowo']],
      ['x', []],
      ['', []],
      ['  ., ', []],
      ['" OR *', []],
      ["'); DROP TABLE employee; --", []],
    ])('%j', async (typed, found) => {
      const store = await filled();
      expect(await search(store, typed)).toEqual(found);
    });

    test('by the beginning of a number, in order of the numbers, and no more than asked for', async () => {
      const store = await filled();
      expect(await search(store, '1985', 3)).toEqual(names.slice(0, 3));
      expect(await search(store, 'budi', 2)).toEqual(['BUDI SANTOSO', 'Budi-Utami Wibowo']);
    });

    test('takes any text a person may type', async () => {
      const store = await filled();
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 30 }), async (text) => {
          expect((await search(store, text)).length).toBeLessThanOrEqual(names.length);
        }),
        { numRuns: 60 },
      );
    });
  });

  test('a list walked page by page names everybody once, by name', async () => {
    const store = await filled();
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await store.read((db) => listEmployees(db, { workUnit: null, after, limit: 2 }));
      seen.push(...page.items.map(({ nameKey: key }) => key));
      after = page.next;
    } while (after !== null);
    expect(seen).toEqual(names.map(nameKey).sort());
    const unit = await store.read((db) => listEmployees(db, { workUnit: 'Dinas B', after: null, limit: 50 }));
    expect(unit.items.map(({ name }) => name)).toEqual(['Andi Budiman', 'BUDI SANTOSO', 'H. Ma’ruf Contoh']);
    expect(await store.read((db) => countEmployees(db))).toBe(names.length);
    expect(await store.read((db) => countEmployees(db, { workUnit: 'Dinas B' }))).toBe(3);
  });

  test('a cursor nobody handed out is refused', async () => {
    const store = await filled();
    for (const after of ['xyz', Buffer.from('[1,2]').toString('base64url'), '']) {
      const listing = store.read((db) => listEmployees(db, { workUnit: null, after, limit: 2 }));
      await expect(listing).rejects.toMatchObject({ error: { code: 'VALIDATION' } });
    }
  });

  test('open cases are counted beside the name, closed ones are not', async () => {
    const store = await open();
    await store.write(insertSampleCase);
    await store.write((db) =>
      insertCase(db, sampleCase({ caseId: 'c-2', caseNumber: '2026-001-2', personNo: 2 })),
    );
    const openCases = async () => {
      const [found] = await store.read((db) => searchEmployees(db, { text: 'budi', limit: 1 }));
      return found?.openCases;
    };
    expect(await openCases()).toBe(2);
    await store.write((db) =>
      updateCase(db, { ...sampleCase({ caseId: 'c-2', closed: true }), revision: 1 }),
    );
    expect(await openCases()).toBe(1);
  });
});

describe('keys', () => {
  test.each([
    ['Dr. H. Ma’ruf Amin-Siregar', 'dr h maruf amin siregar'],
    ['  RENÉE  ', 'renee'],
    ['I.G.A. Ayu', 'i g a ayu'],
    ['...', ''],
  ])('name %j', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  test.each([
    ['R-0123 /KASN/10/2024', 'r/123/kasn/10/2024'],
    ['R.123/Kasn/10/2024', 'r/123/kasn/10/2024'],
    ['800.1.6.2/001/BKD/2026', '800/1/6/2/1/bkd/2026'],
    ['000', '0'],
    ['-', ''],
  ])('number %j', (number, key) => {
    expect(numberKey(number)).toBe(key);
  });

  test('two numbers that differ in a digit have different keys', () => {
    expect(numberKey('R-12/3/2024')).not.toBe(numberKey('R-1/23/2024'));
  });

  test('the sample date is one', () => {
    expect(sampleEmployee().birthDate).toBe(localDate('1985-03-15'));
  });
});
