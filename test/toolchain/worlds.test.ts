import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plantProject, root } from './planted.ts';

const projects = [
  'tsconfig.json',
  'tsconfig.base.json',
  'src-shared/tsconfig.json',
  'src-main/tsconfig.json',
  'src-main/law/tsconfig.json',
  'src-main/letters/tsconfig.json',
  'src-main/hosts/electron/tsconfig.preload.json',
  'src-renderer/tsconfig.json',
  'test/tsconfig.json',
];

/** Each line uses something of a world that its room is not in. */
const strays = {
  'src-shared/a.ts': 'export const stray = process.pid;',
  'src-shared/b.ts': 'export const stray = new URL("https://example.org");',
  'src-main/law/a.ts': 'console.log("stray");',
  'src-main/law/b.ts': `export { join } from 'node:path';`,
  'src-main/letters/a.ts': 'export const stray = Buffer.from("");',
  'src-main/store/a.ts': 'export const stray = window;',
  'src-renderer/a.ts': 'export const stray = process.pid;',
  'src-renderer/b.ts': `export { stray } from '#main/store/a.ts';`,
};

describe('worlds', () => {
  it('do not compile what belongs to another', () => {
    const said = compile(strays);
    for (const file of Object.keys(strays)) expect(said).toContain(`${file}(`);
  });

  it('compile what is their own', () => {
    expect(
      compile({
        'src-shared/a.ts': 'export const shared = 1;',
        'src-main/law/a.ts': `export { shared } from '#shared/a.ts';`,
        'src-main/store/a.ts': `import { shared } from '#main/law/a.ts';\nexport const pid = process.pid + shared;`,
        'src-renderer/a.tsx': `import { shared } from '#shared/a.ts';\nexport const Page = () => <p title={document.title}>{shared}</p>;`,
      }),
    ).toBe('');
  });
});

/** What the compiler says about these files, in the project's own configuration. */
function compile(files: Record<string, string>): string {
  const folder = plantProject(files, projects);
  return spawnSync(join(root, 'node_modules/.bin/tsc'), ['-b', '--force'], { cwd: folder, encoding: 'utf8' })
    .stdout;
}
