// The HTTP door on a real socket: who gets in, and what is refused before it is read.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ticket } from './desk.ts';
import { cookieOf, json, type Served, serveDesk } from './served.ts';

let server: Served;
beforeEach(async () => {
  server = await serveDesk('open');
});
afterEach(() => server.close());

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
    const cookie = await server.signIn();
    const before = server.desk.calls.length;
    const answered = await server.call(cookie, 'office.get', {}, headers(server.address));
    expect(answered.status).toBe(status);
    expect(server.desk.calls).toHaveLength(before);
  });

  it.each(['PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s', async (method) => {
    expect(
      (
        await server.ask({
          method,
          path: '/api/office.get',
          headers: { ...json, cookie: await server.signIn() },
        })
      ).status,
    ).toBe(405);
  });

  it('a procedure called with GET', async () => {
    expect(
      (await server.ask({ path: '/api/office.get', headers: { cookie: await server.signIn() } })).status,
    ).toBe(405);
    expect(server.desk.calls).toEqual([]);
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
    const cookie = change(await server.door());
    for (const answered of [
      await server.call(cookie, 'session.current'),
      await server.ask({ path: '/events', headers: { cookie } }),
      await server.ask({ path: `/bytes/${ticket}`, headers: { cookie } }),
      await server.ask({ method: 'POST', path: '/bytes', headers: { cookie }, body: 'x' }),
    ]) {
      expect(answered.status).toBe(401);
      expect(JSON.parse(answered.text)).toEqual({
        ok: false,
        error: { code: 'UNAUTHENTICATED', reason: 'no_session' },
      });
    }
    expect(server.desk.calls).toEqual([]);
    expect(server.desk.uploads).toEqual([]);
  });

  it('a cookie of one server opens no door of another', async () => {
    const cookie = await server.door();
    await server.close();
    server = await serveDesk('open');
    const name = cookieOf(await server.ask({ path: '/' })).split('=', 1)[0];
    expect((await server.call(`${name}=${cookie.split('=')[1]}`, 'session.current')).status).toBe(401);
  });
});

describe('the one-time link', () => {
  const token = () => server.address.hash.replace('#launch=', '');
  const redeem = (given: string) =>
    server.ask({ method: 'POST', path: '/launch', headers: json, body: JSON.stringify({ token: given }) });

  beforeEach(async () => {
    await server.close();
    server = await serveDesk('link');
  });

  it('opens one door, once', async () => {
    const answered = await redeem(token());
    expect(answered.status).toBe(200);
    expect((await server.call(cookieOf(answered), 'session.current')).status).toBe(200);
    const again = await redeem(token());
    expect(again.status).toBe(401);
    expect(again.headers['set-cookie']).toBeUndefined();
  });

  it('is the only way in', async () => {
    expect((await server.ask({ path: '/' })).headers['set-cookie']).toBeUndefined();
    for (const wrong of ['', 'x', `${token()}x`, token().slice(1)])
      expect((await redeem(wrong)).status).toBe(401);
    expect((await redeem(token())).status).toBe(200);
  });

  it('cannot be redeemed by another site', async () => {
    const answered = await server.ask({
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
    const answered = await server.ask({
      method: 'POST',
      path: '/api/office.get',
      headers: { ...json, cookie: await server.signIn() },
      body,
    });
    expect(answered.status).toBe(400);
    expect(JSON.parse(answered.text)).toMatchObject({ error: { code: 'VALIDATION' } });
    expect(server.desk.calls).toEqual([]);
  });

  it.each([
    ['with its length said', { 'content-length': String(1024 * 1024 + 20) }],
    ['in pieces', { 'transfer-encoding': 'chunked' }],
  ])('more than 1 MB of JSON is refused, %s', async (_, headers) => {
    const body = `{"input":"${'x'.repeat(1024 * 1024 + 8)}"}`;
    const cookie = await server.signIn();
    const answered = await server.ask({
      method: 'POST',
      path: '/api/office.get',
      headers: { ...json, cookie, ...headers },
      body,
    });
    expect(answered.status).toBe(413);
    expect(server.desk.calls).toEqual([]);
  });
});
