// Checks who imports whom (.dependency-cruiser.mjs), and that every source file was really looked at: without a
// compiler it understands, dependency-cruiser reads no TypeScript at all and reports success.

import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import rules from '../.dependency-cruiser.mjs';

const folders = ['src-shared', 'src-main', 'src-renderer', 'scripts', 'test'];

/**
 * @typedef {object} Report
 * @property {{ rule: string, why: string, from: string, to: string }[]} violations
 * @property {string[]} unseen source files on disk that were not looked at
 * @property {number} seen how many source files were looked at
 */

/**
 * Looks at every source file under a project root.
 * @param {string} root absolute path
 * @returns {Promise<Report>}
 */
export async function checkBoundaries(root) {
  const files = sourceFiles(root);
  const present = folders.filter((folder) => files.some((file) => file.startsWith(`${folder}/`)));
  const { enhancedResolveOptions, ...options } = rules.options ?? {};
  const { output } = await cruise(
    present,
    { ...options, baseDir: root, validate: true, ruleSet: { forbidden: rules.forbidden ?? [] } },
    enhancedResolveOptions,
  );
  if (typeof output === 'string')
    throw new Error('dependency-cruiser answered with text instead of a result');

  const why = new Map(rules.forbidden?.map((rule) => [rule.name, rule.comment ?? '']));
  const seen = new Set(
    output.modules.filter((module) => !module.couldNotResolve).map(({ source }) => source),
  );
  return {
    violations: output.summary.violations.map(({ rule, from, to, cycle }) => ({
      rule: rule.name,
      why: why.get(rule.name) ?? '',
      from,
      to: cycle ? cycle.map(({ name }) => name).join(' -> ') : to,
    })),
    unseen: files.filter((file) => !seen.has(file)),
    seen: files.filter((file) => seen.has(file)).length,
  };
}

/** @param {string} root */
function sourceFiles(root) {
  return folders
    .flatMap((folder) => filesUnder(root, folder))
    .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !file.endsWith('.d.ts'));
}

/**
 * @param {string} root
 * @param {string} folder
 */
function filesUnder(root, folder) {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll('\\', '/'),
      );
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return [];
    throw error;
  }
}

async function main() {
  const { violations, unseen, seen } = await checkBoundaries(resolve(import.meta.dirname, '..'));
  for (const { rule, why, from, to } of violations) console.error(`${from}\n  -> ${to}\n  ${rule}: ${why}\n`);
  for (const file of unseen) console.error(`${file}\n  was not looked at by dependency-cruiser\n`);
  console.log(`boundaries: ${seen} files, ${violations.length} violations, ${unseen.length} not looked at`);
  if (violations.length + unseen.length > 0 || seen === 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
