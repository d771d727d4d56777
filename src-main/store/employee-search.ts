/**
 * Finding people while a name is typed: by the beginnings of words (`employee-index.ts`), or by the beginning of a NIP,
 * which is a range of its index. The cost depends on what is shown, not on how many people there are.
 */
import { type ExpressionBuilder, type RawBuilder, sql } from 'kysely';
import { hasWords, wordsQuery } from './employee-index.ts';
import { type EmployeeRow, selectEmployeeRows } from './employees.ts';
import { nameKey } from './keys.ts';
import type { Schema } from './schema.ts';
import { statement } from './statement.ts';
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
    const { digits } = typed;
    return (await byNip.run(db, { from: digits, to: afterPrefix(digits), limit })).rows;
  }
  const { key, words } = typed;
  const beginning = (await byName.run(db, { from: key, to: afterPrefix(key), limit })).rows;
  if (beginning.length === limit) return beginning;

  const known = new Set(beginning.map(({ employeeId }) => employeeId));
  const query = wordsQuery(db.dialect, words);
  const anywhere = (await byWords.run(db, { query, limit: limit + known.size })).rows;
  const others = anywhere
    .filter(({ employeeId }) => !known.has(employeeId))
    .sort((a, b) => (a.nameKey < b.nameKey ? -1 : 1));
  return [...beginning, ...others].slice(0, limit);
}

interface Range {
  readonly from: string;
  /** The first text that is outside. */
  readonly to: string;
  readonly limit: number;
}

const byNip = statement((db, slot: Range) =>
  selectEmployeeRows(db)
    .where((row) => nipBetween(row, slot))
    .orderBy('employee.nip')
    .limit(slot.limit),
);

const byName = statement((db, slot: Range) =>
  selectEmployeeRows(db)
    .where('employee.name_key', '>=', slot.from)
    .where('employee.name_key', '<', slot.to)
    .orderBy('employee.name_key')
    .orderBy('employee.employee_id')
    .limit(slot.limit),
);

const byWords = statement((db, slot: { query: string; limit: number }, dialect) =>
  selectEmployeeRows(db)
    .where(hasWords(dialect, slot.query, slot.limit))
    .limit(slot.limit),
);

/** The same match as a condition on a query over `employee`, for lists of cases by person. */
export function employeeMatches(
  dialect: Dialect,
  text: string,
): ((row: ExpressionBuilder<Schema, 'employee'>) => RawBuilder<boolean>) | null {
  const typed = readQuery(text);
  if (typed === null) return null;
  return (row) =>
    typed.kind === 'nip'
      ? sql<boolean>`${nipBetween(row, { from: typed.digits, to: afterPrefix(typed.digits) })}`
      : hasWords(dialect, wordsQuery(dialect, typed.words));
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

function nipBetween(row: ExpressionBuilder<Schema, 'employee'>, { from, to }: Omit<Range, 'limit'>) {
  return row.and([
    row('employee.nip', '>=', from),
    row('employee.nip', '<', to),
    // As in the index, which leaves out people without a number.
    row('employee.nip', '<>', ''),
  ]);
}

/** The first text, in byte order, that comes after everything beginning with `prefix`. */
function afterPrefix(prefix: string): string {
  return `${prefix}\u{10FFFF}`;
}
