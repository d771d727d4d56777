/** The page's calls. Whoever is not our page is refused before a word of the message is read. */
import { writeFile } from 'node:fs/promises';
import type { BrowserWindow, Dialog, IpcMain, IpcMainInvokeEvent } from 'electron';
import type { Answer } from '#shared/errors.ts';
import { answerCall, type DoorApplication, invalid, refused } from '../door.ts';
import { isTrustedSender } from './security.ts';

export interface Desktop {
  readonly application: DoorApplication;
  readonly window: BrowserWindow;
  readonly doorId: string;
  readonly ipcMain: Pick<IpcMain, 'handle'>;
  readonly dialog: Pick<Dialog, 'showSaveDialog'>;
}

/** Answers calls of the page and tells it which topics changed, as long as its window is open. */
export function connectPage(desktop: Desktop): void {
  const { application, window, doorId, ipcMain } = desktop;
  const windowId = window.webContents.id;

  function handle(channel: string, answer: (message: unknown) => Promise<Answer<unknown>>): void {
    ipcMain.handle(channel, (event: IpcMainInvokeEvent, message: unknown) =>
      isTrustedSender(event, windowId)
        ? answer(message)
        : refused({ code: 'FORBIDDEN', permission: 'same_origin' }),
    );
  }
  handle('netra:call', (message) => answerCall(application, doorId, message));
  handle('netra:save', (ticket) => saveBytes(desktop, ticket));

  const forget = application.onAnnounce((topics) => window.webContents.send('netra:event', { topics }));
  window.once('closed', forget);
}

/** Asks where to keep the file of a ticket, and writes it there. Answers `{saved: false}` when the officer thinks better of it. */
async function saveBytes(
  { application, window, dialog }: Desktop,
  ticket: unknown,
): Promise<Answer<unknown>> {
  if (typeof ticket !== 'string') return refused(invalid('ticket', 'Tiket berkas tidak terbaca.'));
  const content = application.bytes.open(ticket);
  if (content === null) return refused({ code: 'FILE_REFUSED', fault: 'unknown_ticket', facts: {} });
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: content.fileName });
  if (canceled) return { ok: true, value: { saved: false } };
  try {
    await writeFile(filePath, content.bytes);
    return { ok: true, value: { saved: true } };
  } catch (error) {
    const full = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    return refused({ code: 'STORE', fault: full ? 'disk_full' : 'not_writable', facts: {} });
  }
}
