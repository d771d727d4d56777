import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFiles } from '#main/adapters/files.ts';

const bytes = new TextEncoder().encode('pindaian surat');
const sha256 = createHash('sha256').update(bytes).digest('hex');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'netra-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const pathOf = (sha: string) => join(folder, sha.slice(0, 2), sha);

describe('files', () => {
  it('keeps bytes under their SHA-256 and reads them back', async () => {
    const files = createFiles(folder);
    expect(await files.keep(bytes)).toBe(sha256);
    expect(Buffer.from(await files.read(sha256))).toEqual(Buffer.from(bytes));
    expect(await files.has(sha256)).toBe(true);
    expect(await readdir(join(folder, sha256.slice(0, 2)))).toEqual([sha256]);
  });

  it('keeps the same bytes once, also when asked at the same moment', async () => {
    const files = createFiles(folder);
    await Promise.all(Array.from({ length: 8 }, () => files.keep(bytes)));
    expect(await readdir(folder, { recursive: true })).toHaveLength(2);
  });

  it('refuses a file that was changed on the disk, and heals it when the same bytes come again', async () => {
    const files = createFiles(folder);
    await files.keep(bytes);
    const harmed = await readFile(pathOf(sha256));
    harmed.writeUInt8(harmed.readUInt8(3) ^ 1, 3);
    await writeFile(pathOf(sha256), harmed);

    await expect(files.read(sha256)).rejects.toMatchObject({ error: { code: 'STORE', fault: 'damaged' } });
    expect(await files.has(sha256)).toBe(false);

    await files.keep(bytes);
    expect(Buffer.from(await files.read(sha256))).toEqual(Buffer.from(bytes));
  });

  it('does not take the rest of an interrupted write for a file', async () => {
    const files = createFiles(folder);
    await mkdir(join(folder, sha256.slice(0, 2)));
    await writeFile(`${pathOf(sha256)}.0d3f.part`, bytes);
    expect(await files.has(sha256)).toBe(false);
  });

  it.each([
    ['unknown', 'f'.repeat(64)],
    ['a path', '../../etc/passwd'],
    ['upper case', sha256.toUpperCase()],
    ['nothing', ''],
  ])('answers NOT_FOUND for %s', async (_, name) => {
    const files = createFiles(folder);
    await files.keep(bytes);
    await expect(files.read(name)).rejects.toMatchObject({ error: { code: 'NOT_FOUND', entity: 'file' } });
    expect(await files.has(name)).toBe(false);
  });
});
