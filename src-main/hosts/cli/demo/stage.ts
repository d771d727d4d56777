/**
 * The stage the demonstration plays on: an office of its own, a clock that is set by hand and ids that count, so that two
 * runs write the same bytes.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Application, type ApplicationOptions, openApplication } from '#main/hosts/application.ts';
import type { Actor } from '#main/usecases/context.ts';
import type { Clock, Ids } from '#main/usecases/ports.ts';
import type { InputOf, OutputOf, ProcedureName } from '#shared/contract/index.ts';
import { localDate } from '#shared/local-date.ts';
import { type CaseEvent, codesOf, type LetterKind, type Role, roles } from '#shared/vocabulary.ts';
import { caller } from '../session.ts';
import { bytesOf } from '../tickets.ts';

export type Call = <Name extends ProcedureName>(name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>;

export interface DrawnPaper {
  readonly caseNumber: string;
  readonly kind: LetterKind;
  readonly letterId: string;
  readonly number: string;
  readonly sha256: string;
  readonly pages: number;
  readonly bytes: Uint8Array;
}

export interface Stage {
  readonly application: Application;
  readonly papers: DrawnPaper[];
  readonly recoveryKey: string;
  /** Sets the day; every call after it happens on that morning. */
  on(date: string): void;
  /** Lets time pass on the present day. */
  wait(minutes: number): void;
  /** Speaks as the user who has that role; null: nobody is signed in. */
  as(role: Role | null): Call;
  actor(role: Role): Actor;
  /** The id of an employee of the sample office, by NIP. */
  employee(nip: string): Promise<string>;
  /** Issues a paper of a case on the present day and answers its reference. */
  paper(
    caseId: string,
    kind: LetterKind,
    details: Record<string, unknown>,
    numbered?: 'next' | 'none',
  ): Promise<{ letterId: string }>;
  /** Moves a case along; throws the refusal when the law does not allow it. */
  apply(caseId: string, event: CaseEvent, data: Record<string, unknown>): Promise<void>;
  close(): Promise<void>;
}

/** Not a secret: it opens nothing but a stage, which is cleared away. */
export const stagePassword = 'peragaan kantor contoh';

const usernames: Readonly<Record<Role, string>> = {
  administrator: 'admin',
  case_officer: 'petugas',
  examiner: 'pemeriksa',
  approver: 'penyetuju',
  viewer: 'pembaca',
};

/** Sets a stage in a temporary folder, plays, and clears it away whatever happens. */
export async function onStage<T>(play: (stage: Stage) => Promise<T>): Promise<T> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'netra-demo-'));
  try {
    const stage = await setStage({ dataFolder });
    try {
      return await play(stage);
    } finally {
      await stage.close();
    }
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
}

/** The sample office with its employees and a user of every role, on the morning of 11 November 2024. */
export async function setStage(
  place: Pick<ApplicationOptions, 'dataFolder' | 'databaseUrl'>,
): Promise<Stage> {
  let now = morningOf('2024-11-11');
  const clock: Clock = { now: () => now };
  const application = await openApplication({ ...place, clock, ids: countingIds() });
  const { recoveryKey, actors } = await openSampleOffice(application);
  const today = () => localDate(now.toISOString().slice(0, 10));

  const actor = (role: Role): Actor => actors[role];
  const as = (role: Role | null): Call => caller(application, role === null ? null : actor(role));
  const papers: DrawnPaper[] = [];
  return {
    application,
    papers,
    recoveryKey,
    on: (date) => {
      now = morningOf(date);
    },
    wait: (minutes) => {
      now = new Date(now.getTime() + minutes * 60_000);
    },
    as,
    actor,
    employee: async (nip) => {
      const found = await as('case_officer')('employee.search', { text: nip });
      const item = found.items[0];
      if (item === undefined)
        throw new Error(`Pegawai contoh dengan NIP itu tidak ada: ${nip.length} angka.`);
      return item.employeeId;
    },
    paper: async (caseId, kind, details, numbered = 'next') => {
      const call = as(kind === 'sanctionDecree' ? 'approver' : 'case_officer');
      const { revision, caseNumber } = await call('case.get', { caseId });
      const issued = await call('letter.issue', {
        caseId,
        kind,
        date: today(),
        details,
        numbering: { mode: numbered },
        revision,
      });
      const rendered = await call('letter.render', { letterId: issued.letterId });
      papers.push({ ...issued, caseNumber, kind, bytes: bytesOf(application, rendered.ticket) });
      return { letterId: issued.letterId };
    },
    apply: async (caseId, event, data) => {
      const { revision } = await as('viewer')('case.get', { caseId });
      await as(roleFor(event))('case.apply', { caseId, event, data, revision });
    },
    close: () => application.close(),
  };
}

const morningOf = (date: string): Date => new Date(`${localDate(date)}T01:00:00.000Z`);

const roleFor = (event: CaseEvent): Role => {
  if (event === 'decide' || event === 'closeUnproven') return 'approver';
  if (event === 'examine' || event === 'recordAbsence' || event === 'completeReport') return 'examiner';
  return 'case_officer';
};

async function openSampleOffice(application: Application) {
  const nobody = caller(application, null);
  const sample = await nobody('office.sample', {});
  const { recoveryKey } = await nobody('office.initialise', {
    ...sample,
    administrator: {
      username: usernames.administrator,
      displayName: roles.administrator,
      password: stagePassword,
    },
    withSample: true,
  });
  const entered = await application.sessions.signIn(usernames.administrator, stagePassword, 'stage');
  if (!entered.ok) throw new Error(entered.error.code);
  const administrator: Actor = entered.value.user;
  const actors = { administrator } as Record<Role, Actor>;
  for (const role of codesOf(roles).filter((code) => code !== 'administrator')) {
    const user = { username: usernames[role], displayName: roles[role], role };
    const { userId } = await caller(application, administrator)('user.create', {
      ...user,
      password: stagePassword,
    });
    actors[role] = { ...user, userId };
  }
  return { recoveryKey, actors };
}

function countingIds(): Ids {
  let count = 0;
  return {
    next: () => `demo-${String(++count).padStart(6, '0')}`,
    secret: () => `CONTOH${String(++count).padStart(6, '0')}`,
  };
}
