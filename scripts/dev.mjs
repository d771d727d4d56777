// Opens Netra for working on it: changes to the page show at once, changes to main restart it.

import { once } from 'node:events';
import { createServer as listenOnTcp } from 'node:net';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { obtainElectron } from './electron.mjs';
import { root, run } from './run.mjs';
import { hasDisplay, isRoot, showServer } from './show.mjs';

/**
 * @param {string[]} args handed on to the program
 * @returns {Promise<number>} the exit code
 */
export async function dev(args) {
  const electron = hasDisplay ? await obtainElectron() : undefined;
  if (electron) {
    const sandbox = isRoot ? ['--noSandbox'] : [];
    const env = { ...process.env, ELECTRON_EXEC_PATH: electron };
    return run('electron-vite', ['dev', '--watch', ...sandbox, '--', ...args], { env });
  }

  const port = await freePort();
  const door = `http://127.0.0.1:${port}`;
  const page = await servePage(door);
  try {
    const source = join(root, 'src-main/hosts/server/main.ts');
    return await showServer(
      ['--watch', '--watch-preserve-output', source, '--port', String(port), '--print-launch', ...args],
      (address) => address.replace(`${door}/`, page.resolvedUrls?.local[0] ?? ''),
    );
  } finally {
    await page.close();
  }
}

/**
 * Serves the page from its source, and hands everything that is not page to the door.
 * @param {string} door address of the office server
 */
async function servePage(door) {
  const behind = {
    target: door,
    changeOrigin: true,
    // The door answers its own page only; here the page stands at another address.
    headers: { origin: door },
  };
  const server = await createServer({
    configFile: false,
    root: join(root, 'src-renderer'),
    cacheDir: join(root, '.cache/vite'),
    plugins: [react()],
    logLevel: 'warn',
    server: {
      host: '127.0.0.1',
      proxy: { '/api': behind, '/events': behind, '/bytes': behind, '/launch': behind },
    },
  });
  return server.listen();
}

/** A port that is free now, so that the server keeps its address over restarts. */
async function freePort() {
  const listener = listenOnTcp().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (listener.address());
  listener.close();
  return port;
}
