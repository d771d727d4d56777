/**
 * The core, wired: one store, the real adapters and the one dispatch, for whichever door opens it. Knows no rules and no
 * SQL. An office that has not been set up yet opens too: only its public procedures answer.
 */
import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createFiles } from '#main/adapters/files.ts';
import { createIds } from '#main/adapters/ids.ts';
import { createPasswords } from '#main/adapters/passwords.ts';
import { createPapers } from '#main/adapters/pdf/papers.ts';
import { createResources, resourcesFolder } from '#main/adapters/resources.ts';
import { createSpreadsheets } from '#main/adapters/spreadsheet/spreadsheets.ts';
import { systemClock } from '#main/adapters/system-clock.ts';
import { createTickets } from '#main/adapters/tickets.ts';
import { createStore, openStore } from '#main/store/open.ts';
import type { Store, StoreDescription, StoreLocation } from '#main/store/store.ts';
import { createDispatch, type Incident } from '#main/usecases/dispatch.ts';
import type { Clock, Ids, Ports } from '#main/usecases/ports.ts';
import { Refusal } from '#shared/errors.ts';
import type { DoorApplication } from './door.ts';
import { createSessions } from './sessions.ts';

export interface ApplicationOptions {
  readonly dataFolder: string;
  /** A PostgreSQL office; files stay in the data folder. */
  readonly databaseUrl?: string | undefined;
  readonly clock?: Clock;
  readonly ids?: Ids;
}

/** The core as the doors see it, and as `doctor` looks at it. */
export interface Application extends DoorApplication {
  /** Null before the office is set up. */
  describeStore(): StoreDescription | null;
}

export async function openApplication(options: ApplicationOptions): Promise<Application> {
  const { dataFolder, databaseUrl, clock = systemClock, ids = createIds(clock) } = options;
  const location: StoreLocation =
    databaseUrl === undefined
      ? { kind: 'sqlite', folder: dataFolder }
      : { kind: 'postgres', url: databaseUrl };
  let store = await openIfThere(location);
  const tickets = createTickets(clock, ids);
  const ports: Ports = {
    clock,
    ids,
    passwords: createPasswords(),
    papers: createPapers(join(resourcesFolder(), 'fonts')),
    files: createFiles(join(dataFolder, 'files')),
    spreadsheets: createSpreadsheets(),
    tickets,
    resources: createResources(),
  };
  const dispatch = createDispatch({
    stores: {
      current: () => store,
      create: async () => {
        store ??= await createStore(location);
        return store;
      },
    },
    ports,
    report: (incident) => logIncident(dataFolder, clock.now(), incident),
  });

  return {
    call: dispatch.call,
    onAnnounce: dispatch.onAnnounce,
    bytes: {
      open: (ticket) => tickets.open(ticket),
      stage: ({ actor, bytes, mediaType, fileName }) =>
        dispatch.answered('file.register', async () => {
          const sha256 = await ports.files.keep(bytes);
          const input = { sha256, mediaType, fileName, size: bytes.byteLength };
          const registered = await dispatch.call({ name: 'file.register', input }, actor);
          if (!registered.ok) throw new Refusal(registered.error);
          return registered.value as { fileId: string };
        }),
    },
    sessions: createSessions(dispatch, clock),
    describeStore: () => store?.describe() ?? null,
    close: async () => {
      await store?.close();
    },
  };
}

/** The store, or null where none has been made yet. Every other fault is said. */
async function openIfThere(location: StoreLocation): Promise<Store | null> {
  try {
    return await openStore(location);
  } catch (error) {
    if (error instanceof Refusal && error.error.code === 'STORE' && error.error.fault === 'not_initialised')
      return null;
    throw error;
  }
}

/** Where a fault happened, never with which values: the log is sent to people who may not read cases. */
function logIncident(dataFolder: string, at: Date, { incident, procedure, error }: Incident): void {
  const frames =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  const kind = error instanceof Error ? error.name : typeof error;
  const line = JSON.stringify({
    at: at.toISOString(),
    incident,
    procedure,
    kind,
    frames: frames.slice(0, 12),
  });
  const folder = join(dataFolder, 'log');
  mkdir(folder, { recursive: true })
    .then(() => appendFile(join(folder, 'netra.log'), `${line}\n`))
    .catch((failure: unknown) => {
      process.stderr.write(
        `Log tidak dapat ditulis (${failure instanceof Error ? failure.name : 'galat'}): ${line}\n`,
      );
    });
}
