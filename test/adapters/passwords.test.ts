import { describe, expect, it } from 'vitest';
import { createPasswords } from '#main/adapters/passwords.ts';

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
