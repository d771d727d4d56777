import { describe, expect, test } from 'vitest';
import { type AuditRecord, appendAudit, listAudit, verifyChain } from '#main/store/audit.ts';
import { openStore } from '#main/store/open.ts';
import { findReceipt, keepReceipt } from '#main/store/receipts.ts';
import type { Dialect } from '#main/store/store.ts';
import { eachDatabase } from '#test/support/databases.ts';
import { NOW } from './samples.ts';

const record = (n: number): AuditRecord => ({
  at: NOW,
  actorId: 'u-1',
  actorName: 'petugas',
  commandId: `command-${n}`,
  name: 'case.apply',
  objectType: 'cases',
  objectId: `c-${n % 3}`,
  inputSha256: String(n).padStart(64, '0'),
  detail: { n },
});

const guards = ['audit_guard_2', 'audit_guard_3'];
const withoutGuards = (dialect: Dialect): string[] =>
  dialect === 'sqlite'
    ? guards.map((name) => `DROP TRIGGER ${name}`)
    : ['ALTER TABLE audit DISABLE TRIGGER ALL'];

eachDatabase('the audit chain', ({ dialect, open, place, tamper }) => {
  test('is whole after any number of commands, also an empty one', async () => {
    const store = await open();
    expect(await store.read(verifyChain)).toEqual({ whole: true, rows: 0, firstBadSeq: null, problem: null });
    for (let n = 1; n <= 5; n += 1) await store.write((db) => appendAudit(db, record(n)));
    expect(await store.read(verifyChain)).toEqual({ whole: true, rows: 5, firstBadSeq: null, problem: null });
  });

  test('grows one row after the other when commands come at once', async () => {
    const store = await open();
    await Promise.all(Array.from({ length: 10 }, (_, n) => store.write((db) => appendAudit(db, record(n)))));
    expect(await store.read(verifyChain)).toMatchObject({ whole: true, rows: 10 });
  });

  test('a command that fails leaves no row', async () => {
    const store = await open();
    await store.write((db) => appendAudit(db, record(1)));
    await expect(
      store.write(async (db) => {
        await appendAudit(db, record(2));
        throw new Error('refused after all');
      }),
    ).rejects.toThrow();
    expect(await store.read(verifyChain)).toMatchObject({ whole: true, rows: 1 });
  });

  test('rows cannot be changed, removed or replaced', async () => {
    const location = await place();
    const store = await openStore(location);
    await store.write((db) => appendAudit(db, record(1)));
    await store.close();
    const attempts = [
      `UPDATE audit SET actor_name = 'somebody else'`,
      'DELETE FROM audit',
      ...(dialect === 'postgres'
        ? ['TRUNCATE audit']
        : [
            'PRAGMA recursive_triggers = ON; INSERT OR REPLACE INTO audit SELECT seq, at, actor_id, actor_name, command_id, name, object_type, object_id, input_sha256, detail, prev, hash FROM audit',
          ]),
    ];
    for (const attempt of attempts) {
      await expect(async () => tamper(location, attempt.split('; '))).rejects.toThrow(/do not change/);
    }
  });

  describe('shows what was done past the program:', () => {
    const swap = (column: string) =>
      `UPDATE audit SET ${column} = (SELECT other.${column} FROM audit AS other WHERE other.seq = 7 - audit.seq) WHERE seq IN (3, 4)`;
    test.each<[what: string, statements: string[], firstBadSeq: number, problem: string]>([
      ['a changed actor', [`UPDATE audit SET actor_name = 'somebody else' WHERE seq = 3`], 3, 'altered'],
      ['a changed detail', [`UPDATE audit SET detail = '{}' WHERE seq = 1`], 1, 'altered'],
      ['a row taken out', ['DELETE FROM audit WHERE seq = 3'], 3, 'missing'],
      [
        'a row taken out and the rest renumbered',
        [
          'DELETE FROM audit WHERE seq = 3',
          'UPDATE audit SET seq = 3 WHERE seq = 4',
          'UPDATE audit SET seq = 4 WHERE seq = 5',
          'UPDATE audit SET seq = 5 WHERE seq = 6',
        ],
        3,
        'altered',
      ],
      ['two rows swapped', [swap('detail')], 3, 'altered'],
      ['the tail cut off', ['DELETE FROM audit WHERE seq > 4'], 5, 'tail_cut'],
      ['everything gone', ['DELETE FROM audit'], 1, 'tail_cut'],
      ['the head moved back', [`DELETE FROM meta WHERE key = 'audit_head'`], 6, 'altered'],
    ])('%s', async (_, statements, firstBadSeq, problem) => {
      const location = await place();
      const store = await openStore(location);
      for (let n = 1; n <= 6; n += 1) await store.write((db) => appendAudit(db, record(n)));
      await store.close();
      await tamper(location, [...withoutGuards(dialect), ...statements]);

      const opened = await openStore(location);
      expect(await opened.read(verifyChain)).toMatchObject({ whole: false, firstBadSeq, problem });
      await opened.close();
    });
  });

  test('is listed newest first, page by page, and by object', async () => {
    const store = await open();
    for (let n = 1; n <= 7; n += 1) await store.write((db) => appendAudit(db, record(n)));
    const first = await store.read((db) => listAudit(db, { objectId: null, after: null, limit: 4 }));
    expect(first.items.map(({ seq }) => seq)).toEqual([7, 6, 5, 4]);
    const second = await store.read((db) => listAudit(db, { objectId: null, after: first.next, limit: 4 }));
    expect(second.items.map(({ seq }) => seq)).toEqual([3, 2, 1]);
    expect(second.next).toBeNull();
    const ofOne = await store.read((db) => listAudit(db, { objectId: 'c-1', after: null, limit: 10 }));
    expect(ofOne.items.map(({ seq }) => seq)).toEqual([7, 4, 1]);
  });
});

eachDatabase('receipts', ({ open }) => {
  test('give the first answer again', async () => {
    const store = await open();
    const receipt = {
      commandId: 'k',
      name: 'case.apply',
      inputSha256: 'a',
      output: { revision: 2, list: [1, null] },
    };
    expect(await store.read((db) => findReceipt(db, 'k'))).toBeNull();
    await store.write((db) => keepReceipt(db, receipt));
    expect(await store.read((db) => findReceipt(db, 'k'))).toEqual(receipt);
    await expect(store.write((db) => keepReceipt(db, receipt))).rejects.toThrow(/unique/i);
  });
});
