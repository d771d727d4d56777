// Checks that package-lock.json names every platform's optional package. npm drops the ones that a registry does not
// carry, says nothing, and from then on `npm ci` refuses the lock file it has just written (npm/cli#9846).

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Optional packages that some package asks for and the lock file does not hold.
 * @param {{ packages: Record<string, { optionalDependencies?: Record<string, string> }> }} lock
 * @returns {string[]} `asking package > missing package`
 */
export function missingOptionalPackages(lock) {
  return Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !isReachable(lock.packages, path, name))
      .map((name) => `${path || 'package.json'} > ${name}`),
  );
}

/**
 * Whether Node would find `name` from a package: beside it, or in any node_modules further up.
 * @param {Record<string, unknown>} packages
 * @param {string} path
 * @param {string} name
 */
function isReachable(packages, path, name) {
  for (let base = path; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    if (packages[base ? `${base}/node_modules/${name}` : `node_modules/${name}`]) return true;
    if (!base) return false;
  }
}

function main() {
  const file = resolve(import.meta.dirname, '../package-lock.json');
  const missing = missingOptionalPackages(JSON.parse(readFileSync(file, 'utf8')));
  for (const line of missing) console.error(`missing from package-lock.json: ${line}`);
  console.log(`lock file: ${missing.length} optional packages missing`);
  if (missing.length > 0) {
    console.error(
      '`npm ci` will refuse this lock file: pin the asking package to a release whose platform set is whole.',
    );
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
