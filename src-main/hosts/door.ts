/**
 * What every door does alike, whether a call came over HTTP or from Electron's page: who speaks is decided here, from the
 * door, and never from what is said.
 */
import { z } from 'zod';
import type { Actor } from '#main/usecases/context.ts';
import { type Call, contract } from '#shared/contract/index.ts';
import type { Topic } from '#shared/contract/procedure.ts';
import type { SignedInUser } from '#shared/contract/session.ts';
import type { Answer, ErrorCode, NetraError } from '#shared/errors.ts';

/** A file on its way in: nothing of it is used until a command names it. */
export interface Upload {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;
}

/**
 * The core as a door sees it. A `doorId` is the opaque name of one door: a browser's cookie, or a window of the desktop.
 */
export interface DoorApplication {
  call(call: Call, actor: Actor | null): Promise<Answer<unknown>>;
  onAnnounce(listener: (topics: readonly Topic[]) => void): () => void;
  readonly bytes: {
    open(ticket: string): Upload | null;
    stage(upload: Upload & { readonly actor: Actor | null }): Promise<Answer<{ fileId: string }>>;
  };
  readonly sessions: {
    signIn(username: string, password: string, doorId: string): Promise<Answer<{ user: SignedInUser }>>;
    actorOf(doorId: string): Actor | null;
    end(doorId: string): void;
  };
  close(): Promise<void>;
}

/** Bytes of a body, at most. */
export const bodyLimits = { json: 1024 * 1024, upload: 200 * 1024 * 1024 };

const callSchema = z.strictObject({
  name: z.string().max(100),
  input: z.unknown().optional(),
  commandId: z.string().min(1).max(64).optional(),
});

/**
 * Answers one call that came through a door. Signing in and out also ties the person to the door; `signInDoorId` is the
 * door to tie him to when it gets a new name at that moment.
 */
export async function answerCall(
  application: DoorApplication,
  doorId: string,
  message: unknown,
  signInDoorId: string = doorId,
): Promise<Answer<unknown>> {
  const parsed = callSchema.safeParse(message);
  if (!parsed.success) return refused(validation(parsed.error));
  const call = parsed.data;

  if (call.name === 'session.signIn') {
    const input = contract['session.signIn'].input.safeParse(call.input);
    if (!input.success) return refused(validation(input.error));
    return application.sessions.signIn(input.data.username, input.data.password, signInDoorId);
  }
  const answer = await application.call(call, application.sessions.actorOf(doorId));
  if (call.name === 'session.signOut' && answer.ok) application.sessions.end(doorId);
  return answer;
}

/** `GET /bytes/<ticket>`: always a file to be kept, never a page to be shown. */
export function downloadBytes(application: DoorApplication, ticket: string): Response {
  const content = application.bytes.open(ticket);
  if (content === null) return answerResponse(refused(fileRefused('unknown_ticket')), 404);
  return new Response(new Uint8Array(content.bytes), {
    headers: {
      'content-type': content.mediaType,
      'content-length': String(content.bytes.byteLength),
      'content-disposition': `attachment; filename*=UTF-8''${encodeHeaderValue(content.fileName)}`,
      'content-security-policy': "default-src 'none'; sandbox",
    },
  });
}

/** `POST /bytes`: the body is the file, its name stands percent-encoded in `X-File-Name`. */
export async function uploadBytes(
  application: DoorApplication,
  doorId: string,
  request: Request,
): Promise<Response> {
  const actor = application.sessions.actorOf(doorId);
  if (actor === null) return answerResponse(refused({ code: 'UNAUTHENTICATED', reason: 'no_session' }));
  const fileName = fileNameOf(request);
  if (fileName === null) return answerResponse(refused(invalid('x-file-name', 'Nama berkas tidak terbaca.')));
  const bytes = await readBody(request, bodyLimits.upload);
  if (bytes === null) return answerResponse(refused(fileRefused('too_large')), 413);
  const mediaType = request.headers.get('content-type') ?? 'application/octet-stream';
  return answerResponse(await application.bytes.stage({ bytes, mediaType, fileName, actor }));
}

/** The whole body, or null as soon as it proves longer than the limit (bytes). */
export async function readBody(request: Request, limit: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const httpStatuses: Readonly<Record<ErrorCode, number>> = {
  VALIDATION: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  ILLEGAL_TRANSITION: 409,
  RULE_VIOLATION: 422,
  FILE_REFUSED: 422,
  PAPER_INCOMPLETE: 422,
  STORE: 503,
  BUSY: 503,
  INTERNAL: 500,
};

/** An answer as JSON, under the status that says the same. */
export function answerResponse(answer: Answer<unknown>, status?: number): Response {
  return Response.json(answer, { status: status ?? (answer.ok ? 200 : httpStatuses[answer.error.code]) });
}

export function refused(error: NetraError): Answer<never> {
  return { ok: false, error };
}

/** A message that is not what a door expects; `path` names its place. */
export function invalid(path: string, message: string): NetraError {
  return { code: 'VALIDATION', issues: [{ path, message }] };
}

function validation(error: z.ZodError): NetraError {
  return {
    code: 'VALIDATION',
    issues: error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  };
}

function fileRefused(fault: 'too_large' | 'unknown_ticket'): NetraError {
  return { code: 'FILE_REFUSED', fault, facts: {} };
}

/** The last part of the name alone, in one printable line; null when it is not percent-encoded as it should be. */
function fileNameOf(request: Request): string | null {
  try {
    const name = decodeURIComponent(request.headers.get('x-file-name') ?? '');
    const bare = name
      .replace(/^.*[/\\]/, '')
      .replace(/\p{C}/gu, '')
      .trim();
    return bare === '' ? 'berkas' : bare.slice(-200);
  } catch {
    return null;
  }
}

/** RFC 8187. */
function encodeHeaderValue(text: string): string {
  return encodeURIComponent(text).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Where a fault happened. Its message is left out: it may quote what somebody sent. */
export function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames].join('\n');
}
