// Shows what a server serves: in a Chromium window without browser furniture where there is a display, otherwise by
// telling its address.

import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findChromium } from './find.mjs';
import { exitOf, root, say } from './run.mjs';

/** Whether a window can open here. */
export const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Chromium and Electron have no sandbox for root. */
export const isRoot = process.getuid?.() === 0;

/**
 * Starts the server under this Node and shows it when it is ready; ends with the window, or with the server.
 * The server says `{"address": …}` on a line of its own when it is ready, and again whenever it has been restarted.
 * @param {string[]} command arguments for Node
 * @param {(address: string) => string} [pageOf] where the page of that address is
 * @returns {Promise<number>} the exit code
 */
export async function showServer(command, pageOf = (address) => address) {
  const server = spawn(process.execPath, command, {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: ['inherit', 'pipe', 'inherit'],
  });
  const chromium = hasDisplay ? findChromium() : undefined;
  /** @type {Promise<number>} */
  const windowClosed = new Promise((close, fail) => {
    let opened = false;
    createInterface({ input: server.stdout }).on('line', (line) => {
      if (!line.startsWith('{"address"')) return;
      const page = pageOf(JSON.parse(line).address);
      if (chromium && !opened) openWindow(chromium, page).then(close, fail);
      else tell(page);
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
function tell(address) {
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
    // Without a sandbox Chromium puts a warning over the page, unless it is under test.
    ...(isRoot ? ['--no-sandbox', '--test-type'] : []),
  ];
  return exitOf(spawn(chromium, args, { stdio: 'ignore' }));
}
