/** Pegawai: the people of the government, as the last SIASN export told of them. */
import type { EmployeeFacts } from '#shared/contract/employees.ts';
import type { EmployeeType } from '#shared/vocabulary.ts';
import { indexNewEmployees, lastEmployeeOrdinal } from './employee-index.ts';
import { nameKey } from './keys.ts';
import { type Page, type PageRequest, pageOf, rowsToRead, textCursor } from './paging.ts';
import type { EmployeeTable, Instant } from './schema.ts';
import { statement } from './statement.ts';
import type { ReadDb, WriteDb } from './store.ts';

export interface StoredEmployee {
  readonly employeeId: string;
  readonly facts: EmployeeFacts;
  readonly revision: number;
  readonly updatedAt: Instant;
}

/** An employee as lists show him. */
export interface EmployeeRow {
  readonly employeeId: string;
  readonly nip: string;
  readonly name: string;
  readonly nameKey: string;
  readonly titlePrefix: string;
  readonly titleSuffix: string;
  readonly employeeType: EmployeeType;
  readonly gradeCode: string;
  readonly position: string;
  readonly workUnit: string;
  readonly openCases: number;
}

/** What an import writes about one person. */
export interface EmployeeChange {
  readonly employeeId: string;
  readonly facts: EmployeeFacts;
}

type EmployeeRecord = Omit<EmployeeTable, 'ordinal'>;

/** Far below what either database takes as parameters of one statement (25 columns a row). */
const NIPS_AT_A_TIME = 500;
const ROWS_AT_A_TIME = 500;

const selectEmployee = statement((db, slot: { employeeId: string }) =>
  db.selectFrom('employee').selectAll().where('employee_id', '=', slot.employeeId),
);

export async function getEmployee(db: ReadDb, employeeId: string): Promise<StoredEmployee | null> {
  const [row] = (await selectEmployee.run(db, { employeeId })).rows;
  return row === undefined ? null : employeeOf(row);
}

/** By the digits of NIP or NI PPPK, complete. */
export async function findEmployeeByNip(db: ReadDb, nip: string): Promise<StoredEmployee | null> {
  const [found] = await findEmployeesByNips(db, [nip]);
  return found ?? null;
}

/** Those of the given numbers that are known, in no order. */
export async function findEmployeesByNips(db: ReadDb, nips: readonly string[]): Promise<StoredEmployee[]> {
  const wanted = nips.filter((nip) => nip !== '');
  const found: StoredEmployee[] = [];
  for (let start = 0; start < wanted.length; start += NIPS_AT_A_TIME) {
    const rows = await db
      .selectFrom('employee')
      .selectAll()
      .where('nip', 'in', wanted.slice(start, start + NIPS_AT_A_TIME))
      // Spelled out so that the index, which leaves out people without a number, can serve.
      .where('nip', '<>', '')
      .execute();
    found.push(...rows.map(employeeOf));
  }
  return found;
}

/** Keeps new people as revision 1. Their ids and numbers must be new. */
export async function insertEmployees(
  db: WriteDb,
  people: readonly EmployeeChange[],
  at: Instant,
): Promise<void> {
  if (db.dialect === 'sqlite') {
    const before = await lastEmployeeOrdinal(db);
    await insertEmployee.runMany(db, recordsOf(people, at));
    await indexNewEmployees(db, before);
    return;
  }
  // Over a connection, many rows a statement.
  for (let start = 0; start < people.length; start += ROWS_AT_A_TIME) {
    const some = people.slice(start, start + ROWS_AT_A_TIME);
    await db
      .insertInto('employee')
      .values([...recordsOf(some, at)])
      .execute();
  }
}

/** Writes the new facts of people who are there, and raises their revision. */
export async function updateEmployees(
  db: WriteDb,
  people: readonly EmployeeChange[],
  at: Instant,
): Promise<void> {
  await updateEmployee.runMany(db, recordsOf(people, at));
}

function* recordsOf(people: readonly EmployeeChange[], at: Instant): Generator<EmployeeRecord> {
  for (const person of people) yield recordOf(person, at);
}

/** By name; only one work unit when given. */
export async function listEmployees(
  db: ReadDb,
  { workUnit, ...page }: PageRequest & { workUnit: string | null },
): Promise<Page<EmployeeRow>> {
  let query = selectEmployeeRows(db);
  const after = textCursor(page);
  if (workUnit !== null) query = query.where('employee.work_unit', '=', workUnit);
  if (after !== null) {
    query = query.where((row) =>
      row(row.refTuple('employee.name_key', 'employee.employee_id'), '>', row.tuple(...after)),
    );
  }
  const rows = await query
    .orderBy('employee.name_key')
    .orderBy('employee.employee_id')
    .limit(rowsToRead(page))
    .execute();
  return pageOf(rows, page, (row) => [row.nameKey, row.employeeId]);
}

