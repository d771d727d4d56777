/** What an employee file would change, and the change itself: the same reckoning for the preview and for the writing. */

import {
  findEmployeesByNips,
  insertEmployees,
  type StoredEmployee,
  updateEmployees,
} from '#main/store/employees.ts';
import type { ReadDb, WriteDb } from '#main/store/store.ts';
import type { EmployeeFacts, ImportRow } from '#shared/contract/employees.ts';
import type { EmployeeFileRow, Ids } from './ports.ts';

/** Compares every row with the person of the same NIP in the store. */
export async function compareRows(db: ReadDb, rows: readonly EmployeeFileRow[]): Promise<ImportRow[]> {
  return compareWith(await storedByNip(db, rows), rows);
}

function compareWith(
  stored: ReadonlyMap<string, StoredEmployee>,
  rows: readonly EmployeeFileRow[],
): ImportRow[] {
  return rows.map(({ row, nip, name, facts, problems }) => {
    const about = { row, nip, name, problems: [...problems] };
    if (facts === null) return { ...about, outcome: 'rejected', changes: [] };
    const before = stored.get(facts.nip);
    if (before === undefined) return { ...about, outcome: 'new', changes: [] };
    const changes = differences(before.facts, facts);
    return { ...about, outcome: changes.length === 0 ? 'same' : 'changed', changes };
  });
}

/** Writes the new and the changed people; the same and the rejected are left alone. */
export async function importRows(
  db: WriteDb,
  rows: readonly EmployeeFileRow[],
  { ids, at }: { ids: Ids; at: string },
): Promise<ImportRow[]> {
  const stored = await storedByNip(db, rows);
  const compared = compareWith(stored, rows);
  const added: { employeeId: string; facts: EmployeeFacts }[] = [];
  const changed: { employeeId: string; facts: EmployeeFacts }[] = [];
  for (const [index, { outcome }] of compared.entries()) {
    const facts = rows[index]?.facts;
    if (facts === null || facts === undefined) continue;
    if (outcome === 'new') added.push({ employeeId: ids.next(), facts });
    const before = stored.get(facts.nip);
    if (outcome === 'changed' && before !== undefined) changed.push({ employeeId: before.employeeId, facts });
  }
  await insertEmployees(db, added, at);
  await updateEmployees(db, changed, at);
  return compared;
}

async function storedByNip(
  db: ReadDb,
  rows: readonly EmployeeFileRow[],
): Promise<Map<string, StoredEmployee>> {
  const nips = rows.flatMap(({ facts }) => (facts === null ? [] : [facts.nip]));
  const stored = await findEmployeesByNips(db, nips);
  return new Map(stored.map((employee) => [employee.facts.nip, employee]));
}

function differences(before: EmployeeFacts, after: EmployeeFacts): ImportRow['changes'] {
  const fields = Object.keys(after) as (keyof EmployeeFacts)[];
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, from: String(before[field] ?? ''), to: String(after[field] ?? '') }));
}
