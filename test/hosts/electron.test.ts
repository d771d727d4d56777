// The desktop's rules, held against what a hostile page would try. Electron itself is outside: its events are plain values.
import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App, BrowserWindow, Dialog, IpcMain, IpcMainInvokeEvent, Protocol, Session } from 'electron';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openAssets } from '#main/hosts/assets.ts';
import { connectPage } from '#main/hosts/electron/ipc.ts';
import { registerPageScheme, servePage } from '#main/hosts/electron/protocol.ts';
import {
  isPageAddress,
  isTrustedSender,
  lockDownPages,
  lockDownSession,
} from '#main/hosts/electron/security.ts';
import { type Desk, officer, openDesk, password, ticket } from './desk.ts';

const hostileAddresses = [
  'https://penyerang.invalid/',
  'http://netra/',
  'https://netra/',
  'app://netra.penyerang.invalid/',
  'app://penyerang.invalid/netra/',
  'app://netra@penyerang.invalid/',
  'app://user@netra/',
  'app://netraa/',
  'app://netra:8080/',
  'apps://netra/',
  'app:netra',
  'file:///etc/passwd',
  'file://netra/',
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'blob:app://netra/1',
  'about:blank',
  'about:srcdoc',
  'chrome://settings',
  'devtools://devtools/bundled/inspector.html',
  '//netra/',
  'netra',
  '',
];

it.each(['app://netra/', 'app://netra/#/perkara/7', 'app://netra/index.html'])(
  '%s is our page',
  (address) => {
    expect(isPageAddress(address)).toBe(true);
  },
);
it.each(hostileAddresses)('%j is not our page', (address) => {
  expect(isPageAddress(address)).toBe(false);
});

const event = (change: object = {}) =>
  ({
    sender: { id: 7 },
    senderFrame: { url: 'app://netra/#/meja', parent: null },
    ...change,
  }) as unknown as IpcMainInvokeEvent;

const badSenders: [string, IpcMainInvokeEvent][] = [
  ['another window', event({ sender: { id: 8 } })],
  ['a frame within our page', event({ senderFrame: { url: 'app://netra/', parent: {} } })],
  ['a frame that is gone', event({ senderFrame: null })],
  ...hostileAddresses.map((url): [string, IpcMainInvokeEvent] => [
    `a page at ${url}`,
    event({ senderFrame: { url, parent: null } }),
  ]),
];

it('our page is trusted', () => expect(isTrustedSender(event(), 7)).toBe(true));
it.each(badSenders)('%s is not trusted', (_, sender) => expect(isTrustedSender(sender, 7)).toBe(false));

describe('a page', () => {
  class Contents extends EventEmitter {
    opened: ((details: { url: string }) => { action: string }) | null = null;
    setWindowOpenHandler(handler: Contents['opened']) {
      this.opened = handler;
    }
  }
  const app = new EventEmitter();
  lockDownPages(app as unknown as App);

  /** True when the event was held back. */
  function isHeldBack(name: string, details: object): boolean {
    const contents = new Contents();
    app.emit('web-contents-created', {}, contents);
    let held = false;
    contents.emit(name, { ...details, preventDefault: () => (held = true) });
    return held;
  }

  describe.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('%s', (name) => {
    it('to our page goes on', () => expect(isHeldBack(name, { url: 'app://netra/#/x' })).toBe(false));
    it.each(hostileAddresses)('to %j is held back', (url) => expect(isHeldBack(name, { url })).toBe(true));
  });

  it('cannot attach a webview', () => expect(isHeldBack('will-attach-webview', {})).toBe(true));

  it.each(['app://netra/', ...hostileAddresses])('cannot open a window at %j', (url) => {
    const contents = new Contents();
    app.emit('web-contents-created', {}, contents);
    expect(contents.opened?.({ url })).toEqual({ action: 'deny' });
  });
});

