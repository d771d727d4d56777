// The compiled desktop (out/main, out/preload, out/renderer) on a real Chromium, with Electron's part played by
// test/support/electron-standin.
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import type { NetraBridge } from '#renderer/app/client.ts';
import { launchSecondStandIn, launchStandIn, type StandIn } from '#test/support/electron-standin/launch.ts';

type Bridged = typeof globalThis & { readonly netra: NetraBridge };

test.describe.configure({ mode: 'serial' });

let desktop: StandIn;
let page: Page;
const complaints: string[] = [];

test.beforeAll(async () => {
  desktop = await launchStandIn();
  page = desktop.page;
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  // From its very beginning, with somebody listening.
  await page.reload();
});
test.afterAll(() => desktop.stop());

const call = (name: string, input: unknown = {}, commandId?: string) =>
  page.evaluate(([name, input, commandId]) => (globalThis as Bridged).netra.call(name, input, commandId), [
    name,
    input,
    commandId,
  ] as const);

test('shows the page', async () => {
  await expect(page).toHaveTitle(/Netra/);
  await expect(page.locator('#root')).not.toBeEmpty();
});

test('the page sees the bridge and nothing behind it', async () => {
  const seen = await page.evaluate(() => {
    const { netra } = globalThis as Bridged;
    return {
      names: [Object.keys(netra), Object.keys(netra.host)],
      host: { kind: netra.host.kind, version: netra.host.version },
      frozen: [netra, netra.host, netra.call].map(Object.isFrozen),
      leaks: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'standIn', 'standInInvoke'].filter(
        (name) => name in globalThis,
      ),
      secure: globalThis.isSecureContext,
    };
  });
  expect(seen).toEqual({
    names: [
      ['call', 'onEvent', 'host'],
      ['kind', 'version', 'saveBytes'],
    ],
    host: { kind: 'electron', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
    frozen: [true, true, true],
    leaks: [],
    secure: true,
  });
});

test('the page cannot replace the bridge', async () => {
  const outcome = await page.evaluate(() => {
    const { netra } = globalThis as Bridged;
    const attempts = [
      () => Object.assign(globalThis, { netra: 'mine' }),
      () => Object.assign(netra, { call: 'mine' }),
      () => Object.assign(netra.host, { saveBytes: 'mine' }),
      () => Object.defineProperty(globalThis, 'netra', { value: 'mine' }),
    ];
    return attempts.map((attempt) => {
      try {
        attempt();
        return 'replaced';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error);
      }
    });
  });
  expect(outcome).toEqual(['refused', 'refused', 'refused', 'refused']);
});

test('calls are answered, and refused, as at every other door', async () => {
  expect(await call('nip.check', { value: '198505122010011004' })).toMatchObject({
    ok: true,
    value: { ok: true, kind: 'pns' },
  });
  expect(await call('case.list')).toMatchObject({
    ok: false,
    error: { code: 'STORE', fault: 'not_initialised' },
  });
  expect(await call('no.such', {})).toMatchObject({ ok: false });
  expect(await call('nip.check', { value: 7 })).toMatchObject({ ok: false, error: { code: 'VALIDATION' } });
});

test('what cannot be sent is refused before it leaves the page', async () => {
  await expect(call('nip.check', undefined)).resolves.toMatchObject({ ok: false });
  const failed = page.evaluate(() => (globalThis as Bridged).netra.call('nip.check', Symbol('x'), undefined));
  await expect(failed).rejects.toThrow(/could not be cloned/);
});

test('a command changes the office and is announced until nobody listens', async () => {
  await page.evaluate(() => {
    const heard: unknown[] = [];
    const stop = (globalThis as Bridged).netra.onEvent((news) => heard.push(news));
    Object.assign(globalThis, { heard, stop });
  });
  const sample = await call('office.sample');
  if (!sample.ok) throw new Error(sample.error.code);
  const administrator = {
    username: 'admin',
    displayName: 'Admin Contoh',
    password: 'kata sandi contoh 2026',
  };
  const { profile, officials } = sample.value as { profile: unknown; officials: unknown };
  expect(await call('office.initialise', { profile, officials, administrator })).toMatchObject({ ok: true });
  const heard = () => page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard.length);
  await expect.poll(heard).toBe(1);
  expect(await call('case.list')).toMatchObject({ ok: false, error: { code: 'UNAUTHENTICATED' } });

  const { username, password } = administrator;
  expect(await call('session.signIn', { username, password: `${password}x` })).toMatchObject({
    ok: false,
    error: { code: 'UNAUTHENTICATED', reason: 'wrong_credentials' },
  });
  expect(await call('session.signIn', { username, password })).toMatchObject({ ok: true });
  expect(await call('session.current')).toMatchObject({ value: { user: { username: 'admin' } } });

  const before = await heard();
  await page.evaluate(() => (globalThis as unknown as { stop(): void }).stop());
  expect(await call('draft.save', { subject: 'uji', content: { catatan: 'a' } }, 'c-1')).toMatchObject({
    ok: true,
  });
  expect(await heard()).toBe(before);
});

