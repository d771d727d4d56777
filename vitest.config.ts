import { defineConfig } from 'vitest/config';

// A zone that is not UTC, so that a date that leans on the machine's clock shows itself.
process.env.TZ = 'Asia/Makassar';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**', 'test/bench/**'],
    pool: 'forks',
    globalSetup: ['test/support/postgres.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
