// The HTTP door on a real socket: who gets in, what is refused before it is read, and that nothing leaks.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Assets, openAssets } from '#main/hosts/assets.ts';
import { type RunningServer, startServer } from '#main/hosts/server/http.ts';
import { type Desk, officer, openDesk, password, ticket } from './desk.ts';

interface Asked {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}
interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

let folder: string;
let assets: Assets;
let desk: Desk;
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'netra-page-'));
  const page = join(folder, 'renderer');
  await mkdir(join(page, 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(page, 'index.html'), '<!doctype html><title>Netra</title>');
  await writeFile(join(page, 'assets', 'index-4f2a.js'), 'export {};');
  assets = await openAssets(page);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function open(entry: 'open' | 'link'): Promise<void> {
  desk = openDesk();
  server = await startServer({ application: desk.application, assets, host: '127.0.0.1', port: 0, entry });
}
beforeEach(() => open('open'));
afterEach(() => server.close());

const origin = () => new URL(server.address).origin;

/** Sends exactly these headers: `fetch` would not let a test lie about Host or Origin. */
function ask({ method = 'GET', path, headers = {}, body }: Asked): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.address);
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
}

const cookieOf = (answered: Answered) => answered.headers['set-cookie']?.[0]?.split(';', 1)[0] ?? '';
const doorCookie = async () => cookieOf(await ask({ path: '/' }));

const json = { 'content-type': 'application/json' };
const callAs = (cookie: string, name: string, input: unknown = {}, headers: Record<string, string> = {}) =>
  ask({
    method: 'POST',
    path: `/api/${name}`,
    headers: { ...json, cookie, ...headers },
    body: JSON.stringify({ input }),
  });

async function signIn(): Promise<string> {
  return cookieOf(
    await callAs(await doorCookie(), 'session.signIn', { username: officer.username, password }),
  );
}

