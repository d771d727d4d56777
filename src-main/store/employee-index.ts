/**
 * The index of names by the beginnings of their words: FTS5 on SQLite, a text-search index on PostgreSQL. Nothing else
 * knows which it is.
 */
import { type RawBuilder, sql } from 'kysely';
import type { Dialect, ReadDb, WriteDb } from './store.ts';

/**
 * The condition that words of the name begin as `query` says (see `wordsQuery`); of at most `atMost` people when given.
 * SQLite puts a list of row numbers together before it looks at the first row, so the limit has to stand inside.
 */
export function hasWords(dialect: Dialect, query: string, atMost?: number): RawBuilder<boolean> {
  if (dialect === 'postgres') {
    return sql<boolean>`to_tsvector('simple', employee.name_key) @@ to_tsquery('simple', ${query})`;
  }
  const limit = atMost === undefined ? sql`` : sql` LIMIT ${atMost}`;
  return sql<boolean>`employee.ordinal IN (SELECT rowid FROM employee_words WHERE employee_words MATCH ${query}${limit})`;
}

/** All of the words, in any order. They are letters and digits only (see `nameKey`) and need no escaping. */
export function wordsQuery(dialect: Dialect, words: readonly string[]): string {
  return dialect === 'postgres'
    ? words.map((word) => `${word}:*`).join(' & ')
    : words.map((word) => `"${word}"*`).join(' ');
}

/** The highest row number of the people that are there, for `indexNewEmployees` afterwards. */
export async function lastEmployeeOrdinal(db: ReadDb): Promise<number> {
  const { last } = await db
    .selectFrom('employee')
    .select((row) => row.fn.max('ordinal').as('last'))
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

/** Makes people inserted since `ordinal` findable by name, all in one go. PostgreSQL keeps its index by itself. */
export async function indexNewEmployees(db: WriteDb, ordinal: number): Promise<void> {
  if (db.dialect === 'postgres') return;
  await db
    .insertInto('employee_words')
    .columns(['rowid', 'name_key'])
    .expression(
      db
        .selectFrom('employee')
        .select(['ordinal', 'name_key'])
        .where('ordinal', '>', ordinal)
        .orderBy('ordinal'),
    )
    .execute();
}
