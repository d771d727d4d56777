import type { Clock } from '#main/usecases/ports.ts';

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date() };
