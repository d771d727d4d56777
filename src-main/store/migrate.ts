/**
 * The migration runner. Kysely's own leaves a half-made schema behind on SQLite when a step fails; here each migration is
 * one transaction, together with the row that says it was applied.
 */
import { createHash } from 'node:crypto';
import { CompiledQuery, type Kysely } from 'kysely';
import { refuse } from '#shared/errors.ts';
import type { Migration } from './migrations/migration.ts';
import { migrations as allMigrations } from './migrations/registry.ts';
import type { Schema } from './schema.ts';
import { statement } from './statement.ts';
import type { Dialect, ReadDb, WriteDb } from './store.ts';

/** Runs one piece of work in a write transaction of the store being migrated. */
type Write = <T>(work: (db: WriteDb) => Promise<T>) => Promise<T>;

export interface MigrateOptions {
  /** Called once before the first pending migration when the store already holds rows: the time to keep a copy. */
  readonly keepCopy?: (firstPending: Migration) => Promise<void>;
  readonly migrations?: readonly Migration[];
}

/**
 * Applies what is pending, oldest first, and answers the name of the last migration. Stops at the first failure, which
 * leaves the store as the migration before it made it.
 *
 * Throws Refusal STORE newer_schema for a store that knows migrations this program does not, and damaged for one whose
 * recorded migrations differ from ours; neither has been touched.
 */
export async function migrate(write: Write, options: MigrateOptions = {}): Promise<string> {
  const migrations = options.migrations ?? allMigrations;
  const before = await write(async (db) => {
    await ensureRecord(db);
    return checkApplied(db, migrations);
  });
  const firstPending = migrations[before];
  if (firstPending !== undefined && before > 0) await options.keepCopy?.(firstPending);

  for (const [position, migration] of migrations.entries()) {
    if (position < before) continue;
    await write(async (db) => {
      // Somebody else may have migrated a shared database in the meantime.
      if ((await checkApplied(db, migrations)) > position) return;
      await apply(db, migration, position);
    });
  }
  return migrations.at(-1)?.name ?? '';
}

/** What identifies the text of a migration on this database. */
export function checksumOf(migration: Migration, dialect: Dialect): string {
  return createHash('sha256').update(migration.statements(dialect).join(';\n')).digest('hex');
}

/** How many migrations are applied, after checking that they are the first ones of the registry, unedited. */
export async function checkApplied(
  db: ReadDb,
  migrations: readonly Migration[] = allMigrations,
): Promise<number> {
  const applied = await db.selectFrom('schema_migration').selectAll().orderBy('position').execute();
  for (const [index, row] of applied.entries()) {
    const known = migrations[index];
    if (known === undefined) {
      refuse({ code: 'STORE', fault: 'newer_schema', facts: { schema: row.name } });
    }
    if (known.name !== row.name || checksumOf(known, db.dialect) !== row.checksum) {
      refuse({ code: 'STORE', fault: 'damaged', facts: { migration: row.name } });
    }
  }
  return applied.length;
}

async function apply(db: WriteDb, migration: Migration, position: number): Promise<void> {
  for (const text of migration.statements(db.dialect)) await execute(db, text);
  if (db.dialect === 'sqlite') {
    const broken = await execute(db, 'PRAGMA foreign_key_check');
    if (broken.length > 0) throw new Error(`migration ${migration.name} leaves rows without their parent`);
  }
  await recordApplied.run(db, {
    position,
    name: migration.name,
    checksum: checksumOf(migration, db.dialect),
  });
}

const recordApplied = statement<Schema['schema_migration']>((db, slot) =>
  db
    .insertInto('schema_migration')
    .values({ position: slot.position, name: slot.name, checksum: slot.checksum }),
);

async function ensureRecord(db: WriteDb): Promise<void> {
  await execute(
    db,
    db.dialect === 'sqlite'
      ? 'CREATE TABLE IF NOT EXISTS schema_migration (position INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL UNIQUE, checksum TEXT NOT NULL) STRICT'
      : 'CREATE TABLE IF NOT EXISTS schema_migration (position bigint NOT NULL PRIMARY KEY, name text NOT NULL UNIQUE, checksum text NOT NULL)',
  );
}

/** Schema changes have no other way through a handle; nothing but this file runs text. */
async function execute(db: WriteDb, text: string): Promise<unknown[]> {
  const result = await (db as unknown as Kysely<Schema>).executeQuery(CompiledQuery.raw(text));
  return result.rows;
}
