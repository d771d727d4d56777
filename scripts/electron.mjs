// Gets hold of Electron's binary, which npm does not bring.

import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findElectron } from './find.mjs';
import { root, run, say } from './run.mjs';

const refusal = join(root, '.cache/electron-unreachable');
const halfADay = 12 * 3600 * 1000;

/**
 * Finds the binary, or fetches it. A network that cannot reach it is found out within seconds and not asked again for
 * half a day.
 * @returns {Promise<string | undefined>} its path
 */
export async function obtainElectron() {
  const found = findElectron();
  const refused = statSync(refusal, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (found || process.env.CI || Date.now() - refused < halfADay) return found;

  if (await isReachable()) {
    say('Fetching Electron (once; about 120 MB) ...');
    const installer = join(root, 'node_modules/electron/install.js');
    await run(process.execPath, [installer], { stdio: ['ignore', 2, 2], timeout: 600_000 });
  }
  const fetched = findElectron();
  if (!fetched) {
    mkdirSync(join(root, '.cache'), { recursive: true });
    writeFileSync(refusal, '');
  }
  return fetched;
}

async function isReachable() {
  const { version } = createRequire(import.meta.url)('electron/package.json');
  const base = process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/download/';
  const address = `${base}v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`;
  try {
    return (await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(8_000) })).ok;
  } catch (error) {
    say(`Electron cannot be fetched here (${/** @type {Error} */ (error).message}).`);
    return false;
  }
}
