// Opens Netra as an officer has it: in Electron where its binary is, otherwise on the office server.

import { join } from 'node:path';
import { buildIfOlder } from './build.mjs';
import { obtainElectron } from './electron.mjs';
import { root, run } from './run.mjs';
import { hasDisplay, isRoot, showServer } from './show.mjs';

/**
 * @param {string[]} args handed on to the program
 * @returns {Promise<number>} the exit code
 */
export async function start(args) {
  const code = await buildIfOlder();
  if (code !== 0) return code;
  const electron = hasDisplay ? await obtainElectron() : undefined;
  if (electron) return run(electron, [...(isRoot ? ['--no-sandbox'] : []), root, ...args]);
  return showServer([join(root, 'out/main/server.js'), '--port', '0', '--print-launch', ...args]);
}
