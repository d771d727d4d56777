/** The compiled office server as a program of its own, on a data folder that is thrown away with it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const root = resolve(import.meta.dirname, '../..');

/** The administrator of an office that was set up before the server started. Not a secret: the office is thrown away. */
export const administrator = { username: 'siti.admin', password: 'kalimat sandi kantor contoh' };

export interface OfficeServer {
  /** The link that lets a browser in, once. */
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Starts `out/main/server.js`. `office: 'none'` leaves the office to be set up on screen; `'sample'` is the sample office
 * with its employees and one administrator.
 */
export async function startOfficeServer(office: 'none' | 'sample'): Promise<OfficeServer> {
  const folder = await mkdtemp(join(tmpdir(), 'netra-e2e-'));
  const data = join(folder, 'data');
  if (office === 'sample') await initialise(data);
  const program = spawn(
    process.execPath,
    [join(root, 'out/main/server.js'), '--data', data, '--print-launch'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(program, 'exit');
  return {
    address: await addressOf(program.stdout, ended),
    async stop() {
      program.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function initialise(data: string): Promise<void> {
  const init = spawn(
    process.execPath,
    [join(root, 'out/main/cli.js'), 'init', '--sample', '--admin', administrator.username, '--data', data],
    { env: { ...process.env, NETRA_PASSWORD: administrator.password }, stdio: 'ignore' },
  );
  const [code] = await once(init, 'exit');
  if (code !== 0) throw new Error(`netra init ended with ${code}`);
}

/** The first line the server prints is `{"address": …}`. */
async function addressOf(output: NodeJS.ReadableStream, ended: Promise<unknown[]>): Promise<string> {
  const line = await Promise.race([
    once(createInterface({ input: output }), 'line').then(([text]) => String(text)),
    ended.then(([code]) => {
      throw new Error(`the server ended with ${code} before it listened`);
    }),
  ]);
  return (JSON.parse(line) as { address: string }).address;
}
