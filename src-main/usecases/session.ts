/** Signing in and out. The door keeps the session; here only the password is checked. */

import type { ReadDb } from '#main/store/store.ts';
import { findUserByUsername, getUser } from '#main/store/users.ts';
import { rolePermissions } from '#shared/contract/procedure.ts';
import type { SignedInUser } from '#shared/contract/session.ts';
import { refuse } from '#shared/errors.ts';
import { type Actor, actorOf, type HandlersFor } from './context.ts';

/** Verified against when the name is unknown, so that both answers take the same time. */
const nobodysHash =
  '$argon2id$v=19$m=65536,t=3,p=1$B0Zxd0axN1BLwPY7KLS/bw$15UrrXku0ejhwVoszdwZnpY/IPSTTfOkXj3LFk5j9XA';

export const sessionHandlers: HandlersFor<'session.current' | 'session.signIn' | 'session.signOut'> = {
  'session.current': async (call) => ({
    officeReady: call.office !== null,
    officeName: call.office?.profile.officeName ?? null,
    user: call.actor === null ? null : userView(call.actor),
    today: call.today,
  }),

  'session.signIn': async (call, { username, password }) => {
    const account = await call.read((db) => findUserByUsername(db, username.toLowerCase()));
    const matches = await call.ports.passwords.verify(account?.passwordHash ?? nobodysHash, password);
    if (account === null || !matches || !account.active) {
      return refuse({ code: 'UNAUTHENTICATED', reason: 'wrong_credentials' });
    }
    const { userId, displayName, role } = account;
    const actor: Actor = { userId, username: account.username, displayName, role };
    return async () => ({
      value: { user: userView(actor) },
      audit: { objectId: actor.userId, actor },
      announces: [],
    });
  },

  'session.signOut': async (call) => async () => ({
    value: {},
    audit: { objectId: actorOf(call).userId },
    announces: [],
  }),
};

/** The user as he stands now: since he signed in he may have been given another role, or been switched off (null). */
export async function presentActor(db: ReadDb, { userId }: Actor): Promise<Actor | null> {
  const user = await getUser(db, userId);
  if (user === null || !user.active) return null;
  const { username, displayName, role } = user;
  return { userId, username, displayName, role };
}

function userView({ userId, username, displayName, role }: Actor): SignedInUser {
  return { userId, username, displayName, role, permissions: [...rolePermissions[role]] };
}
