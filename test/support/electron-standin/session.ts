import { EventEmitter } from 'node:events';
import { app } from './app.ts';

type Handler = (...details: never[]) => unknown;

class Session extends EventEmitter {
  readonly handlers = new Map<string, Handler | null>();

  setPermissionRequestHandler(handler: Handler | null): void {
    this.handlers.set('permission request', handler);
  }
  setPermissionCheckHandler(handler: Handler | null): void {
    this.handlers.set('permission check', handler);
  }
  setDevicePermissionHandler(handler: Handler | null): void {
    this.handlers.set('device permission', handler);
  }
  setDisplayMediaRequestHandler(handler: Handler | null): void {
    this.handlers.set('display media', handler);
  }

  /** Of the stand-in. Electron grants what nobody refuses; here a page does not even open. */
  expectHandlers(): void {
    for (const name of ['permission request', 'permission check', 'device permission']) {
      if (!this.handlers.get(name)) throw new Error(`no ${name} handler: Electron would grant everything`);
    }
  }
}

export const session = { defaultSession: new Session() };

interface Scheme {
  readonly scheme: string;
  readonly privileges?: Readonly<Record<string, boolean>>;
}

class Protocol {
  readonly #schemes = new Map<string, Scheme['privileges']>();
  readonly #handlers = new Map<string, (request: Request) => Promise<Response> | Response>();

  registerSchemesAsPrivileged(schemes: readonly Scheme[]): void {
    if (app.isReady())
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges } of schemes) this.#schemes.set(scheme, privileges);
  }

  handle(scheme: string, handler: (request: Request) => Promise<Response> | Response): void {
    if (this.#handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    this.#handlers.set(scheme, handler);
  }

  /** Of the stand-in: asks the handler of the scheme, which must have the rights of an ordinary secure page. */
  async answer(request: Request): Promise<Response> {
    const scheme = new URL(request.url).protocol.slice(0, -1);
    const privileges = this.#schemes.get(scheme);
    if (!privileges?.standard || !privileges.secure)
      throw new Error(`${scheme}: is no standard, secure scheme`);
    if (privileges.bypassCSP) throw new Error(`${scheme}: passes by the page's rules`);
    const handler = this.#handlers.get(scheme);
    if (!handler) throw new Error(`nobody answers ${scheme}:`);
    return handler(request);
  }
}

export const protocol = new Protocol();
