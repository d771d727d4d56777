// One core, several doors: the same calls give the same answers in this process and over HTTP, from the server as a
// program of its own. (test/e2e/electron-standin.spec.ts asks the same of the desktop.)
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Application, openApplication } from '#main/hosts/application.ts';
import { answerCall } from '#main/hosts/door.ts';
import type { Answer } from '#shared/errors.ts';

const administrator = { username: 'admin', displayName: 'Admin Contoh', password: 'kata sandi contoh 2026' };

let folder: string;
let application: Application;
let server: ChildProcessByStdio<null, Readable, null>;
let address: URL;
let cookie = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'netra-doors-'));
  application = await openApplication({ dataFolder: join(folder, 'here') });
  const program = join(import.meta.dirname, '../../src-main/hosts/server/main.ts');
  server = spawn(process.execPath, [program, '--data', join(folder, 'there'), '--print-launch'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NETRA_DATABASE_URL: undefined },
  });
  const [line] = await once(createInterface({ input: server.stdout }), 'line');
  address = new URL(JSON.parse(line).address);
});

afterAll(async () => {
  await application.close();
  server.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

async function post(path: string, body: object): Promise<Answer<unknown>> {
  const response = await fetch(new URL(path, address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
  cookie = response.headers.get('set-cookie')?.split(';', 1)[0] ?? cookie;
  return response.json();
}

const here = (name: string, input: unknown) => answerCall(application, 'door-1', { name, input });
const there = (name: string, input: unknown) => post(`/api/${name}`, { input });

it('says one address, whose link opens its one door', async () => {
  expect(address.hostname).toBe('127.0.0.1');
  expect(await there('session.current', {})).toMatchObject({ ok: false, error: { code: 'UNAUTHENTICATED' } });
  expect(await post('/launch', { token: address.hash.replace('#launch=', '') })).toEqual({
    ok: true,
    value: {},
  });
  expect(await there('session.current', {})).toMatchObject({ ok: true });
});

it.each([
  ['nip.check', { value: '198505122010011004' }],
  ['nip.check', { value: 7 }],
  ['nip.check', undefined],
  ['text.date', { date: '2026-02-30' }],
  ['no.such', {}],
  ['__proto__', {}],
  ['case.list', {}],
  ['case.get', { caseId: 'x' }],
  ['session.signIn', { username: 'nobody', password: 'x' }],
  ['session.signIn', {}],
  ['session.current', {}],
])('%s %j is answered alike', async (name, input) => {
  expect(await there(name, input)).toEqual(JSON.parse(JSON.stringify(await here(name, input))));
});

it('sets up an office, signs in and out alike', async () => {
  const sample = await here('office.sample', {});
  if (!sample.ok) throw new Error(sample.error.code);
  const office = { ...(sample.value as object), administrator };
  const { username, password } = administrator;
  for (const call of [here, there]) {
    expect(await call('office.initialise', office)).toMatchObject({ ok: true });
    expect(await call('case.list', {})).toMatchObject({ ok: false, error: { code: 'UNAUTHENTICATED' } });
    expect(await call('session.signIn', { username, password })).toMatchObject({ ok: true });
    expect(await call('session.current', {})).toMatchObject({ value: { user: { username } } });
    expect(await call('case.list', {})).toMatchObject({ ok: true });
    expect(await call('session.signOut', {})).toMatchObject({ ok: true });
    expect(await call('case.list', {})).toMatchObject({ ok: false, error: { code: 'UNAUTHENTICATED' } });
  }
});

it('ends without a fault when it is asked to, though a page still listens', async () => {
  const events = await fetch(new URL('/events', address), { headers: { cookie } });
  server.kill('SIGTERM');
  const [code] = await once(server, 'exit');
  expect(code).toBe(0);
  await expect(events.text()).rejects.toThrow();
});
