// Keeps source files short enough to be read in one sitting. A file that outgrows the limit usually does two things.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const advised = 400;
const allowed = 450;
const root = resolve(import.meta.dirname, '..');

const long = ['src-shared', 'src-main', 'src-renderer', 'scripts']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs|css)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({
    file: file.slice(root.length + 1),
    lines: readFileSync(file, 'utf8').split('\n').length - 1,
  }))
  .filter(({ lines }) => lines > advised)
  .sort((a, b) => b.lines - a.lines);

for (const { file, lines } of long) {
  console.error(
    `${lines > allowed ? 'too long' : 'long'}: ${file} has ${lines} lines (advised ${advised}, at most ${allowed})`,
  );
}
const tooLong = long.filter(({ lines }) => lines > allowed).length;
console.log(`length: ${tooLong} files over ${allowed} lines, ${long.length - tooLong} over ${advised}`);
if (tooLong > 0) process.exitCode = 1;
