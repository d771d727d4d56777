import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from '#main/usecases/ports.ts';
import { refuse } from '#shared/errors.ts';

/**
 * Files under the SHA-256 of their content: `<folder>/ab/ab12…`. A file stands under its name only when it is whole and on
 * the disk: it is written aside, flushed, then renamed. What is read is reckoned again, so that a damaged or exchanged
 * file is refused (STORE damaged) and never shown.
 */
export function createFiles(folder: string): Files {
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);

  return {
    async keep(bytes) {
      const sha256 = sha256Of(bytes);
      const path = pathOf(sha256);
      if ((await readWhole(path, sha256)) === null) await writeDurably(path, bytes);
      return sha256;
    },

    async read(sha256) {
      const bytes = isSha256(sha256) ? await readIfThere(pathOf(sha256)) : null;
      if (bytes === null) return refuse({ code: 'NOT_FOUND', entity: 'file', id: sha256 });
      if (sha256Of(bytes) !== sha256) {
        return refuse({ code: 'STORE', fault: 'damaged', facts: { file: sha256 } });
      }
      return bytes;
    },

    has: async (sha256) => isSha256(sha256) && (await readWhole(pathOf(sha256), sha256)) !== null,
  };
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Nothing else becomes part of a path. */
function isSha256(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isNotThere(error)) return null;
    throw error;
  }
}

/** The bytes when the file is there and unharmed; a damaged copy is as good as none. */
async function readWhole(path: string, sha256: string): Promise<Uint8Array | null> {
  const bytes = await readIfThere(path);
  return bytes !== null && sha256Of(bytes) === sha256 ? bytes : null;
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const aside = `${path}.${randomUUID()}.part`;
  try {
    const file = await open(aside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    if (isDiskFull(error)) refuse({ code: 'STORE', fault: 'disk_full', facts: {} });
    throw error;
  }
  await flushFolder(dirname(path));
}

/** Makes the rename itself survive a power cut. Windows does so by itself and cannot open a folder as a file. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isNotThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}
