// What the npm scripts do. Runs on Node 24, with every package in place (see bootstrap.mjs).

import { join } from 'node:path';
import { bench } from './bench.mjs';
import { build } from './build.mjs';
import { check } from './check.mjs';
import { root, run, say } from './run.mjs';
import { dev, start } from './start.mjs';
import { ensureSystemPrograms } from './system-programs.mjs';
import { e2eTests, test, unitTests } from './tests.mjs';

/** @type {Record<string, (args: string[]) => Promise<number>>} each takes the arguments after `--`, gives the exit code */
const tasks = {
  start,
  dev,
  build,
  netra,
  test,
  unit,
  e2e,
  bench,
  check,
  format: (args) => run('biome', ['check', '--write', ...(args.length > 0 ? args : ['.'])]),
};

/**
 * @param {string} name
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function runTask(name, args) {
  // Several tools colour their words even when nobody looks at them on a terminal.
  if (!process.stdout.isTTY && !process.env.FORCE_COLOR) process.env.NO_COLOR ??= '1';
  const task = tasks[name];
  if (task) return task(args);
  say(`node scripts/bootstrap.mjs ${Object.keys(tasks).join('|')}`);
  return 2;
}

/**
 * The command line, straight from its source. Paths among its arguments are meant from where the caller stands.
 * @param {string[]} args
 */
function netra(args) {
  const cwd = process.env.INIT_CWD ?? process.cwd();
  return run(process.execPath, [join(root, 'src-main/hosts/cli/main.ts'), ...args], { cwd });
}

/** @param {string[]} args */
async function unit(args) {
  if (!ensureSystemPrograms(['postgres'])) return 1;
  return (await unitTests(args)).code;
}

/** @param {string[]} args */
async function e2e(args) {
  if (!ensureSystemPrograms(['chromium'])) return 1;
  return (await build()) || (await e2eTests(args)).code;
}
