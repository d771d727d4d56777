// The HTTP door on a real socket: what the page gets through it.
import { request as httpRequest } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { officer, password, ticket } from './desk.ts';
import { cookieOf, type Served, serveDesk } from './served.ts';

let server: Served;
beforeEach(async () => {
  server = await serveDesk('open');
});
afterEach(() => server.close());

describe('a page of the server', () => {
  it('calls a procedure as the person signed in at its door', async () => {
    const answered = await server.call(
      await server.signIn(),
      'office.get',
      { a: 1 },
      { origin: server.address.origin, 'sec-fetch-site': 'same-origin' },
    );
    expect(answered.status).toBe(200);
    expect(JSON.parse(answered.text)).toEqual({ ok: true, value: { heard: { a: 1 }, as: 'wulan' } });
  });

  it('is told by status and body what the core refused', async () => {
    const answered = await server.call(await server.signIn(), 'case.get');
    expect(answered.status).toBe(404);
    expect(JSON.parse(answered.text)).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  });

  it('gets an incident number and no stack when the program fails', async () => {
    const answered = await server.call(await server.signIn(), 'audit.list');
    expect(answered.status).toBe(500);
    expect(JSON.parse(answered.text)).toEqual({
      ok: false,
      error: { code: 'INTERNAL', incident: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
  });

  it('sends its rules with every answer', async () => {
    for (const path of ['/', '/assets/index-4f2a.js', '/nothing', `/bytes/${ticket}`]) {
      const { headers } = await server.ask({ path, headers: { cookie: await server.door() } });
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
    const page = await server.ask({ path: '/' });
    expect(page.headers['content-security-policy']).not.toMatch(
      /script-src[^;]*unsafe-inline|unsafe-eval'[^;]*'unsafe-eval/,
    );
    expect(page.headers['cache-control']).toBe('no-store');
  });
});

describe('signing in', () => {
  it('is for one door', async () => {
    await server.signIn();
    const other = await server.call(await server.door(), 'office.get');
    expect(JSON.parse(other.text)).toMatchObject({ value: { as: null } });
  });

  it('gives the door a new name: a cookie planted beforehand is worth nothing', async () => {
    const planted = await server.door();
    const answered = await server.call(planted, 'session.signIn', { username: officer.username, password });
    expect(cookieOf(answered)).not.toBe(planted);
    expect(JSON.parse((await server.call(planted, 'office.get')).text)).toMatchObject({
      value: { as: null },
    });
  });

  it('leaves the door as it was when the password is wrong', async () => {
    const answered = await server.call(await server.door(), 'session.signIn', {
      username: 'wulan',
      password: 'x',
    });
    expect(answered.status).toBe(401);
    expect(answered.headers['set-cookie']).toBeUndefined();
  });

  it('checks what it is given', async () => {
    const answered = await server.call(await server.door(), 'session.signIn', { username: ['wulan'] });
    expect(answered.status).toBe(400);
  });

  it('ends with signing out', async () => {
    const cookie = await server.signIn();
    await server.call(cookie, 'session.signOut');
    expect(JSON.parse((await server.call(cookie, 'office.get')).text)).toMatchObject({ value: { as: null } });
  });

  it('makes a cookie that scripts and other sites never see', async () => {
    const { headers } = await server.ask({ path: '/' });
    expect(headers['set-cookie']?.[0]).toMatch(
      /^netra_door_\d+=[\w-]{43}\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    );
  });
});

describe('files of the page', () => {
  it('are served by their type, named ones for good', async () => {
    const script = await server.ask({ path: '/assets/index-4f2a.js' });
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(script.headers['cache-control']).toContain('immutable');
    expect((await server.ask({ path: '/index.html' })).text).toContain('<title>Netra</title>');
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
    const answered = await server.ask({ path });
    expect(answered.status).toBe(404);
    expect(answered.text).not.toContain('secret');
  });

  it('an address of another server is not followed', async () => {
    expect((await server.ask({ path: 'http://penyerang.invalid/' })).status).toBe(405);
  });
});

describe('bytes', () => {
  it('come with their name, as a file and never as a page', async () => {
    const answered = await server.ask({ path: `/bytes/${ticket}`, headers: { cookie: await server.door() } });
    expect(answered.text).toBe('%PDF-1.7');
    expect(answered.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''Surat%20%281%29%20%C3%A9.pdf",
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    });
  });

  it.each(['nothing', '', '..%2f..%2fnetra.db', `${ticket}x`])('%j opens nothing', async (asked) => {
    const answered = await server.ask({ path: `/bytes/${asked}`, headers: { cookie: await server.door() } });
    expect(answered.status).toBe(404);
    expect(JSON.parse(answered.text)).toMatchObject({
      error: { code: 'FILE_REFUSED', fault: 'unknown_ticket' },
    });
  });

  it('go in as they are, in the name of the person signed in', async () => {
    const body = Buffer.from([0, 255, 1, 254]);
    const answered = await server.ask({
      method: 'POST',
      path: '/bytes',
      headers: {
        cookie: await server.signIn(),
        'content-type': 'application/pdf',
        'x-file-name': '..%2F..%2Fpindaian%0A%20%C3%A9.pdf',
      },
      body,
    });
    expect(JSON.parse(answered.text)).toEqual({ ok: true, value: { fileId: 'f1' } });
    expect(server.desk.uploads).toHaveLength(1);
    expect(server.desk.uploads[0]).toMatchObject({
      mediaType: 'application/pdf',
      fileName: 'pindaian é.pdf',
      actor: officer,
    });
    expect(Buffer.from(server.desk.uploads[0]!.bytes)).toEqual(body);
  });

  it('of nobody are not taken', async () => {
    const answered = await server.ask({
      method: 'POST',
      path: '/bytes',
      headers: { cookie: await server.door() },
      body: 'x',
    });
    expect(answered.status).toBe(401);
    expect(server.desk.uploads).toEqual([]);
  });

  it('over the limit are refused by their length, before they are sent', async () => {
    const { hostname, port } = server.address;
    const cookie = await server.signIn();
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
    expect(server.desk.uploads).toEqual([]);
  });
});

describe('events', () => {
  it('say which topics changed, to every open page, until it is closed', async () => {
    const cookie = await server.door();
    const leave = new AbortController();
    const response = await fetch(new URL('/events', server.address), {
      headers: { cookie },
      signal: leave.signal,
    });
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    await reader.read();
    expect(server.desk.listeners).toBe(1);

    server.desk.announce(['cases', 'letters']);
    expect((await reader.read()).value).toBe('data: {"topics":["cases","letters"]}\n\n');

    leave.abort();
    await expect.poll(() => server.desk.listeners).toBe(0);
  });

  it('do not keep the server from closing', async () => {
    const response = await fetch(new URL('/events', server.address), {
      headers: { cookie: await server.door() },
    });
    await server.close();
    await expect(response.text()).rejects.toThrow();
    await expect.poll(() => server.desk.listeners).toBe(0);
    server = await serveDesk('open');
  });
});
