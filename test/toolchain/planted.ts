import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

/** The project's folder. */
export const root = resolve(import.meta.dirname, '../..');

/**
 * A small project with the packages of the real one, gone when the test is finished. It lies outside, because Biome
 * does not reckon types in hidden folders.
 * @param files contents by path
 * @param shared files of the real project that it shall have too
 * @returns its folder
 */
export function plantProject(files: Record<string, string>, shared: string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'netra-planted-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const path of ['package.json', 'node_modules', ...shared]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(join(root, path), join(folder, path));
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
