import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createResources, resourcesFolder } from '#main/adapters/resources.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'netra-resources-'));
  await mkdir(join(folder, 'resources', 'law'), { recursive: true });
  await writeFile(join(folder, 'outside.txt'), 'outside');
  await writeFile(join(folder, 'resources', 'holidays.csv'), 'date,name\n');
  await writeFile(join(folder, 'resources', 'law', 'set-1.json'), '{}');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('resources', () => {
  it.each([
    ['holidays.csv', 'date,name\n'],
    ['law/set-1.json', '{}'],
  ])('reads %s', async (name, text) => {
    expect(await createResources(join(folder, 'resources')).readText(name)).toBe(text);
  });

  it.each([
    '../outside.txt',
    'law/../../outside.txt',
    './holidays.csv',
    '/etc/passwd',
    'law\\set-1.json',
    'C:holidays.csv',
    'holidays.csv\0',
    'law//set-1.json',
    '.hidden',
    '',
  ])('refuses %j', async (name) => {
    await expect(createResources(join(folder, 'resources')).readText(name)).rejects.toThrow(RangeError);
  });

  it('stand beside the package.json of the program', () => {
    expect(resourcesFolder()).toBe(join(process.cwd(), 'resources'));
  });
});
