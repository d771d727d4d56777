// Reading an employee file (size and zip gates, worker thread, every check of every row) held against the bare parse of
// the same file by the same library. What counts is the ratio: both are measured in turn, within one run.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { createSpreadsheets } from '#main/adapters/spreadsheet/spreadsheets.ts';
import { localDate } from '#shared/local-date.ts';

const ROUNDS = 9;
const GOAL = 2;

const bytes = readFileSync(join(import.meta.dirname, '../fixtures/employees-siasn.xlsx'));
const today = localDate('2026-07-01');
const spreadsheets = createSpreadsheets();

const bare: number[] = [];
const checked: number[] = [];
let rows = 0;
for (let round = 0; round < ROUNDS; round += 1) {
  bare.push(await milliseconds(() => readSheet(bytes)));
  checked.push(
    await milliseconds(async () => {
      rows = (await spreadsheets.readEmployees(bytes, today)).length;
    }),
  );
}

const ratio = median(checked) / median(bare);
console.log(
  `import: ${rows} rows; bare parse ${median(bare).toFixed(0)} ms, with gates and checks ${median(checked).toFixed(0)} ms, ` +
    `ratio ${ratio.toFixed(2)} (goal: at most ${GOAL})`,
);
process.exitCode = ratio <= GOAL ? 0 : 1;

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  globalThis.gc?.();
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
