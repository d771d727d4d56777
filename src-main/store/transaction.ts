/** One transaction on either database, with the handle that dies with it. */
import type { ControlledTransaction, Kysely } from 'kysely';
import type { Schema } from './schema.ts';
import type { Dialect, ReadDb, WriteDb } from './store.ts';

type Handle = ControlledTransaction<Schema> & { dialect: Dialect };

/**
 * Begins, runs `work`, commits; rolls back and throws on when `work` throws. The handle refuses every query after that,
 * so a forgotten `await` cannot write outside its transaction.
 */
export async function inTransaction<T>(
  db: Kysely<Schema>,
  dialect: Dialect,
  work: (handle: ReadDb & WriteDb) => Promise<T>,
  settings: { readOnly: boolean },
): Promise<T> {
  const begin = db.startTransaction();
  const transaction = await (settings.readOnly && dialect === 'postgres'
    ? begin.setAccessMode('read only').setIsolationLevel('repeatable read')
    : begin
  ).execute();
  const handle: Handle = Object.assign(transaction, { dialect });
  try {
    const value = await work(handle as unknown as ReadDb & WriteDb);
    await transaction.commit().execute();
    return value;
  } catch (error) {
    // Why it failed is what counts: when the rollback fails too, the connection is gone and its transaction with it.
    if (!transaction.isRolledBack) await Promise.allSettled([transaction.rollback().execute()]);
    throw error;
  }
}
