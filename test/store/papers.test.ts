import { expect, test } from 'vitest';
import { discardDraft, getDraft, saveDraft } from '#main/store/drafts.ts';
import { getFile, keepFile } from '#main/store/files.ts';
import {
  findLetterByNumber,
  getLetter,
  insertLetter,
  lastNumber,
  lettersOfCase,
  listLetters,
  takeNumber,
  voidLetter,
} from '#main/store/letters.ts';
import {
  getBody,
  getOffice,
  getOfficial,
  getRecoveryHash,
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
import { getReport, insertReport, listReports, type StoredReport } from '#main/store/reports.ts';
import {
  countActiveAdministrators,
  getUser,
  insertUser,
  setPasswordHash,
  updateUser,
} from '#main/store/users.ts';
import type { FollowUpFigures, FollowUpRow } from '#shared/contract/reports.ts';
import { localDate } from '#shared/local-date.ts';
import { eachDatabase } from '#test/support/databases.ts';
import { insertSampleCase, NOW, sampleBody, sampleLetter, sampleProfile } from './samples.ts';

eachDatabase('letters', ({ open }) => {
  const filled = async () => {
    const store = await open();
    await store.write(insertSampleCase);
    await store.write((db) => insertLetter(db, sampleLetter()));
    return store;
  };
  const series = { book: 'letter', year: 2026 } as const;

  test('running numbers: one after the other, each book and year for itself', async () => {
    const store = await open();
    const taken = await Promise.all([1, 2, 3].map(() => store.write((db) => takeNumber(db, series))));
    expect(taken.sort()).toEqual([1, 2, 3]);
    expect(await store.read((db) => lastNumber(db, series))).toBe(3);
    expect(await store.read((db) => lastNumber(db, { ...series, year: 2027 }))).toBe(0);
    expect(await store.write((db) => takeNumber(db, { ...series, book: 'decree' }))).toBe(1);
  });

  test('a number taken by a command that fails is free again', async () => {
    const store = await open();
    const failing = store.write(async (db) => {
      await takeNumber(db, series);
      throw new Error('the paper could not be kept');
    });
    await expect(failing).rejects.toThrow();
    expect(await store.write((db) => takeNumber(db, series))).toBe(1);
  });

  test('come back as they went in', async () => {
    const store = await filled();
    expect(await store.read((db) => getLetter(db, 'l-1'))).toEqual({
      ...sampleLetter(),
      status: 'issued',
      voidReason: null,
    });
  });

  test('a number is used once in its book and year, a void one too', async () => {
    const store = await filled();
    await store.write((db) =>
      voidLetter(db, { letterId: 'l-1', reason: 'salah alamat', at: NOW, by: 'petugas' }),
    );
    const again = store.write((db) =>
      insertLetter(db, sampleLetter({ letterId: 'l-2', number: '800.1.6.2 / 1 / bkd / 2026' })),
    );
    await expect(again).rejects.toThrow(/unique/i);
    const used = await store.read((db) =>
      findLetterByNumber(db, { ...series, number: '800.1.6.2/001/BKD/2026' }),
    );
    expect(used).toMatchObject({ letterId: 'l-1', status: 'void', voidReason: 'salah alamat' });
    await store.write(async (db) => {
      await insertLetter(db, sampleLetter({ letterId: 'l-3', book: 'decree' }));
      await insertLetter(db, sampleLetter({ letterId: 'l-4', year: 2027 }));
    });
  });

  test('any number of papers may bear none', async () => {
    const store = await filled();
    await store.write(async (db) => {
      await insertLetter(db, sampleLetter({ letterId: 'l-2', number: null, kind: 'interrogationRecord' }));
      await insertLetter(db, sampleLetter({ letterId: 'l-3', number: null, kind: 'interrogationRecord' }));
    });
    const rows = await store.read((db) => lettersOfCase(db, 'c-1'));
    expect(rows.map(({ number }) => number)).toEqual(['800.1.6.2/001/BKD/2026', '', '']);
  });

  test('what is on an issued letter never changes, and it can be made void once', async () => {
    const store = await filled();
    for (const change of [
      { data: '{}' },
      { number: 'x', number_key: 'x' },
      { sha256: 'b' },
      { issued_by: 'x' },
    ]) {
      const changing = store.write((db) => db.updateTable('letter').set(change).execute());
      await expect(changing).rejects.toThrow(/do not change/);
    }
    await expect(store.write((db) => db.deleteFrom('letter').execute())).rejects.toThrow(/do not change/);
    const making = { letterId: 'l-1', reason: 'salah', at: NOW, by: 'petugas' };
    expect(await store.write((db) => voidLetter(db, making))).toBe(true);
    expect(await store.write((db) => voidLetter(db, making))).toBe(false);
  });

  test('the agenda: newest first, by text and kind, page by page', async () => {
    const store = await filled();
    await store.write(async (db) => {
      const team = { kind: 'examinationTeamDecree', title: 'Keputusan Tim', book: 'decree' } as const;
      await insertLetter(db, sampleLetter({ letterId: 'l-2', date: localDate('2026-03-05'), ...team }));
    });
    const list = async (text: string, kind: 'summons' | null, after: string | null = null, limit = 9) =>
      store.read((db) => listLetters(db, { text, kind, after, limit }));
    expect((await list('', null)).items.map(({ letterId }) => letterId)).toEqual(['l-2', 'l-1']);
    expect((await list('panggilan', null)).items).toMatchObject([
      { letterId: 'l-1', caseNumber: '2026-001-1' },
    ]);
    expect((await list('', 'summons')).items.map(({ letterId }) => letterId)).toEqual(['l-1']);
    const first = await list('', null, null, 1);
    expect((await list('', null, first.next, 1)).items.map(({ letterId }) => letterId)).toEqual(['l-1']);
  });
});

eachDatabase('reports', ({ open }) => {
  test('keep what went out', async () => {
    const store = await open();
    await store.write(insertSampleCase);
    const figures: FollowUpFigures = {
      recommendations: 1,
      people: 1,
      followedUp: 0,
      unproven: 0,
      open: 1,
      share: '0%',
    };
    const report: StoredReport = {
      reportId: 'p-1',
      letterId: 'l-1',
      bodyId: 'kasn',
      bodyName: 'Lembaga Pengawas Contoh',
      date: localDate('2026-03-31'),
      scope: { recommendationIds: ['r-1'] },
      figures,
      rows: [{ no: 1, caseId: 'c-1' } as FollowUpRow],
      files: [{ kind: 'cover', sha256: 'a', mediaType: 'application/pdf', fileName: 'laporan.pdf', size: 3 }],
      issuedAt: NOW,
      issuedBy: 'petugas',
    };
    await store.write(async (db) => {
      await insertLetter(db, sampleLetter({ kind: 'followUpReport', caseId: null }));
      await insertReport(db, report);
    });
    expect(await store.read((db) => getReport(db, 'p-1'))).toEqual(report);
    const page = await store.read((db) => listReports(db, { after: null, limit: 5 }));
    expect(page).toEqual({
      items: [
        {
          reportId: 'p-1',
          letterId: 'l-1',
          number: '800.1.6.2/001/BKD/2026',
          date: '2026-03-31',
          bodyName: 'Lembaga Pengawas Contoh',
          figures,
        },
      ],
      next: null,
    });
  });
});

eachDatabase('the office', ({ open }) => {
  test('has one profile, changed only by whoever has seen the present one', async () => {
    const store = await open();
    expect(await store.read(getOffice)).toBeNull();
    expect(await store.read(getRecoveryHash)).toBeNull();
    const office = { officeId: 'o-1', profile: sampleProfile, recoveryHash: 'hash', createdAt: NOW };
    await store.write((db) => insertOffice(db, office));
    await expect(store.write((db) => insertOffice(db, office))).rejects.toThrow(/unique/i);
    const changed = { ...sampleProfile, city: 'Kota Lain' };
    expect(await store.write((db) => updateOffice(db, { profile: changed, revision: 1 }))).toBe(true);
    expect(await store.write((db) => updateOffice(db, { profile: sampleProfile, revision: 1 }))).toBe(false);
    expect(await store.read(getOffice)).toEqual({ officeId: 'o-1', profile: changed, revision: 2 });
    expect(await store.read(getRecoveryHash)).toBe('hash');
  });

  test('its officials, bodies and holidays', async () => {
    const store = await open();
    const official = {
      officialId: 'p-1',
      role: 'region_head',
      capacity: 'definitive',
      person: {
        name: 'Wayan Contoh',
        titlePrefix: '',
        titleSuffix: '',
        nip: null,
        rank: null,
        gradeCode: null,
        position: '',
        workUnit: '',
      },
      positionTitle: 'Bupati Contoh',
      validFrom: localDate('2025-02-20'),
      validTo: null,
    } as const;
    const holiday = {
      date: localDate('2026-01-01'),
      kind: 'N',
      name: 'Tahun Baru',
      confidence: 'A',
    } as const;
    await store.write(async (db) => {
      await insertOfficial(db, official);
      await saveBodies(db, [sampleBody]);
      await saveBodies(db, [{ ...sampleBody, recommends: false }]);
      await saveHolidays(db, [holiday, { ...holiday, date: localDate('2027-01-01') }]);
      await saveHolidays(db, [{ ...holiday, name: 'Tahun Baru Masehi' }]);
    });
    const ended = { ...official, validTo: localDate('2026-06-30'), revision: 1 };
    expect(await store.write((db) => updateOfficial(db, ended))).toBe(true);
    expect(await store.write((db) => updateOfficial(db, ended))).toBe(false);
    expect(await store.read((db) => getOfficial(db, 'p-1'))).toEqual({ ...ended, revision: 2 });
    expect(await store.read(listOfficials)).toHaveLength(1);
    expect(await store.read((db) => getBody(db, 'kasn'))).toEqual({ ...sampleBody, recommends: false });
    expect(await store.read(listBodies)).toHaveLength(1);
    const year = { from: localDate('2026-01-01'), to: localDate('2026-12-31') };
    expect(await store.read((db) => listHolidays(db, year))).toEqual([
      { ...holiday, name: 'Tahun Baru Masehi' },
    ]);
  });
});

eachDatabase('users, drafts and files', ({ open }) => {
  const user = {
    userId: 'u-1',
    username: 'ani',
    displayName: 'Ani',
    role: 'administrator',
    passwordHash: 'first',
    createdAt: NOW,
  } as const;

  test('a user is changed only by whoever has seen the present state; a password is not part of it', async () => {
    const store = await open();
    await store.write((db) => insertUser(db, user));
    expect(await store.read(countActiveAdministrators)).toBe(1);
    await store.write((db) => setPasswordHash(db, { userId: 'u-1', passwordHash: 'second' }));
    const retired = {
      userId: 'u-1',
      displayName: 'Ani',
      role: 'viewer',
      active: false,
      revision: 1,
    } as const;
    expect(await store.write((db) => updateUser(db, retired))).toBe(true);
    expect(await store.write((db) => updateUser(db, retired))).toBe(false);
    expect(await store.read((db) => getUser(db, 'u-1'))).toEqual({
      ...retired,
      username: 'ani',
      passwordHash: 'second',
      revision: 2,
    });
    expect(await store.read(countActiveAdministrators)).toBe(0);
  });

  test('a draft is one per user and subject', async () => {
    const store = await open();
    await store.write((db) => insertUser(db, user));
    const key = { userId: 'u-1', subject: 'bap:c-1' };
    expect(await store.read((db) => getDraft(db, key))).toBeNull();
    await store.write((db) => saveDraft(db, { ...key, content: { a: 1 }, savedAt: NOW }));
    await store.write((db) => saveDraft(db, { ...key, content: { a: 2 }, savedAt: NOW }));
    expect(await store.read((db) => getDraft(db, key))).toEqual({ content: { a: 2 }, savedAt: NOW });
    await store.write((db) => discardDraft(db, key));
    expect(await store.read((db) => getDraft(db, key))).toBeNull();
  });

  test('a file is known once, however often it comes', async () => {
    const store = await open();
    const file = {
      sha256: 'f'.repeat(64),
      mediaType: 'application/pdf',
      name: 'surat.pdf',
      size: 5_000_000_000,
      keptAt: NOW,
      keptBy: 'u-1',
    };
    await store.write((db) => keepFile(db, file));
    await store.write((db) => keepFile(db, { ...file, name: 'salinan.pdf' }));
    expect(await store.read((db) => getFile(db, file.sha256))).toEqual(file);
  });
});
