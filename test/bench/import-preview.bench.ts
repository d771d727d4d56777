// What an officer waits for after choosing an employee file: the preview of `employee.import` over a store that holds these
// people already (gates, worker thread, every check, comparison of each row, output checked, dry run given up), held
// against the bare parse of the same file by the same library. Both are measured in turn, within one run.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { type Stage, setStage } from '#main/hosts/cli/demo/stage.ts';

const ROUNDS = 9;
const GOAL = 2;

const bytes = readFileSync(join(import.meta.dirname, '../fixtures/employees-siasn.xlsx'));
const dataFolder = mkdtempSync(join(tmpdir(), 'netra-bench-import-'));
const stage = await setStage({ dataFolder });
try {
  process.exitCode = (await measure(stage)) <= GOAL ? 0 : 1;
} finally {
  await stage.close();
  rmSync(dataFolder, { recursive: true, force: true });
}

async function measure({ application, actor, as }: Stage): Promise<number> {
  const staged = await application.bytes.stage({
    bytes,
    mediaType: 'application/octet-stream',
    fileName: 'pegawai.xlsx',
    actor: actor('case_officer'),
  });
  if (!staged.ok) throw new Error(staged.error.code);
  const file = staged.value.fileId;
  const call = as('case_officer');
  await call('employee.import', { file, dryRun: false });

  const bare: number[] = [];
  const previews: number[] = [];
  let same = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(await milliseconds(() => readSheet(bytes)));
    previews.push(
      await milliseconds(async () => {
        ({ same } = await call('employee.import', { file, dryRun: true }));
      }),
    );
  }
  const ratio = median(previews) / median(bare);
  console.log(
    `import preview: ${same} people compared; bare parse ${median(bare).toFixed(0)} ms, ` +
      `preview ${median(previews).toFixed(0)} ms, ratio ${ratio.toFixed(2)} (goal: at most ${GOAL})`,
  );
  return ratio;
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
