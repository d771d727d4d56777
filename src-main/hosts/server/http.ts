/**
 * The office server: the same core behind HTTP, for this computer unless told otherwise. Names and data of people travel
 * in bodies only, never in addresses.
 */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { z } from 'zod';
import type { Assets } from '../assets.ts';
import {
  answerCall,
  answerResponse,
  bodyLimits,
  type DoorApplication,
  downloadBytes,
  invalid,
  placeOf,
  readBody,
  refused,
  uploadBytes,
} from '../door.ts';
import { withPageHeaders } from '../headers.ts';
import { eventStream } from './events.ts';
import {
  createDoors,
  createLaunch,
  type Doors,
  inUrl,
  type Launch,
  ownHosts,
  refuseHead,
} from './security.ts';

export interface ServerOptions {
  readonly application: DoorApplication;
  readonly assets: Assets;
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /**
   * `link`: only who has the one-time link gets a door, for a desk on one computer that others use too. `open`: whoever
   * reaches the address gets as far as the sign-in, for an office.
   */
  readonly entry: 'link' | 'open';
}

export interface RunningServer {
  /** Where the page is; with `entry: 'link'` this is the link itself. */
  readonly address: string;
  /** Ends open connections and stops listening. The application is left open. */
  close(): Promise<void>;
}

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host, port, entry } = options;
  const server = createServer({ requestTimeout: 300_000 });
  server.listen(port, host);
  await once(server, 'listening');

  const actualPort = (server.address() as AddressInfo).port;
  const launch = entry === 'link' ? createLaunch() : null;
  const site: Site = {
    application: options.application,
    assets: options.assets,
    hosts: ownHosts(host, actualPort),
    doors: createDoors(actualPort),
    launch,
  };
  server.on('request', (message: IncomingMessage, reply: ServerResponse) => {
    void handle(site, message, reply);
  });

  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return {
    address: `http://${inUrl(shown)}:${actualPort}/${launch === null ? '' : `#launch=${launch.token}`}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

interface Site {
  readonly application: DoorApplication;
  readonly assets: Assets;
  readonly hosts: ReadonlySet<string>;
  readonly doors: Doors;
  readonly launch: Launch | null;
}

async function handle(site: Site, message: IncomingMessage, reply: ServerResponse): Promise<void> {
  try {
    const response = withPageHeaders(await answer(site, message));
    await send(response, message, reply);
  } catch (error) {
    if (isHungUp(error)) return;
    const incident = randomUUID();
    process.stderr.write(`${incident} ${placeOf(error)}\n`);
    if (reply.headersSent) reply.destroy();
    else await send(answerResponse(refused({ code: 'INTERNAL', incident })), message, reply);
  }
}

async function answer(site: Site, message: IncomingMessage): Promise<Response> {
  const { method = '', url = '', headers } = message;
  const path = url.split('?', 1)[0] ?? '';
  const refusal = refuseHead({ method, path, headers }, site.hosts);
  if (refusal !== null) return answerResponse(refused(refusal.error), refusal.status);

  const doorId = site.doors.read(headers.cookie);
  const request = toRequest(message);
  if (method === 'POST' && path === '/launch') return redeemLaunch(site, request);
  if (path.startsWith('/api/') || path === '/events' || path === '/bytes' || path.startsWith('/bytes/')) {
    if (doorId === null) return answerResponse(refused({ code: 'UNAUTHENTICATED', reason: 'no_session' }));
    return answerAtDoor(site, doorId, path, request);
  }
  return serveAsset(site, doorId, method, path);
}

async function answerAtDoor(site: Site, doorId: string, path: string, request: Request): Promise<Response> {
  const { application } = site;
  if (request.method === 'POST') {
    if (path === '/bytes') return uploadBytes(application, doorId, request);
    if (path.startsWith('/api/')) return callProcedure(site, doorId, path.slice('/api/'.length), request);
  } else {
    if (path === '/events') return eventStream(application);
    if (path.startsWith('/bytes/')) return downloadBytes(application, path.slice('/bytes/'.length));
  }
  return answerResponse(refused(invalid('method', 'Cara memanggil ini tidak dikenal.')), 405);
}

const bodySchema = z.strictObject({ input: z.unknown().optional(), commandId: z.string().optional() });

async function callProcedure(site: Site, doorId: string, name: string, request: Request): Promise<Response> {
  const body = await readJson(request, bodySchema);
  if (body instanceof Response) return body;
  if (name !== 'session.signIn')
    return answerResponse(await answerCall(site.application, doorId, { name, ...body }));

  // A door gets a new name when somebody signs in, so that a cookie planted beforehand is worth nothing.
  const next = site.doors.open();
  const answered = await answerCall(site.application, doorId, { name, ...body }, next.doorId);
  const response = answerResponse(answered);
  if (answered.ok) {
    site.application.sessions.end(doorId);
    response.headers.set('set-cookie', next.cookie);
  }
  return response;
}

async function redeemLaunch(site: Site, request: Request): Promise<Response> {
  const body = await readJson(request, z.strictObject({ token: z.string().max(200) }));
  if (body instanceof Response) return body;
  if (!site.launch?.redeem(body.token)) {
    return answerResponse(refused({ code: 'UNAUTHENTICATED', reason: 'wrong_credentials' }));
  }
  const response = answerResponse({ ok: true, value: {} });
  response.headers.set('set-cookie', site.doors.open().cookie);
  return response;
}

async function serveAsset(
  site: Site,
  doorId: string | null,
  method: string,
  path: string,
): Promise<Response> {
  const asset = method === 'POST' ? null : await site.assets.find(path);
  if (asset === null) return answerResponse(refused({ code: 'NOT_FOUND', entity: 'page', id: '' }));
  if (path === '/' && doorId === null && site.launch === null) {
    asset.headers.set('set-cookie', site.doors.open().cookie);
  }
  return asset;
}

/** The body as the schema has it, or the answer that refuses it. */
async function readJson<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.output<Schema> | Response> {
  const bytes = await readBody(request, bodyLimits.json);
  if (bytes === null) return answerResponse(refused(invalid('body', 'Isi permintaan terlalu besar.')), 413);
  const parsed = schema.safeParse(parseJson(bytes));
  return parsed.success
    ? parsed.data
    : answerResponse(refused(invalid('body', 'Isi permintaan tidak terbaca.')));
}

const poisonous = ['__proto__', 'constructor', 'prototype'];

/** Undefined for what is no JSON, or would reach into the prototypes of objects it is copied to. */
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), (key, value) => {
      if (poisonous.includes(key)) throw new SyntaxError('not a key of ours');
      return value;
    });
  } catch {
    return undefined;
  }
}

function toRequest(message: IncomingMessage): Request {
  const { method = 'GET', headers } = message;
  const address = `http://${headers.host}${message.url}`;
  const fields = Object.entries(headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  );
  if (method !== 'POST') return new Request(address, { method, headers: fields });
  // Node declares its web streams apart from those of fetch; they are the same at run time.
  const body = Readable.toWeb(message) as ReadableStream<Uint8Array>;
  const init = { method, headers: fields, body, duplex: 'half' as const };
  return new Request(address, init);
}

async function send(response: Response, message: IncomingMessage, reply: ServerResponse): Promise<void> {
  reply.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body === null || message.method === 'HEAD') reply.end();
  else await pipeline(Readable.fromWeb(response.body as NodeReadableStream), reply);
}

/** The page was closed before the answer was through: nobody is left to be told. */
function isHungUp(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET' || code === 'ABORT_ERR';
}
