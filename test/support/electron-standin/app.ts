import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';

/** An event as Electron hands it to listeners: they may hold back what would follow. */
export function preventable<Details extends object>(details: Details) {
  const event = {
    ...details,
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
  };
  return event;
}

class App extends EventEmitter {
  readonly isPackaged = false;
  isSandboxed = false;
  readonly #closers: (() => Promise<void>)[] = [];
  #ready = false;
  #quitting = false;

  enableSandbox(): void {
    if (this.#ready) throw new Error('app.enableSandbox() can only be called before the app is ready');
    this.isSandboxed = true;
  }

  /** With NETRA_STANDIN_SECOND set, this process is the second of two. */
  requestSingleInstanceLock(): boolean {
    return process.env.NETRA_STANDIN_SECOND === undefined;
  }

  isReady(): boolean {
    return this.#ready;
  }

  async whenReady(): Promise<void> {
    // Never within the first turn of the main script, so that what must come before `ready` can.
    await new Promise((resolve) => setImmediate(resolve));
    this.#ready = true;
  }

  getVersion(): string {
    const file = new URL('../../../package.json', import.meta.url);
    return JSON.parse(readFileSync(file, 'utf8')).version;
  }

  quit(): void {
    if (this.#quitting) return;
    this.#quitting = true;
    setImmediate(() => {
      const event = preventable({});
      this.emit('will-quit', event);
      if (!event.defaultPrevented) this.exit(0);
    });
  }

  exit(code = 0): void {
    void Promise.allSettled(this.#closers.map((close) => close())).then(() => process.exit(code));
  }

  /** Of the stand-in: what has to be put away before the process ends. */
  beforeExit(close: () => Promise<void>): void {
    this.#closers.push(close);
  }
}

export const app = new App();
