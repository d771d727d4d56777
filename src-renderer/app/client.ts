/**
 * The page's way to the core: procedures of the contract by name, files, and the news of what changed. Inside Electron
 * the preload hands over `window.netra`; in a browser the same calls travel over HTTP.
 */
import type { InputOf, OutputOf, ProcedureName } from '#shared/contract/index.ts';
import { contract } from '#shared/contract/index.ts';
import type { Topic } from '#shared/contract/procedure.ts';
import type { Answer, NetraError } from '#shared/errors.ts';

/** What the Electron preload puts on the window. */
export interface NetraBridge {
  call(name: string, input: unknown, commandId: string | undefined): Promise<Answer<unknown>>;
  onEvent(listener: (event: ChangeNews) => void): () => void;
  readonly host: {
    readonly kind: 'electron';
    readonly version: string;
    saveBytes(ticket: string): Promise<unknown>;
  };
}

/** Which topics changed. */
export type ChangeNews = { topics: readonly Topic[] };

declare global {
  interface Window {
    readonly netra?: NetraBridge;
  }
}

/** The core answered, and the answer is no. */
export class ClientError extends Error {
  readonly error: NetraError;

  constructor(error: NetraError) {
    super(error.code);
    this.name = 'ClientError';
    this.error = error;
  }
}

/** No answer came: the program is closed, the connection is down, or something else answered in its place. */
export class NetworkError extends Error {
  constructor(cause?: unknown) {
    super('no answer', { cause });
    this.name = 'NetworkError';
  }
}

/** A new id for one action of the officer; the same id goes out again when the same action is retried. */
export function newCommandId(): string {
  return crypto.randomUUID();
}

export const client = {
  /**
   * Calls a procedure. Rejects with `ClientError` when the core refuses and with `NetworkError` when nobody answers.
   * A command whose answer was lost may be called again with the same `commandId`; it will not happen twice.
   */
  async call<Name extends ProcedureName>(
    name: Name,
    input: InputOf<Name>,
    commandId?: string,
  ): Promise<OutputOf<Name>> {
    const id = contract[name].kind === 'command' ? (commandId ?? newCommandId()) : undefined;
    const answer = await answerTo(name, input, id);
    if (!answer.ok) throw new ClientError(answer.error);
    return answer.value as OutputOf<Name>;
  },
};

async function answerTo(
  name: string,
  input: unknown,
  commandId: string | undefined,
): Promise<Answer<unknown>> {
  if (window.netra !== undefined) {
    return window.netra.call(name, input, commandId).catch((cause: unknown) => {
      throw new NetworkError(cause);
    });
  }
  return post(`/api/${name}`, {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ input, commandId }),
  });
}

/**
 * Hands a file to the core and answers its id, to be named in a command. Nothing of it is used until then.
 * Rejects like `client.call`.
 */
export async function uploadFile(file: File): Promise<string> {
  const answer = await post('/bytes', {
    headers: {
      'content-type': file.type === '' ? 'application/octet-stream' : file.type,
      'x-file-name': encodeURIComponent(file.name),
    },
    body: file,
  });
  if (!answer.ok) throw new ClientError(answer.error);
  return (answer.value as { fileId: string }).fileId;
}

/** Where the bytes of a ticket can be fetched, once. */
export function ticketUrl(ticket: string): string {
  return `/bytes/${encodeURIComponent(ticket)}`;
}

/** The bytes behind a ticket, for previews. Rejects with `NetworkError`, or `ClientError` when the ticket is used up. */
export async function fetchBytes(ticket: string): Promise<Uint8Array> {
  try {
    const response = await fetch(ticketUrl(ticket));
    if (!response.ok) {
      throw new ClientError({ code: 'FILE_REFUSED', fault: 'unknown_ticket', facts: {} });
    }
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    if (cause instanceof ClientError) throw cause;
    throw new NetworkError(cause);
  }
}

/** Saves the bytes of a ticket where the officer chooses: Electron asks, a browser puts it with the downloads. */
export async function saveTicket(ticket: { ticket: string; fileName: string }): Promise<void> {
  if (window.netra !== undefined) {
    await window.netra.host.saveBytes(ticket.ticket);
    return;
  }
  download(ticketUrl(ticket.ticket), ticket.fileName);
}

/** Saves text made on the page (a list of problems) as a file. */
export function saveText(text: string, fileName: string, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  download(url, fileName);
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function download(url: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
}

/** Listens for changes made anywhere; `onMissed` runs when the connection was down in between. Answers how to stop. */
export function listenForChanges(onChange: (news: ChangeNews) => void, onMissed: () => void): () => void {
  if (window.netra !== undefined) return window.netra.onEvent(onChange);
  const source = new EventSource('/events');
  let wasDown = false;
  source.onmessage = (message) => onChange(JSON.parse(message.data as string) as ChangeNews);
  source.onerror = () => {
    wasDown = true;
  };
  source.onopen = () => {
    if (wasDown) onMissed();
    wasDown = false;
  };
  return () => source.close();
}

/**
 * The host opens the page at `#launch=TOKEN`. The token is exchanged once for a cookie of the door and taken out of the
 * address, so that it is neither bookmarked nor left in the history.
 */
export async function redeemLaunchToken(): Promise<void> {
  const token = /^#launch=(.+)$/.exec(window.location.hash)?.[1];
  if (token === undefined) return;
  window.history.replaceState(null, '', `${window.location.pathname}#/`);
  await fetch('/launch', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: decodeURIComponent(token) }),
  });
}

async function post(url: string, request: { headers: Record<string, string>; body: BodyInit }) {
  try {
    const response = await fetch(url, { method: 'POST', credentials: 'same-origin', ...request });
    const answer: unknown = await response.json();
    if (!isAnswer(answer)) throw new NetworkError();
    return answer;
  } catch (cause) {
    if (cause instanceof NetworkError) throw cause;
    throw new NetworkError(cause);
  }
}

function isAnswer(value: unknown): value is Answer<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';
}
