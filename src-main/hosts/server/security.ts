/**
 * Who may speak to the server at all, decided from the head of a request before anything of it is read: pages of other
 * origins, names that merely point here (DNS rebinding) and forms cannot.
 */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { networkInterfaces } from 'node:os';
import type { NetraError } from '#shared/errors.ts';
import { invalid } from '../door.ts';

export interface RequestHead {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface HeadRefusal {
  readonly status: number;
  readonly error: NetraError;
}

const methods = ['GET', 'HEAD', 'POST'];

/** Null when the request may be read; otherwise the status and the error to answer. */
export function refuseHead(head: RequestHead, hosts: ReadonlySet<string>): HeadRefusal | null {
  const { host, origin, 'sec-fetch-site': site, 'content-type': type = '' } = head.headers;
  if (host === undefined || !hosts.has(host)) {
    return { status: 421, error: invalid('host', 'Alamat ini bukan alamat Netra.') };
  }
  if (origin !== undefined && origin !== `http://${host}`) return otherOrigin;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return otherOrigin;
  if (!methods.includes(head.method) || !head.path.startsWith('/')) {
    return { status: 405, error: invalid('method', 'Cara memanggil ini tidak dikenal.') };
  }
  if (head.method === 'POST' && head.path !== '/bytes' && !/^application\/json(?:;|$)/i.test(type)) {
    return { status: 415, error: invalid('content-type', 'Isi permintaan harus application/json.') };
  }
  return null;
}

const otherOrigin: HeadRefusal = { status: 403, error: { code: 'FORBIDDEN', permission: 'same_origin' } };

/** The values of `Host` under which the server is meant. Listening on every interface, these are its own addresses. */
export function ownHosts(host: string, port: number): ReadonlySet<string> {
  const everywhere = host === '0.0.0.0' || host === '::';
  const addresses = everywhere
    ? Object.values(networkInterfaces()).flatMap((each) => (each ?? []).map(({ address }) => address))
    : [host];
  return new Set(['127.0.0.1', 'localhost', ...addresses].map((name) => `${inUrl(name)}:${port}`));
}

/** An IPv6 address stands in brackets. */
export function inUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

/** Equal or not, in the same time whatever is compared. */
export function isSameSecret(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

/** The doors of one running server: who holds a door's cookie was let in by this process, and by nobody else. */
export interface Doors {
  /** A new door: its name, and the cookie to send. */
  open(): { readonly doorId: string; readonly cookie: string };
  /** The name of the door whose cookie the request carries; null without a true one. */
  read(cookieHeader: string | undefined): string | null;
}

/** Cookies do not tell ports apart, so their name does: two servers on one computer do not disturb each other. */
export function createDoors(port: number): Doors {
  const cookieName = `netra_door_${port}`;
  const key = randomBytes(32);
  const seal = (doorId: string) => createHmac('sha256', key).update(doorId).digest('base64url');

  return {
    open() {
      const doorId = randomBytes(32).toString('base64url');
      const cookie = `${cookieName}=${doorId}.${seal(doorId)}; Path=/; HttpOnly; SameSite=Strict`;
      return { doorId, cookie };
    },
    read(cookieHeader = '') {
      const cookies = cookieHeader.split(';').map((pair) => pair.trim());
      const value = cookies.find((pair) => pair.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1);
      const [doorId, given] = value?.split('.') ?? [];
      return doorId && given && isSameSecret(given, seal(doorId)) ? doorId : null;
    },
  };
}

/** One link that opens a door, once. */
export interface Launch {
  readonly token: string;
  redeem(given: string): boolean;
}

export function createLaunch(): Launch {
  const token = randomBytes(32).toString('base64url');
  let used = false;
  return {
    token,
    redeem(given) {
      if (used || !isSameSecret(given, token)) return false;
      used = true;
      return true;
    },
  };
}
