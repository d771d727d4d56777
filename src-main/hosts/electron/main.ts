/** The desktop: one window on the office of this computer. A thin shell; everything it shows comes through the door. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { app, BrowserWindow, dialog, ipcMain, protocol, session } from 'electron';
import { describeError } from '#shared/error-texts.ts';
import { type NetraError, Refusal } from '#shared/errors.ts';
import { type Application, openApplication } from '../application.ts';
import { developmentAssets, openAssets, pageFolder } from '../assets.ts';
import { defaultDataFolder } from '../data-folder.ts';
import { placeOf } from '../door.ts';
import { connectPage } from './ipc.ts';
import { setMenu } from './menu.ts';
import { registerPageScheme, servePage } from './protocol.ts';
import { lockDownPages, lockDownSession, pageAddress } from './security.ts';

app.enableSandbox();
registerPageScheme(protocol);
lockDownPages(app);

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', showWindow);
  app.on('window-all-closed', () => app.quit());
  app.whenReady().then(start).catch(giveUp);
} else {
  app.quit();
}

async function start(): Promise<void> {
  lockDownSession(session.defaultSession);
  setMenu({ forDevelopers: !app.isPackaged });
  const application = await openApplication({
    dataFolder: dataFolder(),
    databaseUrl: process.env.NETRA_DATABASE_URL,
  });
  closeBeforeQuitting(application);

  // The name of this window's door: nobody else can know it.
  const doorId = randomUUID();
  const developmentServer = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL;
  const assets = developmentServer ? developmentAssets(developmentServer) : await openAssets(pageFolder());
  servePage(protocol, application, assets, doorId);

  const window = openWindow();
  connectPage({ application, window, doorId, ipcMain, dialog });
  await window.loadURL(pageAddress);
}

function openWindow(): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Netra',
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      additionalArguments: [`--netra-version=${app.getVersion()}`],
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => window.show());
  return window;
}

/** A second start shows the window that is there; what else it was started with is not looked at. */
function showWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

function dataFolder(): string {
  // Electron and Chromium have flags of their own among the arguments.
  const { values } = parseArgs({ options: { data: { type: 'string' } }, strict: false });
  return typeof values.data === 'string' ? values.data : (process.env.NETRA_DATA ?? defaultDataFolder());
}

/** The store is closed before the process ends, so that nothing is left to be repaired at the next start. */
function closeBeforeQuitting(application: Application): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    application.close().then(() => app.exit(0), giveUp);
  });
}

function giveUp(error: unknown): void {
  const { title, detail, advice } = describeError(error instanceof Refusal ? error.error : fault(error));
  dialog.showErrorBox(title, `${detail}\n\n${advice}`);
  app.exit(1);
}

function fault(error: unknown): NetraError {
  const incident = randomUUID();
  process.stderr.write(`${incident} ${placeOf(error)}\n`);
  return { code: 'INTERNAL', incident };
}
