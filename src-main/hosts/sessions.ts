/**
 * Who is signed in at which door (a browser's cookie, a window of the desktop). Kept in memory only: a restart signs
 * everybody out, and nothing on the disk can be stolen to sign in with.
 */

import type { Actor } from '#main/usecases/context.ts';
import type { Dispatch } from '#main/usecases/dispatch.ts';
import type { Clock } from '#main/usecases/ports.ts';
import type { SignedInUser } from '#shared/contract/session.ts';
import type { DoorApplication } from './door.ts';

const idleMinutes = 30;
/** Slowed, not locked out: the owner can always sign in again after a minute. */
const attemptsPerMinute = 10;

export function createSessions(dispatch: Dispatch, clock: Clock): DoorApplication['sessions'] {
  const sessions = new Map<string, { actor: Actor; seen: number }>();
  const failures = new Map<string, number[]>();
  const now = () => clock.now().getTime();

  const recentFailures = (username: string): number[] => {
    const recent = (failures.get(username) ?? []).filter((at) => at > now() - 60_000);
    if (recent.length === 0) failures.delete(username);
    else failures.set(username, recent);
    return recent;
  };

  return {
    async signIn(username, password, doorId) {
      const key = username.trim().toLowerCase().slice(0, 60);
      const recent = recentFailures(key);
      if (recent.length >= attemptsPerMinute) {
        const retryAfterSeconds = Math.ceil(((recent[0] ?? now()) + 60_000 - now()) / 1000);
        return { ok: false, error: { code: 'UNAUTHENTICATED', reason: 'throttled', retryAfterSeconds } };
      }
      // Counted before the answer is known: many attempts sent at once are as many attempts.
      failures.set(key, [...recent, now()]);
      const answer = await dispatch.call({ name: 'session.signIn', input: { username, password } }, null);
      if (!answer.ok) return answer;
      const { user } = answer.value as { user: SignedInUser };
      failures.delete(key);
      sessions.set(doorId, { actor: user, seen: now() });
      return { ok: true, value: { user } };
    },

    /** Null when nobody is signed in here or he has been away too long. */
    actorOf(doorId) {
      const session = sessions.get(doorId);
      if (session === undefined) return null;
      if (session.seen < now() - idleMinutes * 60_000) {
        sessions.delete(doorId);
        return null;
      }
      session.seen = now();
      return session.actor;
    },

    end(doorId) {
      sessions.delete(doorId);
    },
  };
}
