// The two JavaScript worlds of a page: its own, and that of the preload. They share the document and nothing else, so all
// that crosses is text in synchronous events of the document. Both functions are sent into the page as source text.
import type { Codec, createCodec } from './codec.ts';

interface Message {
  readonly kind: 'expose' | 'call' | 'settle';
  readonly name?: string;
  readonly id?: number;
  readonly value?: unknown;
  readonly failed?: boolean;
}

/** One end of the crossing between the worlds. */
export interface Crossing {
  /** Tells the other world something and hears its answer at once. */
  tell(message: Message): unknown;
  /** What to do when the other world exposes a value under a name. */
  onExpose(take: (name: string, value: unknown) => void): void;
}

export function createCrossing(here: string, there: string, makeCodec: typeof createCodec): Crossing {
  const kept = new Map<number, object>();
  const awaited = new Map<number, PromiseWithResolvers<unknown>>();
  let next = 0;
  let take: (name: string, value: unknown) => void = () => undefined;
  let answer = '';

  const codec: Codec = makeCodec({
    store(value) {
      next += 1;
      const id = next;
      kept.set(id, value);
      if (!(value instanceof Promise)) return { id, is: 'function' };
      value.then(
        (settled) => tell({ kind: 'settle', id, value: settled }),
        (error) => tell({ kind: 'settle', id, value: error, failed: true }),
      );
      return { id, is: 'promise' };
    },
    revive({ id, is }) {
      if (is === 'function') return (...value: unknown[]) => tell({ kind: 'call', id: Number(id), value });
      const promise = Promise.withResolvers<unknown>();
      awaited.set(Number(id), promise);
      return promise.promise;
    },
  });

  function tell(message: Message): unknown {
    document.dispatchEvent(new CustomEvent(there, { detail: codec.encode(message) }));
    const { value, failed } = codec.decode(answer) as Message;
    if (failed) throw value;
    return value;
  }

  function act({ kind, name = '', id = 0, value, failed }: Message): unknown {
    if (kind === 'expose') return take(name, value);
    if (kind === 'call') return (kept.get(id) as (...words: unknown[]) => unknown)(...(value as unknown[]));
    const promise = awaited.get(id);
    awaited.delete(id);
    if (failed) promise?.reject(value);
    else promise?.resolve(value);
    return undefined;
  }

  document.addEventListener(here, (event) => {
    const { detail } = event as CustomEvent<string>;
    let reply: { value: unknown; failed?: boolean };
    try {
      reply = { value: act(codec.decode(detail) as Message) };
    } catch (error) {
      reply = { value: error, failed: true };
    }
    document.dispatchEvent(new CustomEvent(`${there}:answer`, { detail: codec.encode(reply) }));
  });
  document.addEventListener(`${here}:answer`, (event) => {
    answer = (event as CustomEvent<string>).detail;
  });

  return {
    tell,
    onExpose(taker) {
      take = taker;
    },
  };
}

/** The page's end: what the preload exposes becomes a frozen property that nobody can replace. */
export function receiveInPage(crossing: Crossing): void {
  function freeze<Value>(value: Value): Value {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
    return Object.freeze(value);
  }
  crossing.onExpose((name, value) => {
    if (name in window)
      throw new Error(`Cannot bind an API on top of an existing property on the window object: ${name}`);
    Object.defineProperty(window, name, { value: freeze(value), enumerable: true });
  });
}

/** What a sandboxed preload finds: a `require` that knows `electron` alone, and part of `process`. */
export function createPreloadWorld(crossing: Crossing, makeCodec: typeof createCodec, argv: string[]) {
  const codec = makeCodec();
  const pending = new Map<number, PromiseWithResolvers<unknown>>();
  const listeners = new Map<string, Set<(event: object, ...words: unknown[]) => void>>();
  const heard = (channel: string) => listeners.get(channel) ?? new Set();
  let next = 0;

  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, value: unknown) => {
        crossing.tell({ kind: 'expose', name, value });
      },
    },
    ipcRenderer: {
      invoke(channel: string, ...words: unknown[]) {
        next += 1;
        const promise = Promise.withResolvers<unknown>();
        pending.set(next, promise);
        const binding = (globalThis as unknown as Record<string, (text: string) => void>).standInInvoke;
        binding?.(codec.encode({ id: next, channel, words }));
        return promise.promise;
      },
      on(channel: string, listener: (event: object, ...words: unknown[]) => void) {
        listeners.set(channel, heard(channel).add(listener));
      },
      off(channel: string, listener: (event: object, ...words: unknown[]) => void) {
        heard(channel).delete(listener);
      },
    },
  };

  return {
    process: { argv, type: 'renderer', sandboxed: true, contextIsolated: true },
    require(name: string): unknown {
      if (name === 'electron') return electron;
      throw new Error(`module not found: ${name}`);
    },
    /** The main process answers an `invoke`. */
    settle(text: string): void {
      const { id, value, failed } = codec.decode(text) as { id: number; value: unknown; failed: boolean };
      const promise = pending.get(id);
      pending.delete(id);
      if (failed) promise?.reject(value);
      else promise?.resolve(value);
    },
    /** The main process sends a message. */
    hear(text: string): void {
      const { channel, words } = codec.decode(text) as { channel: string; words: unknown[] };
      for (const listener of heard(channel)) listener({}, ...words);
    },
  };
}
