// Finds the programs that Netra uses but npm does not bring: a Chromium, the PostgreSQL server, Electron's own binary.
// Each answer is a path or undefined; nothing is installed or downloaded here.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** A Chromium, Chrome or Edge that Playwright and the fallback window can drive. */
export function findChromium() {
  return first([
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...[process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        join(folder, 'Chromium/Application/chrome.exe'),
      ]),
    ...['chromium', 'chromium-browser', 'google-chrome', 'chrome', 'msedge'].map(onPath),
  ]);
}

/** The folder that holds initdb and postgres, version 15 or newer. */
export function findPostgres() {
  const folders = [
    process.env.NETRA_POSTGRES_BIN,
    ...versionsUnder('/usr/lib/postgresql'),
    ...versionsUnder('/opt/homebrew/opt', 'postgresql@'),
    ...versionsUnder('/usr/local/opt', 'postgresql@'),
    ...[onPath('initdb')].filter((file) => file !== undefined).map((file) => dirname(file)),
  ];
  return folders.find((folder) => folder !== undefined && existsSync(join(folder, executable('initdb'))));
}

/**
 * Electron's binary. The package must never be imported to ask it: importing starts a download.
 * Since Electron 42 its path is written by the first download, not by the installation.
 */
export function findElectron() {
  const folder = join(root, 'node_modules/electron');
  const written = join(folder, 'path.txt');
  return first([
    process.env.ELECTRON_EXEC_PATH,
    existsSync(written)
      ? join(
          process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'),
          readFileSync(written, 'utf8').trim(),
        )
      : undefined,
  ]);
}

/**
 * The number in what a program answers to --version.
 * @param {string} program
 */
export function versionOf(program) {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return /\d+(?:\.\d+)+/.exec(stdout)?.[0] ?? '(version unknown)';
}

/** @param {(string | undefined)[]} files */
function first(files) {
  return files.find((file) => file !== undefined && existsSync(file));
}

/** @param {string} name */
function executable(name) {
  return process.platform === 'win32' ? `${name}.exe` : name;
}

/** @param {string} name */
function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, executable(name)))
    .find((file) => existsSync(file));
}

/**
 * The bin folders of all PostgreSQL versions from 15 on in a folder of versions, newest first.
 * @param {string} folder
 * @param {string} prefix what stands before the number
 */
function versionsUnder(folder, prefix = '') {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix))
    .map((name) => ({ name, version: Number.parseFloat(name.slice(prefix.length)) }))
    .filter(({ version }) => version >= 15)
    .sort((a, b) => b.version - a.version)
    .map(({ name }) => join(folder, name, 'bin'));
}
