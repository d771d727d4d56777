import { hash, verify } from '@node-rs/argon2';
import type { Passwords } from '#main/usecases/ports.ts';
import { createTurns } from './turns.ts';

/** argon2id is the library's default variety; 64 MiB and three passes take about 150 ms on an office PC. */
const COST = { memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 };

/** Each reckoning holds 64 MiB: a burst of sign-ins must wait its turn, not exhaust the machine. */
const AT_ONCE = 2;

/** Passwords as argon2id in the PHC format, reckoned off the main thread, two at a time. */
export function createPasswords(): Passwords {
  const takeTurn = createTurns(AT_ONCE);
  return {
    hash: (password) => takeTurn(() => hash(asTyped(password), COST)),
    verify: (encoded, password) => takeTurn(() => verify(encoded, asTyped(password))),
  };
}

/** The same letter may arrive composed or decomposed, depending on the keyboard. */
function asTyped(password: string): string {
  return password.normalize('NFKC');
}
