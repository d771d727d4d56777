import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type Application, type ApplicationOptions, openApplication } from '#main/hosts/application.ts';
import { stagePassword } from '#main/hosts/cli/demo/stage.ts';
import { eachDatabase } from '#test/support/databases.ts';
import { callAs, expectRefusal, placeIn, sharedOffice } from '#test/support/office.ts';

const password = 'kata sandi kantor contoh';
const administrator = { username: 'admin', displayName: 'Admin Contoh', password };

eachDatabase('an office that is set up', (databases) => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  async function newPlace(): Promise<ApplicationOptions> {
    const folder = mkdtempSync(join(tmpdir(), 'netra-setup-'));
    folders.push(folder);
    return placeIn(databases, folder);
  }
  async function opened<T>(
    place: ApplicationOptions,
    work: (application: Application) => Promise<T>,
  ): Promise<T> {
    const application = await openApplication(place);
    try {
      return await work(application);
    } finally {
      await application.close();
    }
  }

  it('answers only what is public before, makes the office once, and finds it again after a restart', async () => {
    const place = await newPlace();
    await opened(place, async (application) => {
      const nobody = callAs(application, null);
      expect(await nobody('session.current', {})).toMatchObject({ officeReady: false, officeName: null });
      expect(await nobody('law.deadline', { clock: 'C05', from: '2024-12-18', pattern: 5 })).toMatchObject({
        provisional: false,
      });
      for (const name of ['case.list', 'session.signIn', 'user.recover', 'office.get'] as const) {
        const input = { username: 'admin', password, recoveryKey: 'x', next: password };
        const refused = await expectRefusal(nobody(name, input), 'STORE');
        expect(refused.fault).toBe('not_initialised');
      }
      expect(application.describeStore()).toBeNull();

      const sample = await nobody('office.sample', {});
      const setUp = () => nobody('office.initialise', { ...sample, administrator });
      const answers = await Promise.allSettled([setUp(), setUp()]);
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await expectRefusal(setUp(), 'CONFLICT')).toMatchObject({ reason: 'already_initialised' });
      expect(await nobody('session.current', {})).toMatchObject({ officeReady: true, user: null });
    });
    await opened(place, async (application) => {
      const entered = await application.sessions.signIn('admin', password, 'door');
      expect(entered).toMatchObject({ ok: true, value: { user: { role: 'administrator' } } });
      const call = callAs(application, application.sessions.actorOf('door'));
      expect((await call('office.get', {})).officials).toHaveLength(5);
      expect(await call('employee.list', {})).toMatchObject({ items: [], total: 0 });
      expect(application.describeStore()?.dialect).toBe(databases.dialect);
    });
  });

  it('refuses a setup with a weak password or a number pattern without a number, and can be set up after', async () => {
    const place = await newPlace();
    await opened(place, async (application) => {
      const nobody = callAs(application, null);
      const { profile, officials } = await nobody('office.sample', {});
      const weak = { profile, officials, administrator: { ...administrator, password: 'pendek' } };
      const { issues } = await expectRefusal(nobody('office.initialise', weak), 'VALIDATION');
      expect(issues.map(({ path }) => path)).toEqual(['administrator.password']);
      const numbering = { ...profile.numbering, letterPattern: '{kode}/{tahun}' };
      const countless = { profile: { ...profile, numbering }, officials, administrator };
      expect(await expectRefusal(nobody('office.initialise', countless), 'VALIDATION')).toMatchObject({
        issues: [{ path: 'profile.numbering.letterPattern' }],
      });
      expect(await nobody('session.current', {})).toMatchObject({ officeReady: false });
    });
  });
});

eachDatabase('the office', (databases) => {
  const shared = sharedOffice(databases);

  it('keeps no password and no recovery key in clear, in no file and in no row', async () => {
    const { recoveryKey, place } = shared();
    const texts = readdirSync(place.dataFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));
    const { databaseUrl } = place;
    if (databaseUrl !== undefined) {
      for (const table of ['office', 'user_account', 'command_receipt', 'audit', 'meta']) {
        const rows = await databases.tamper({ kind: 'postgres', url: databaseUrl }, [
          `SELECT * FROM ${table}`,
        ]);
        expect(rows).not.toEqual([]);
        texts.push(JSON.stringify(rows));
      }
    }
    expect(texts).not.toEqual([]);
    expect(recoveryKey).not.toBe('');
    for (const secret of [recoveryKey, stagePassword])
      expect(texts.filter((text) => text.includes(secret))).toEqual([]);
  });

  it('changes its profile, and refuses a stale one', async () => {
    const call = shared().as('administrator');
    const { profile, revision } = await call('office.get', {});
    const changed = { ...profile, city: 'Tanjung Baru' };
    expect(await call('office.update', { profile: changed, revision })).toEqual({ revision: revision + 1 });
    expect(await call('office.get', {})).toMatchObject({
      profile: { city: 'Tanjung Baru' },
      revision: revision + 1,
    });
    const stale = await expectRefusal(call('office.update', { profile, revision }), 'CONFLICT');
    expect(stale).toMatchObject({ reason: 'stale_revision', facts: { entity: 'office' } });
    expect((await call('office.get', {})).profile.city).toBe('Tanjung Baru');
  });

  it('adds and ends an official; a term cannot end before it begins', async () => {
    const call = shared().as('administrator');
    const official = {
      officialId: null,
      role: 'region_head',
      capacity: 'pj',
      person: { name: 'Contoh Penjabat' },
      positionTitle: 'Penjabat Bupati Contoh',
      validFrom: '2025-01-01',
      revision: 0,
    } as const;
    const { officialId } = await call('office.saveOfficial', { official });
    const find = async () =>
      (await call('office.get', {})).officials.find((each) => each.officialId === officialId);
    const kept = await find();
    expect(kept).toMatchObject({ positionTitle: 'Penjabat Bupati Contoh', validTo: null });
    if (kept === undefined) return;

    await call('office.saveOfficial', { official: { ...kept, validTo: '2025-02-20' } });
    expect(await find()).toMatchObject({ validTo: '2025-02-20', revision: kept.revision + 1 });
    const stale = call('office.saveOfficial', { official: { ...kept, validTo: null } });
    expect(await expectRefusal(stale, 'CONFLICT')).toMatchObject({ facts: { entity: 'official' } });
    const backwards = call('office.saveOfficial', { official: { ...official, validTo: '2024-12-31' } });
    expect((await expectRefusal(backwards, 'VALIDATION')).issues[0]?.path).toBe('official.validTo');
  });

  it('knows the holidays of a confirmed year, and says when a year is not confirmed', async () => {
    const call = shared().as('viewer');
    const known = await call('office.calendar', { year: 2024 });
    expect(known.confirmed).toBe(true);
    expect(known.items.map(({ date }) => date)).toContain('2024-12-25');
    expect(known.items.every(({ date }) => date.startsWith('2024-'))).toBe(true);
    expect(await call('office.calendar', { year: 2090 })).toEqual({ items: [], confirmed: false });
  });

  it('takes its day from its own time zone, not from the machine', async () => {
    const { as, on, wait } = shared();
    on('2024-11-11');
    // 01:00 UTC is 09:00 in Tanjung Contoh (WITA); its day ends at 16:00 UTC.
    wait(14 * 60 + 59);
    expect((await as(null)('session.current', {})).today).toBe('2024-11-11');
    wait(1);
    expect((await as(null)('session.current', {})).today).toBe('2024-11-12');
  });
});
