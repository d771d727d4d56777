/** A store in a PostgreSQL database, for an office that has outgrown one PC. */
import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { refuse } from '#shared/errors.ts';
import { postgresRefusal } from './faults.ts';
import { checkApplied, migrate } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';
import { migrations as allMigrations } from './migrations/registry.ts';
import type { Schema } from './schema.ts';
import type { ReadDb, Store, StoreDescription, StoreOptions, WriteDb } from './store.ts';
import { inTransaction } from './transaction.ts';
import { WorkInHand } from './work-in-hand.ts';

const CONNECTIONS = 8;
const CONNECT_WITHIN_MS = 10_000;
const STATEMENT_WITHIN_MS = 60_000;
const OLDEST_VERSION = 150_000;

/**
 * Held by every write transaction from its first statement: as on SQLite there is one writer at a time, so what a command
 * has read stays true until it commits, and the audit chain grows one row after the other.
 */
const ONE_WRITER = CompiledQuery.raw('SELECT pg_advisory_xact_lock(1315271794)');

export interface PostgresStoreOptions extends StoreOptions {
  /** Tests bring their own. */
  readonly migrations?: readonly Migration[];
}

/** See `openStore`. */
export async function openPostgresStore(url: string, options: PostgresStoreOptions = {}): Promise<Store> {
  return withDatabase(url, async (database) => {
    const migrations = options.migrations ?? allMigrations;
    if (!(await hasStore(database))) refuse({ code: 'STORE', fault: 'not_initialised', facts: {} });
    if (options.readOnly === true) {
      const applied = await readOn(database, (db) => checkApplied(db, migrations));
      if (applied < migrations.length) {
        refuse({ code: 'STORE', fault: 'not_writable', facts: { reason: 'older_schema' } });
      }
    } else {
      await migrate((work) => writeOn(database, work), { migrations });
    }
    return storeOn(database, migrations, options.readOnly === true);
  });
}

/** See `createStore`. */
export async function createPostgresStore(url: string, options: PostgresStoreOptions = {}): Promise<Store> {
  return withDatabase(url, async (database) => {
    const migrations = options.migrations ?? allMigrations;
    if (await hasStore(database)) refuse({ code: 'CONFLICT', reason: 'already_initialised', facts: {} });
    await migrate((work) => writeOn(database, work), { migrations });
    return storeOn(database, migrations, false);
  });
}

interface PostgresDatabase {
  readonly kysely: Kysely<Schema>;
  readonly engine: string;
}

/** Connects, hands the database to `use`, and lets go of it again when that throws. */
async function withDatabase<T>(url: string, use: (database: PostgresDatabase) => Promise<T>): Promise<T> {
  const kysely = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: poolFor(url) }) });
  try {
    return await use({ kysely, engine: await engineOf(kysely) });
  } catch (error) {
    await kysely.destroy();
    throw postgresRefusal(error);
  }
}

function poolFor(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'netra',
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    statement_timeout: STATEMENT_WITHIN_MS,
    types: { getTypeParser },
  });
  // Without a listener an idle connection that the server closes ends the program. The pool drops the connection by
  // itself, and the next command that needs one reports that the server is gone.
  pool.on('error', () => undefined);
  return pool;
}

/** `count` and our whole numbers are int8, which pg hands out as text; none of them leaves the safe range. */
const getTypeParser: typeof pg.types.getTypeParser = ((oid: number, format?: 'text' | 'binary') =>
  oid === pg.types.builtins.INT8 && format !== 'binary'
    ? Number
    : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser;

async function engineOf(kysely: Kysely<Schema>): Promise<string> {
  const { rows } = await kysely.executeQuery(
    CompiledQuery.raw(
      `SELECT current_setting('server_version') AS version, current_setting('server_version_num') AS number`,
    ) as CompiledQuery<{ version: string; number: string }>,
  );
  const [server] = rows;
  if (server === undefined || Number(server.number) < OLDEST_VERSION) {
    refuse({
      code: 'STORE',
      fault: 'unsafe_settings',
      facts: { setting: 'server_version', found: server?.version ?? '' },
    });
  }
  return `PostgreSQL ${server.version}`;
}

async function hasStore({ kysely }: PostgresDatabase): Promise<boolean> {
  const answer = await kysely.executeQuery(
    CompiledQuery.raw(`SELECT 1 WHERE to_regclass('schema_migration') IS NOT NULL`),
  );
  return answer.rows.length > 0;
}

function storeOn(database: PostgresDatabase, migrations: readonly Migration[], readOnly: boolean): Store {
  const description: StoreDescription = {
    dialect: 'postgres',
    engine: database.engine,
    schema: migrations.at(-1)?.name ?? '',
    encrypted: false,
  };
  const work = new WorkInHand(() => database.kysely.destroy());
  return {
    dialect: 'postgres',
    read: (reading) => work.run(() => readOn(database, reading)),
    async write(writing) {
      if (readOnly) refuse({ code: 'STORE', fault: 'not_writable', facts: { reason: 'read_only' } });
      return await work.run(() => writeOn(database, writing));
    },
    close: () => work.close(),
    describe: () => description,
  };
}

async function readOn<T>({ kysely }: PostgresDatabase, work: (db: ReadDb) => Promise<T>): Promise<T> {
  try {
    return await inTransaction(kysely, 'postgres', work, { readOnly: true });
  } catch (error) {
    throw postgresRefusal(error);
  }
}

async function writeOn<T>({ kysely }: PostgresDatabase, work: (db: WriteDb) => Promise<T>): Promise<T> {
  try {
    return await inTransaction(
      kysely,
      'postgres',
      async (db) => {
        await (db as unknown as Kysely<Schema>).executeQuery(ONE_WRITER);
        return work(db);
      },
      { readOnly: false },
    );
  } catch (error) {
    throw postgresRefusal(error);
  }
}
