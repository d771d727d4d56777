// A PostgreSQL cluster for one test run: made in a temporary folder, reached through a socket in it, thrown away at
// the end. Tests find it through the environment (see `Cluster`); each makes its own database in it.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findPostgres } from '#scripts/find.mjs';

const superuser = 'netra';

/** Vitest's global set-up. With NETRA_TEST_POSTGRES_HOST already set, that server is used instead. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.NETRA_TEST_POSTGRES_HOST) return undefined;
  const cluster = await startCluster();
  process.env.NETRA_TEST_POSTGRES_HOST = cluster.socketFolder;
  process.env.NETRA_TEST_POSTGRES_USER = superuser;
  process.env.NETRA_TEST_POSTGRES = `postgresql://${superuser}@/postgres?host=${encodeURIComponent(cluster.socketFolder)}`;
  return () => stopCluster(cluster);
}

type Cluster = { socketFolder: string; server: ChildProcess };

async function startCluster(): Promise<Cluster> {
  const bin = findPostgres();
  if (!bin) {
    throw new Error(
      'The store is tested on PostgreSQL too, and no server (15 or newer) was found. ' +
        'Install it (Debian: apt-get install postgresql) or set NETRA_POSTGRES_BIN to the folder of initdb.',
    );
  }
  // Under /tmp, because the path of a Unix socket may have about a hundred characters only.
  const socketFolder = mkdtempSync('/tmp/netra-postgres-');
  const owner = ownerOfCluster();
  if (owner) chownSync(socketFolder, owner.uid, owner.gid);
  const data = join(socketFolder, 'data');
  try {
    execFileSync(
      join(bin, 'initdb'),
      ['-D', data, '-U', superuser, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
      { ...owner, cwd: socketFolder, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const server = spawnBoundToUs(join(bin, 'postgres'), serverArguments(data, socketFolder), socketFolder);
    await untilReady(server);
    return { socketFolder, server };
  } catch (error) {
    rmSync(socketFolder, { recursive: true, force: true });
    throw error;
  }
}

async function stopCluster({ server, socketFolder }: Cluster): Promise<void> {
  const gone = once(server, 'exit');
  server.kill('SIGINT'); // "fast shutdown": ends open sessions
  await gone;
  rmSync(socketFolder, { recursive: true, force: true });
}

function serverArguments(data: string, socketFolder: string): string[] {
  // Nothing here must outlive the run, so nothing waits for the disk.
  const settings = {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '100',
    lc_messages: 'C',
  };
  return ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/** PostgreSQL refuses to run as root; its package brings the user it wants. */
function ownerOfCluster(): { uid: number; gid: number } | undefined {
  if (userInfo().uid !== 0) return undefined;
  const idOf = (kind: '-u' | '-g') => Number(execFileSync('id', [kind, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/** Starts the server so that it also ends when the test run is killed before it can clean up. */
function spawnBoundToUs(postgres: string, args: string[], cwd: string): ChildProcess {
  const stdio: ['ignore', 'ignore', 'pipe'] = ['ignore', 'ignore', 'pipe'];
  if (process.platform !== 'linux') return spawn(postgres, args, { cwd, stdio });
  const as = ownerOfCluster();
  const privileges = as ? [`--reuid=${as.uid}`, `--regid=${as.gid}`, '--clear-groups'] : [];
  return spawn('setpriv', [...privileges, '--pdeathsig=INT', '--', postgres, ...args], { cwd, stdio });
}

async function untilReady(server: ChildProcess): Promise<void> {
  if (!server.stderr) throw new Error('the PostgreSQL server was started without its log');
  const log: string[] = [];
  for await (const line of createInterface({ input: server.stderr })) {
    log.push(line);
    if (line.includes('ready to accept connections')) {
      server.stderr.resume();
      return;
    }
  }
  throw new Error(`The PostgreSQL server for the tests did not start:\n${log.join('\n')}`);
}
