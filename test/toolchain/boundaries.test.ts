import { describe, expect, it } from 'vitest';
import { checkBoundaries } from '#scripts/check-boundaries.mjs';
import { plantProject } from './planted.ts';

/** One file that every room can be asked to import, and a violation for each wall of the house. */
const rooms = {
  'src-shared/dates.ts': 'export const day = 1;',
  'src-main/law/clocks.ts': 'export const clock = 1;',
  'src-main/letters/summons.ts': 'export const paper = 1;',
  'src-main/store/cases.ts': 'export const rows = 1;',
  'src-main/usecases/cases.ts': 'export const usecase = 1;',
  'src-main/usecases/ports.ts': 'export type Port = number;\nexport const notAType = 1;',
  'src-main/adapters/pdf.ts': 'export const adapter = 1;',
  'src-main/hosts/server/main.ts': 'export const server = 1;',
  'src-main/hosts/electron/main.ts': 'export const shell = 1;',
  'src-renderer/pages/cases.tsx': 'export const page = 1;',
  'test/cases.test.ts': 'export const proof = 1;',
};

const violations: [file: string, source: string, rule: string][] = [
  [
    'src-shared/a.ts',
    `import { clock } from '#main/law/clocks.ts'; export { clock };`,
    'shared-knows-zod-only',
  ],
  [
    'src-shared/a.ts',
    `import { readFileSync } from 'node:fs'; export { readFileSync };`,
    'shared-knows-zod-only',
  ],
  ['src-main/law/a.ts', `import { z } from 'zod'; export { z };`, 'law-is-pure'],
  ['src-main/law/a.ts', `import { rows } from '#main/store/cases.ts'; export { rows };`, 'law-is-pure'],
  ['src-main/letters/a.ts', `import pdfmake from 'pdfmake'; export { pdfmake };`, 'letters-are-pure'],
  [
    'src-main/letters/a.ts',
    `import type { Port } from '#main/usecases/ports.ts'; export type P = Port;`,
    'letters-are-pure',
  ],
  [
    'src-main/store/a.ts',
    `import { clock } from '#main/law/clocks.ts'; export { clock };`,
    'store-keeps-rows',
  ],
  [
    'src-main/usecases/a.ts',
    `import { adapter } from '#main/adapters/pdf.ts'; export { adapter };`,
    'usecases-are-plain-procedure',
  ],
  [
    'src-main/usecases/a.ts',
    `import { readFileSync } from 'node:fs'; export { readFileSync };`,
    'usecases-are-plain-procedure',
  ],
  [
    'src-main/adapters/a.ts',
    `import { rows } from '#main/store/cases.ts'; export { rows };`,
    'adapters-know-ports-only',
  ],
  [
    'src-main/adapters/a.ts',
    `import { notAType } from '#main/usecases/ports.ts'; export { notAType };`,
    'ports-are-types',
  ],
  [
    'src-main/hosts/cli/a.ts',
    `import Database from 'better-sqlite3'; export { Database };`,
    'sql-in-the-store-alone',
  ],
  [
    'src-main/hosts/server/a.ts',
    `import { app } from 'electron'; export { app };`,
    'electron-in-its-host-alone',
  ],
  [
    'src-main/hosts/server/a.ts',
    `export const late = () => import('#main/hosts/electron/main.ts');`,
    'electron-in-its-host-alone',
  ],
  [
    'src-main/usecases/a.ts',
    `import { server } from '#main/hosts/server/main.ts'; export { server };`,
    'hosts-are-doors',
  ],
  [
    'src-main/hosts/server/a.ts',
    `import { page } from '#renderer/pages/cases.tsx'; export { page };`,
    'doors-stand-apart',
  ],
  [
    'src-renderer/a.ts',
    `import type { rows } from '#main/store/cases.ts'; export type Rows = typeof rows;`,
    'page-knows-the-contract-only',
  ],
  ['src-renderer/a.ts', `import { join } from 'node:path'; export { join };`, 'page-is-sandboxed'],
  ['src-main/letters/a.ts', `import { clock } from '../law/clocks.ts'; export { clock };`, 'rooms-by-name'],
  ['src-main/law/a.ts', `import { clock } from './a.ts'; export { clock };`, 'no-cycles'],
  [
    'src-main/store/a.ts',
    `import { proof } from '#test/cases.test.ts'; export { proof };`,
    'no-test-code-in-the-program',
  ],
  ['src-main/store/a.ts', `import { gone } from './gone.ts'; export { gone };`, 'everything-resolves'],
  ['src-main/adapters/a.ts', `import fontkit from 'fontkit'; export { fontkit };`, 'declared-packages-only'],
  ['src-main/adapters/a.ts', `import dayjs from 'dayjs'; export { dayjs };`, 'installed-with-the-program'],
];

describe('boundaries', () => {
  it.each(violations)('%s: %s breaks %s', async (file, source, rule) => {
    const { violations: found } = await checkBoundaries(plantProject({ ...rooms, [file]: source }));
    expect(found.map((violation) => violation.rule)).toContain(rule);
    expect(found.every(({ from, why }) => from === file && why !== '')).toBe(true);
  });

  it('leave the ways open that the house has', async () => {
    const folder = plantProject({
      ...rooms,
      'src-shared/a.ts': `import { z } from 'zod'; import { day } from './dates.ts'; export { day, z };`,
      'src-main/law/a.ts': `import { day } from '#shared/dates.ts'; import { clock } from './clocks.ts'; export { clock, day };`,
      'src-main/letters/a.ts': `import { z } from 'zod'; import { clock } from '#main/law/clocks.ts'; export { clock, z };`,
      'src-main/store/a.ts': `import { sql } from 'kysely'; import { join } from 'node:path'; export { join, sql };`,
      'src-main/usecases/a.ts': `import { rows } from '#main/store/cases.ts'; import { paper } from '#main/letters/summons.ts'; export { paper, rows };`,
      'src-main/adapters/a.ts': `import type { Port } from '#main/usecases/ports.ts'; import yauzl from 'yauzl'; export const open: [Port, unknown] = [1, yauzl];`,
      'src-main/hosts/electron/a.ts': `import { app } from 'electron'; import { usecase } from '#main/usecases/cases.ts'; export { app, usecase };`,
      'src-renderer/a.tsx': `import { useState } from 'react'; import { day } from '#shared/dates.ts'; export { day, useState };`,
    });
    const { violations: found, unseen, seen } = await checkBoundaries(folder);
    expect(found).toEqual([]);
    expect(unseen).toEqual([]);
    expect(seen).toBe(Object.keys(rooms).length + 8);
  });

  it('refuse a file that cannot be read', async () => {
    const folder = plantProject({ 'src-main/law/broken.ts': 'export const = ;' });
    await expect(checkBoundaries(folder)).rejects.toThrow('broken.ts');
  });
});
