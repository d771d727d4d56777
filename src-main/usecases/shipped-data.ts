/** Data that comes with the program and changes without code: read from `resources/`, checked like any other input. */
import { z } from 'zod';
import { type Holiday, parseHolidays } from '#main/law/calendar.ts';
import { electionSchema } from '#shared/contract/law.ts';
import { officeProfileSchema, officialSchema, oversightBodySchema } from '#shared/contract/office.ts';
import type { Resources } from './ports.ts';

export async function shippedHolidays(resources: Resources): Promise<Holiday[]> {
  return parseHolidays(await resources.readText('law/holidays.csv'));
}

export async function shippedElections(resources: Resources) {
  return z.array(electionSchema).parse(JSON.parse(await resources.readText('law/elections.json')));
}

/** The oversight bodies of legal research 6.4, with the days each was in charge. */
export async function shippedBodies(resources: Resources) {
  return z.array(oversightBodySchema).parse(JSON.parse(await resources.readText('law/bodies.json')));
}

/** A fictitious office to learn on, and to fill the first-run wizard from. */
export async function sampleOffice(resources: Resources) {
  return z
    .object({
      profile: officeProfileSchema,
      officials: z.array(officialSchema.omit({ officialId: true, revision: true })),
    })
    .parse(JSON.parse(await resources.readText('sample-office/office.json')));
}

export async function sampleEmployees(resources: Resources): Promise<Uint8Array> {
  return resources.readBytes('sample-office/employees.csv');
}

/** A drawing of our own, no region's arms. */
export async function sampleEmblem(resources: Resources): Promise<Uint8Array> {
  return resources.readBytes('sample-office/emblem.png');
}
