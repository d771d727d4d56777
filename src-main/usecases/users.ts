/** The people who work with Netra, their roles and passwords. */

import { getRecoveryHash } from '#main/store/office.ts';
import type { WriteDb } from '#main/store/store.ts';
import {
  countActiveAdministrators,
  findUserByUsername,
  getUser,
  insertUser,
  listUsers,
  type StoredUser,
  setPasswordHash,
  updateUser,
} from '#main/store/users.ts';
import { refuse } from '#shared/errors.ts';
import { actorOf, type HandlersFor, type Outcome } from './context.ts';

type UserProcedure = 'user.list' | 'user.create' | 'user.update' | 'user.changePassword' | 'user.recover';

export const userHandlers: HandlersFor<UserProcedure> = {
  'user.list': async (call) => {
    const users = await call.read(listUsers);
    return {
      items: users.map(({ userId, username, displayName, role, active, revision }) => ({
        userId,
        username,
        displayName,
        role,
        active,
        revision,
      })),
    };
  },

  'user.create': async (call, { username, displayName, role, password }) => {
    const passwordHash = await call.ports.passwords.hash(password);
    return async (db) => {
      if ((await findUserByUsername(db, username)) !== null) {
        refuse({ code: 'CONFLICT', reason: 'username_taken', facts: { username } });
      }
      const userId = call.ports.ids.next();
      await insertUser(db, {
        userId,
        username,
        displayName,
        role,
        passwordHash,
        createdAt: call.now.toISOString(),
      });
      return { value: { userId }, audit: { objectId: userId, detail: { role } }, announces: ['users'] };
    };
  },

  'user.update':
    async (call, { userId, displayName, role, active, revision }) =>
    async (db) => {
      const user = (await getUser(db, userId)) ?? refuse({ code: 'NOT_FOUND', entity: 'user', id: userId });
      if (userId === actorOf(call).userId && (role !== user.role || !active)) {
        refuse({
          code: 'VALIDATION',
          issues: [
            {
              path: 'role',
              message: 'Peran dan status akun sendiri hanya dapat diubah oleh administrator lain.',
            },
          ],
        });
      }
      if (user.role === 'administrator' && user.active && (role !== 'administrator' || !active))
        await keepOneAdministrator(db);
      if (!(await updateUser(db, { userId, displayName, role, active, revision }))) {
        refuse({ code: 'CONFLICT', reason: 'stale_revision', facts: { entity: 'user' } });
      }
      return {
        value: { revision: revision + 1 },
        audit: { objectId: userId, detail: { role, active } },
        announces: ['users'],
      };
    },

  'user.changePassword': async (call, { current, next }) => {
    const { userId } = actorOf(call);
    const user = (await call.read((db) => getUser(db, userId))) ?? wrongCredentials();
    if (!(await call.ports.passwords.verify(user.passwordHash, current))) wrongCredentials();
    return changingPassword(user, await call.ports.passwords.hash(next));
  },

  // Works while nobody can sign in any more: the key was printed once, when the office was set up.
  'user.recover': async (call, { username, recoveryKey, next }) => {
    const user = await call.read((db) => findUserByUsername(db, username));
    const recoveryHash = (await call.read(getRecoveryHash)) ?? wrongCredentials();
    const matches = await call.ports.passwords.verify(recoveryHash, plainKey(recoveryKey));
    if (user === null || user.role !== 'administrator' || !matches) return wrongCredentials();
    return changingPassword(user, await call.ports.passwords.hash(next), { by: 'recovery key' });
  },
};

/** The key without the groups it is printed in. */
export const plainKey = (key: string): string => key.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');

function changingPassword({ userId }: StoredUser, passwordHash: string, detail = {}) {
  return async (db: WriteDb): Promise<Outcome<Record<string, never>>> => {
    await setPasswordHash(db, { userId, passwordHash });
    return { value: {}, audit: { objectId: userId, detail }, announces: ['users'] };
  };
}

/** An office without an administrator could only be opened with the recovery key. */
async function keepOneAdministrator(db: WriteDb): Promise<void> {
  if ((await countActiveAdministrators(db)) > 1) return;
  refuse({
    code: 'VALIDATION',
    issues: [{ path: 'role', message: 'Kantor harus mempunyai paling sedikit satu administrator aktif.' }],
  });
}

const wrongCredentials = (): never => refuse({ code: 'UNAUTHENTICATED', reason: 'wrong_credentials' });
