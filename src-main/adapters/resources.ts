import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Resources } from '#main/usecases/ports.ts';

/** Plain names below the folder: no dot at the start of a part, hence no `..`; no backslash, no drive letter. */
const SAFE_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/;

/** Data that changes without code. Throws RangeError for a name that is not a plain relative path. */
export function createResources(folder: string = resourcesFolder()): Resources {
  const pathOf = (name: string): string => {
    if (!SAFE_NAME.test(name)) throw new RangeError('not the name of a resource');
    return join(folder, name);
  };
  return {
    readText: async (name) => readFile(pathOf(name), 'utf8'),
    readBytes: async (name) => readFile(pathOf(name)),
  };
}

/** Data that ships with the program. */
export function resourcesFolder(): string {
  return join(programFolder(), 'resources');
}

/** The folder of the package.json above this file: the project's own, or the installed program's archive. */
export function programFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('no package.json above the program: its own files cannot be found');
    folder = above;
  }
  return folder;
}