describe('a page of the server', () => {
  it('calls a procedure as the person signed in at its door', async () => {
    const answered = await callAs(
      await signIn(),
      'office.get',
      { a: 1 },
      { origin: origin(), 'sec-fetch-site': 'same-origin' },
    );
    expect(answered.status).toBe(200);
    expect(JSON.parse(answered.text)).toEqual({ ok: true, value: { heard: { a: 1 }, as: 'wulan' } });
  });

  it('is told by status and body what the core refused', async () => {
    const answered = await callAs(await signIn(), 'case.get');
    expect(answered.status).toBe(404);
    expect(JSON.parse(answered.text)).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  });

  it('gets an incident number and no stack when the program fails', async () => {
    const answered = await callAs(await signIn(), 'audit.list');
    expect(answered.status).toBe(500);
    expect(JSON.parse(answered.text)).toEqual({
      ok: false,
      error: { code: 'INTERNAL', incident: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
  });

  it('sends its rules with every answer', async () => {
    for (const path of ['/', '/assets/index-4f2a.js', '/nothing', `/bytes/${ticket}`]) {
      const { headers } = await ask({ path, headers: { cookie: await doorCookie() } });
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
    const page = await ask({ path: '/' });
    expect(page.headers['content-security-policy']).not.toMatch(
      /script-src[^;]*unsafe-inline|unsafe-eval'[^;]*'unsafe-eval/,
    );
    expect(page.headers['cache-control']).toBe('no-store');
  });
});

describe('turned away before anything is read', () => {
  const hostile: [string, number, (address: URL) => Record<string, string>][] = [
    ['a name that merely points here (DNS rebinding)', 421, () => ({ host: 'penyerang.invalid' })],
    ['the right name at another port', 421, () => ({ host: '127.0.0.1:1' })],
    ['a name that begins like ours', 421, ({ host }) => ({ host: `${host}.penyerang.invalid` })],
    ['another origin', 403, () => ({ origin: 'http://penyerang.invalid' })],
    ['an origin that begins like ours', 403, ({ origin: own }) => ({ origin: `${own}.penyerang.invalid` })],
    ['another port of this computer', 403, () => ({ origin: 'http://127.0.0.1:1' })],
    ['a page without origin (sandboxed frame, file)', 403, () => ({ origin: 'null' })],
    ['https of the same name', 403, ({ host }) => ({ origin: `https://${host}` })],
    ['a form of another site', 403, () => ({ 'sec-fetch-site': 'cross-site' })],
    ['a page of another port', 403, () => ({ 'sec-fetch-site': 'same-site' })],
    ['a form', 415, () => ({ 'content-type': 'application/x-www-form-urlencoded' })],
    ['text, which a form can send too', 415, () => ({ 'content-type': 'text/plain' })],
    ['a type that begins like JSON', 415, () => ({ 'content-type': 'application/jsonp' })],
  ];
  it.each(hostile)('%s', async (_, status, headers) => {
    const cookie = await signIn();
    const before = desk.calls.length;
    const answered = await callAs(cookie, 'office.get', {}, headers(new URL(server.address)));
    expect(answered.status).toBe(status);
    expect(desk.calls).toHaveLength(before);
  });

  it.each(['PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s', async (method) => {
    expect(
      (await ask({ method, path: '/api/office.get', headers: { ...json, cookie: await signIn() } })).status,
    ).toBe(405);
  });

  it('a procedure called with GET', async () => {
    expect((await ask({ path: '/api/office.get', headers: { cookie: await signIn() } })).status).toBe(405);
    expect(desk.calls).toEqual([]);
  });
});

describe('without a true door', () => {
  const cookies: [string, (own: string) => string][] = [
    ['no cookie', () => ''],
    ['a cookie made up', () => 'netra_door=abc'],
    ['a changed cookie', (own) => `${own.slice(0, -1)}${own.endsWith('A') ? 'B' : 'A'}`],
    ['another door under the same seal', (own) => own.replace('=', '=x')],
    ['a door without its seal', (own) => own.split('.')[0] ?? ''],
    ['an empty seal', (own) => `${own.split('.')[0]}.`],
  ];
  it.each(cookies)('%s: nothing answers', async (_, change) => {
    const cookie = change(await doorCookie());
    for (const answered of [
      await callAs(cookie, 'session.current'),
      await ask({ path: '/events', headers: { cookie } }),
      await ask({ path: `/bytes/${ticket}`, headers: { cookie } }),
      await ask({ method: 'POST', path: '/bytes', headers: { cookie }, body: 'x' }),
    ]) {
      expect(answered.status).toBe(401);
      expect(JSON.parse(answered.text)).toEqual({
        ok: false,
        error: { code: 'UNAUTHENTICATED', reason: 'no_session' },
      });
    }
    expect(desk.calls).toEqual([]);
    expect(desk.uploads).toEqual([]);
  });

  it('a cookie of one server opens no door of another', async () => {
    const cookie = await doorCookie();
    await server.close();
    await open('open');
    const name = cookieOf(await ask({ path: '/' })).split('=', 1)[0];
    expect((await callAs(`${name}=${cookie.split('=')[1]}`, 'session.current')).status).toBe(401);
  });
});

describe('signing in', () => {
  it('is for one door', async () => {
    await signIn();
    const other = await callAs(await doorCookie(), 'office.get');
    expect(JSON.parse(other.text)).toMatchObject({ value: { as: null } });
  });

  it('gives the door a new name: a cookie planted beforehand is worth nothing', async () => {
    const planted = await doorCookie();
    const answered = await callAs(planted, 'session.signIn', { username: officer.username, password });
    expect(cookieOf(answered)).not.toBe(planted);
    expect(JSON.parse((await callAs(planted, 'office.get')).text)).toMatchObject({ value: { as: null } });
  });

  it('leaves the door as it was when the password is wrong', async () => {
    const answered = await callAs(await doorCookie(), 'session.signIn', { username: 'wulan', password: 'x' });
    expect(answered.status).toBe(401);
    expect(answered.headers['set-cookie']).toBeUndefined();
  });

  it('checks what it is given', async () => {
    const answered = await callAs(await doorCookie(), 'session.signIn', { username: ['wulan'] });
    expect(answered.status).toBe(400);
  });

  it('ends with signing out', async () => {
    const cookie = await signIn();
    await callAs(cookie, 'session.signOut');
    expect(JSON.parse((await callAs(cookie, 'office.get')).text)).toMatchObject({ value: { as: null } });
  });

  it('makes a cookie that scripts and other sites never see', async () => {
    const { headers } = await ask({ path: '/' });
    expect(headers['set-cookie']?.[0]).toMatch(
      /^netra_door_\d+=[\w-]{43}\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    );
  });
});

describe('the one-time link', () => {
  const token = () => new URL(server.address).hash.replace('#launch=', '');
  const redeem = (given: string) =>
    ask({ method: 'POST', path: '/launch', headers: json, body: JSON.stringify({ token: given }) });

  beforeEach(async () => {
    await server.close();
    await open('link');
  });

  it('opens one door, once', async () => {
    const answered = await redeem(token());
    expect(answered.status).toBe(200);
    expect((await callAs(cookieOf(answered), 'session.current')).status).toBe(200);
    const again = await redeem(token());
    expect(again.status).toBe(401);
    expect(again.headers['set-cookie']).toBeUndefined();
  });

  it('is the only way in', async () => {
    expect((await ask({ path: '/' })).headers['set-cookie']).toBeUndefined();
    for (const wrong of ['', 'x', `${token()}x`, token().slice(1)])
      expect((await redeem(wrong)).status).toBe(401);
    expect((await redeem(token())).status).toBe(200);
  });

  it('cannot be redeemed by another site', async () => {
    const answered = await ask({
      method: 'POST',
      path: '/launch',
      headers: { ...json, origin: 'http://penyerang.invalid' },
      body: JSON.stringify({ token: token() }),
    });
    expect(answered.status).toBe(403);
    expect((await redeem(token())).status).toBe(200);
  });
});

describe('what is sent', () => {
  it.each([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['a field too many', '{"input":{},"actor":{"role":"administrator"}}'],
    ['a prototype', '{"input":{"__proto__":{"role":"administrator"}}}'],
    ['a constructor', '{"input":{"constructor":{"prototype":{}}}}'],
    ['broken UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
  ])('%s is refused', async (_, body) => {
    const answered = await ask({
      method: 'POST',
      path: '/api/office.get',
      headers: { ...json, cookie: await signIn() },
      body,
    });
    expect(answered.status).toBe(400);
    expect(JSON.parse(answered.text)).toMatchObject({ error: { code: 'VALIDATION' } });
    expect(desk.calls).toEqual([]);
  });

  it.each([
    ['with its length said', { 'content-length': String(1024 * 1024 + 20) }],
    ['in pieces', { 'transfer-encoding': 'chunked' }],
  ])('more than 1 MB of JSON is refused, %s', async (_, headers) => {
    const body = `{"input":"${'x'.repeat(1024 * 1024 + 8)}"}`;
    const cookie = await signIn();
    const answered = await ask({
      method: 'POST',
      path: '/api/office.get',
      headers: { ...json, cookie, ...headers },
      body,
    });
    expect(answered.status).toBe(413);
    expect(desk.calls).toEqual([]);
  });
});

describe('files of the page', () => {
  it('are served by their type, named ones for good', async () => {
    const script = await ask({ path: '/assets/index-4f2a.js' });
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(script.headers['cache-control']).toContain('immutable');
    expect((await ask({ path: '/index.html' })).text).toContain('<title>Netra</title>');
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..\\secret.txt',
    '/%2e%2e%5csecret.txt',
    '//secret.txt',
    '/secret.txt%00.html',
    '/assets/',
    '/assets',
    '/INDEX.HTML',
    '/constructor',
    '/__proto__',
  ])('%s leads nowhere', async (path) => {
    const answered = await ask({ path });
    expect(answered.status).toBe(404);
    expect(answered.text).not.toContain('secret');
  });

  it('an address of another server is not followed', async () => {
    expect((await ask({ path: 'http://penyerang.invalid/' })).status).toBe(405);
  });
});

describe('bytes', () => {
  it('come with their name, as a file and never as a page', async () => {
    const answered = await ask({ path: `/bytes/${ticket}`, headers: { cookie: await doorCookie() } });
    expect(answered.text).toBe('%PDF-1.7');
    expect(answered.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''Surat%20%281%29%20%C3%A9.pdf",
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    });
  });

  it.each(['nothing', '', '..%2f..%2fnetra.db', `${ticket}x`])('%j opens nothing', async (asked) => {
    const answered = await ask({ path: `/bytes/${asked}`, headers: { cookie: await doorCookie() } });
    expect(answered.status).toBe(404);
    expect(JSON.parse(answered.text)).toMatchObject({
      error: { code: 'FILE_REFUSED', fault: 'unknown_ticket' },
    });
  });

  it('go in as they are, in the name of the person signed in', async () => {
    const body = Buffer.from([0, 255, 1, 254]);
    const answered = await ask({
      method: 'POST',
      path: '/bytes',
      headers: {
        cookie: await signIn(),
        'content-type': 'application/pdf',
        'x-file-name': '..%2F..%2Fpindaian%0A%20%C3%A9.pdf',
      },
      body,
    });
    expect(JSON.parse(answered.text)).toEqual({ ok: true, value: { fileId: 'f1' } });
    expect(desk.uploads).toHaveLength(1);
    expect(desk.uploads[0]).toMatchObject({
      mediaType: 'application/pdf',
      fileName: 'pindaian é.pdf',
      actor: officer,
    });
    expect(Buffer.from(desk.uploads[0]!.bytes)).toEqual(body);
  });

  it('of nobody are not taken', async () => {
    const answered = await ask({
      method: 'POST',
      path: '/bytes',
      headers: { cookie: await doorCookie() },
      body: 'x',
    });
    expect(answered.status).toBe(401);
    expect(desk.uploads).toEqual([]);
  });

  it('over the limit are refused by their length, before they are sent', async () => {
    const { hostname, port } = new URL(server.address);
    const cookie = await signIn();
    const status = await new Promise((resolve, reject) => {
      const headers = { cookie, 'content-length': String(201 * 1024 * 1024) };
      const sent = httpRequest({ hostname, port, method: 'POST', path: '/bytes', headers }, (reply) => {
        resolve(reply.statusCode);
        sent.destroy();
      });
      sent.on('error', reject);
      sent.write('x');
    });
    expect(status).toBe(413);
    expect(desk.uploads).toEqual([]);
  });
});

describe('events', () => {
  it('say which topics changed, to every open page, until it is closed', async () => {
    const cookie = await doorCookie();
    const leave = new AbortController();
    const response = await fetch(new URL('/events', server.address), {
      headers: { cookie },
      signal: leave.signal,
    });
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    await reader.read();
    expect(desk.listeners).toBe(1);

    desk.announce(['cases', 'letters']);
    expect((await reader.read()).value).toBe('data: {"topics":["cases","letters"]}\n\n');

    leave.abort();
    await expect.poll(() => desk.listeners).toBe(0);
  });

  it('do not keep the server from closing', async () => {
    const response = await fetch(new URL('/events', server.address), {
      headers: { cookie: await doorCookie() },
    });
    await server.close();
    await expect(response.text()).rejects.toThrow();
    await expect.poll(() => desk.listeners).toBe(0);
    await open('open');
  });
});
