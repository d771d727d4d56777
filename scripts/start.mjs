// Opens Netra from the source: in Electron where its binary is, otherwise on the office server with a Chromium window,
// otherwise (no display) on the server alone.

import { spawn } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build, buildIfOlder } from './build.mjs';
import { findChromium, findElectron } from './find.mjs';
import { exitOf, root, run, say } from './run.mjs';

const isRoot = process.getuid?.() === 0;
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/**
 * @param {string[]} args handed on to the program
 * @returns {Promise<number>} the exit code
 */
export async function start(args) {
  const code = await buildIfOlder();
  if (code !== 0) return code;
  const electron = hasDisplay ? (findElectron() ?? (await downloadElectron())) : undefined;
  if (electron) return run(electron, [...(isRoot ? ['--no-sandbox'] : []), root, ...args]);
  return startOnServer(args);
}

/**
 * The same, rebuilding on every change: Electron with hot reload, or the server with a page to be reloaded by hand.
 * @param {string[]} args handed on to the program
 */
export async function dev(args) {
  const electron = hasDisplay ? (findElectron() ?? (await downloadElectron())) : undefined;
  if (electron) {
    const env = { ...process.env, ELECTRON_EXEC_PATH: electron };
    return run('electron-vite', ['dev', '--watch', ...(isRoot ? ['--noSandbox'] : []), '--', ...args], {
      env,
    });
  }
  const code = await build();
  if (code !== 0) return code;
  const builder = spawn('electron-vite', ['build', '--watch', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  try {
    return await startOnServer(args, ['--watch']);
  } finally {
    builder.kill();
  }
}

/**
 * Starts the server and shows it; ends when the window is closed or the server ends.
 * @param {string[]} args for the server
 * @param {string[]} [nodeArgs] for Node
 */
async function startOnServer(args, nodeArgs = []) {
  const entry = join(root, 'out/main/server.js');
  const server = spawn(process.execPath, [...nodeArgs, entry, '--port', '0', '--print-launch', ...args], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: ['inherit', 'pipe', 'inherit'],
  });
  const chromium = hasDisplay ? findChromium() : undefined;
  /** @type {Promise<number>} */
  const windowClosed = new Promise((close, fail) => {
    let opened = false;
    // The server's word is one line of JSON; when it is restarted on a change it says so again.
    createInterface({ input: server.stdout }).on('line', (line) => {
      if (!line.startsWith('{"address"')) return;
      const { address } = JSON.parse(line);
      if (chromium && !opened) openWindow(chromium, address).then(close, fail);
      else tellAddress(address);
      opened = true;
    });
  });
  const serverEnded = exitOf(server);
  const code = await Promise.race([serverEnded, windowClosed]);
  server.kill('SIGTERM');
  await serverEnded;
  return code;
}

/** @param {string} address with a launch token that works once */
function tellAddress(address) {
  say('Netra is running; Ctrl+C ends it. Open this address (it works once):');
  console.log(address);
}

/**
 * @param {string} chromium
 * @param {string} address
 */
function openWindow(chromium, address) {
  say('Electron is not here, so Netra opens in a Chromium window. Closing the window ends it.');
  const profile = join(root, '.cache/window');
  mkdirSync(profile, { recursive: true });
  const args = [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--window-size=1366,768',
    // Chromium has no sandbox for root, and says so in a bar over the page unless it is under test.
    ...(isRoot ? ['--no-sandbox', '--test-type'] : []),
  ];
  return exitOf(spawn(chromium, args, { stdio: 'ignore' }));
}

/**
 * Tries once to fetch Electron's binary, which npm does not bring. A network that cannot reach it is found out within
 * seconds and not asked again for half a day.
 * @returns {Promise<string | undefined>} the binary
 */
async function downloadElectron() {
  const refusal = join(root, '.cache/electron-unreachable');
  const halfADay = 12 * 3600 * 1000;
  const refused = statSync(refusal, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (process.env.CI || Date.now() - refused < halfADay) return undefined;

  if (await isElectronReachable()) {
    say('Fetching Electron (once; about 120 MB) ...');
    await run(process.execPath, [join(root, 'node_modules/electron/install.js')], {
      stdio: ['ignore', 2, 2],
      timeout: 600_000,
    });
  }
  const electron = findElectron();
  if (!electron) {
    mkdirSync(join(root, '.cache'), { recursive: true });
    writeFileSync(refusal, '');
  }
  return electron;
}

async function isElectronReachable() {
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
