// One command as the store carries it out (receipt looked up, case read, moved and its event recorded, audit row chained,
// receipt kept; one durable commit), held against bare prepared statements that write the same rows to the same tables in
// the same kind of transaction. Both take turns within one run; what counts is the ratio.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Statement } from 'better-sqlite3';
import { appendAudit } from '#main/store/audit.ts';
import { appendCaseEvent, findCase, updateCase } from '#main/store/cases.ts';
import { createStore } from '#main/store/open.ts';
import { findReceipt, keepReceipt } from '#main/store/receipts.ts';
import { openConnection } from '#main/store/sqlite-file.ts';
import type { Store } from '#main/store/store.ts';
import { localDate } from '#shared/local-date.ts';
import { insertSampleCase, NOW, sampleCase } from '#test/store/samples.ts';

const ROUNDS = 15;
const COMMANDS = 200;
const GOAL = 1.5;

const event = {
  caseId: 'c-1',
  event: 'startReview',
  from: 'DITERIMA',
  to: 'TELAAH',
  legalDate: localDate('2026-03-02'),
  summary: 'Telaah dimulai 2 Maret 2026',
  at: NOW,
  actorId: 'u-1',
  actorName: 'ani',
} as const;
const eventData = { date: '2026-03-02', note: 'Berkas lengkap; telaah dimulai sesuai disposisi.' };
const auditRow = {
  at: NOW,
  actorId: 'u-1',
  actorName: 'ani',
  name: 'case.apply',
  objectType: 'cases',
  objectId: 'c-1',
  inputSha256: 'f'.repeat(64),
};
const receipt = { name: 'case.apply', inputSha256: 'f'.repeat(64) };
const output = {
  state: 'TELAAH',
  stage: 'review',
  revision: 2,
  warnings: [],
  allowed: ['rebut', 'openDiscipline'],
};

const folder = mkdtempSync(join(tmpdir(), 'netra-bench-'));
try {
  const through: number[] = [];
  const bare: number[] = [];
  const store = await newStore('through');
  const bareCommand = await bareWriter('bare');
  for (let round = 0; round < ROUNDS; round += 1) {
    const ids = Array.from({ length: COMMANDS }, (_, n) => round * COMMANDS + n + 1);
    bare.push(await milliseconds(async () => ids.forEach(bareCommand)));
    through.push(
      await milliseconds(async () => {
        for (const id of ids) await storeCommand(store, id);
      }),
    );
  }
  await store.close();

  const ratio = median(through) / median(bare);
  const perSecond = (ms: number) => Math.round((COMMANDS / ms) * 1000);
  console.log(
    `commit: bare ${perSecond(median(bare))} commands/s, through the store ${perSecond(median(through))}, ` +
      `ratio ${ratio.toFixed(2)} (goal: at most ${GOAL})`,
  );
  process.exitCode = ratio <= GOAL ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function newStore(name: string): Promise<Store> {
  const store = await createStore({ kind: 'sqlite', folder: join(folder, name) });
  await store.write(insertSampleCase);
  return store;
}

function storeCommand(store: Store, n: number): Promise<void> {
  const commandId = commandOf(n);
  return store.write(async (db) => {
    if ((await findReceipt(db, commandId)) !== null) throw new Error('the command is new');
    const found = await findCase(db, 'c-1');
    if (found === null) throw new Error('the case is there');
    await updateCase(db, { ...sampleCase({ state: 'TELAAH', stage: 'review' }), revision: found.revision });
    await appendCaseEvent(db, { ...event, seq: n, data: eventData });
    await appendAudit(db, { ...auditRow, commandId, detail: { event: 'startReview' } });
    await keepReceipt(db, { ...receipt, commandId, output });
  });
}

/** The rows of `storeCommand`, written by hand. */
async function bareWriter(name: string): Promise<(n: number) => void> {
  await (await newStore(name)).close();
  const database = openConnection({ path: join(folder, name, 'netra.db'), writer: true });
  const insert = (table: string, columns: readonly string[]): Statement<unknown[]> =>
    database.prepare(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    );
  const { nextDue } = sampleCase();
  const update = database.prepare<unknown[]>(
    `UPDATE case_file SET track = ?, state = ?, stage = ?, sanction = ?, follow_up = ?, closed = ?, next_event = ?,
      next_due = ?, next_due_soon_from = ?, next_due_clock = ?, next_due_label = ?, next_due_cause = ?,
      next_due_provisional = ?, next_exam_date = ?, next_exam_time = ?, next_exam_place = ?, decision_number = ?,
      decision_date = ?, received_on = ?, effective_on = ?, ends_on = ?, reported_on = ?, revision = revision + 1
      WHERE case_id = ? AND revision = ?`,
  );
  const standing = [
    ...['discipline', 'TELAAH', 'review', null, 'open', 0, 'startReview'],
    ...[nextDue?.due, nextDue?.soonFrom, nextDue?.clock, nextDue?.label, nextDue?.cause, 0],
    ...Array.from({ length: 9 }, () => null),
  ];
  const insertEvent = insert('case_event', [
    ...['case_id', 'seq', 'event', 'from_state', 'to_state', 'legal_date'],
    ...['data', 'summary', 'at', 'actor_id', 'actor_name'],
  ]);
  const insertAudit = insert('audit', [
    ...['seq', 'at', 'actor_id', 'actor_name', 'command_id', 'name', 'object_type', 'object_id'],
    ...['input_sha256', 'detail', 'prev', 'hash'],
  ]);
  const writeHead = database.prepare<unknown[]>(
    `INSERT INTO meta (key, value) VALUES ('audit_head', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
  );
  const insertReceipt = insert('command_receipt', ['command_id', 'name', 'input_sha256', 'output']);
  const hash = 'f'.repeat(64);
  const [data, out] = [JSON.stringify(eventData), JSON.stringify(output)];

  return database.transaction((n: number) => {
    const commandId = commandOf(n);
    update.run(...standing, 'c-1', n);
    insertEvent.run(
      'c-1',
      n,
      'startReview',
      'DITERIMA',
      'TELAAH',
      event.legalDate,
      data,
      event.summary,
      NOW,
      'u-1',
      'ani',
    );
    insertAudit.run(
      ...[
        n,
        NOW,
        'u-1',
        'ani',
        commandId,
        'case.apply',
        'cases',
        'c-1',
        hash,
        '{"event":"startReview"}',
        hash,
        hash,
      ],
    );
    writeHead.run(JSON.stringify({ seq: n, hash }));
    insertReceipt.run(commandId, 'case.apply', hash, out);
  }).immediate;
}

function commandOf(n: number): string {
  return `01980000-0000-7000-8000-${String(n).padStart(12, '0')}`;
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  globalThis.gc?.();
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
