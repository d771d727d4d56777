/** Keyset paging: the next page begins after the last row shown, found through the index, however deep the list is. */
import { refuse } from '#shared/errors.ts';

export interface PageRequest {
  /** Cursor of the page before; null for the first page. */
  readonly after: string | null;
  readonly limit: number;
}

export interface Page<Item> {
  readonly items: Item[];
  /** Cursor for the page that follows; null when this is the last one. */
  readonly next: string | null;
}

/** One row more than the page holds: its presence says that a page follows. */
export const rowsToRead = (page: PageRequest): number => page.limit + 1;

/** Makes the page of the rows that were read with `rowsToRead`; `keyOf` names what the list is sorted by. */
export function pageOf<Item>(
  rows: readonly Item[],
  page: PageRequest,
  keyOf: (item: Item) => readonly (string | number)[],
): Page<Item> {
  const items = rows.slice(0, page.limit);
  const last = items.at(-1);
  return { items, next: rows.length > page.limit && last !== undefined ? encode(keyOf(last)) : null };
}

/** The sort key the cursor stands for: two texts; null on the first page. Throws Refusal VALIDATION for any other text. */
export function textCursor(page: PageRequest): readonly [string, string] | null {
  if (page.after === null) return null;
  const parts = decode(page.after);
  const [first, second] = parts;
  if (parts.length !== 2 || typeof first !== 'string' || typeof second !== 'string') return badCursor();
  return [first, second];
}

/** The same for a list sorted by one value. */
export function idCursor(page: PageRequest): string | null {
  if (page.after === null) return null;
  const parts = decode(page.after);
  const [id] = parts;
  return parts.length === 1 && typeof id === 'string' ? id : badCursor();
}

export function numberCursor(page: PageRequest): number | null {
  if (page.after === null) return null;
  const parts = decode(page.after);
  const [number] = parts;
  return parts.length === 1 && typeof number === 'number' ? number : badCursor();
}

function encode(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key), 'utf8').toString('base64url');
}

function decode(cursor: string): unknown[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key)) return key;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return badCursor();
}

function badCursor(): never {
  return refuse({
    code: 'VALIDATION',
    issues: [{ path: 'after', message: 'Penanda halaman tidak dikenal.' }],
  });
}
