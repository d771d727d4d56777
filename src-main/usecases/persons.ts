/** Turns the people an officer points at into people as the law and the papers need them. */

import type { ResolvedPerson } from '#main/law/case-facts.ts';
import { findEmployeeByNip, getEmployee } from '#main/store/employees.ts';
import { getOfficial } from '#main/store/office.ts';
import type { ReadDb } from '#main/store/store.ts';
import type { EmployeeFacts } from '#shared/contract/employees.ts';
import type { Person, PersonRef } from '#shared/contract/fields.ts';
import type { OfficeProfile, Official } from '#shared/contract/office.ts';
import { refuse } from '#shared/errors.ts';
import type { LocalDate } from '#shared/local-date.ts';
import { properName } from '#shared/names.ts';
import { rankOf } from '#shared/ranks.ts';

/** Refuses with NOT_FOUND when the employee or official is not there. */
export async function resolvePerson(db: ReadDb, ref: PersonRef): Promise<ResolvedPerson> {
  if ('employeeId' in ref) {
    const employee = (await getEmployee(db, ref.employeeId)) ?? notFound('employee', ref.employeeId);
    return employeeAsPerson(ref.employeeId, employee.facts);
  }
  if ('officialId' in ref) {
    const official = (await getOfficial(db, ref.officialId)) ?? notFound('official', ref.officialId);
    return officialAsPerson(db, official);
  }
  return { ...ref.person, employeeId: null, positionGroup: null, employeeType: null };
}

export async function resolvePeople(db: ReadDb, refs: readonly PersonRef[]): Promise<ResolvedPerson[]> {
  const people: ResolvedPerson[] = [];
  for (const ref of refs) people.push(await resolvePerson(db, ref));
  return people;
}

/** An employee as printed today: the office's spelling of rank and unit. */
export function employeeAsPerson(employeeId: string, facts: EmployeeFacts): ResolvedPerson {
  return {
    name: properName(facts.name),
    titlePrefix: facts.titlePrefix,
    titleSuffix: facts.titleSuffix,
    nip: facts.nip,
    rank: rankOf(facts.gradeCode),
    gradeCode: facts.gradeCode === '' ? null : facts.gradeCode,
    position: facts.position,
    workUnit: unitText(facts),
    employeeId,
    positionGroup: facts.positionGroup,
    employeeType: facts.employeeType,
  };
}

/** The unit and the agency it belongs to, each named once. */
function unitText({ workUnit, parentUnit }: EmployeeFacts): string {
  if (workUnit === '' || parentUnit === '' || workUnit === parentUnit) return parentUnit || workUnit;
  return `${workUnit}, ${parentUnit}`;
}

/** An official who is also an employee brings his position group, which decides what he may impose. */
async function officialAsPerson(db: ReadDb, official: Official): Promise<ResolvedPerson> {
  const { nip } = official.person;
  const employee = nip === null ? null : await findEmployeeByNip(db, nip);
  return {
    ...official.person,
    employeeId: employee?.employeeId ?? null,
    positionGroup: employee?.facts.positionGroup ?? null,
    employeeType: employee?.facts.employeeType ?? null,
  };
}

/**
 * Who signs: an official in the capacity he holds on the day of the paper, or an employee who signs by his own post.
 */
export async function resolveSigner(db: ReadDb, ref: PersonRef, on: LocalDate): Promise<Official> {
  if ('officialId' in ref) {
    const official = (await getOfficial(db, ref.officialId)) ?? notFound('official', ref.officialId);
    const ended = official.validTo !== null && official.validTo < on;
    if (official.validFrom > on || ended) {
      refuse({
        code: 'VALIDATION',
        issues: [
          { path: 'signatory', message: `${official.positionTitle} tidak menjabat pada tanggal naskah ini.` },
        ],
      });
    }
    return official;
  }
  const person = plainPerson(await resolvePerson(db, ref));
  return {
    officialId: '',
    role: 'other',
    capacity: 'definitive',
    person,
    positionTitle: person.position,
    validFrom: on,
    validTo: null,
    revision: 0,
  };
}

/** The agency on whose paper somebody signs: where an employee works; the unit as typed for anybody else. */
export async function agencyOf(db: ReadDb, ref: PersonRef, profile: OfficeProfile): Promise<string> {
  const person = await resolvePerson(db, ref);
  const employee = person.employeeId === null ? null : await getEmployee(db, person.employeeId);
  return employee?.facts.parentUnit || employee?.facts.workUnit || person.workUnit || profile.officeName;
}

/** Only what is printed: the law's marks stay behind. */
export function plainPerson({
  name,
  titlePrefix,
  titleSuffix,
  nip,
  rank,
  gradeCode,
  position,
  workUnit,
}: Person): Person {
  return { name, titlePrefix, titleSuffix, nip, rank, gradeCode, position, workUnit };
}

const notFound = (entity: string, id: string): never => refuse({ code: 'NOT_FOUND', entity, id });
