import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { createStore, openStore } from '#main/store/open.ts';
import { connectionSettings, openConnection } from '#main/store/sqlite-file.ts';
import type { NetraError } from '#shared/errors.ts';
import {
  eachDatabase,
  sqliteDatabases,
  sqliteLocation,
  type TestDatabases,
} from '#test/support/databases.ts';
import { insertSampleCase } from './samples.ts';

/** What a promise is refused with; fails when it is not refused. */
async function refusalOf(promise: Promise<unknown>): Promise<NetraError> {
  const outcome = await promise.then(
    () => null,
    (error: { error?: NetraError }) => error.error ?? Promise.reject(error),
  );
  if (outcome === null) throw new Error('was not refused');
  return outcome;
}
const stored = (fault: string) => expect.objectContaining({ code: 'STORE', fault });

eachDatabase('opening and making a store', ({ dialect, place, emptyPlace, tamper }) => {
  test('where none has been made, opening says so and making makes one', async () => {
    const location = await emptyPlace();
    expect(await refusalOf(openStore(location))).toEqual(stored('not_initialised'));
    const made = await createStore(location);
    expect(made.describe()).toMatchObject({ dialect, schema: '0001-office-people-cases-papers' });
    await made.close();
    expect(await refusalOf(createStore(location))).toMatchObject({
      code: 'CONFLICT',
      reason: 'already_initialised',
    });
    await (await openStore(location)).close();
  });

  test('rows are there after closing and opening again', async () => {
    const location = await place();
    const first = await openStore(location);
    await first.write(insertSampleCase);
    await first.close();
    const second = await openStore(location);
    const { number } = await second.read((db) =>
      db.selectFrom('recommendation').select('number').executeTakeFirstOrThrow(),
    );
    expect(number).toBe('R-123/LPC/2/2026');
    await second.close();
  });

  test('a store made by a newer program is refused and left alone', async () => {
    const location = await place();
    await tamper(location, [`INSERT INTO schema_migration VALUES (1, '0002-from-the-future', 'x')`]);
    expect(await refusalOf(openStore(location))).toMatchObject({
      code: 'STORE',
      fault: 'newer_schema',
      facts: { schema: '0002-from-the-future' },
    });
  });

  test('a store whose migration differs from the one this program knows is refused', async () => {
    const location = await place();
    await tamper(location, [`UPDATE schema_migration SET checksum = 'other'`]);
    expect(await refusalOf(openStore(location))).toEqual(stored('damaged'));
  });

  test('opened for reading only, it cannot be written', async () => {
    const location = await place();
    const store = await openStore(location, { readOnly: true });
    expect(await store.read((db) => db.selectFrom('office').selectAll().execute())).toEqual([]);
    await expect(async () => store.write(insertSampleCase)).rejects.toMatchObject({
      error: { code: 'STORE', fault: 'not_writable' },
    });
    await store.close();
  });
});

