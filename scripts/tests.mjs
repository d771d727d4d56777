// Runs the suites and adds up what they report.

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { check } from './check.mjs';
import { findChromium, findElectron, findPostgres, versionOf } from './find.mjs';
import { root, run, say } from './run.mjs';
import { ensureSystemPrograms } from './system-programs.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed also counts a file that could not be loaded, and a run that reported nothing
 * @property {number} skipped
 * @property {number} code exit code
 */

/**
 * @param {string[]} args files and options for vitest
 * @returns {Promise<number>} the exit code
 */
export async function unitTests(args) {
  return ensureSystemPrograms(['postgres']) ? (await runVitest(args)).code : 1;
}

/**
 * @param {string[]} args files and options for Playwright
 * @returns {Promise<number>} the exit code
 */
export async function e2eTests(args) {
  if (!ensureSystemPrograms(['chromium'])) return 1;
  return (await build()) || (await runPlaywright(args)).code;
}

/**
 * @param {string[]} args
 * @returns {Promise<Outcome>}
 */
async function runVitest(args = []) {
  const report = reportFile('vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run('vitest', ['run', ...reporters, ...args]);
  const result = readReport(report);
  return outcome(code, {
    passed: result?.numPassedTests ?? 0,
    failed:
      (result?.numFailedTests ?? 0) +
      (result?.testResults ?? []).filter(
        (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
          file.status === 'failed' && file.assertionResults.length === 0,
      ).length,
    skipped: (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0),
  });
}

/**
 * @param {string[]} args
 * @returns {Promise<Outcome>}
 */
async function runPlaywright(args = []) {
  const report = reportFile('playwright.json');
  const code = await run('playwright', ['test', ...args]);
  const { stats, errors } = readReport(report) ?? {};
  return outcome(code, {
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) + (errors?.length ?? 0),
    skipped: stats?.skipped ?? 0,
  });
}

/**
 * Everything: checks, unit tests, build, end-to-end tests. Goes on after a failure, so that one run shows all.
 * The last line is the sum; a check or a build that failed counts as one failure in it.
 * @returns {Promise<number>} the exit code
 */
export async function allTests() {
  if (!ensureSystemPrograms(['chromium', 'postgres'])) return 1;
  const checked = step(await check());
  const unit = await runVitest();
  const built = step(await build());
  const e2e = built.code === 0 ? await runPlaywright() : undefined;

  const chromium = findChromium() ?? '';
  const postgres = findPostgres() ?? '';
  console.log('');
  console.log(
    `check: ${checked.failed === 0 ? 'passed' : 'failed'}; build: ${built.failed === 0 ? 'passed' : 'failed'}`,
  );
  console.log(`unit: ${words(unit)}, on SQLite and PostgreSQL ${versionOf(join(postgres, 'postgres'))}`);
  console.log(
    e2e ? `e2e: ${words(e2e)}, in Chromium ${versionOf(chromium)}` : 'e2e: not run, because the build failed',
  );
  if (!findElectron())
    console.log('Electron: its binary is not on this machine, so the suite that needs it was skipped');

  const all = [checked, unit, built, ...(e2e ? [e2e] : [])];
  const sum = {
    passed: total(all, 'passed'),
    failed: total(all, 'failed'),
    skipped: total(all, 'skipped'),
  };
  console.log(words(sum));
  return sum.failed === 0 ? 0 : 1;
}

/**
 * A suite that failed without a failed test, or that ran no test, counts as one failure.
 * @param {number} code
 * @param {Omit<Outcome, 'code'>} counts
 * @returns {Outcome}
 */
function outcome(code, { passed, failed, skipped }) {
  if (passed + failed === 0) say('No test ran: that counts as a failure.');
  const unseen = failed === 0 && (code !== 0 || passed === 0) ? 1 : 0;
  return { passed, failed: failed + unseen, skipped, code: failed + unseen === 0 ? 0 : code || 1 };
}

/**
 * @param {number} code
 * @returns {Outcome}
 */
function step(code) {
  return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0, code };
}

/** @param {Omit<Outcome, 'code'>} counts */
function words({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * @param {Outcome[]} outcomes
 * @param {'passed' | 'failed' | 'skipped'} count
 */
function total(outcomes, count) {
  return outcomes.reduce((sum, outcome) => sum + outcome[count], 0);
}

/**
 * Where a runner shall write its report; an old one is removed, so that it cannot be taken for the new one.
 * @param {string} name
 */
function reportFile(name) {
  const file = join(root, '.cache', name);
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return undefined;
    throw error;
  }
}
