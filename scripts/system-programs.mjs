// The programs that tests need and npm cannot bring. As root on Debian they are installed; elsewhere we say what is
// missing and how to name it, because installing on somebody's machine is theirs to decide.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, findPostgres } from './find.mjs';
import { say } from './run.mjs';

const programs = {
  chromium: {
    find: findChromium,
    debianPackage: 'chromium',
    help: 'No Chromium, Chrome or Edge was found: install one, or set CHROMIUM_PATH to its executable.',
  },
  postgres: {
    find: findPostgres,
    debianPackage: 'postgresql',
    help: 'No PostgreSQL server (15 or newer) was found: install one, or set NETRA_POSTGRES_BIN to the folder of initdb.',
  },
};

/**
 * @param {(keyof typeof programs)[]} names
 * @returns {boolean} whether all of them are there now
 */
export function ensureSystemPrograms(names) {
  const missing = () => names.map((name) => programs[name]).filter(({ find }) => !find());
  if (missing().length > 0 && mayInstall()) aptInstall(missing().map(({ debianPackage }) => debianPackage));
  for (const { help } of missing()) say(help);
  return missing().length === 0;
}

function mayInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @param {string[]} packages */
function aptInstall(packages) {
  say(`Installing ${packages.join(', ')} with apt-get ...`);
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status } = spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) return say(`apt-get ${args[0]} failed; its words stand above.`);
  }
}
