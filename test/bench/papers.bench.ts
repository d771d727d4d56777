// A two-page Keputusan through our adapter, held against the same definition through a bare pdfmake that opens its fonts by
// path. Both are measured in turn, within one run; what counts is the ratio. Reading back is what we add on top: it is
// reported beside, because nothing bare does it.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createPapers } from '#main/adapters/pdf/papers.ts';
import { missingFrom, textOfPages } from '#main/adapters/pdf/read-back.ts';
import { createRenderer } from '#main/adapters/pdf/render.ts';
import { sanctionDecree } from '#main/letters/sanction-decree.ts';
import { decreeData, profile } from '../letters/samples.ts';

const WARM_UP = 10;
const ROUNDS = 60;
const GOAL = 1;

const fontsFolder = join(import.meta.dirname, '../../resources/fonts');
const createdAt = new Date('2024-10-28T00:00:00Z');

const bare = barePdfmake();
const render = createRenderer(fontsFolder);
const paper = () => sanctionDecree.build(decreeData, profile, { draft: false });

for (let round = 0; round < WARM_UP; round += 1) {
  await bare(paper().definition);
  await render(paper().definition, createdAt);
}

const bareTimes: number[] = [];
const ourTimes: number[] = [];
const readBackTimes: number[] = [];
let pages = 0;
for (let round = 0; round < ROUNDS; round += 1) {
  bareTimes.push(await milliseconds(() => bare(paper().definition)));
  let bytes: Uint8Array = new Uint8Array();
  ourTimes.push(
    await milliseconds(async () => {
      bytes = await render(paper().definition, createdAt);
    }),
  );
  readBackTimes.push(
    await milliseconds(async () => {
      const texts = await textOfPages(bytes);
      pages = texts.length;
      if (missingFrom(texts, paper().mustContain).length > 0) throw new Error('the paper is not complete');
    }),
  );
}

const ratio = median(ourTimes) / median(bareTimes);
console.log(
  `papers: Keputusan of ${pages} pages; bare pdfmake ${median(bareTimes).toFixed(1)} ms, ours ${median(ourTimes).toFixed(1)} ms, ` +
    `ratio ${ratio.toFixed(2)} (goal: at most ${GOAL}); reading back ${median(readBackTimes).toFixed(1)} ms more`,
);

await batch(200);
process.exitCode = ratio <= GOAL ? 0 : 1;

/** Many papers through the port, in its threads: how long, and how long this thread, which serves the desk, was held up. */
async function batch(count: number): Promise<void> {
  const papers = createPapers(fontsFolder);
  const stalls = monitorEventLoopDelay({ resolution: 1 });
  stalls.enable();
  let left = count;
  const lane = async () => {
    while (left > 0) {
      left -= 1;
      await papers.render({ ...paper(), createdAt });
    }
  };
  const took = await milliseconds(() => Promise.all(Array.from({ length: 4 }, lane)));
  stalls.disable();
  console.log(
    `papers: ${count} papers in threads, read back, in ${(took / 1000).toFixed(1)} s (${(took / count).toFixed(1)} ms each); ` +
      `longest stall of the calling thread ${(stalls.max / 1e6).toFixed(0)} ms`,
  );
}

type Pdfmake = {
  setFonts(fonts: object): void;
  setUrlAccessPolicy(policy: () => boolean): void;
  setLocalAccessPolicy(policy: () => boolean): void;
  createPdf(definition: object): { getBuffer(): Promise<Buffer> };
};

/** A second copy of pdfmake, with its own settings, as its manual has it: fonts by path, parsed for every document. */
function barePdfmake(): (definition: object) => Promise<Buffer> {
  const require = createRequire(import.meta.url);
  for (const path of Object.keys(require.cache))
    if (/node_modules[\\/]pdfmake[\\/]/.test(path)) delete require.cache[path];
  const pdfmake = require('pdfmake') as Pdfmake;
  const face = (file: string) => join(fontsFolder, file);
  pdfmake.setFonts({
    serif: { normal: face('texgyrebonum-regular.otf'), bold: face('texgyrebonum-bold.otf') },
    sans: { normal: face('LiberationSans-Regular.ttf'), bold: face('LiberationSans-Bold.ttf') },
  });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  return (definition) => pdfmake.createPdf({ ...structuredClone(definition) }).getBuffer();
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  globalThis.gc?.();
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
