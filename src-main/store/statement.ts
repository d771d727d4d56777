/**
 * Statements compiled once. Building and compiling a query costs more than SQLite needs to run it; for what every
 * command does, and for rows by the thousand, the text is made the first time and only the values change afterwards.
 */
import {
  type Compilable,
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Schema } from './schema.ts';
import type { Dialect, ReadDb, WriteDb } from './store.ts';
import type { CompiledRunner } from './transaction.ts';

/** Stands where a value will be. */
class Slot {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** Compile only; these two never see a database. */
const compilers: Readonly<Record<Dialect, Kysely<Schema>>> = {
  sqlite: new Kysely<Schema>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  }),
  postgres: new Kysely<Schema>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  }),
};

/** A compiled query that is run once for each set of values, without leaving the driver in between (SQLite). */
export interface BatchQuery extends CompiledQuery {
  readonly batch: Iterable<readonly unknown[]>;
}

export function isBatch(query: CompiledQuery): query is BatchQuery {
  return 'batch' in query;
}

export interface Statement<Args, Row> {
  /** Rows answered, and how many rows were changed. */
  run(db: ReadDb | WriteDb, args: Args): Promise<{ rows: Row[]; changed: number }>;
  /** Runs for every set of values, in order. */
  runMany(db: WriteDb, many: Iterable<Args>): Promise<void>;
}

/**
 * A statement with named values: `slot.name` in `build` is replaced by `args.name` on every run. `build` is called once
 * per dialect, so the shape of the query must not depend on the values.
 */
export function statement<Args extends object, Row = unknown>(
  build: (db: Kysely<Schema>, slot: Args, dialect: Dialect) => Compilable<Row>,
): Statement<Args, Row> {
  const compiled = new Map<Dialect, CompiledQuery<Row>>();
  const slots = new Proxy({}, { get: (_, name) => new Slot(String(name)) }) as Args;

  const compiledFor = (dialect: Dialect): CompiledQuery<Row> => {
    const known = compiled.get(dialect);
    if (known !== undefined) return known;
    const query = build(compilers[dialect], slots, dialect).compile();
    compiled.set(dialect, query);
    return query;
  };
  const execute = (db: ReadDb | WriteDb, query: CompiledQuery<Row>): Promise<QueryResult<Row>> =>
    (db as unknown as CompiledRunner).runCompiled(query);

  return {
    async run(db, args) {
      const query = compiledFor(db.dialect);
      const result = await execute(db, { ...query, parameters: fill(query.parameters, args) });
      return { rows: result.rows, changed: Number(result.numAffectedRows ?? 0n) };
    },
    async runMany(db, many) {
      const query = compiledFor(db.dialect);
      if (db.dialect === 'sqlite') {
        const batch: BatchQuery = {
          ...query,
          parameters: [],
          batch: filled(query.parameters, many),
        };
        await execute(db, batch as CompiledQuery<Row>);
        return;
      }
      for (const args of many) await execute(db, { ...query, parameters: fill(query.parameters, args) });
    },
  };
}

function* filled(parameters: readonly unknown[], many: Iterable<object>): Generator<readonly unknown[]> {
  for (const args of many) yield fill(parameters, args);
}

function fill(parameters: readonly unknown[], args: object): unknown[] {
  const values = args as Readonly<Record<string, unknown>>;
  return parameters.map((parameter) => (parameter instanceof Slot ? values[parameter.name] : parameter));
}
