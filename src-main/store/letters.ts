/** Papers issued: the frozen data each was drawn from, its number, and the seal of its PDF. */
import type { OfficeProfile } from '#shared/contract/office.ts';
import type { LocalDate } from '#shared/local-date.ts';
import type { LetterKind, LetterStatus } from '#shared/vocabulary.ts';
import { nameKey, numberKey } from './keys.ts';
import { type Page, type PageRequest, pageOf, rowsToRead, textCursor } from './paging.ts';
import type { Instant, NumberBook } from './schema.ts';
import { statement } from './statement.ts';
import type { ReadDb, WriteDb } from './store.ts';

export type { NumberBook } from './schema.ts';

export interface NewLetter {
  readonly letterId: string;
  /** Null for a paper about several cases. */
  readonly caseId: string | null;
  readonly kind: LetterKind;
  readonly title: string;
  readonly templateId: string;
  readonly templateVersion: number;
  readonly book: NumberBook;
  readonly year: number;
  /** As printed; null for a paper that bears none. */
  readonly number: string | null;
  readonly date: LocalDate;
  /** Everything the template needs, so that the paper can be drawn again from this row alone. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly profile: OfficeProfile;
  /** Of the finished PDF, hex: the seal. Drawing the paper again gives the same bytes. */
  readonly sha256: string;
  /** Id of the kept PDF. */
  readonly fileSha256: string;
  readonly pages: number;
  readonly issuedAt: Instant;
  readonly issuedBy: string;
}

export interface StoredLetter extends NewLetter {
  readonly status: LetterStatus;
  readonly voidReason: string | null;
}

/** A letter as the agenda shows it. */
export interface LetterRow {
  readonly letterId: string;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly kind: LetterKind;
  readonly title: string;
  /** Empty for a paper that bears none. */
  readonly number: string;
  readonly date: LocalDate;
  readonly status: LetterStatus;
  readonly sha256: string;
  readonly issuedAt: Instant;
  readonly issuedBy: string;
  readonly voidReason: string | null;
}

/** A series of running numbers: letters and decrees are counted apart, and each year begins at 1. */
export interface NumberSeries {
  readonly book: NumberBook;
  readonly year: number;
}

/** The last number taken of the series; 0 when none has been. */
export async function lastNumber(db: ReadDb, { book, year }: NumberSeries): Promise<number> {
  const row = await db
    .selectFrom('number_counter')
    .select('last')
    .where('book', '=', book)
    .where('year', '=', year)
    .executeTakeFirst();
  return row?.last ?? 0;
}