describe('a session', () => {
  type Handlers = Record<string, (...words: unknown[]) => unknown>;
  const handlers: Handlers = {};
  const set = (name: string) => (handler: (...words: unknown[]) => unknown) => {
    handlers[name] = handler;
  };
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: set('request'),
    setPermissionCheckHandler: set('check'),
    setDevicePermissionHandler: set('device'),
    setDisplayMediaRequestHandler: set('display'),
  });
  lockDownSession(session as unknown as Session);

  const granted = (permission: string, requestingUrl: string) => {
    let answer: unknown;
    handlers.request?.({}, permission, (given: unknown) => (answer = given), { requestingUrl });
    return [answer, handlers.check?.({}, permission, requestingUrl)];
  };

  it('lets our page copy text', () => {
    expect(granted('clipboard-sanitized-write', 'app://netra/')).toEqual([true, true]);
  });

  it.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'openExternal',
    'fileSystem',
    'hid',
    'usb',
  ])('refuses %s', (permission) => expect(granted(permission, 'app://netra/')).toEqual([false, false]));

  it.each(hostileAddresses)('lets nobody at %j copy', (address) => {
    expect(granted('clipboard-sanitized-write', address)).toEqual([false, false]);
  });

  it('knows no devices and no screens', () => {
    let streams: unknown;
    handlers.display?.({}, (given: unknown) => (streams = given));
    expect(handlers.device?.({})).toBe(false);
    expect(streams).toEqual({});
  });

  it.each([
    ['blob:app://netra/0a1b', false],
    ['blob:app://netra.penyerang.invalid/0a1b', true],
    ['blob:https://penyerang.invalid/0a1b', true],
    ['app://netra/bytes/T1', true],
    ['https://penyerang.invalid/blob:app://netra/x', true],
    ['data:application/octet-stream,x', true],
  ])('a download of %s is held back: %s', (url, expected) => {
    let held = false;
    session.emit('will-download', { preventDefault: () => (held = true) }, { getURL: () => url });
    expect(held).toBe(expected);
  });
});

describe('the channels', () => {
  type Handler = (event: IpcMainInvokeEvent, message: unknown) => Promise<unknown>;
  let desk: Desk;
  let channels: Map<string, Handler>;
  let sent: unknown[];
  let window: EventEmitter;
  let saveTo: { canceled: boolean; filePath: string };
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'netra-save-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  beforeEach(() => {
    desk = openDesk();
    channels = new Map();
    sent = [];
    saveTo = { canceled: false, filePath: join(folder, 'surat.pdf') };
    window = Object.assign(new EventEmitter(), {
      webContents: { id: 7, send: (...words: unknown[]) => sent.push(words) },
    });
    connectPage({
      application: desk.application,
      window: window as unknown as BrowserWindow,
      doorId: 'window-1',
      ipcMain: {
        handle: (name: string, handler: Handler) => channels.set(name, handler),
      } as unknown as IpcMain,
      dialog: { showSaveDialog: async () => saveTo } as unknown as Dialog,
    });
  });

  const invoke = (channel: string, message: unknown, from = event()) =>
    channels.get(channel)?.(from, message);
  const call = (name: unknown, input: unknown = {}, more: object = {}) =>
    invoke('netra:call', { name, input, ...more });

  it('are two', () => expect([...channels.keys()]).toEqual(['netra:call', 'netra:save']));

  it('carry calls of the person signed in at this window', async () => {
    expect(await call('office.get')).toEqual({ ok: true, value: { heard: {}, as: null } });
    await call('session.signIn', { username: officer.username, password });
    expect(await call('office.get', { a: 1 }, { commandId: 'c1' })).toEqual({
      ok: true,
      value: { heard: { a: 1 }, as: 'wulan' },
    });
    expect(desk.calls.at(-1)?.call).toEqual({ name: 'office.get', input: { a: 1 }, commandId: 'c1' });
    await call('session.signOut');
    expect(await call('office.get')).toMatchObject({ value: { as: null } });
  });

  it.each(badSenders)('refuse %s', async (_, from) => {
    for (const channel of channels.keys()) {
      expect(await invoke(channel, { name: 'office.get', input: {} }, from)).toEqual({
        ok: false,
        error: { code: 'FORBIDDEN', permission: 'same_origin' },
      });
    }
    expect(desk.calls).toEqual([]);
  });

  it.each([
    ['nothing', undefined],
    ['text', 'office.get'],
    ['a list', ['office.get', {}]],
    ['a name that is no text', { name: 7, input: {} }],
    ['an actor of its own', { name: 'office.get', input: {}, actor: { role: 'administrator' } }],
    ['a command id that is no text', { name: 'office.get', input: {}, commandId: {} }],
    ['an endless name', { name: 'x'.repeat(101), input: {} }],
  ])('refuse %s as a call', async (_, message) => {
    expect(await invoke('netra:call', message)).toMatchObject({ ok: false, error: { code: 'VALIDATION' } });
    expect(desk.calls).toEqual([]);
  });

  it('tell the page which topics changed, until its window is closed', () => {
    desk.announce(['cases']);
    expect(sent).toEqual([['netra:event', { topics: ['cases'] }]]);
    window.emit('closed');
    desk.announce(['cases']);
    expect(sent).toHaveLength(1);
  });

  it('save the file of a ticket where the officer says', async () => {
    expect(await invoke('netra:save', ticket)).toEqual({ ok: true, value: { saved: true } });
    expect(await readFile(saveTo.filePath, 'utf8')).toBe('%PDF-1.7');
  });

  it('save nothing when the officer thinks better of it, or the folder cannot be written', async () => {
    saveTo = { canceled: true, filePath: '' };
    expect(await invoke('netra:save', ticket)).toEqual({ ok: true, value: { saved: false } });
    saveTo = { canceled: false, filePath: join(folder, 'missing', 'surat.pdf') };
    expect(await invoke('netra:save', ticket)).toMatchObject({
      error: { code: 'STORE', fault: 'not_writable' },
    });
  });

  it.each([[undefined], [{}], [['x']]])('%j is no ticket', async (asked) => {
    expect(await invoke('netra:save', asked)).toMatchObject({ error: { code: 'VALIDATION' } });
  });
});

