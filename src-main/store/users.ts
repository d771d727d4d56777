/** Who may sign in. */
import type { Role } from '#shared/vocabulary.ts';
import type { Instant, UserAccountTable } from './schema.ts';
import type { ReadDb, WriteDb } from './store.ts';

export interface StoredUser {
  readonly userId: string;
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly active: boolean;
  /** Encoded with its own parameters; never leaves the core. */
  readonly passwordHash: string;
  readonly revision: number;
}

/** Users by username. */
export async function listUsers(db: ReadDb): Promise<StoredUser[]> {
  const rows = await db.selectFrom('user_account').selectAll().orderBy('username').execute();
  return rows.map(userOf);
}

export async function getUser(db: ReadDb, userId: string): Promise<StoredUser | null> {
  const row = await db
    .selectFrom('user_account')
    .selectAll()
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return row === undefined ? null : userOf(row);
}

/** `username` as it is kept: lowercase. */
export async function findUserByUsername(db: ReadDb, username: string): Promise<StoredUser | null> {
  const row = await db
    .selectFrom('user_account')
    .selectAll()
    .where('username', '=', username)
    .executeTakeFirst();
  return row === undefined ? null : userOf(row);
}

/** How many administrators can still sign in: the last one must not be switched off. */
export async function countActiveAdministrators(db: ReadDb): Promise<number> {
  const { count } = await db
    .selectFrom('user_account')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('role', '=', 'administrator')
    .where('active', '=', 1)
    .executeTakeFirstOrThrow();
  return count;
}

/** Keeps the user, active, as revision 1. The username must be free. */
export async function insertUser(
  db: WriteDb,
  user: Pick<StoredUser, 'userId' | 'username' | 'displayName' | 'role' | 'passwordHash'> & {
    createdAt: Instant;
  },
): Promise<void> {
  await db
    .insertInto('user_account')
    .values({
      user_id: user.userId,
      username: user.username,
      display_name: user.displayName,
      role: user.role,
      active: 1,
      password_hash: user.passwordHash,
      revision: 1,
      created_at: user.createdAt,
    })
    .execute();
}

/** False when `revision` is not the present one. */
export async function updateUser(
  db: WriteDb,
  user: Pick<StoredUser, 'userId' | 'displayName' | 'role' | 'active' | 'revision'>,
): Promise<boolean> {
  const result = await db
    .updateTable('user_account')
    .set({
      display_name: user.displayName,
      role: user.role,
      active: user.active ? 1 : 0,
      revision: user.revision + 1,
    })
    .where('user_id', '=', user.userId)
    .where('revision', '=', user.revision)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** The password is no part of what others edit, so it does not raise the revision. */
export async function setPasswordHash(
  db: WriteDb,
  { userId, passwordHash }: { userId: string; passwordHash: string },
): Promise<void> {
  await db
    .updateTable('user_account')
    .set({ password_hash: passwordHash })
    .where('user_id', '=', userId)
    .execute();
}

function userOf(row: UserAccountTable): StoredUser {
  return {
    userId: row.user_id,
    username: row.username,
    displayName: row.display_name,
    role: row.role,
    active: row.active === 1,
    passwordHash: row.password_hash,
    revision: row.revision,
  };
}
