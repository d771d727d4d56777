/**
 * Kysely's driver for SQLite, ours in three points: transactions begin as told (IMMEDIATE for the writer, so that a read
 * followed by a write never meets SQLITE_BUSY_SNAPSHOT), statements stay prepared, and a batch runs inside the driver.
 */
import type { Database, Statement } from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { isBatch } from './statement.ts';

export interface SqliteConnectionsOptions {
  /** Opened and checked; whoever opened them closes them. */
  readonly databases: readonly Database[];
  readonly begin: 'begin' | 'begin immediate';
}

/** A fixed set of connections; whoever finds none free waits in line. One writer, a few readers. */
export function sqliteDialect(options: SqliteConnectionsOptions): Dialect {
  return {
    createAdapter: () => new PooledSqliteAdapter(),
    createDriver: () => new SqliteConnections(options),
    createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

class PooledSqliteAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class SqliteConnections implements Driver {
  readonly #free: SqliteConnection[];
  readonly #waiting: ((connection: SqliteConnection) => void)[] = [];
  readonly #begin: CompiledQuery;

  constructor(options: SqliteConnectionsOptions) {
    this.#free = options.databases.map((database) => new SqliteConnection(database));
    this.#begin = CompiledQuery.raw(options.begin);
  }

  async init(): Promise<void> {
    await Promise.resolve();
  }

  acquireConnection(): Promise<DatabaseConnection> {
    const free = this.#free.pop();
    return free === undefined ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve(free);
  }

  releaseConnection(connection: DatabaseConnection): Promise<void> {
    const released = connection as SqliteConnection;
    const next = this.#waiting.shift();
    if (next === undefined) this.#free.push(released);
    else next(released);
    return Promise.resolve();
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(this.#begin);
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(COMMIT);
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // On a full disk or a failed commit SQLite may have rolled back by itself.
    if ((connection as SqliteConnection).inTransaction) await connection.executeQuery(ROLLBACK);
  }

  destroy(): Promise<void> {
    return Promise.resolve();
  }
}

const COMMIT = CompiledQuery.raw('commit');
const ROLLBACK = CompiledQuery.raw('rollback');

/** Enough for every statement the program knows; only texts with lists of varying length come and go. */
const PREPARED_STATEMENTS = 400;

class SqliteConnection implements DatabaseConnection {
  readonly #database: Database;
  readonly #prepared = new Map<string, Statement<unknown[]>>();

  constructor(database: Database) {
    this.#database = database;
  }

  get inTransaction(): boolean {
    return this.#database.inTransaction;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const prepared = this.#prepare(query.sql);
    if (isBatch(query)) {
      for (const parameters of query.batch) prepared.run(...parameters);
      return { rows: [] };
    }
    if (prepared.reader) return { rows: prepared.all(...query.parameters) as Row[] };
    const { changes, lastInsertRowid } = prepared.run(...query.parameters);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    for (const row of this.#prepare(query.sql).iterate(...query.parameters)) yield { rows: [row as Row] };
  }

  #prepare(text: string): Statement<unknown[]> {
    const known = this.#prepared.get(text);
    if (known !== undefined && !known.busy) return known;
    const prepared = this.#database.prepare<unknown[]>(text);
    if (this.#prepared.size >= PREPARED_STATEMENTS) {
      const oldest = this.#prepared.keys().next();
      if (!oldest.done) this.#prepared.delete(oldest.value);
    }
    this.#prepared.set(text, prepared);
    return prepared;
  }
}
