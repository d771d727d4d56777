/**
 * One owner per data folder. The owner holds a small lock database in an exclusive transaction; the operating system lets
 * go of it when the process ends, however it ends, so there is never a stale lock to clean up by hand.
 */
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { refuse } from '#shared/errors.ts';

export const LOCK_FILE = 'netra.lock';

export interface FolderLock {
  release(): void;
}

/** Throws Refusal STORE locked_by_other_program or not_writable. */
export function lockFolder(folder: string): FolderLock {
  let database: SqliteDatabase.Database | null = null;
  try {
    database = new SqliteDatabase(join(folder, LOCK_FILE), { timeout: 0 });
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database?.close();
    const busy = error instanceof SqliteDatabase.SqliteError && error.code.startsWith('SQLITE_BUSY');
    refuse({ code: 'STORE', fault: busy ? 'locked_by_other_program' : 'not_writable', facts: {} });
  }
  const held = database;
  return { release: () => held.close() };
}