test('files go in and come out by the byte route, and are saved where the officer says', async () => {
  const outcome = await page.evaluate(async () => {
    const { netra } = globalThis as Bridged;
    const body = new Blob([new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 255])]);
    const headers = { 'content-type': 'application/pdf', 'x-file-name': 'pindaian.pdf' };
    const uploaded = await (await fetch('/bytes', { method: 'POST', headers, body })).json();
    const opened = await netra.call('file.open', { fileId: uploaded.value.fileId }, undefined);
    if (!opened.ok) return { uploaded, opened };
    const { ticket } = opened.value as { ticket: string };
    const bytes = Array.from(new Uint8Array(await (await fetch(`/bytes/${ticket}`)).arrayBuffer()));
    const unknown = (await fetch('/bytes/tidak-ada')).status;
    return {
      bytes,
      unknown,
      saved: await netra.host.saveBytes(ticket),
      lost: await netra.host.saveBytes('x'),
    };
  });
  expect(outcome).toEqual({
    bytes: [0x25, 0x50, 0x44, 0x46, 0, 255],
    unknown: 404,
    saved: { ok: true, value: { saved: true } },
    lost: { ok: false, error: { code: 'FILE_REFUSED', fault: 'unknown_ticket', facts: {} } },
  });
  expect([...(await readFile(desktop.saveTo))]).toEqual([0x25, 0x50, 0x44, 0x46, 0, 255]);
});

test('the page complained of nothing so far', () => {
  // The one request above that had to fail is reported by Chromium itself.
  expect(complaints.filter((text) => !/status of 404/.test(text))).toEqual([]);
});

test('the rules of the page hold: nothing foreign runs, loads or frames', async () => {
  const outcome = await page.evaluate(async () => {
    const violated: string[] = [];
    Object.assign(globalThis, { violated });
    document.addEventListener('securitypolicyviolation', (event) => violated.push(event.effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'globalThis.injected = true;';
    const frame = document.createElement('iframe');
    frame.src = 'https://penyerang.invalid/';
    document.body.append(script, frame);
    // In a task of its own: what a test evaluates itself is free of the rules.
    const evaluated = await new Promise((resolve) => {
      setTimeout(() => {
        try {
          resolve(new Function('return "ran"')());
        } catch {
          resolve('refused');
        }
      });
    });
    const fetched = await fetch('https://penyerang.invalid/').then(
      () => 'fetched',
      () => 'refused',
    );
    return { injected: 'injected' in globalThis, evaluated, fetched };
  });
  expect(outcome).toEqual({ injected: false, evaluated: 'refused', fetched: 'refused' });
  const violated = () => page.evaluate(() => (globalThis as unknown as { violated: string[] }).violated);
  for (const directive of ['script-src-elem', 'connect-src', 'frame-src']) {
    await expect.poll(violated).toContain(directive);
  }
});

test('the page stays where it is, and opens no window', async () => {
  const address = page.url();
  await page.evaluate(() => {
    window.location.href = 'https://penyerang.invalid/';
  });
  await page.evaluate(() => {
    window.open('https://penyerang.invalid/');
  });
  await expect.poll(() => page.context().pages().length).toBe(1);
  expect(page.url()).toBe(address);
  expect(await call('session.current')).toMatchObject({ ok: true });
});

test('a second start ends at once', async () => {
  expect(await launchSecondStandIn()).toBe(0);
});

test('closing the last window ends the program without a fault', async () => {
  await page.close();
  expect(await desktop.ended).toBe(0);
});
