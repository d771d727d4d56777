import { describe, expect, it } from 'vitest';
import { createPasswords, createTurns } from '#main/adapters/passwords.ts';

describe('passwords', () => {
  const passwords = createPasswords();

  it('are kept as argon2id with 64 MiB and three passes', async () => {
    expect(await passwords.hash('rahasia kantor')).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  });

  it('open for the same password and for no other', async () => {
    const encoded = await passwords.hash('rahasia kantor');
    expect(await passwords.verify(encoded, 'rahasia kantor')).toBe(true);
    expect(await passwords.verify(encoded, 'Rahasia kantor')).toBe(false);
    expect(await passwords.verify(encoded, '')).toBe(false);
  });

  it('do not depend on how the keyboard composes a letter', async () => {
    const encoded = await passwords.hash('caf\u00e9-kantor');
    expect(await passwords.verify(encoded, 'cafe\u0301-kantor')).toBe(true);
  });
});

describe('turns', () => {
  it('lets no more in than there are places, and everybody in the end', async () => {
    const takeTurn = createTurns(2);
    let inside = 0;
    let most = 0;
    const done = await Promise.all(
      Array.from({ length: 12 }, (_, turn) =>
        takeTurn(async () => {
          inside += 1;
          most = Math.max(most, inside);
          await new Promise((resolve) => setImmediate(resolve));
          inside -= 1;
          return turn;
        }),
      ),
    );
    expect(most).toBe(2);
    expect(done).toEqual(Array.from({ length: 12 }, (_, turn) => turn));
  });

  it('gives the place on when the work fails', async () => {
    const takeTurn = createTurns(1);
    await expect(takeTurn(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    await expect(takeTurn(() => Promise.resolve('next'))).resolves.toBe('next');
  });
});
