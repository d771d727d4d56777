/**
 * The audit chain: one row per command, each carrying the hash of the one before. Triggers keep the program from changing
 * a row; the chain shows when somebody else has. The head is kept apart, so that cutting off the newest rows shows too.
 * Whoever can rewrite the whole database can also rewrite the chain: that is what copies elsewhere are for.
 */
import { createHash } from 'node:crypto';
import { numberCursor, type Page, type PageRequest, pageOf, rowsToRead } from './paging.ts';
import type { AuditTable, Instant } from './schema.ts';
import { statement } from './statement.ts';
import type { ReadDb, WriteDb } from './store.ts';

export interface AuditRecord {
  readonly at: Instant;
  /** Empty when nobody was signed in: preparing the office, recovering a password. */
  readonly actorId: string;
  readonly actorName: string;
  readonly commandId: string;
  /** Name of the procedure. */
  readonly name: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly inputSha256: string;
  /** What else is worth keeping, as JSON: references and codes, never people's data. */
  readonly detail: unknown;
}

export interface AuditEntry {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: string;
  readonly name: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly hash: string;
}

/** What is wrong with the chain: a changed row, one that is not there, or rows missing at the end. */
export type ChainProblem = 'altered' | 'missing' | 'tail_cut';

export interface ChainCheck {
  readonly whole: boolean;
  /** Rows read, up to the first bad one. */
  readonly rows: number;
  readonly firstBadSeq: number | null;
  readonly problem: ChainProblem | null;
}

interface Head {
  readonly seq: number;
  readonly hash: string;
}

const HEAD_KEY = 'audit_head';
const BEFORE_THE_FIRST: Head = { seq: 0, hash: '' };

/** Appends one row, in the transaction of the command it records, and answers its place in the chain. */
export async function appendAudit(db: WriteDb, record: AuditRecord): Promise<Head> {
  const head = await headOf(db);
  const { objectType, objectId, actorId, actorName, commandId, inputSha256, ...rest } = record;
  const row: Omit<AuditTable, 'hash'> = {
    seq: head.seq + 1,
    at: rest.at,
    actor_id: actorId,
    actor_name: actorName,
    command_id: commandId,
    name: rest.name,
    object_type: objectType,
    object_id: objectId,
    input_sha256: inputSha256,
    detail: JSON.stringify(rest.detail),
    prev: head.hash,
  };
  const hash = hashOf(row);
  await insertRow.run(db, { ...row, hash });
  const next: Head = { seq: row.seq, hash };
  await writeHead.run(db, { value: JSON.stringify(next) });
  return next;
}

/** Walks the chain from the first row and stops at the first that does not fit. */
export async function verifyChain(db: ReadDb): Promise<ChainCheck> {
  let last = BEFORE_THE_FIRST;
  const broken = (firstBadSeq: number, problem: ChainProblem): ChainCheck => ({
    whole: false,
    rows: last.seq,
    firstBadSeq,
    problem,
  });
  for (;;) {
    const { rows } = await selectRowsAfter.run(db, { seq: last.seq });
    if (rows.length === 0) break;
    for (const row of rows) {
      const expected = last.seq + 1;
      if (row.seq !== expected) return broken(expected, 'missing');
      if (row.prev !== last.hash || row.hash !== hashOf(row)) return broken(expected, 'altered');
      last = { seq: row.seq, hash: row.hash };
    }
  }
  const head = await headOf(db);
  if (head.seq > last.seq) return broken(last.seq + 1, 'tail_cut');
  if (head.seq !== last.seq || head.hash !== last.hash) return broken(last.seq, 'altered');
  return { whole: true, rows: last.seq, firstBadSeq: null, problem: null };
}

/** Newest first; only about one object when `objectId` is given. */
export async function listAudit(
  db: ReadDb,
  { objectId, ...page }: PageRequest & { objectId: string | null },
): Promise<Page<AuditEntry>> {
  let query = db
    .selectFrom('audit')
    .select([
      'seq',
      'at',
      'actor_name as actor',
      'name',
      'object_type as objectType',
      'object_id as objectId',
      'hash',
    ]);
  const after = numberCursor(page);
  if (after !== null) query = query.where('seq', '<', after);
  if (objectId !== null) query = query.where('object_id', '=', objectId);
  const rows = await query.orderBy('seq', 'desc').limit(rowsToRead(page)).execute();
  return pageOf(rows, page, (row) => [row.seq]);
}

const ROWS_AT_A_TIME = 1000;

const selectRowsAfter = statement((db, slot: { seq: number }) =>
  db.selectFrom('audit').selectAll().where('seq', '>', slot.seq).orderBy('seq').limit(ROWS_AT_A_TIME),
);

const selectHead = statement((db) => db.selectFrom('meta').select('value').where('key', '=', HEAD_KEY));

const insertRow = statement<AuditTable>((db, slot) =>
  db.insertInto('audit').values({
    seq: slot.seq,
    at: slot.at,
    actor_id: slot.actor_id,
    actor_name: slot.actor_name,
    command_id: slot.command_id,
    name: slot.name,
    object_type: slot.object_type,
    object_id: slot.object_id,
    input_sha256: slot.input_sha256,
    detail: slot.detail,
    prev: slot.prev,
    hash: slot.hash,
  }),
);

const writeHead = statement((db, slot: { value: string }) =>
  db
    .insertInto('meta')
    .values({ key: HEAD_KEY, value: slot.value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: slot.value })),
);

async function headOf(db: ReadDb): Promise<Head> {
  const [row] = (await selectHead.run(db, {})).rows;
  return row === undefined ? BEFORE_THE_FIRST : (JSON.parse(row.value) as Head);
}

/** SHA-256 over every column in a fixed order, the hash of the row before among them. */
function hashOf(row: Omit<AuditTable, 'hash'>): string {
  const canonical = JSON.stringify([
    row.seq,
    row.at,
    row.actor_id,
    row.actor_name,
    row.command_id,
    row.name,
    row.object_type,
    row.object_id,
    row.input_sha256,
    row.detail,
    row.prev,
  ]);
  return createHash('sha256').update(canonical).digest('hex');
}
