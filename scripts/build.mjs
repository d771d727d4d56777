// Compiles the program into out/: main (Electron, server, command line), preload, and the page.

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, say } from './run.mjs';

const sources = ['src-shared', 'src-main', 'src-renderer', 'electron.vite.config.ts', 'package-lock.json'];
const results = ['out/main/server.js', 'out/renderer/index.html'];

/** @returns {Promise<number>} the exit code */
export function build() {
  return run('electron-vite', ['build', '--logLevel', 'warn'], { stdio: ['ignore', 2, 2] });
}

/** Builds unless what stands in out/ is newer than every source. */
export async function buildIfOlder() {
  const built = Math.min(...results.map((file) => modified(join(root, file))));
  if (built > Math.max(...sources.map((path) => modified(join(root, path))))) return 0;
  say('Building ...');
  return build();
}

/**
 * When a file, or the youngest file in a folder, was last written; 0 when there is none.
 * @param {string} path
 * @returns {number}
 */
function modified(path) {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry?.isDirectory()) return entry?.mtimeMs ?? 0;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => modified(join(path, name))));
}
