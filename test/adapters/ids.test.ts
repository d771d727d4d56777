import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIds } from '#main/adapters/ids.ts';

const at = (...times: number[]) => {
  let call = 0;
  return { now: () => new Date(times[Math.min(call++, times.length - 1)] ?? 0) };
};

describe('identifiers', () => {
  it('are UUIDs of version 7', () => {
    const id = createIds(at(Date.UTC(2026, 0, 5))).next();
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.UTC(2026, 0, 5));
  });

  it('sort in the order of their making, whatever the clock does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 50 }),
        (times) => {
          const ids = createIds(at(...times));
          const made = times.map(() => ids.next());
          expect(made.toSorted()).toEqual(made);
          expect(new Set(made).size).toBe(made.length);
        },
      ),
    );
  });

  it('stay unique and in order when many are made within one millisecond', () => {
    const ids = createIds(at(1_000));
    const made = Array.from({ length: 10_000 }, () => ids.next());
    expect(made.toSorted()).toEqual(made);
    expect(new Set(made).size).toBe(made.length);
  });
});

describe('secrets', () => {
  it('are base32 in groups of four without look-alikes', () => {
    expect(createIds(at(0)).secret(20)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){7}$/);
  });

  it('carry every bit asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 64 }), (bytes) => {
        const letters = createIds(at(0)).secret(bytes).replaceAll('-', '');
        expect(letters).toHaveLength(Math.ceil((bytes * 8) / 5));
      }),
    );
  });

  it('do not repeat', () => {
    const ids = createIds(at(0));
    expect(new Set(Array.from({ length: 1_000 }, () => ids.secret(16))).size).toBe(1_000);
  });
});
