/** The office itself: its profile, its officials, the bodies that watch over it, and its holidays. */
import type { Person } from '#shared/contract/fields.ts';
import type { OfficeProfile, Official, OversightBody } from '#shared/contract/office.ts';
import type { LocalDate } from '#shared/local-date.ts';
import type { Flag, HolidayTable, Instant, OfficialTable, OversightBodyTable } from './schema.ts';
import { statement } from './statement.ts';
import type { ReadDb, WriteDb } from './store.ts';

export interface StoredOffice {
  readonly officeId: string;
  readonly profile: OfficeProfile;
  readonly revision: number;
}

/** A public holiday (N), joint leave (C) or regional holiday (L). */
export type StoredHoliday = HolidayTable;

const selectOffice = statement((db) => db.selectFrom('office').selectAll());

/** The office of this store, or null before it has been set up. */
export async function getOffice(db: ReadDb): Promise<StoredOffice | null> {
  const [row] = (await selectOffice.run(db, {})).rows;
  if (row === undefined) return null;
  return { officeId: row.office_id, profile: JSON.parse(row.profile), revision: row.revision };
}

/** There is one office in a store; a second one throws. */
export async function insertOffice(
  db: WriteDb,
  office: { officeId: string; profile: OfficeProfile; recoveryHash: string; createdAt: Instant },
): Promise<void> {
  await db
    .insertInto('office')
    .values({
      id: 1,
      office_id: office.officeId,
      profile: JSON.stringify(office.profile),
      recovery_hash: office.recoveryHash,
      revision: 1,
      created_at: office.createdAt,
    })
    .execute();
}

/** False when `revision` is not the present one: somebody else has changed the profile since it was read. */
export async function updateOffice(
  db: WriteDb,
  { profile, revision }: { profile: OfficeProfile; revision: number },
): Promise<boolean> {
  const result = await db
    .updateTable('office')
    .set({ profile: JSON.stringify(profile), revision: revision + 1 })
    .where('revision', '=', revision)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** The encoded hash of the recovery key, or null before the office has been set up. */
export async function getRecoveryHash(db: ReadDb): Promise<string | null> {
  const row = await db.selectFrom('office').select('recovery_hash').executeTakeFirst();
  return row?.recovery_hash ?? null;
}

export async function listOfficials(db: ReadDb): Promise<Official[]> {
  const rows = await db
    .selectFrom('official')
    .selectAll()
    .orderBy('valid_from', 'desc')
    .orderBy('official_id')
    .execute();
  return rows.map(officialOf);
}

export async function getOfficial(db: ReadDb, officialId: string): Promise<Official | null> {
  const row = await db
    .selectFrom('official')
    .selectAll()
    .where('official_id', '=', officialId)
    .executeTakeFirst();
  return row === undefined ? null : officialOf(row);
}

/** Keeps the official as revision 1. */
export async function insertOfficial(db: WriteDb, official: Omit<Official, 'revision'>): Promise<void> {
  await db
    .insertInto('official')
    .values({ official_id: official.officialId, ...officialColumns(official), revision: 1 })
    .execute();
}

/** False when `official.revision` is not the present one. */
export async function updateOfficial(db: WriteDb, official: Official): Promise<boolean> {
  const result = await db
    .updateTable('official')
    .set({ ...officialColumns(official), revision: official.revision + 1 })
    .where('official_id', '=', official.officialId)
    .where('revision', '=', official.revision)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Adds the bodies, and replaces those that are there by the same id. */
export async function saveBodies(db: WriteDb, bodies: readonly OversightBody[]): Promise<void> {
  for (const body of bodies) {
    const columns = bodyColumns(body);
    await db
      .insertInto('oversight_body')
      .values({ body_id: body.bodyId, ...columns })
      .onConflict((conflict) => conflict.column('body_id').doUpdateSet(columns))
      .execute();
  }
}

export async function listBodies(db: ReadDb): Promise<OversightBody[]> {
  const rows = await db
    .selectFrom('oversight_body')
    .selectAll()
    .orderBy('valid_from', 'desc')
    .orderBy('body_id')
    .execute();
  return rows.map(bodyOf);
}

export async function getBody(db: ReadDb, bodyId: string): Promise<OversightBody | null> {
  const row = await db
    .selectFrom('oversight_body')
    .selectAll()
    .where('body_id', '=', bodyId)
    .executeTakeFirst();
  return row === undefined ? null : bodyOf(row);
}

/** Holidays in order, between two days inclusive when given. */
export function listHolidays(
  db: ReadDb,
  { from, to }: { from?: LocalDate; to?: LocalDate } = {},
): Promise<StoredHoliday[]> {
  let query = db.selectFrom('holiday').selectAll();
  if (from !== undefined) query = query.where('date', '>=', from);
  if (to !== undefined) query = query.where('date', '<=', to);
  return query.orderBy('date').orderBy('kind').execute();
}

/** Adds the holidays; one that is there on the same day and of the same kind takes the new name. */
export async function saveHolidays(db: WriteDb, holidays: readonly StoredHoliday[]): Promise<void> {
  await upsertHoliday.runMany(db, holidays);
}

const upsertHoliday = statement<StoredHoliday>((db, slot) =>
  db
    .insertInto('holiday')
    .values({ date: slot.date, kind: slot.kind, name: slot.name, confidence: slot.confidence })
    .onConflict((conflict) =>
      conflict.columns(['date', 'kind']).doUpdateSet((row) => ({
        name: row.ref('excluded.name'),
        confidence: row.ref('excluded.confidence'),
      })),
    ),
);

function officialColumns(official: Omit<Official, 'officialId' | 'revision'>) {
  return {
    role: official.role,
    capacity: official.capacity,
    person: JSON.stringify(official.person),
    position_title: official.positionTitle,
    valid_from: official.validFrom,
    valid_to: official.validTo,
  };
}

function officialOf(row: OfficialTable): Official {
  return {
    officialId: row.official_id,
    role: row.role,
    capacity: row.capacity,
    person: JSON.parse(row.person) as Person,
    positionTitle: row.position_title,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    revision: row.revision,
  };
}

function bodyColumns(body: OversightBody) {
  return {
    name: body.name,
    abbreviation: body.abbreviation,
    leader_title: body.leaderTitle,
    address: body.address,
    valid_from: body.validFrom,
    valid_to: body.validTo,
    recommends: flag(body.recommends),
    receives_reports: flag(body.receivesReports),
    source: body.source,
    confidence: body.confidence,
  };
}

function bodyOf(row: OversightBodyTable): OversightBody {
  return {
    bodyId: row.body_id,
    name: row.name,
    abbreviation: row.abbreviation,
    leaderTitle: row.leader_title,
    address: row.address,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    recommends: row.recommends === 1,
    receivesReports: row.receives_reports === 1,
    source: row.source,
    confidence: row.confidence,
  };
}

const flag = (value: boolean): Flag => (value ? 1 : 0);
