// A small core for door tests: what matters here is what a door lets through, and as whom.
import type { DoorApplication, Upload } from '#main/hosts/door.ts';
import type { Actor } from '#main/usecases/context.ts';
import type { Call } from '#shared/contract/index.ts';
import { rolePermissions, type Topic } from '#shared/contract/procedure.ts';

export const officer: Actor = {
  userId: 'u1',
  username: 'wulan',
  displayName: 'Wulan Sari',
  role: 'case_officer',
};
export const password = 'kata sandi wulan';
export const ticket = 'TKT1-AAAA';

export interface Desk {
  readonly application: DoorApplication;
  /** Every call that reached the core, and who made it. */
  readonly calls: { call: Call; actor: Actor | null }[];
  readonly uploads: (Upload & { actor: Actor | null })[];
  announce(topics: readonly Topic[]): void;
  readonly listeners: number;
}

export function openDesk(): Desk {
  const calls: Desk['calls'] = [];
  const uploads: Desk['uploads'] = [];
  const actors = new Map<string, Actor>();
  const listeners = new Set<(topics: readonly Topic[]) => void>();

  return {
    calls,
    uploads,
    get listeners() {
      return listeners.size;
    },
    announce(topics) {
      for (const listener of listeners) listener(topics);
    },
    application: {
      async call(call, actor) {
        calls.push({ call, actor });
        if (call.name === 'case.get') {
          return { ok: false, error: { code: 'NOT_FOUND', entity: 'case', id: 'x' } };
        }
        if (call.name === 'audit.list') throw new Error('a fault of the program');
        return { ok: true, value: { heard: call.input ?? null, as: actor?.username ?? null } };
      },
      onAnnounce(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      bytes: {
        open: (asked) =>
          asked === ticket
            ? { bytes: Buffer.from('%PDF-1.7'), mediaType: 'application/pdf', fileName: 'Surat (1) é.pdf' }
            : null,
        async stage(upload) {
          uploads.push(upload);
          return { ok: true, value: { fileId: 'f1' } };
        },
      },
      sessions: {
        async signIn(username, given, doorId) {
          if (username !== officer.username || given !== password) {
            return { ok: false, error: { code: 'UNAUTHENTICATED', reason: 'wrong_credentials' } };
          }
          actors.set(doorId, officer);
          return {
            ok: true,
            value: { user: { ...officer, permissions: [...rolePermissions[officer.role]] } },
          };
        },
        actorOf: (doorId) => actors.get(doorId) ?? null,
        end: (doorId) => actors.delete(doorId),
      },
      async close() {
        listeners.clear();
      },
    },
  };
}
