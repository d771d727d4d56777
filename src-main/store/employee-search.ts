/**
 * Finding people while a name is typed. The one place that knows how: FTS5 on SQLite, a text-search index on PostgreSQL,
 * both by the beginnings of words; a number is a range of the NIP index. Cost depends on what is shown, not on how many
 * people there are.
 */
import { type ExpressionBuilder, type RawBuilder, sql } from 'kysely';
import { type EmployeeRow, selectEmployeeRows } from './employees.ts';
import { nameKey } from './keys.ts';
import type { Schema } from './schema.ts';
import type { Dialect, ReadDb } from './store.ts';

/**
 * The first `limit` people who match: digits are the beginning of a NIP; words are beginnings of words of the name, all
 * of them, in any order. Those whose name begins with the text come first, by name.
 */
export async function searchEmployees(
  db: ReadDb,
  { text, limit }: { text: string; limit: number },
): Promise<EmployeeRow[]> {
  const typed = readQuery(text);
  if (typed === null) return [];
  if (typed.kind === 'nip') {
    return selectEmployeeRows(db)
      .where((row) => nipBeginsWith(row, typed.digits))
      .orderBy('employee.nip')
      .limit(limit)
      .execute();
  }
  const beginning = await selectEmployeeRows(db)
    .where('employee.name_key', '>=', typed.key)
    .where('employee.name_key', '<', afterPrefix(typed.key))
    .orderBy('employee.name_key')
    .orderBy('employee.employee_id')
    .limit(limit)
    .execute();
  if (beginning.length === limit) return beginning;

  const known = new Set(beginning.map(({ employeeId }) => employeeId));
  const anywhere = await selectEmployeeRows(db)
    .where(hasWords(db.dialect, typed.words))
    .limit(limit + known.size)
    .execute();
  const others = anywhere
    .filter(({ employeeId }) => !known.has(employeeId))
    .sort((a, b) => (a.nameKey < b.nameKey ? -1 : 1));
  return [...beginning, ...others].slice(0, limit);
}

/** The same match as a condition on a query over `employee`, for lists of cases by person. */
export function employeeMatches(
  dialect: Dialect,
  text: string,
): ((row: ExpressionBuilder<Schema, 'employee'>) => RawBuilder<boolean>) | null {
  const typed = readQuery(text);
  if (typed === null) return null;
  return (row) =>
    typed.kind === 'nip' ? sql<boolean>`${nipBeginsWith(row, typed.digits)}` : hasWords(dialect, typed.words);
}

type Typed =
  | { readonly kind: 'nip'; readonly digits: string }
  | { readonly kind: 'name'; readonly key: string; readonly words: readonly string[] };

/** Null when nothing searchable was typed. A NIP may be typed in groups, as it is printed. */
function readQuery(text: string): Typed | null {
  const key = nameKey(text);
  if (key === '') return null;
  const digits = key.replaceAll(' ', '');
  return /^\d+$/.test(digits) ? { kind: 'nip', digits } : { kind: 'name', key, words: key.split(' ') };
}

function nipBeginsWith(row: ExpressionBuilder<Schema, 'employee'>, digits: string) {
  return row.and([
    row('employee.nip', '>=', digits),
    row('employee.nip', '<', afterPrefix(digits)),
    // As in the index, which leaves out people without a number.
    row('employee.nip', '<>', ''),
  ]);
}

/** The words are letters and digits only (see `nameKey`), so they need no escaping in either query language. */
function hasWords(dialect: Dialect, words: readonly string[]): RawBuilder<boolean> {
  return dialect === 'sqlite'
    ? sql<boolean>`employee.ordinal IN (SELECT rowid FROM employee_words WHERE employee_words MATCH ${words.map((word) => `"${word}"*`).join(' ')})`
    : sql<boolean>`to_tsvector('simple', employee.name_key) @@ to_tsquery('simple', ${words.map((word) => `${word}:*`).join(' & ')})`;
}

/** The first text, in byte order, that comes after everything beginning with `prefix`. */
function afterPrefix(prefix: string): string {
  return `${prefix}\u{10FFFF}`;
}
