/** The office: set up once, then its profile, its officials and its calendar. */

import { makeCalendar, type WorkCalendar } from '#main/law/calendar.ts';
import { keepFile } from '#main/store/files.ts';
import {
  getOffice,
  insertOffice,
  insertOfficial,
  listBodies,
  listHolidays,
  listOfficials,
  saveBodies,
  saveHolidays,
  updateOffice,
  updateOfficial,
} from '#main/store/office.ts';
import type { ReadDb } from '#main/store/store.ts';
import { insertUser } from '#main/store/users.ts';
import type { OfficeProfile } from '#shared/contract/office.ts';
import { refuse } from '#shared/errors.ts';
import { localDate } from '#shared/local-date.ts';
import { type HandlersFor, type OfficeNow, officeOf } from './context.ts';
import { importRows } from './employee-import.ts';
import type { Ports } from './ports.ts';
import {
  sampleEmblem,
  sampleEmployees,
  sampleOffice,
  shippedBodies,
  shippedHolidays,
} from './shipped-data.ts';
import { plainKey } from './users.ts';

type OfficeProcedure =
  | 'office.initialise'
  | 'office.sample'
  | 'office.get'
  | 'office.update'
  | 'office.saveOfficial'
  | 'office.calendar';

/** 160 bits, as eight groups of four characters on the sheet that is locked away. */
const recoveryKeyBytes = 20;

export const officeHandlers: HandlersFor<OfficeProcedure> = {
  'office.initialise': async (call, { profile, officials, administrator, withSample }) => {
    if (call.office !== null) refuse({ code: 'CONFLICT', reason: 'already_initialised', facts: {} });
    const { ports, now, today } = call;
    const recoveryKey = ports.ids.secret(recoveryKeyBytes);
    const [passwordHash, recoveryHash] = await Promise.all([
      ports.passwords.hash(administrator.password),
      ports.passwords.hash(plainKey(recoveryKey)),
    ]);
    const emblem = withSample && profile.letterhead.emblemFileId === null ? await keptEmblem(ports) : null;
    const bodies = await shippedBodies(ports.resources);
    const holidays = await shippedHolidays(ports.resources);
    const sample = withSample
      ? await ports.spreadsheets.readEmployees(await sampleEmployees(ports.resources), today)
      : [];
    return async (db) => {
      if ((await getOffice(db)) !== null)
        refuse({ code: 'CONFLICT', reason: 'already_initialised', facts: {} });
      const createdAt = now.toISOString();
      const officeId = ports.ids.next();
      const userId = ports.ids.next();
      await insertOffice(db, { officeId, profile: withEmblem(profile, emblem), recoveryHash, createdAt });
      const { username, displayName } = administrator;
      await insertUser(db, { userId, username, displayName, role: 'administrator', passwordHash, createdAt });
      for (const official of officials)
        await insertOfficial(db, { ...official, officialId: ports.ids.next() });
      if (emblem !== null) await keepFile(db, { ...emblem, keptAt: createdAt, keptBy: userId });
      await saveBodies(db, bodies);
      await saveHolidays(db, holidays);
      await importRows(db, sample, { ids: ports.ids, at: createdAt });
      return {
        value: { officeId, recoveryKey },
        audit: {
          objectId: officeId,
          detail: { withSample },
          actor: { userId, username, displayName, role: 'administrator' },
        },
        announces: ['office', 'users', 'employees'],
      };
    };
  },

  'office.sample': async (call) => sampleOffice(call.ports.resources),

  'office.get': async (call) => {
    const { profile, revision } = officeOf(call);
    return call.read(async (db) => ({
      profile,
      revision,
      officials: await listOfficials(db),
      bodies: await listBodies(db),
    }));
  },

  'office.update': async (call, { profile, revision }) => {
    const { officeId } = officeOf(call);
    return async (db) => {
      if (!(await updateOffice(db, { profile, revision }))) stale('office');
      return { value: { revision: revision + 1 }, audit: { objectId: officeId }, announces: ['office'] };
    };
  },

  'office.saveOfficial':
    async (call, { official }) =>
    async (db) => {
      const { officialId, revision, ...facts } = official;
      if (facts.validTo !== null && facts.validTo < facts.validFrom) {
        refuse({
          code: 'VALIDATION',
          issues: [{ path: 'official.validTo', message: 'Akhir jabatan tidak mungkin sebelum awalnya.' }],
        });
      }
      if (officialId === null) {
        const id = call.ports.ids.next();
        await insertOfficial(db, { ...facts, officialId: id });
        return { value: { officialId: id }, audit: { objectId: id }, announces: ['office'] };
      }
      if (!(await updateOfficial(db, { ...facts, officialId, revision }))) stale('official');
      return { value: { officialId }, audit: { objectId: officialId }, announces: ['office'] };
    },

  'office.calendar': async (call, { year }) => {
    const items = await call.read((db) =>
      listHolidays(db, { from: localDate(`${year}-01-01`), to: localDate(`${year}-12-31`) }),
    );
    return { items, confirmed: call.calendar.confirmedYears.has(year) };
  },
};

/** The sample office prints an emblem of its own; a real one uploads its arms in Pengaturan. */
async function keptEmblem({ files, resources }: Ports) {
  const bytes = await sampleEmblem(resources);
  const sha256 = await files.keep(bytes);
  return { sha256, mediaType: 'image/png', name: 'lambang-contoh.png', size: bytes.byteLength };
}

function withEmblem(profile: OfficeProfile, emblem: { sha256: string } | null): OfficeProfile {
  if (emblem === null) return profile;
  return { ...profile, letterhead: { ...profile.letterhead, emblemFileId: emblem.sha256 } };
}

/** The office of this store, as every call sees it; null before it is set up. */
export async function loadOffice(db: ReadDb): Promise<OfficeNow | null> {
  return getOffice(db);
}

/** The calendar the office keeps. */
export async function loadCalendar(db: ReadDb): Promise<WorkCalendar> {
  const holidays = await listHolidays(db);
  return makeCalendar(holidays.map((holiday) => ({ ...holiday, basis: '' })));
}

const stale = (entity: string): never =>
  refuse({ code: 'CONFLICT', reason: 'stale_revision', facts: { entity } });
