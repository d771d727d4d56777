import { expect, test } from 'vitest';
import type { ReadDb, WriteDb } from '#main/store/store.ts';
import { insertUser, listUsers } from '#main/store/users.ts';
import { eachDatabase } from '#test/support/databases.ts';
import { NOW } from './samples.ts';

const user = (name: string) => ({
  userId: name,
  username: name,
  displayName: name,
  role: 'viewer' as const,
  passwordHash: 'x',
  createdAt: NOW,
});
const names = async (db: ReadDb) => (await listUsers(db)).map(({ username }) => username);

eachDatabase('transactions', ({ open }) => {
  test('what throws leaves nothing behind', async () => {
    const store = await open();
    const failed = store.write(async (db) => {
      await insertUser(db, user('ani'));
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    expect(await store.read(names)).toEqual([]);
  });

  test('a statement the database refuses ends the whole of it', async () => {
    const store = await open();
    await store.write((db) => insertUser(db, user('ani')));
    const twice = store.write(async (db) => {
      await insertUser(db, user('budi'));
      await insertUser(db, { ...user('other'), username: 'ani' });
    });
    await expect(twice).rejects.toThrow(/unique/i);
    expect(await store.read(names)).toEqual(['ani']);
  });

  test('writers take turns, and what one has read stays true until it ends', async () => {
    const store = await open();
    const addNext = async (db: WriteDb) => {
      const before = (await listUsers(db)).length;
      await Promise.resolve();
      await insertUser(db, user(`user-${before}`));
    };
    await Promise.all(Array.from({ length: 12 }, () => store.write(addNext)));
    expect(await store.read(names)).toHaveLength(12);
  });

  test('a reader sees one moment, whatever is written meanwhile', async () => {
    const store = await open();
    await store.write((db) => insertUser(db, user('ani')));
    await store.read(async (db) => {
      const before = await names(db);
      await store.write((other) => insertUser(other, user('budi')));
      expect(await names(db)).toEqual(before);
    });
    expect(await store.read(names)).toEqual(['ani', 'budi']);
  });

  test('readers beyond the number of connections wait and are served', async () => {
    const store = await open();
    const counts = await Promise.all(Array.from({ length: 20 }, () => store.read(names)));
    expect(counts).toHaveLength(20);
  });

  test('a handle is of no use after its transaction', async () => {
    const store = await open();
    let kept: WriteDb | undefined;
    await store.write(async (db) => {
      kept = db;
      await Promise.resolve();
    });
    await expect(insertUser(kept as WriteDb, user('late'))).rejects.toThrow(/committed/);
    expect(await store.read(names)).toEqual([]);
  });

  test('the connection of a reader cannot write, even when the types are set aside', async () => {
    const store = await open();
    const forced = store.read((db) => insertUser(db as WriteDb, user('ani')));
    await expect(forced).rejects.toMatchObject({ error: { code: 'STORE', fault: 'not_writable' } });
    expect(await store.read(names)).toEqual([]);
  });

  test('closing waits for the command that is running', async () => {
    const store = await open();
    const writing = store.write(async (db) => {
      await Promise.resolve();
      await insertUser(db, user('ani'));
      return 'kept';
    });
    const closing = store.close();
    expect(await writing).toBe('kept');
    await closing;
  });
});
