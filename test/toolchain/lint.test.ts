import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plantProject, root } from './planted.ts';

const config = [
  'biome.json',
  'scripts/lint/no-clock.grit',
  'scripts/lint/no-chance.grit',
  'scripts/lint/no-plaintext-copy.grit',
];

describe('lint', () => {
  it.each([
    ['src-main/law/a.ts', 'export const now = new Date();', 'No clock in this room'],
    ['src-main/store/a.ts', 'export const now = Date.now();', 'No clock in this room'],
    ['src-renderer/a.ts', 'export const now = Date.now();', 'No clock in this room'],
    ['src-main/usecases/a.ts', 'export const id = crypto.randomUUID();', 'No chance in this room'],
    ['src-main/letters/a.ts', 'export const dice = Math.random();', 'No chance in this room'],
    [
      'src-main/store/a.ts',
      'export const copy = (db: { serialize(): Buffer }) => db.serialize();',
      'VACUUM INTO',
    ],
    [
      'src-main/store/a.ts',
      `export const copy = (db: { backup(to: string): void }) => db.backup('x');`,
      'VACUUM INTO',
    ],
    ['src-main/law/a.ts', `export { z } from 'zod';`, 'dated data and pure functions'],
    ['src-shared/a.ts', `export { readFileSync } from 'node:fs';`, 'zod and its own files'],
    [
      'src-main/letters/a.ts',
      `import pdfmake from 'pdfmake';\nexport const p = pdfmake;`,
      'pdfmake and Node stay out',
    ],
    [
      'src-main/usecases/a.ts',
      `import { a } from '#main/adapters/a.ts';\nexport const b = a;`,
      'usecases/ports.ts',
    ],
    [
      'src-main/hosts/server/a.ts',
      `import { app } from 'electron';\nexport const a = app;`,
      'Only hosts/electron',
    ],
    [
      'src-renderer/a.ts',
      `import { a } from '#main/law/a.ts';\nexport const b = a;`,
      'the contract and to nothing else',
    ],
    [
      'src-main/usecases/a.ts',
      `export const a = async () => 1;\nexport const b = () => { a(); };`,
      'noFloatingPromises',
    ],
    ['src-main/usecases/a.ts', `export const a = (): void => console.info('x');`, 'noConsole'],
    ['src-main/usecases/a.ts', 'export default 1;', 'noDefaultExport'],
    [
      'src-main/usecases/a.ts',
      'export const a = (): void => { try { JSON.parse("") } catch {} };',
      'noEmptyBlockStatements',
    ],
  ])('%s: %s', (file, source, reason) => {
    expect(lint({ [file]: source })).toContain(reason);
  });

  it('lets adapters and hosts ask the clock', () => {
    const ask = 'export const now = (): number => Date.now();\n';
    expect(lint({ 'src-main/adapters/clock.ts': ask, 'src-main/hosts/server/a.ts': ask })).toBe('');
  });
});

/** What lint says about these files, in the project's own configuration; empty when it has nothing to say. */
function lint(files: Record<string, string>): string {
  const folder = plantProject(files, config);
  const args = ['lint', '--colors=off', '--vcs-enabled=false', '--error-on-warnings', ...Object.keys(files)];
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/biome'), args, {
    cwd: folder,
    encoding: 'utf8',
  });
  return status === 0 ? '' : stdout + stderr;
}
