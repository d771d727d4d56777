// The small core of desk.ts behind the real HTTP door, and a client that sends exactly the headers it is told to: `fetch`
// would not let a test lie about Host or Origin.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAssets } from '#main/hosts/assets.ts';
import { startServer } from '#main/hosts/server/http.ts';
import { type Desk, officer, openDesk, password } from './desk.ts';

export interface Asked {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Uint8Array;
}

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Served {
  readonly desk: Desk;
  readonly address: URL;
  ask(asked: Asked): Promise<Answered>;
  call(cookie: string, name: string, input?: unknown, headers?: Record<string, string>): Promise<Answered>;
  /** The cookie of a new door. */
  door(): Promise<string>;
  /** The cookie of a door at which the officer is signed in. */
  signIn(): Promise<string>;
  close(): Promise<void>;
}

export const json = { 'content-type': 'application/json' };

export const cookieOf = (answered: Answered) => answered.headers['set-cookie']?.[0]?.split(';', 1)[0] ?? '';

export async function serveDesk(entry: 'open' | 'link'): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'netra-page-'));
  const page = join(folder, 'renderer');
  await mkdir(join(page, 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(page, 'index.html'), '<!doctype html><title>Netra</title>');
  await writeFile(join(page, 'assets', 'index-4f2a.js'), 'export {};');

  const desk = openDesk();
  const assets = await openAssets(page);
  const server = await startServer({
    application: desk.application,
    assets,
    host: '127.0.0.1',
    port: 0,
    entry,
  });
  const address = new URL(server.address);

  const ask: Served['ask'] = ({ method = 'GET', path, headers = {}, body }) =>
    new Promise((resolve, reject) => {
      const { hostname, port } = address;
      const sent = httpRequest({ hostname, port, method, path, headers, agent: false }, (reply) => {
        const chunks: Buffer[] = [];
        reply.on('data', (chunk) => chunks.push(chunk));
        reply.on('error', reject);
        reply.on('end', () =>
          resolve({
            status: reply.statusCode ?? 0,
            headers: reply.headers,
            text: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      });
      sent.on('error', reject);
      sent.end(body);
    });
  const call: Served['call'] = (cookie, name, input = {}, headers = {}) =>
    ask({
      method: 'POST',
      path: `/api/${name}`,
      headers: { ...json, cookie, ...headers },
      body: JSON.stringify({ input }),
    });
  const door = async () => cookieOf(await ask({ path: '/' }));

  return {
    desk,
    address,
    ask,
    call,
    door,
    signIn: async () =>
      cookieOf(await call(await door(), 'session.signIn', { username: officer.username, password })),
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