/** Takes the next number of the series, for good: none is handed out twice. */
export async function takeNumber(db: WriteDb, { book, year }: NumberSeries): Promise<number> {
  const { last } = await db
    .insertInto('number_counter')
    .values({ book, year, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['book', 'year']).doUpdateSet((row) => ({ last: row('number_counter.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return last;
}

/**
 * The letter that has this number in its book and year, void ones too; null when the number is free. Spaces,
 * punctuation, case and leading zeros make no difference.
 */
export async function findLetterByNumber(
  db: ReadDb,
  { book, year, number }: NumberSeries & { number: string },
): Promise<LetterRow | null> {
  const row = await selectLetterRows(db)
    .where('letter.book', '=', book)
    .where('letter.year', '=', year)
    .where('letter.number_key', '=', numberKey(number))
    .executeTakeFirst();
  return row ?? null;
}

/** Keeps the letter as issued. A number that is taken throws: look first. */
export async function insertLetter(db: WriteDb, letter: NewLetter): Promise<void> {
  await db
    .insertInto('letter')
    .values({
      letter_id: letter.letterId,
      case_id: letter.caseId,
      kind: letter.kind,
      title: letter.title,
      template_id: letter.templateId,
      template_version: letter.templateVersion,
      book: letter.book,
      year: letter.year,
      number: letter.number,
      number_key: letter.number === null ? null : numberKey(letter.number),
      search_key: nameKey(`${letter.number ?? ''} ${letter.title}`),
      letter_date: letter.date,
      data: JSON.stringify(letter.data),
      profile: JSON.stringify(letter.profile),
      sha256: letter.sha256,
      file_sha256: letter.fileSha256,
      pages: letter.pages,
      status: 'issued',
      void_reason: null,
      voided_at: null,
      voided_by: null,
      issued_at: letter.issuedAt,
      issued_by: letter.issuedBy,
    })
    .execute();
}

const selectLetter = statement((db, slot: { letterId: string }) =>
  db.selectFrom('letter').selectAll().where('letter_id', '=', slot.letterId),
);

export async function getLetter(db: ReadDb, letterId: string): Promise<StoredLetter | null> {
  const [row] = (await selectLetter.run(db, { letterId })).rows;
  if (row === undefined) return null;
  return {
    letterId: row.letter_id,
    caseId: row.case_id,
    kind: row.kind,
    title: row.title,
    templateId: row.template_id,
    templateVersion: row.template_version,
    book: row.book,
    year: row.year,
    number: row.number,
    date: row.letter_date,
    data: JSON.parse(row.data),
    profile: JSON.parse(row.profile),
    sha256: row.sha256,
    fileSha256: row.file_sha256,
    pages: row.pages,
    status: row.status,
    voidReason: row.void_reason,
    issuedAt: row.issued_at,
    issuedBy: row.issued_by,
  };
}

/** Papers of a case, void ones too, in the order of their dates. */
export function lettersOfCase(db: ReadDb, caseId: string): Promise<LetterRow[]> {
  return selectLetterRows(db)
    .where('letter.case_id', '=', caseId)
    .orderBy('letter.letter_date')
    .orderBy('letter.letter_id')
    .execute();
}

/** The agenda, newest date first. `text` looks into number and title. */
export async function listLetters(
  db: ReadDb,
  { text, kind, ...page }: PageRequest & { text: string; kind: LetterKind | null },
): Promise<Page<LetterRow>> {
  let query = selectLetterRows(db);
  const key = nameKey(text);
  if (key !== '') query = query.where('letter.search_key', 'like', `%${key}%`);
  if (kind !== null) query = query.where('letter.kind', '=', kind);
  const after = textCursor(page);
  if (after !== null) {
    query = query.where((row) =>
      row(
        row.refTuple('letter.letter_date', 'letter.letter_id'),
        '<',
        row.tuple(after[0] as LocalDate, after[1]),
      ),
    );
  }
  const rows = await query
    .orderBy('letter.letter_date', 'desc')
    .orderBy('letter.letter_id', 'desc')
    .limit(rowsToRead(page))
    .execute();
  return pageOf(rows, page, (row) => [row.date, row.letterId]);
}

/** Voids an issued letter; its number stays taken. False when there is no such letter or it is void already. */
export async function voidLetter(
  db: WriteDb,
  { letterId, reason, at, by }: { letterId: string; reason: string; at: Instant; by: string },
): Promise<boolean> {
  const result = await db
    .updateTable('letter')
    .set({ status: 'void', void_reason: reason, voided_at: at, voided_by: by })
    .where('letter_id', '=', letterId)
    .where('status', '=', 'issued')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

function selectLetterRows(db: ReadDb) {
  return db
    .selectFrom('letter')
    .leftJoin('case_file', 'case_file.case_id', 'letter.case_id')
    .select([
      'letter.letter_id as letterId',
      'letter.case_id as caseId',
      'case_file.case_number as caseNumber',
      'letter.kind',
      'letter.title',
      'letter.letter_date as date',
      'letter.status',
      'letter.sha256',
      'letter.issued_at as issuedAt',
      'letter.issued_by as issuedBy',
      'letter.void_reason as voidReason',
    ])
    .select((row) => row.fn.coalesce('letter.number', row.val('')).as('number'));
}
