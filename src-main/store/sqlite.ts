/** A store in a folder of this PC: one SQLite file, one writing connection, a few reading ones. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { Kysely } from 'kysely';
import { refuse } from '#shared/errors.ts';
import { sqliteRefusal } from './faults.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import { checkApplied, migrate } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';
import { migrations as allMigrations } from './migrations/registry.ts';
import type { Schema } from './schema.ts';
import { sqliteDialect } from './sqlite-driver.ts';
import { checkFile, checkPages, copyInto, createFile, openConnection } from './sqlite-file.ts';
import type { ReadDb, Store, StoreDescription, StoreOptions, WriteDb } from './store.ts';
import { inTransaction } from './transaction.ts';
import { WorkInHand } from './work-in-hand.ts';

export const DATABASE_FILE = 'netra.db';
const COPIES_FOLDER = 'copies';
/** Reads are short; more connections than this would only wait for each other on one thread. */
const READERS = 3;
/** The write-ahead log is the one file nothing vouches for, so it is folded into the database when the desk is quiet. */
const IDLE_BEFORE_CHECKPOINT_MS = 5000;

export interface SqliteStoreOptions extends StoreOptions {
  /** Tests bring their own. */
  readonly migrations?: readonly Migration[];
}

/** See `openStore`. */
export async function openSqliteStore(folder: string, options: SqliteStoreOptions = {}): Promise<Store> {
  checkFile(join(folder, DATABASE_FILE), options.key !== undefined);
  const lock = options.readOnly === true ? null : lockFolder(folder);
  try {
    return await openDatabase(folder, lock, options);
  } catch (error) {
    lock?.release();
    throw error;
  }
}

/** See `createStore`. The file gets its name when it is complete, so a crash leaves nothing that looks like a store. */
export async function createSqliteStore(folder: string, options: SqliteStoreOptions = {}): Promise<Store> {
  makeFolder(folder);
  const path = join(folder, DATABASE_FILE);
  if (existsSync(path)) refuse({ code: 'CONFLICT', reason: 'already_initialised', facts: {} });
  const lock = lockFolder(folder);
  try {
    const unfinished = `${path}.part`;
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${unfinished}${suffix}`, { force: true });
    const database = createFile(unfinished, options.key);
    try {
      const writer = kyselyOn([database], 'begin immediate');
      await migrate((work) => writeOn(writer, work), { migrations: options.migrations ?? allMigrations });
      database.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      database.close();
    }
    renameSync(unfinished, path);
    return await openDatabase(folder, lock, options);
  } catch (error) {
    lock.release();
    throw sqliteRefusal(error);
  }
}

async function openDatabase(
  folder: string,
  lock: FolderLock | null,
  options: SqliteStoreOptions,
): Promise<Store> {
  const migrations = options.migrations ?? allMigrations;
  const databases: Database[] = [];
  const connect = (writer: boolean): Database => {
    const database = openConnection({ path: join(folder, DATABASE_FILE), key: options.key, writer });
    databases.push(database);
    return database;
  };
  try {
    const file = connect(lock !== null);
    checkPages(file);
    const readers = lock === null ? [file] : Array.from({ length: READERS }, () => connect(false));
    const reader = kyselyOn(readers, 'begin');
    const writer = lock === null ? null : kyselyOn([file], 'begin immediate');
    if (writer === null) {
      await requireCurrent(reader, migrations);
    } else {
      await migrate((work) => writeOn(writer, work), {
        migrations,
        keepCopy: async (firstPending) => {
          const copies = join(folder, COPIES_FOLDER);
          makeFolder(copies);
          copyInto(file, join(copies, `before-${firstPending.name}.db`));
        },
      });
    }
    const schema = migrations.at(-1)?.name ?? '';
    return new SqliteStore({
      file,
      databases,
      reader,
      writer,
      lock,
      schema,
      encrypted: options.key !== undefined,
    });
  } catch (error) {
    for (const database of databases) database.close();
    throw sqliteRefusal(error);
  }
}

interface SqliteParts {
  readonly file: Database;
  /** Every connection, `file` first. */
  readonly databases: readonly Database[];
  readonly reader: Kysely<Schema>;
  /** Null: opened for reading only. */
  readonly writer: Kysely<Schema> | null;
  readonly lock: FolderLock | null;
  readonly schema: string;
  readonly encrypted: boolean;
}

class SqliteStore implements Store {
  readonly dialect = 'sqlite';
  readonly #parts: SqliteParts;
  readonly #description: StoreDescription;
  readonly #work = new WorkInHand(() => this.#letGo());
  #checkpoint: NodeJS.Timeout | null = null;

  constructor(parts: SqliteParts) {
    this.#parts = parts;
    const version = String(parts.file.prepare('SELECT sqlite_version()').pluck().get());
    const { schema, encrypted } = parts;
    this.#description = { dialect: this.dialect, engine: `SQLite ${version}`, schema, encrypted };
  }

  async read<T>(work: (db: ReadDb) => Promise<T>): Promise<T> {
    try {
      return await this.#work.run(() =>
        inTransaction(this.#parts.reader, 'sqlite', work, { readOnly: true }),
      );
    } catch (error) {
      throw sqliteRefusal(error);
    }
  }

  async write<T>(work: (db: WriteDb) => Promise<T>): Promise<T> {
    const { writer } = this.#parts;
    if (writer === null) refuse({ code: 'STORE', fault: 'not_writable', facts: { reason: 'read_only' } });
    const value = await this.#work.run(() => writeOn(writer, work));
    this.#checkpointWhenIdle();
    return value;
  }

  close(): Promise<void> {
    return this.#work.close();
  }

  describe(): StoreDescription {
    return this.#description;
  }

  async #letGo(): Promise<void> {
    const { databases, reader, writer, lock } = this.#parts;
    if (this.#checkpoint !== null) clearTimeout(this.#checkpoint);
    await Promise.all([reader.destroy(), writer?.destroy()]);
    // The last connection to go folds the log into the file, so that one is the writer's.
    for (const database of databases.toReversed()) database.close();
    lock?.release();
  }

  #checkpointWhenIdle(): void {
    if (this.#checkpoint === null) {
      this.#checkpoint = setTimeout(() => {
        this.#checkpoint = null;
        const { file } = this.#parts;
        // PASSIVE waits for nobody: a reader that is at work only keeps the newest rows in the log a while longer.
        if (file.open && !file.inTransaction) file.pragma('wal_checkpoint(PASSIVE)');
      }, IDLE_BEFORE_CHECKPOINT_MS).unref();
    } else {
      this.#checkpoint.refresh();
    }
  }
}

function kyselyOn(databases: readonly Database[], begin: 'begin' | 'begin immediate'): Kysely<Schema> {
  return new Kysely<Schema>({ dialect: sqliteDialect({ databases, begin }) });
}

async function writeOn<T>(writer: Kysely<Schema>, work: (db: WriteDb) => Promise<T>): Promise<T> {
  try {
    return await inTransaction(writer, 'sqlite', work, { readOnly: false });
  } catch (error) {
    throw sqliteRefusal(error);
  }
}

/** A reader cannot migrate, so what it reads has to be of this version already. */
async function requireCurrent(reader: Kysely<Schema>, migrations: readonly Migration[]): Promise<void> {
  const applied = await inTransaction(reader, 'sqlite', (db) => checkApplied(db, migrations), {
    readOnly: true,
  });
  if (applied < migrations.length) {
    refuse({ code: 'STORE', fault: 'not_writable', facts: { reason: 'older_schema' } });
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    refuse({ code: 'STORE', fault: 'not_writable', facts: { reason: String(error.code) } });
  }
}
