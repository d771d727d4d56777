/**
 * The same suite on both databases. Every test gets a store of its own: on SQLite a copy of a migrated file, on PostgreSQL
 * a database made from a migrated template. Without a PostgreSQL server these suites fail; they are never skipped.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import pg from 'pg';
import { afterAll, afterEach, describe } from 'vitest';
import { checksumOf } from '#main/store/migrate.ts';
import { migrations } from '#main/store/migrations/registry.ts';
import { createStore, openStore } from '#main/store/open.ts';
import type { Dialect, Store, StoreLocation } from '#main/store/store.ts';

export interface TestDatabases {
  readonly dialect: Dialect;
  /** An open store without a row in it; closed and removed after the test. */
  open(): Promise<Store>;
  /** The place of such a store, closed: for tests that open it themselves. */
  place(): Promise<StoreLocation>;
  /** A place where no store has been made yet. */
  emptyPlace(): Promise<StoreLocation>;
  /** Runs statements past the program, as somebody with the right tools would; answers the rows of the last one. */
  tamper(location: StoreLocation, statements: readonly string[]): Promise<unknown[]>;
}

/** Declares `suite` twice: once for each database. */
export function eachDatabase(name: string, suite: (databases: TestDatabases) => void): void {
  describe(`${name} (SQLite)`, () => suite(sqliteDatabases()));
  describe(`${name} (PostgreSQL)`, () => suite(postgresDatabases()));
}

/** Declared inside a `describe`: its stores are closed after each test, its files removed at the end. */
export function sqliteDatabases(): TestDatabases {
  const root = mkdtempSync(join(tmpdir(), 'netra-store-'));
  const template = join(root, 'template');
  const opened: Store[] = [];
  let made: Promise<void> | undefined;
  let count = 0;

  afterEach(() => closeAll(opened.splice(0)));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const emptyPlace = (): StoreLocation => {
    count += 1;
    return { kind: 'sqlite', folder: join(root, String(count)) };
  };
  const place = async () => {
    made ??= createStore({ kind: 'sqlite', folder: template }).then((store) => store.close());
    await made;
    const location = emptyPlace();
    const { folder } = sqliteLocation(location);
    mkdirSync(folder);
    cpSync(join(template, 'netra.db'), join(folder, 'netra.db'));
    return location;
  };
  return {
    dialect: 'sqlite',
    open: async () => {
      const store = await openStore(await place());
      opened.push(store);
      return store;
    },
    place,
    emptyPlace: () => Promise.resolve(emptyPlace()),
    tamper: (location, statements) => {
      const database = new SqliteDatabase(join(sqliteLocation(location).folder, 'netra.db'));
      try {
        const results = statements.map((text) => {
          const statement = database.prepare(text);
          if (statement.reader) return statement.all();
          statement.run();
          return [];
        });
        return Promise.resolve(results.at(-1) ?? []);
      } finally {
        database.close();
      }
    },
  };
}

function postgresDatabases(): TestDatabases {
  const databases: string[] = [];
  const idle: StoreLocation[] = [];
  let lent: { store: Store; location: StoreLocation }[] = [];
  let count = 0;

  // Making a database takes PostgreSQL far longer than emptying one, so `open` lends the same few again and again.
  afterEach(async () => {
    await closeAll(lent.map(({ store }) => store));
    for (const { location } of lent) {
      await onDatabase(postgresLocation(location).url, [emptyAllTables]);
      idle.push(location);
    }
    lent = [];
  });
  afterAll(async () => {
    for (const name of databases) await onServer([`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`]);
  });

  const newDatabase = async (template: string): Promise<StoreLocation> => {
    count += 1;
    const name = `netra_test_${process.pid}_${Math.trunc(performance.now())}_${count}`;
    await onServer([`CREATE DATABASE ${name} TEMPLATE ${template}`]);
    databases.push(name);
    return { kind: 'postgres', url: urlOf(name) };
  };
  const place = async () => newDatabase(await migratedTemplate());
  return {
    dialect: 'postgres',
    open: async () => {
      const location = idle.pop() ?? (await place());
      const store = await openStore(location);
      lent.push({ store, location });
      return store;
    },
    place,
    emptyPlace: () => newDatabase('template0'),
    tamper: (location, statements) => onDatabase(postgresLocation(location).url, statements),
  };
}

/** As a replica the server fires no triggers and checks no references, so even append-only tables can be emptied. */
const emptyAllTables = `DO $$ DECLARE name text; BEGIN
  SET LOCAL session_replication_role = replica;
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'schema_migration' LOOP
    EXECUTE 'DELETE FROM ' || name;
  END LOOP;
END $$`;

/** Made by whichever test process comes first, and under its final name only when it is complete. */
async function migratedTemplate(): Promise<string> {
  const fingerprint = migrations.map((migration) => checksumOf(migration, 'postgres')).join();
  const name = `netra_template_${createHash('sha256').update(fingerprint).digest('hex').slice(0, 16)}`;
  const client = new pg.Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(42)');
    const known = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (known.rows.length === 0) {
      await client.query(`DROP DATABASE IF EXISTS ${name}_unfinished`);
      await client.query(`CREATE DATABASE ${name}_unfinished TEMPLATE template0`);
      await (await createStore({ kind: 'postgres', url: urlOf(`${name}_unfinished`) })).close();
      await client.query(`ALTER DATABASE ${name}_unfinished RENAME TO ${name}`);
    }
    return name;
  } finally {
    await client.end();
  }
}

function urlOf(database: string): string {
  const { NETRA_TEST_POSTGRES_HOST: host, NETRA_TEST_POSTGRES_USER: user } = process.env;
  if (host === undefined)
    throw new Error('no PostgreSQL server for the tests: test/support/postgres.ts starts one');
  return `postgresql://${user ?? 'netra'}@/${database}?host=${encodeURIComponent(host)}`;
}

const onServer = (statements: readonly string[]): Promise<unknown[]> =>
  onDatabase(urlOf('postgres'), statements);

async function onDatabase(url: string, statements: readonly string[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let rows: unknown[] = [];
    for (const text of statements) rows = (await client.query<Record<string, unknown>>(text)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

export function sqliteLocation(location: StoreLocation): Extract<StoreLocation, { kind: 'sqlite' }> {
  if (location.kind !== 'sqlite') throw new Error('this test is about SQLite');
  return location;
}

function postgresLocation(location: StoreLocation): Extract<StoreLocation, { kind: 'postgres' }> {
  if (location.kind !== 'postgres') throw new Error('this test is about PostgreSQL');
  return location;
}

async function closeAll(stores: readonly Store[]): Promise<void> {
  for (const store of stores) await store.close();
}
