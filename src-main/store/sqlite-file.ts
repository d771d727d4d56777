/**
 * The database file: how a connection to it is opened, what is checked before the first query, and the settings without
 * which the program does not run.
 */
import { closeSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { refuse } from '#shared/errors.ts';
import { sqliteRefusal } from './faults.ts';

/** 'Netr' in ASCII; SQLite keeps it in the header of the file. */
export const APPLICATION_ID = 0x4e_65_74_72;

export interface OpenFile {
  readonly path: string;
  readonly key?: Uint8Array | undefined;
  /** The only connection that may write; every other one is told to refuse. */
  readonly writer: boolean;
}

const KEY_BYTES = 32;

/** The driver's build knows encryption, its type package does not. */
interface EncryptedDatabase {
  key(key: Buffer): number;
}

/**
 * Settings of every connection, read back after they were set. Measured reasons: WAL with synchronous NORMAL, the
 * driver's own choice, loses acknowledged commits in a power cut; a big sort spills plaintext of an encrypted file into
 * temporary files unless they stay in memory; a REPLACE gets past append-only triggers unless triggers are recursive.
 */
export const connectionSettings: Readonly<Record<string, string | number>> = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  recursive_triggers: 1,
  temp_store: 2,
  secure_delete: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  busy_timeout: 10_000,
};

/**
 * Refuses a file that was not ours to begin with, before SQLite touches it: STORE not_initialised (no file), zero_byte
 * (SQLite would take it for a new database and say nothing), not_netra (no database, or another program's).
 */
export function checkFile(path: string, encrypted: boolean): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) refuse({ code: 'STORE', fault: 'not_initialised', facts: {} });
  if (!stat.isFile()) refuse({ code: 'STORE', fault: 'not_netra', facts: {} });
  if (stat.size === 0) refuse({ code: 'STORE', fault: 'zero_byte', facts: {} });

  const header = readHeader(path);
  const plain = header.toString('latin1', 0, 16) === 'SQLite format 3\0';
  // The header of an encrypted file looks like noise, so a plain header beside a key means the wrong file or no key.
  if (plain === encrypted)
    refuse({ code: 'STORE', fault: 'not_netra', facts: { encrypted: String(!plain) } });
  if (plain && header.readUInt32BE(68) !== APPLICATION_ID) {
    // A new database keeps its header in the log until the first checkpoint; ours is checkpointed when it is made.
    refuse({ code: 'STORE', fault: 'not_netra', facts: {} });
  }
}

/**
 * Opens one connection with its key and settings. Throws Refusal STORE: not_netra (wrong key, other application),
 * damaged, not_writable, unsafe_settings.
 */
export function openConnection({ path, key, writer }: OpenFile): Database {
  const database = openFile(path, { fileMustExist: true });
  try {
    if (key !== undefined) unlock(database, key);
    applySettings(database);
    if (database.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
      refuse({ code: 'STORE', fault: 'not_netra', facts: {} });
    }
    if (!writer) database.pragma('query_only = ON');
    return database;
  } catch (error) {
    database.close();
    throw sqliteRefusal(error);
  }
}

/** A new file with our mark in it; fails when there is one already. */
export function createFile(path: string, key: Uint8Array | undefined): Database {
  const database = openFile(path, {});
  try {
    if (key !== undefined) unlock(database, key);
    database.pragma(`application_id = ${APPLICATION_ID}`);
    applySettings(database);
    return database;
  } catch (error) {
    database.close();
    throw sqliteRefusal(error);
  }
}

/** Reads every page once; an encrypted file proves each of them. Throws Refusal STORE damaged. */
export function checkPages(database: Database): void {
  let answer: unknown;
  try {
    answer = database.pragma('quick_check(1)', { simple: true });
  } catch (error) {
    throw sqliteRefusal(error);
  }
  if (answer !== 'ok') refuse({ code: 'STORE', fault: 'damaged', facts: {} });
}

/**
 * A copy of the whole store as one file, encrypted like its source. VACUUM INTO is the only copy that works on an
 * encrypted database: backup() fails there and serialize() gives the plaintext away.
 */
export function copyInto(database: Database, target: string): void {
  rmSync(target, { force: true });
  database.prepare('VACUUM INTO ?').run(target);
}

function openFile(path: string, options: SqliteDatabase.Options): Database {
  try {
    return new SqliteDatabase(path, options);
  } catch (error) {
    throw sqliteRefusal(error);
  }
}

function unlock(database: Database, key: Uint8Array): void {
  if (key.length !== KEY_BYTES) throw new RangeError(`a store key has ${KEY_BYTES} bytes`);
  // The cipher comes before the key, and both before anything else. As bytes, the key never becomes SQL text.
  database.pragma(`cipher = 'chacha20'`);
  const raw = Buffer.concat([Buffer.from('raw:', 'ascii'), key]);
  (database as unknown as EncryptedDatabase).key(raw);
  raw.fill(0);
  try {
    database.pragma('schema_version');
  } catch (error) {
    // A wrong key shows at the first read, and looks exactly like a file that is no database.
    if (error instanceof SqliteDatabase.SqliteError && error.code === 'SQLITE_NOTADB') {
      refuse({ code: 'STORE', fault: 'not_netra', facts: { key: 'wrong' } });
    }
    throw error;
  }
}

function applySettings(database: Database): void {
  for (const [name, value] of Object.entries(connectionSettings)) {
    database.pragma(`${name} = ${value}`);
    const found: unknown = database.pragma(name, { simple: true });
    if (found !== value) {
      refuse({ code: 'STORE', fault: 'unsafe_settings', facts: { setting: name, found: String(found) } });
    }
  }
}

function readHeader(path: string): Buffer {
  const header = Buffer.alloc(100);
  const file = openSync(path, 'r');
  try {
    readSync(file, header, 0, header.length, 0);
  } finally {
    closeSync(file);
  }
  return header;
}
