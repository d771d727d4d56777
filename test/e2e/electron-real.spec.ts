// What only Electron's own binary can show: the sandboxed preload, native modules, the custom scheme. Where the binary is
// missing these tests are skipped, and say so.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { findElectron } from '#scripts/find.mjs';

const root = resolve(import.meta.dirname, '../..');
const electron = findElectron();

test.describe.configure({ mode: 'serial' });
test.skip(
  electron === undefined,
  'Electron itself is not on this machine (npx install-electron fetches it); the stand-in runs the same program.',
);

let folder: string;
let desktop: ElectronApplication;
let page: Page;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'netra-electron-'));
  desktop = await _electron.launch({
    executablePath: electron ?? '',
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), root, '--data', join(folder, 'data')],
  });
  page = await desktop.firstWindow();
});
test.afterAll(async () => {
  await desktop?.close();
  await rm(folder, { recursive: true, force: true });
});

test('shows the page at its own secure origin', async () => {
  await expect(page).toHaveTitle(/Netra/);
  expect(await page.evaluate(() => [location.origin, isSecureContext])).toEqual(['app://netra', true]);
});

test('the page sees the bridge and nothing behind it', async () => {
  const seen = await page.evaluate(() => ({
    names: Object.keys((globalThis as { netra?: object }).netra ?? {}),
    leaks: ['require', 'process', 'module', 'Buffer', 'ipcRenderer'].filter((name) => name in globalThis),
  }));
  expect(seen).toEqual({ names: ['call', 'onEvent', 'host'], leaks: [] });
});

test('calls are answered by the core, native modules included', async () => {
  const answer = await page.evaluate(() =>
    (globalThis as unknown as { netra: { call(name: string, input: object): Promise<unknown> } }).netra.call(
      'nip.check',
      {
        value: '198505122010011004',
      },
    ),
  );
  expect(answer).toMatchObject({ ok: true, value: { ok: true, kind: 'pns' } });
});

test('the page stays where it is, and opens no window', async () => {
  await page.evaluate(() => {
    window.location.href = 'https://penyerang.invalid/';
    window.open('https://penyerang.invalid/');
  });
  await expect.poll(() => desktop.windows().length).toBe(1);
  expect(page.url()).toMatch(/^app:\/\/netra\//);
});
