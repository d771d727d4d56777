import { describe, expect, it } from 'vitest';
import { createTurns } from '#main/adapters/turns.ts';

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
