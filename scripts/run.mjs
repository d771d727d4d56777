// Runs another program as if it had been called in our place: same terminal, same signals, same exit code.
// Works on Node 20 and needs no package, because the bootstrap uses it.

import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} the exit code; 128 and the signal's number when a signal ended the program
 */
export function run(program, args, options = {}) {
  return exitOf(spawn(program, args, { stdio: 'inherit', cwd: root, ...options }));
}

/**
 * Hands our signals on to a child until it ends.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} as `run`
 */
export function exitOf(child) {
  // Ctrl+C on a terminal reaches the child by itself; handing it on would make it two.
  const handOn = (/** @type {NodeJS.Signals} */ signal) => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, handOn);
  const orphaned = whenOrphaned(() => child.kill('SIGTERM'));

  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(signal ? 128 + constants.signals[signal] : (code ?? 1)));
  }).finally(() => {
    for (const signal of signals) process.off(signal, handOn);
    clearInterval(orphaned);
  });
}

/**
 * npm puts a shell between itself and us, and that shell keeps the signals it is sent to itself. What can be seen from
 * here is that it has gone.
 * @param {() => void} act
 */
function whenOrphaned(act) {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 250);
  return watch;
}

/**
 * Says something to whoever sits at the terminal. Standard output belongs to the task's own answer.
 * @param {string} words
 */
export function say(words) {
  process.stderr.write(`${words}\n`);
}
