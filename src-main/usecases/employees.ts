/** Pegawai: found while a name is typed, and brought in from a SIASN export. */

import { findCasesOfEmployee } from '#main/store/cases.ts';
import { searchEmployees } from '#main/store/employee-search.ts';
import { countEmployees, type EmployeeRow, getEmployee, listEmployees } from '#main/store/employees.ts';
import { type EmployeeItem, type ImportRow, importOutcomes } from '#shared/contract/employees.ts';
import { refuse } from '#shared/errors.ts';
import { fullName, properName } from '#shared/names.ts';
import { rankOf } from '#shared/ranks.ts';
import { sanctions } from '#shared/vocabulary.ts';
import type { HandlersFor } from './context.ts';
import { compareRows, importRows } from './employee-import.ts';

type EmployeeProcedure = 'employee.search' | 'employee.list' | 'employee.get' | 'employee.import';

export const employeeHandlers: HandlersFor<EmployeeProcedure> = {
  'employee.search': async (call, query) => ({
    items: (await call.read((db) => searchEmployees(db, query))).map(employeeItem),
  }),

  'employee.list': async (call, { workUnit, ...page }) =>
    call.read(async (db) => {
      const { items, next } = await listEmployees(db, { workUnit, ...page });
      return { items: items.map(employeeItem), next, total: await countEmployees(db, { workUnit }) };
    }),

  'employee.get': async (call, { employeeId }) =>
    call.read(async (db) => {
      const employee =
        (await getEmployee(db, employeeId)) ??
        refuse({ code: 'NOT_FOUND', entity: 'employee', id: employeeId });
      const cases = await findCasesOfEmployee(db, employeeId);
      return {
        employeeId,
        facts: employee.facts,
        fullName: fullName({ ...employee.facts, name: properName(employee.facts.name) }),
        rank: rankOf(employee.facts.gradeCode) ?? '',
        updatedAt: employee.updatedAt,
        cases: cases.map(({ caseId, caseNumber, state, actDate, sanction }) => ({
          caseId,
          caseNumber,
          state,
          actDate,
          sanction: sanction === null ? null : sanctions[sanction],
        })),
      };
    }),

  'employee.import': async (call, { file, dryRun }) => {
    const bytes = await call.ports.files.read(file);
    const rows = await call.ports.spreadsheets.readEmployees(bytes, call.today);
    return async (db) => {
      if (dryRun) return { value: reportOf(await compareRows(db, rows)), audit: null, announces: [] };
      const report = reportOf(
        await importRows(db, rows, { ids: call.ports.ids, at: call.now.toISOString() }),
      );
      const { new: added, changed, same, rejected } = report;
      return {
        value: report,
        audit: { objectId: file, detail: { new: added, changed, same, rejected } },
        announces: ['employees'],
      };
    };
  },
};

export function employeeItem(row: EmployeeRow): EmployeeItem {
  const { employeeId, nip, employeeType, gradeCode, position, workUnit, openCases } = row;
  return {
    employeeId,
    nip,
    fullName: fullName({ ...row, name: properName(row.name) }),
    employeeType,
    gradeCode,
    position,
    workUnit,
    openCases,
  };
}

function reportOf(rows: ImportRow[]) {
  const counts = Object.fromEntries(
    importOutcomes.map((outcome) => [outcome, rows.filter((row) => row.outcome === outcome).length]),
  ) as Record<(typeof importOutcomes)[number], number>;
  return { ...counts, rows };
}