describe('the SQLite file', () => {
  const databases: TestDatabases = sqliteDatabases();
  const folderOf = async (place: 'place' | 'emptyPlace') => sqliteLocation(await databases[place]()).folder;

  test('every connection has the settings the promises rest on', async () => {
    const path = join(await folderOf('place'), 'netra.db');
    for (const writer of [true, false]) {
      const connection = openConnection({ path, writer });
      for (const [name, value] of Object.entries(connectionSettings)) {
        expect([name, connection.pragma(name, { simple: true })]).toEqual([name, value]);
      }
      expect(connection.pragma('query_only', { simple: true })).toBe(writer ? 0 : 1);
      connection.close();
    }
  });

  test('a file of no bytes is not taken for a new store', async () => {
    const folder = await folderOf('place');
    truncateSync(join(folder, 'netra.db'));
    expect(await refusalOf(openStore({ kind: 'sqlite', folder }))).toEqual(stored('zero_byte'));
    expect(readFileSync(join(folder, 'netra.db'))).toHaveLength(0);
  });

  test('a file that is no database, and a folder in its place, are not ours', async () => {
    const folder = await folderOf('emptyPlace');
    mkdirSync(folder);
    writeFileSync(join(folder, 'netra.db'), 'a letter, not a database '.repeat(50));
    expect(await refusalOf(openStore({ kind: 'sqlite', folder }))).toEqual(stored('not_netra'));

    const other = await folderOf('emptyPlace');
    mkdirSync(join(other, 'netra.db'), { recursive: true });
    expect(await refusalOf(openStore({ kind: 'sqlite', folder: other }))).toEqual(stored('not_netra'));
  });

  test("another program's database is not ours", async () => {
    const folder = await folderOf('place');
    const database = new SqliteDatabase(join(folder, 'netra.db'));
    database.pragma('journal_mode = DELETE');
    database.pragma('application_id = 1');
    database.close();
    expect(await refusalOf(openStore({ kind: 'sqlite', folder }))).toEqual(stored('not_netra'));
  });

  test('a damaged page is found on opening', async () => {
    const folder = await folderOf('place');
    const file = openSync(join(folder, 'netra.db'), 'r+');
    writeSync(file, Buffer.alloc(3000, 0xa5), 0, 3000, 4096 + 8);
    closeSync(file);
    expect(await refusalOf(openStore({ kind: 'sqlite', folder }))).toEqual(stored('damaged'));
  });

  test('a file cut short is found on opening', async () => {
    const folder = await folderOf('place');
    truncateSync(join(folder, 'netra.db'), 4096 * 4);
    expect(await refusalOf(openStore({ kind: 'sqlite', folder }))).toEqual(stored('damaged'));
  });

  test('only one program owns the folder; when it lets go, the next one may', async () => {
    const folder = await folderOf('place');
    const first = await openStore({ kind: 'sqlite', folder });
    expect(await refusalOf(openStore({ kind: 'sqlite', folder }))).toEqual(stored('locked_by_other_program'));
    const looking = await openStore({ kind: 'sqlite', folder }, { readOnly: true });
    await looking.close();
    await first.close();
    await (await openStore({ kind: 'sqlite', folder })).close();
  });

  test('closing leaves one file: nothing waits in the log', async () => {
    const folder = await folderOf('place');
    const store = await openStore({ kind: 'sqlite', folder });
    await store.write(insertSampleCase);
    await store.close();
    expect(readdirSync(folder).sort()).toEqual(['netra.db', 'netra.lock']);
  });

  test('a folder that cannot be made or written is said to be so', async () => {
    const folder = await folderOf('emptyPlace');
    writeFileSync(folder, 'a file stands where the folder should be');
    expect(await refusalOf(createStore({ kind: 'sqlite', folder: join(folder, 'data') }))).toEqual(
      stored('not_writable'),
    );
    // The lock cannot be taken either when its file is not one. (Rights of a folder do not stop the superuser the tests
    // may run as, so this stands in for a folder without the right to write.)
    const other = await folderOf('place');
    mkdirSync(join(other, 'netra.lock'));
    expect(await refusalOf(openStore({ kind: 'sqlite', folder: other }))).toEqual(stored('not_writable'));
  });

  test.skipIf(process.getuid?.() === 0)('a folder without the right to write is refused', async () => {
    const folder = await folderOf('place');
    chmodSync(folder, 0o500);
    try {
      expect(await refusalOf(openStore({ kind: 'sqlite', folder }))).toEqual(stored('not_writable'));
    } finally {
      chmodSync(folder, 0o700);
    }
  });

  test('what a crash left of making a store does not stand in the way', async () => {
    const folder = await folderOf('emptyPlace');
    mkdirSync(folder);
    writeFileSync(join(folder, 'netra.db.part'), 'half');
    const store = await createStore({ kind: 'sqlite', folder });
    await store.close();
    expect(existsSync(join(folder, 'netra.db.part'))).toBe(false);
  });
});

describe('the encrypted SQLite file', () => {
  const databases = sqliteDatabases();
  const key = new Uint8Array(32).fill(7);
  const encryptedFolder = async () => {
    const { folder } = sqliteLocation(await databases.emptyPlace());
    const store = await createStore({ kind: 'sqlite', folder }, { key });
    await store.write(insertSampleCase);
    expect(store.describe().encrypted).toBe(true);
    await store.close();
    return folder;
  };

  test('opens with its key and shows no name on disk', async () => {
    const folder = await encryptedFolder();
    expect(readFileSync(join(folder, 'netra.db')).includes('Santoso')).toBe(false);
    const store = await openStore({ kind: 'sqlite', folder }, { key });
    const rows = await store.read((db) => db.selectFrom('employee').select('name').execute());
    expect(rows).toEqual([{ name: 'Budi Santoso Contoh' }]);
    expect(readFileSync(join(folder, 'netra.db-wal')).includes('Santoso')).toBe(false);
    await store.close();
  });

  test('without its key, or with another one, it is refused', async () => {
    const folder = await encryptedFolder();
    expect(await refusalOf(openStore({ kind: 'sqlite', folder }))).toEqual(stored('not_netra'));
    const other = new Uint8Array(32).fill(8);
    expect(await refusalOf(openStore({ kind: 'sqlite', folder }, { key: other }))).toEqual(
      stored('not_netra'),
    );
  });

  test('the key is taken raw, as other tools take it', async () => {
    const folder = await encryptedFolder();
    const database = new SqliteDatabase(join(folder, 'netra.db'));
    database.pragma(`cipher = 'chacha20'`);
    database.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`);
    expect(database.prepare('SELECT count(*) FROM employee').pluck().get()).toBe(1);
    database.close();
  });

  test('one changed bit is found on opening', async () => {
    const folder = await encryptedFolder();
    const path = join(folder, 'netra.db');
    const bytes = readFileSync(path);
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    rmSync(`${path}-wal`, { force: true });
    expect(await refusalOf(openStore({ kind: 'sqlite', folder }, { key }))).toEqual(stored('damaged'));
  });
});

describe('PostgreSQL that is not there', () => {
  test('is said to be unreachable', async () => {
    const url = 'postgresql://nobody@/nothing?host=%2Fnowhere';
    expect(await refusalOf(openStore({ kind: 'postgres', url }))).toEqual(stored('unreachable'));
  });
});
