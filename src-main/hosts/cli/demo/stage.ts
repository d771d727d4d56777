/**
 * The stage the demonstration plays on: an office of its own in a temporary folder, a clock that is set by hand and ids
 * that count, so that two runs write the same bytes.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Application, openApplication } from '#main/hosts/application.ts';
import type { Actor } from '#main/usecases/context.ts';
import type { Clock, Ids } from '#main/usecases/ports.ts';
import type { InputOf, OutputOf, ProcedureName } from '#shared/contract/index.ts';
import { localDate } from '#shared/local-date.ts';
import type { CaseEvent, LetterKind, Role } from '#shared/vocabulary.ts';
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
  /** Sets the day; every call after it happens on that morning. */
  on(date: string): void;
  as(role: Role): Call;
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
}

/** Not a secret: it opens nothing but the temporary folder of this run, which is deleted at its end. */
const stagePassword = 'peragaan kantor contoh';

const people: readonly { role: Role; username: string; displayName: string }[] = [
  { role: 'case_officer', username: 'petugas', displayName: 'Petugas Perkara' },
  { role: 'examiner', username: 'pemeriksa', displayName: 'Pemeriksa' },
  { role: 'approver', username: 'penyetuju', displayName: 'Penyetuju' },
];

/** Sets the stage, plays, and clears it away whatever happens. */
export async function onStage<T>(play: (stage: Stage) => Promise<T>): Promise<T> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'netra-demo-'));
  let today = localDate('2024-11-11');
  const clock: Clock = { now: () => new Date(`${today}T01:00:00.000Z`) };
  const application = await openApplication({
    dataFolder,
    databaseUrl: undefined,
    clock,
    ids: countingIds(),
  });
  try {
    const actors = await openOffice(application);
    const as = (role: Role): Call => caller(application, actors.get(role) ?? null);
    const papers: DrawnPaper[] = [];
    const stage: Stage = {
      application,
      papers,
      on: (date) => {
        today = localDate(date);
      },
      as,
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
          date: today,
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
    };
    return await play(stage);
  } finally {
    await application.close();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

const roleFor = (event: CaseEvent): Role => {
  if (event === 'decide' || event === 'closeUnproven') return 'approver';
  if (event === 'examine' || event === 'recordAbsence' || event === 'completeReport') return 'examiner';
  return 'case_officer';
};

/** The sample office, its sample employees and one user of every role. */
async function openOffice(application: Application): Promise<Map<Role, Actor>> {
  const nobody = caller(application, null);
  const sample = await nobody('office.sample', {});
  await nobody('office.initialise', {
    ...sample,
    administrator: { username: 'admin', displayName: 'Administrator', password: stagePassword },
    withSample: true,
  });
  const actors = new Map<Role, Actor>();
  const enter = async (username: string, role: Role) => {
    const answer = await application.sessions.signIn(username, stagePassword, `demo-${username}`);
    if (!answer.ok) throw new Error(answer.error.code);
    actors.set(role, answer.value.user);
  };
  await enter('admin', 'administrator');
  for (const { role, username, displayName } of people) {
    await caller(application, actors.get('administrator') ?? null)('user.create', {
      username,
      displayName,
      role,
      password: stagePassword,
    });
    await enter(username, role);
  }
  const reader = actors.get('administrator');
  if (reader !== undefined) actors.set('viewer', { ...reader, role: 'viewer' });
  return actors;
}

function countingIds(): Ids {
  let count = 0;
  return {
    next: () => `demo-${String(++count).padStart(6, '0')}`,
    secret: () => `CONTOH${String(++count).padStart(6, '0')}`,
  };
}
