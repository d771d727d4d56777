/** Letters of recommendation from the oversight bodies. */
import type { LocalDate } from '#shared/local-date.ts';
import type { Sensitivity } from '#shared/vocabulary.ts';
import { nameKey, numberKey } from './keys.ts';
import { type Page, type PageRequest, pageOf, rowsToRead, textCursor } from './paging.ts';
import type { Instant } from './schema.ts';
import type { ReadDb, WriteDb } from './store.ts';

export interface StoredRecommendation {
  readonly recommendationId: string;
  readonly bodyId: string;
  readonly number: string;
  readonly letterDate: LocalDate;
  readonly receivedDate: LocalDate;
  readonly subject: string;
  readonly sensitivity: Sensitivity;
  readonly dueDate: LocalDate | null;
  /** Id of the kept scan. */
  readonly scanFile: string | null;
  readonly note: string;
  readonly registeredAt: Instant;
  readonly registeredBy: string;
}

export interface RecommendationRow {
  readonly recommendationId: string;
  readonly bodyId: string;
  readonly bodyAbbreviation: string;
  readonly number: string;
  readonly letterDate: LocalDate;
  readonly receivedDate: LocalDate;
  readonly subject: string;
  readonly dueDate: LocalDate | null;
  readonly scanFile: string | null;
  readonly people: number;
  /** People whose recommendation has been followed up or found unproven. */
  readonly followedUp: number;
}

export async function insertRecommendation(db: WriteDb, letter: StoredRecommendation): Promise<void> {
  await db
    .insertInto('recommendation')
    .values({
      recommendation_id: letter.recommendationId,
      body_id: letter.bodyId,
      number: letter.number,
      number_key: numberKey(letter.number),
      search_key: nameKey(`${letter.number} ${letter.subject}`),
      letter_date: letter.letterDate,
      received_date: letter.receivedDate,
      subject: letter.subject,
      sensitivity: letter.sensitivity,
      due_date: letter.dueDate,
      scan_file: letter.scanFile,
      note: letter.note,
      registered_at: letter.registeredAt,
      registered_by: letter.registeredBy,
    })
    .execute();
}

export async function getRecommendation(
  db: ReadDb,
  recommendationId: string,
): Promise<StoredRecommendation | null> {
  const [found] = await getRecommendations(db, [recommendationId]);
  return found ?? null;
}

/** In the order of receipt. */
export function getRecommendations(db: ReadDb, ids: readonly string[]): Promise<StoredRecommendation[]> {
  return selectLetters(db)
    .where('recommendation_id', 'in', ids)
    .orderBy('received_date')
    .orderBy('recommendation_id')
    .execute();
}

/** Letters of a body received in a period, both days included, in the order of receipt. */
export function listRecommendationsReceived(
  db: ReadDb,
  { bodyId, from, to }: { bodyId: string; from: LocalDate; to: LocalDate },
): Promise<StoredRecommendation[]> {
  return selectLetters(db)
    .where('body_id', '=', bodyId)
    .where('received_date', '>=', from)
    .where('received_date', '<=', to)
    .orderBy('received_date')
    .orderBy('recommendation_id')
    .execute();
}

/** Letters whose number is the same but for spaces, punctuation, case and leading zeros; of one body when given. */
export function findRecommendationsByNumber(
  db: ReadDb,
  { number, bodyId }: { number: string; bodyId: string | null },
): Promise<RecommendationRow[]> {
  let query = selectRows(db).where('recommendation.number_key', '=', numberKey(number));
  if (bodyId !== null) query = query.where('recommendation.body_id', '=', bodyId);
  return query.orderBy('recommendation.received_date', 'desc').limit(20).execute();
}

/** Newest receipt first. `text` looks into number and subject; `onlyOpen` leaves out letters with nobody open. */
export async function listRecommendations(
  db: ReadDb,
  { text, onlyOpen, ...page }: PageRequest & { text: string; onlyOpen: boolean },
): Promise<Page<RecommendationRow>> {
  let query = selectRows(db);
  const key = nameKey(text);
  if (key !== '') query = query.where('recommendation.search_key', 'like', `%${key}%`);
  if (onlyOpen) {
    query = query.where((row) =>
      row.exists(
        row
          .selectFrom('case_file')
          .select('case_file.case_id')
          .whereRef('case_file.recommendation_id', '=', 'recommendation.recommendation_id')
          .where('case_file.follow_up', '=', 'open'),
      ),
    );
  }
  const after = textCursor(page);
  if (after !== null) {
    query = query.where((row) =>
      row(
        row.refTuple('recommendation.received_date', 'recommendation.recommendation_id'),
        '<',
        row.tuple(after[0] as LocalDate, after[1]),
      ),
    );
  }
  const rows = await query
    .orderBy('recommendation.received_date', 'desc')
    .orderBy('recommendation.recommendation_id', 'desc')
    .limit(rowsToRead(page))
    .execute();
  return pageOf(rows, page, (row) => [row.receivedDate, row.recommendationId]);
}

function selectLetters(db: ReadDb) {
  return db
    .selectFrom('recommendation')
    .select([
      'recommendation_id as recommendationId',
      'body_id as bodyId',
      'number',
      'letter_date as letterDate',
      'received_date as receivedDate',
      'subject',
      'sensitivity',
      'due_date as dueDate',
      'scan_file as scanFile',
      'note',
      'registered_at as registeredAt',
      'registered_by as registeredBy',
    ]);
}

function selectRows(db: ReadDb) {
  return db
    .selectFrom('recommendation')
    .innerJoin('oversight_body', 'oversight_body.body_id', 'recommendation.body_id')
    .select([
      'recommendation.recommendation_id as recommendationId',
      'recommendation.body_id as bodyId',
      'oversight_body.abbreviation as bodyAbbreviation',
      'recommendation.number',
      'recommendation.letter_date as letterDate',
      'recommendation.received_date as receivedDate',
      'recommendation.subject',
      'recommendation.due_date as dueDate',
      'recommendation.scan_file as scanFile',
    ])
    .select((row) => {
      const cases = row
        .selectFrom('case_file')
        .select((inner) => inner.fn.countAll<number>().as('cases'))
        .whereRef('case_file.recommendation_id', '=', 'recommendation.recommendation_id');
      return [
        cases.$asScalar().$notNull().as('people'),
        cases.where('case_file.follow_up', '<>', 'open').$asScalar().$notNull().as('followedUp'),
      ];
    });
}
