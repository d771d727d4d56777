// Everything that can be known about the source without running it.

import { root, run, say } from './run.mjs';

const colors = process.stdout.isTTY ? [] : ['--colors=off'];

const steps = [
  ['lock file', 'node', 'scripts/check-lock.mjs'],
  [
    'format and lint',
    'biome',
    'ci',
    '--error-on-warnings',
    '--diagnostic-level=warn',
    '--max-diagnostics=100',
    ...colors,
    '.',
  ],
  // --force: an incremental build keeps errors that a new declaration file has mended (microsoft/TypeScript#64386).
  ['types', 'tsc', '-b', '--force'],
  ['boundaries', 'node', 'scripts/check-boundaries.mjs'],
  ['length', 'node', 'scripts/check-length.mjs'],
];

/** @returns {Promise<number>} the exit code: 0 when every step passed */
export async function check() {
  const failed = [];
  for (const [name = '', program = '', ...args] of steps) {
    say(`check: ${name}`);
    if ((await run(program, args, { cwd: root })) !== 0) failed.push(name);
  }
  say(failed.length === 0 ? 'check: passed' : `check: failed in ${failed.join(', ')}`);
  return failed.length === 0 ? 0 : 1;
}
