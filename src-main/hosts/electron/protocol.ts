/** The page and its files under `app://netra`: a secure origin without a server and without access to the disk. */
import type { Protocol } from 'electron';
import type { Assets } from '../assets.ts';
import {
  answerResponse,
  type DoorApplication,
  downloadBytes,
  invalid,
  refused,
  uploadBytes,
} from '../door.ts';
import { withPageHeaders } from '../headers.ts';
import { isPageAddress, pageScheme } from './security.ts';

/** To be called before the app is ready. */
export function registerPageScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true };
  protocol.registerSchemesAsPrivileged([{ scheme: pageScheme, privileges }]);
}

export function servePage(
  protocol: Pick<Protocol, 'handle'>,
  application: DoorApplication,
  assets: Assets,
  doorId: string,
): void {
  protocol.handle(pageScheme, async (request) =>
    withPageHeaders(await answerRequest(application, assets, doorId, request), {
      development: assets.development,
    }),
  );
}

async function answerRequest(
  application: DoorApplication,
  assets: Assets,
  doorId: string,
  request: Request,
): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (!isPageAddress(request.url)) return notFound();
  if (request.method === 'POST' && pathname === '/bytes') return uploadBytes(application, doorId, request);
  if (request.method !== 'GET')
    return answerResponse(refused(invalid('method', 'Cara ini tidak dikenal.')), 405);
  if (pathname.startsWith('/bytes/')) return downloadBytes(application, pathname.slice('/bytes/'.length));
  return (await assets.find(pathname)) ?? notFound();
}

function notFound(): Response {
  return answerResponse(refused({ code: 'NOT_FOUND', entity: 'page', id: '' }));
}
