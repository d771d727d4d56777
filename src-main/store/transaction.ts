/** One transaction on either database, with the handle that dies with it. */
import type { CompiledQuery, ControlledTransaction, DatabaseConnection, Kysely, QueryResult } from 'kysely';
import type { Schema } from './schema.ts';
import type { Dialect, ReadDb, WriteDb } from './store.ts';

/** What a handle can do besides what its type shows to the capabilities: run a query that is compiled already. */
export interface CompiledRunner {
  runCompiled<Row>(query: CompiledQuery<Row>): Promise<QueryResult<Row>>;
}

type Handle = ControlledTransaction<Schema> & CompiledRunner & { dialect: Dialect };

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
  const handle: Handle = Object.assign(transaction, {
    dialect,
    ...(await compiledRunner(transaction)),
  });
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

/** Straight to the connection: on SQLite, Kysely's way there takes longer than most statements do. */
async function compiledRunner(transaction: ControlledTransaction<Schema>): Promise<CompiledRunner> {
  const connection = await transaction
    .getExecutor()
    .provideConnection((provided: DatabaseConnection) => Promise.resolve(provided));
  return {
    runCompiled(query) {
      if (transaction.isCommitted || transaction.isRolledBack) {
        throw new Error('the transaction of this handle is committed or rolled back already');
      }
      return connection.executeQuery(query);
    },
  };
}
