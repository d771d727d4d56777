import { EventEmitter } from 'node:events';
import { type BrowserContext, type CDPSession, chromium, type Page, type Route } from '@playwright/test';
import { isStandIn, toDesktop, toPage } from './address.ts';
import { app, preventable } from './app.ts';
import { createCodec } from './codec.ts';
import { enterWorlds } from './preload.ts';
import { protocol, session } from './session.ts';

type Invoked = (event: object, ...words: unknown[]) => unknown;

class IpcMain {
  readonly #handlers = new Map<string, Invoked>();

  handle(channel: string, handler: Invoked): void {
    if (this.#handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    this.#handlers.set(channel, handler);
  }

  async invoke(channel: string, event: object, words: unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return handler(event, ...words);
  }
}

export const ipcMain = new IpcMain();

/** No test can press a button of the system: where to save stands in NETRA_STANDIN_SAVE; unset, the dialog is cancelled. */
export const dialog = {
  async showSaveDialog(_window: unknown, options: { defaultPath?: string }) {
    const filePath = process.env.NETRA_STANDIN_SAVE ?? '';
    if (!options.defaultPath) throw new Error('the dialog proposes no name');
    return { canceled: filePath === '', filePath };
  },
  showErrorBox(title: string, content: string): void {
    process.stderr.write(`${title}\n${content}\n`);
  },
};

interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  readonly webPreferences?: Readonly<Record<string, unknown>>;
}

const demanded = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
};

let chromiumContext: Promise<BrowserContext> | undefined;
let lastId = 0;

/** The page of a window, as the main process sees it. */
class WebContents extends EventEmitter {
  readonly id: number;
  readonly #codec = createCodec();
  #page: Page | null = null;
  #reach: ((name: 'settle' | 'hear', text: string) => Promise<void>) | null = null;
  #openHandler: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });

  constructor() {
    super();
    lastId += 1;
    this.id = lastId;
  }

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.#openHandler = handler;
  }

  send(channel: string, ...words: unknown[]): void {
    void this.#reach?.('hear', this.#codec.encode({ channel, words }));
  }

  async attach(page: Page, connection: CDPSession, preload: string, argv: readonly string[]): Promise<void> {
    this.#page = page;
    this.#reach = await enterWorlds(connection, preload, argv, (text) => void this.#invoked(text));
    // Not only popups: a window of another origin has no opener under the page's rules.
    page.context().on('page', (popup) => {
      if (this.#openHandler({ url: toDesktop(popup.url()) }).action === 'deny') void popup.close();
    });
    page.on('download', (download) => {
      const event = preventable({});
      session.defaultSession.emit('will-download', event, { getURL: () => toDesktop(download.url()) });
      if (event.defaultPrevented) void download.cancel();
    });
  }

  async #invoked(text: string): Promise<void> {
    const { id, channel, words } = this.#codec.decode(text) as {
      id: number;
      channel: string;
      words: unknown[];
    };
    const url = toDesktop(this.#page?.url() ?? '');
    const event = { sender: this, senderFrame: { url, parent: null } };
    const answer = await ipcMain.invoke(channel, event, words).then(
      (value) => ({ id, value }),
      (error) => ({
        id,
        value: new Error(`Error invoking remote method '${channel}': ${error}`),
        failed: true,
      }),
    );
    await this.#reach?.('settle', this.#codec.encode(answer));
  }
}

export class BrowserWindow extends EventEmitter {
  static readonly #open = new Set<BrowserWindow>();
  readonly webContents = new WebContents();
  readonly #options: WindowOptions;

  static getAllWindows(): BrowserWindow[] {
    return [...BrowserWindow.#open];
  }

  constructor(options: WindowOptions = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    if (!app.isSandboxed) throw new Error('app.enableSandbox() was not called');
    for (const [name, value] of Object.entries(demanded)) {
      if (options.webPreferences?.[name] !== value)
        throw new Error(`webPreferences.${name} must be ${value}`);
    }
    session.defaultSession.expectHandlers();
    this.#options = options;
    BrowserWindow.#open.add(this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  async loadURL(address: string): Promise<void> {
    const { preload, additionalArguments = [] } = this.#options.webPreferences ?? {};
    chromiumContext ??= openChromium(this.#options);
    const context = await chromiumContext;
    const page = context.pages()[0] ?? (await context.newPage());
    const connection = await context.newCDPSession(page);
    await this.webContents.attach(page, connection, preload as string, additionalArguments as string[]);
    // What another window asks for, and what none may have, ends here; this window's requests are answered first.
    await context.route(/^https?:/, (route) => route.abort('addressunreachable'));
    await page.route(/^https?:/, (route) => answerRoute(route, this.webContents, address));
    page.once('domcontentloaded', () => this.emit('ready-to-show'));
    page.once('close', () => this.#closed());
    await page.goto(toPage(address));
    process.stdout.write(`${JSON.stringify({ standIn: 'loaded' })}\n`);
  }

  show(): void {
    // Chromium shows its pages by itself.
  }
  focus(): void {
    // The same.
  }
  isMinimized(): boolean {
    return false;
  }

  #closed(): void {
    BrowserWindow.#open.delete(this);
    this.emit('closed');
    if (BrowserWindow.#open.size === 0) app.emit('window-all-closed');
  }
}

/** Navigations are asked about as Electron asks; nothing ever reaches the network. */
async function answerRoute(route: Route, contents: WebContents, start: string): Promise<void> {
  const request = route.request();
  const url = toDesktop(request.url());
  if (request.isNavigationRequest() && url !== start) {
    const event = preventable({ url });
    contents.emit(request.frame().parentFrame() ? 'will-frame-navigate' : 'will-navigate', event);
    if (event.defaultPrevented) return route.abort('aborted');
  }
  if (!isStandIn(request.url())) return route.fallback();
  const body = request.postDataBuffer();
  const response = await protocol.answer(
    new Request(url, {
      method: request.method(),
      headers: request.headers(),
      ...(body && { body: new Uint8Array(body) }),
    }),
  );
  return route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

/** With NETRA_STANDIN_PORT, a test can drive the same page over Chromium's own protocol. */
async function openChromium({ width = 1280, height = 800 }: WindowOptions): Promise<BrowserContext> {
  const port = process.env.NETRA_STANDIN_PORT;
  const browser = await chromium.launch({
    ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
    headless: process.env.NETRA_STANDIN_SHOW === undefined,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(port ? [`--remote-debugging-port=${port}`] : []),
    ],
  });
  app.beforeExit(() => browser.close());
  return browser.newContext({ viewport: { width, height }, acceptDownloads: true });
}
