/**
 * What the window may not do. Electron allows by default, so every way out is closed by name. Only types of Electron are
 * imported here: the rules are tested without it.
 */
import type { App, Event as ElectronEvent, IpcMainInvokeEvent, Session, WebContents } from 'electron';

export const pageScheme = 'app';
export const pageAddress = 'app://netra/';

/** An address of our page. Compared by its parts: 'app://netra.penyerang.invalid' begins like ours. */
export function isPageAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === `${pageScheme}:` && url.host === 'netra' && url.username === '';
}

/** The sender is our page in the top frame of our window, and nothing that was put into it or beside it. */
export function isTrustedSender(
  event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  windowId: number,
): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && event.sender.id === windowId && isPageAddress(frame.url);
}

/** Closes the ways out of every page that ever comes to be. */
export function lockDownPages(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents) => lockDownPage(contents));
}

function lockDownPage(contents: WebContents): void {
  const stay = (event: ElectronEvent & { readonly url: string }) => {
    if (!isPageAddress(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** The page may copy text, and save a file it has made itself; nothing else of the computer is its business. */
export function lockDownSession(session: Session): void {
  const mayCopy = (permission: string, address: string) =>
    permission === 'clipboard-sanitized-write' && isPageAddress(address);

  session.setPermissionRequestHandler((_contents, permission, callback, { requestingUrl }) =>
    callback(mayCopy(permission, requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => mayCopy(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => callback({}));
  session.on('will-download', (event, item) => {
    const [kind, address] = item.getURL().split(/(?<=^blob:)/);
    if (kind !== 'blob:' || !isPageAddress(address ?? '')) event.preventDefault();
  });
}
