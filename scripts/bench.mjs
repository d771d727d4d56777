// Runs the benchmarks one after the other, so that they do not disturb each other. Each is a script that prints its
// ratios and exits non-zero when one is over its limit. Not part of `npm test`: a busy machine would decide the result.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/**
 * @param {string[]} words run only the benchmarks whose file name holds one of these
 * @returns {Promise<number>} the exit code
 */
export async function bench(words) {
  const names = readdirSync(join(root, 'test/bench'))
    .filter((name) => name.endsWith('.bench.ts'))
    .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
    .sort();
  const results = [];
  for (const name of names) {
    console.log(`\n# ${name}`);
    const from = performance.now();
    const code = await run(process.execPath, ['--expose-gc', join('test/bench', name)]);
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    results.push({
      benchmark: name.replace('.bench.ts', ''),
      result: code === 0 ? 'within limits' : 'over a limit',
      seconds,
    });
  }
  console.log('');
  console.table(results);
  return names.length > 0 && results.every(({ result }) => result === 'within limits') ? 0 : 1;
}
