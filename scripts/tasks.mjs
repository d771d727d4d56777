// What the npm scripts do. Runs on Node 24, with every package in place (see bootstrap.mjs). Each task loads what it
// needs when it is called: the command line must not wait for a bundler.

import { join } from 'node:path';
import { root, run, say } from './run.mjs';

/** @type {Record<string, (args: string[]) => Promise<number>>} each takes the arguments after `--`, gives the exit code */
const tasks = {
  start: async (args) => (await import('./start.mjs')).start(args),
  dev: async (args) => (await import('./dev.mjs')).dev(args),
  build: async () => (await import('./build.mjs')).build(),
  netra,
  test: async () => (await import('./tests.mjs')).allTests(),
  unit: async (args) => (await import('./tests.mjs')).unitTests(args),
  e2e: async (args) => (await import('./tests.mjs')).e2eTests(args),
  bench: async (args) => (await import('./bench.mjs')).bench(args),
  check: async () => (await import('./check.mjs')).check(),
  format: (args) => run('biome', ['check', '--write', ...(args.length > 0 ? args : ['.'])]),
};

/**
 * @param {string} name
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function runTask(name, args) {
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
  if (!task) {
    say(`node scripts/bootstrap.mjs ${Object.keys(tasks).join('|')}`);
    return 2;
  }
  // Several tools colour their words even when nobody looks at them on a terminal.
  if (!process.stdout.isTTY && !process.env.FORCE_COLOR) process.env.NO_COLOR ??= '1';
  return task(args);
}

/**
 * The command line, straight from its source. Paths among its arguments are meant from where the caller stands.
 * @param {string[]} args
 */
function netra(args) {
  const cwd = process.env.INIT_CWD ?? process.cwd();
  // Stripping types from every file costs more than most commands do: Node keeps what it has compiled.
  const env = { NODE_COMPILE_CACHE: join(root, '.cache/compiled'), ...process.env };
  return run(process.execPath, [join(root, 'src-main/hosts/cli/main.ts'), ...args], { cwd, env });
}