export async function countEmployees(
  db: ReadDb,
  { workUnit }: { workUnit: string | null } = { workUnit: null },
): Promise<number> {
  let query = db.selectFrom('employee').select((row) => row.fn.countAll<number>().as('count'));
  if (workUnit !== null) query = query.where('work_unit', '=', workUnit);
  const { count } = await query.executeTakeFirstOrThrow();
  return count;
}

/** The columns of an `EmployeeRow`, for lists and for search. */
export function selectEmployeeRows(db: Pick<ReadDb, 'selectFrom'>) {
  return db
    .selectFrom('employee')
    .select([
      'employee.employee_id as employeeId',
      'employee.nip',
      'employee.name',
      'employee.name_key as nameKey',
      'employee.title_prefix as titlePrefix',
      'employee.title_suffix as titleSuffix',
      'employee.employee_type as employeeType',
      'employee.grade_code as gradeCode',
      'employee.position',
      'employee.work_unit as workUnit',
    ])
    .select((row) =>
      row
        .selectFrom('case_file')
        .select((inner) => inner.fn.countAll<number>().as('open'))
        .whereRef('case_file.employee_id', '=', 'employee.employee_id')
        .where('case_file.closed', '=', 0)
        .$asScalar()
        .$notNull()
        .as('openCases'),
    );
}

const insertEmployee = statement<EmployeeRecord>((db, slot) =>
  db.insertInto('employee').values({ employee_id: slot.employee_id, ...factColumns(slot), revision: 1 }),
);

const updateEmployee = statement<EmployeeRecord>((db, slot) =>
  db
    .updateTable('employee')
    .set((row) => ({ ...factColumns(slot), revision: row('revision', '+', 1) }))
    .where('employee_id', '=', slot.employee_id),
);

/** Spells the columns out: the slots of a statement have no names to copy. */
function factColumns(row: EmployeeRecord): Omit<EmployeeRecord, 'employee_id' | 'revision'> {
  return {
    nip: row.nip,
    name: row.name,
    name_key: row.name_key,
    title_prefix: row.title_prefix,
    title_suffix: row.title_suffix,
    birth_place: row.birth_place,
    birth_date: row.birth_date,
    sex: row.sex,
    employee_type: row.employee_type,
    legal_standing: row.legal_standing,
    grade_code: row.grade_code,
    grade_since: row.grade_since,
    position_kind: row.position_kind,
    position_group: row.position_group,
    position: row.position,
    position_since: row.position_since,
    work_unit: row.work_unit,
    parent_unit: row.parent_unit,
    institution: row.institution,
    phone: row.phone,
    email: row.email,
    updated_at: row.updated_at,
  };
}

function recordOf({ employeeId, facts }: EmployeeChange, at: Instant): EmployeeRecord {
  return {
    employee_id: employeeId,
    nip: facts.nip,
    name: facts.name,
    name_key: nameKey(facts.name),
    title_prefix: facts.titlePrefix,
    title_suffix: facts.titleSuffix,
    birth_place: facts.birthPlace,
    birth_date: facts.birthDate,
    sex: facts.sex,
    employee_type: facts.employeeType,
    legal_standing: facts.legalStanding,
    grade_code: facts.gradeCode,
    grade_since: facts.gradeSince,
    position_kind: facts.positionKind,
    position_group: facts.positionGroup,
    position: facts.position,
    position_since: facts.positionSince,
    work_unit: facts.workUnit,
    parent_unit: facts.parentUnit,
    institution: facts.institution,
    phone: facts.phone,
    email: facts.email,
    revision: 1,
    updated_at: at,
  };
}

function employeeOf(row: Omit<EmployeeTable, 'ordinal'>): StoredEmployee {
  return {
    employeeId: row.employee_id,
    facts: {
      nip: row.nip,
      name: row.name,
      titlePrefix: row.title_prefix,
      titleSuffix: row.title_suffix,
      birthPlace: row.birth_place,
      birthDate: row.birth_date,
      sex: row.sex,
      employeeType: row.employee_type,
      legalStanding: row.legal_standing,
      gradeCode: row.grade_code,
      gradeSince: row.grade_since,
      positionKind: row.position_kind,
      positionGroup: row.position_group,
      position: row.position,
      positionSince: row.position_since,
      workUnit: row.work_unit,
      parentUnit: row.parent_unit,
      institution: row.institution,
      phone: row.phone,
      email: row.email,
    },
    revision: row.revision,
    updatedAt: row.updated_at,
  };
}
