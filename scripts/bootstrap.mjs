// The way into every npm script. Works on a fresh clone with nothing but Node 20: installs the packages when they are
// missing or out of date, goes on under the Node 24 that comes with them, and runs the task asked for.
// Needs no package itself.

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { root, run, say } from './run.mjs';

const neededNode = 24;
const bundledNodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const bundledNode = join(
  root,
  'node_modules',
  bundledNodePackage,
  process.platform === 'win32' ? 'bin/node.exe' : 'bin/node',
);

/** @returns {Promise<number>} the exit code */
async function main() {
  if (!isInstalled()) {
    const code = await install();
    if (code !== 0) return code;
  }
  const binaries = join(root, 'node_modules/.bin');
  if (!process.env.PATH?.startsWith(binaries)) process.env.PATH = binaries + delimiter + process.env.PATH;

  const [task = '', ...args] = process.argv.slice(2);
  if (Number.parseInt(process.versions.node, 10) >= neededNode) {
    const { runTask } = await import('./tasks.mjs');
    return runTask(task, args);
  }
  if (existsSync(bundledNode))
    return run(bundledNode, [fileURLToPath(import.meta.url), task, ...args], { cwd: process.cwd() });
  say(
    `Netra needs Node ${neededNode}. npm brings none for ${process.platform} on ${process.arch}: please install it.`,
  );
  return 1;
}

/** Whether node_modules holds what package-lock.json asks for. npm writes down what it installed as its last act. */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const { '': project, ...wanted } = packagesIn('package-lock.json');
  const installed = packagesIn('node_modules/.package-lock.json');
  if (wanted[`node_modules/${bundledNodePackage}`] && !existsSync(bundledNode)) return false;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const found = installed[path];
    // An optional package may rightly be absent: it is meant for another platform.
    return found ? found.version === version && found.integrity === integrity : optional === true;
  });
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>}
 */
function packagesIn(lockFile) {
  return JSON.parse(readFileSync(join(root, lockFile), 'utf8')).packages;
}

/** @returns {Promise<number>} the exit code of npm */
async function install() {
  const unlock = await lockInstallation();
  try {
    if (isInstalled()) return 0; // another process has done it while we waited
    say('Installing the packages of package-lock.json (once; about a minute) ...');
    const code = await npm([
      'ci',
      '--include=dev',
      '--include=optional',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]);
    if (code !== 0) say('npm could not install the packages; its words stand above.');
    return code;
  } finally {
    unlock();
  }
}

/**
 * Two commands on a fresh clone must not install over each other: the second waits for the first.
 * @returns {Promise<() => void>} gives the lock back
 */
async function lockInstallation() {
  const lock = join(root, '.cache/installing');
  mkdirSync(join(root, '.cache'), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    if (holderIsGone(lock)) rmSync(lock, { force: true });
    else await wait(500);
  }
}

/** @param {string} lock */
function holderIsGone(lock) {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return false;
  } catch (error) {
    return ['ESRCH', 'ENOENT'].includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? '');
  }
}

/**
 * Runs the npm that called us, under the Node it runs on itself; otherwise the one on the PATH.
 * @param {string[]} args
 */
function npm(args) {
  const stdio = /** @type {const} */ (['ignore', 2, 2]);
  const { npm_execpath: script, npm_node_execpath: node = process.execPath } = process.env;
  if (script?.endsWith('npm-cli.js')) return run(node, [script, ...args], { stdio: [...stdio] });
  return run('npm', args, { stdio: [...stdio], shell: process.platform === 'win32' });
}

process.exitCode = await main();