describe('the page scheme', () => {
  let answer: (request: Request) => Promise<Response>;
  let desk: Desk;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'netra-page-'));
    await mkdir(join(folder, 'page'));
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await writeFile(join(folder, 'page', 'index.html'), '<title>Netra</title>');
    desk = openDesk();
    const protocol = {
      handle: (_scheme: string, handler: typeof answer) => {
        answer = handler;
      },
    };
    servePage(
      protocol as unknown as Protocol,
      desk.application,
      await openAssets(join(folder, 'page')),
      'window-1',
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('has the rights of a secure page and not one more', () => {
    const schemes: unknown[] = [];
    registerPageScheme({ registerSchemesAsPrivileged: (given) => schemes.push(...given) });
    expect(schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
    ]);
  });

  it('shows the page under its rules', async () => {
    const response = await answer(new Request('app://netra/'));
    expect(await response.text()).toBe('<title>Netra</title>');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it.each([
    'app://netra/../secret.txt',
    'app://netra/%2e%2e/secret.txt',
    'app://netra/..%2fsecret.txt',
    'app://netra/..\\secret.txt',
    'app://netra/secret.txt%00.html',
    'app://penyerang.invalid/index.html',
    'app://netra.penyerang.invalid/',
  ])('%s leads nowhere', async (address) => {
    const response = await answer(new Request(address));
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('secret');
  });

  it('hands out the file of a ticket, and takes one from somebody signed in', async () => {
    expect(await (await answer(new Request(`app://netra/bytes/${ticket}`))).text()).toBe('%PDF-1.7');
    const upload = () => answer(new Request('app://netra/bytes', { method: 'POST', body: 'pindaian' }));
    expect((await upload()).status).toBe(401);
    await desk.application.sessions.signIn(officer.username, password, 'window-1');
    expect(await (await upload()).json()).toEqual({ ok: true, value: { fileId: 'f1' } });
  });

  it.each(['PUT', 'DELETE', 'POST'])('knows no %s of the page', async (method) => {
    expect((await answer(new Request('app://netra/', { method }))).status).toBe(405);
  });
});
