import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '#scripts/find.mjs';

const root = resolve(import.meta.dirname, '../../..');

export interface StandIn {
  /** The desktop's one page. */
  readonly page: Page;
  /** Where the next saved file goes. */
  readonly saveTo: string;
  /** The exit code, once the program has ended. */
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
}

/** Starts the compiled desktop on a new, empty data folder and connects to its page. */
export async function launchStandIn(): Promise<StandIn> {
  const folder = await mkdtemp(join(tmpdir(), 'netra-desktop-'));
  const saveTo = join(folder, 'saved');
  const port = await freePort();
  const program = spawnStandIn(folder, { NETRA_STANDIN_PORT: String(port), NETRA_STANDIN_SAVE: saveTo });
  const ended = once(program, 'exit').then(([code]) => code as number | null);
  const loaded = new Promise<void>((loaded, failed) => {
    createInterface({ input: program.stdout }).on('line', (line) => {
      if (line === '{"standIn":"loaded"}') loaded();
    });
    void ended.then((code) => failed(new Error(`the desktop ended with ${code} before its page was loaded`)));
  });
  await loaded;

  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = browser.contexts().flatMap((context) => context.pages())[0];
  if (page === undefined) throw new Error('the desktop has no page');
  return {
    page,
    saveTo,
    ended,
    async stop() {
      program.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The exit code of the compiled desktop when another one holds the lock already. */
export async function launchSecondStandIn(): Promise<number | null> {
  const program = spawnStandIn(tmpdir(), { NETRA_STANDIN_SECOND: '1' });
  const [code] = await once(program, 'exit');
  return code;
}

function spawnStandIn(dataFolder: string, environment: Record<string, string>) {
  const register = join(import.meta.dirname, 'register.ts');
  const entry = join(root, 'out/main/index.js');
  return spawn(process.execPath, ['--import', register, entry, '--data', join(dataFolder, 'data')], {
    env: { ...process.env, CHROMIUM_PATH: findChromium(), ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
