/**
 * The sample office on a given database, with a user of every role, a clock that is set by hand and ids that count: the
 * core as an officer meets it. Everything said to it travels as JSON, as it would through a door.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Application, ApplicationOptions } from '#main/hosts/application.ts';
import { type Cast, gatherCast } from '#main/hosts/cli/demo/cast.ts';
import { type Call, type Stage, setStage } from '#main/hosts/cli/demo/stage.ts';
import type { Actor } from '#main/usecases/context.ts';
import type { InputOf, OutputOf, ProcedureName } from '#shared/contract/index.ts';
import { type Answer, type ErrorCode, type NetraError, Refusal } from '#shared/errors.ts';
import type { CaseEvent, Role } from '#shared/vocabulary.ts';
import type { TestDatabases } from './databases.ts';

type RegisterInput = InputOf<'recommendation.register'>;
type Accusation = RegisterInput['people'][number];

export interface TestOffice extends Stage {
  readonly place: ApplicationOptions;
  readonly cast: Cast;
  /** One call as a door passes it on, answer and all. */
  ask(role: Role | null, name: string, input?: unknown, commandId?: string): Promise<Answer<unknown>>;
  /** Opens one case about that person and answers its id; the letter gets a number of its own. */
  openCase(
    accusation: Partial<Accusation> & { employeeId: string },
    letter?: Partial<RegisterInput['letter']>,
  ): Promise<string>;
  /** Rows of the audit chain. */
  auditRows(): Promise<number>;
  /** Keeps bytes as the byte route does and answers their file id. */
  stageFile(bytes: Uint8Array, fileName: string, role?: Role): Promise<string>;
}

/** Declared inside a `describe`: one office for all its tests, closed and removed at the end. */
export function sharedOffice(databases: TestDatabases): () => TestOffice {
  let office: TestOffice;
  let dataFolder: string;
  beforeAll(async () => {
    dataFolder = mkdtempSync(join(tmpdir(), 'netra-office-'));
    office = await openOffice(await placeIn(databases, dataFolder));
  });
  afterAll(async () => {
    await office.close();
    rmSync(dataFolder, { recursive: true, force: true });
  });
  return () => office;
}

/** Where an application opens an office that nobody has set up yet. */
export async function placeIn(databases: TestDatabases, dataFolder: string): Promise<ApplicationOptions> {
  if (databases.dialect === 'sqlite') return { dataFolder };
  const location = await databases.emptyPlace();
  if (location.kind !== 'postgres') throw new Error('a PostgreSQL office needs a PostgreSQL database');
  return { dataFolder, databaseUrl: location.url };
}

export async function openOffice(place: ApplicationOptions): Promise<TestOffice> {
  const stage = await setStage(place);
  const { application } = stage;
  const cast = await gatherCast(stage);
  const { bodies } = await stage.as('viewer')('office.get', {});
  const bkn = bodies.find(({ bodyId }) => bodyId === 'bkn')?.bodyId ?? '';
  let letters = 0;
  return {
    ...stage,
    place,
    cast,
    as: (role) => callAs(application, role === null ? null : stage.actor(role)),
    ask: (role, name, input, commandId) =>
      ask(application, role === null ? null : stage.actor(role), name, input, commandId),
    openCase: async (accusation, letter = {}) => {
      letters += 1;
      const { caseIds } = await stage.as('case_officer')('recommendation.register', {
        letter: letterOf({ bodyId: bkn, number: `R-${letters}/NK.02.00/11/2024`, ...letter }),
        people: [accusationOf(accusation)],
      });
      return caseIds[0] ?? '';
    },
    auditRows: async () => (await stage.as('administrator')('audit.verify', {})).rows,
    stageFile: async (bytes, fileName, role = 'case_officer') => {
      const staged = await application.bytes.stage({
        bytes,
        mediaType: 'application/octet-stream',
        fileName,
        actor: stage.actor(role),
      });
      if (!staged.ok) throw new Refusal(staged.error);
      return staged.value.fileId;
    },
  };
}

export function callAs(application: Application, actor: Actor | null): Call {
  return async <Name extends ProcedureName>(name: Name, input: InputOf<Name>) => {
    const answer = await ask(application, actor, name, input);
    if (!answer.ok) throw new Refusal(answer.error);
    return answer.value as OutputOf<Name>;
  };
}

async function ask(
  application: Application,
  actor: Actor | null,
  name: string,
  input?: unknown,
  commandId?: string,
): Promise<Answer<unknown>> {
  const call = JSON.parse(JSON.stringify({ name, input, commandId }));
  return JSON.parse(JSON.stringify(await application.call(call, actor)));
}

/** The error a call is refused with, after making sure that it is that kind of error. */
export async function expectRefusal<Code extends ErrorCode>(
  call: Promise<unknown>,
  code: Code,
): Promise<Extract<NetraError, { code: Code }>> {
  const error = await call.then(
    (value) => ({ code: 'not refused', value }),
    (thrown: unknown) => {
      if (thrown instanceof Refusal) return thrown.error;
      throw thrown;
    },
  );
  expect(error).toMatchObject({ code });
  return error as Extract<NetraError, { code: Code }>;
}

/** A letter of BKN, received on 11 November 2024. */
export function letterOf(different: Partial<RegisterInput['letter']> = {}): RegisterInput['letter'] {
  return {
    bodyId: 'bkn',
    number: 'R-1/NK.02.00/11/2024',
    letterDate: '2024-11-04',
    receivedDate: '2024-11-11',
    subject: 'Rekomendasi atas pelanggaran netralitas ASN',
    ...different,
  };
}

/** A post shared on social media, for which a light sanction is recommended. */
export function accusationOf(different: Partial<Accusation> & { employeeId: string }): Accusation {
  return {
    actCode: 'D6',
    actDate: '2024-10-12',
    actPlace: 'Media sosial',
    actDescription: 'membagikan unggahan kampanye salah satu pasangan calon',
    supportedStatus: 'determined',
    recommendedClass: 'discipline',
    recommendedLevel: 'light',
    ...different,
  };
}

const outside = (date: string) => ({ number: `800/${date}`, date });

/** The ordinary way of a light case, examined and decided by the village head; papers made outside Netra. */
const lightWay = [
  ['2024-11-12', 'startReview', {}],
  [
    '2024-11-15',
    'openDiscipline',
    { provision: '3.f', impact: 'unit', level: 'light', superior: 'villageHead' },
  ],
  ['2024-11-19', 'summon', { examDate: '2024-12-02', time: '09:00', place: 'Kantor kelurahan' }],
  ['2024-12-02', 'examine', { mode: 'in_person', copyGiven: true }],
  ['2024-12-04', 'completeReport', { proven: true, provision: '3.f', impact: 'unit', level: 'light' }],
  ['2024-12-09', 'decide', { sanction: 'R2', official: 'villageHead', officialRole: 'other' }],
  ['2024-12-13', 'deliver', { deliveredBy: 'personnelHead' }],
  ['2024-12-13', 'confirmReceipt', { receivedOn: '2024-12-13', proof: 'signature' }],
  ['2025-01-08', 'takeEffect', {}],
  ['2025-01-08', 'complete', {}],
] as const satisfies readonly (readonly [string, CaseEvent, Record<string, unknown>])[];
type LightStep = (typeof lightWay)[number][1];

/** What is recorded at a step of the ordinary way of a light case; sets the office's clock to that day. */
export function lightStep({ cast, on }: TestOffice, event: LightStep): Record<string, unknown> {
  const step = lightWay.find(([, name]) => name === event);
  if (step === undefined) throw new Error(`${event} is not a step of this way`);
  const [date, , data] = step;
  on(date);
  const people = Object.entries(data)
    .filter(([field]) => ['superior', 'official', 'deliveredBy'].includes(field))
    .map(([field, who]) => [field, cast.person(who as 'villageHead')]);
  return { date, document: outside(date), ...data, ...Object.fromEntries(people) };
}

/** Takes a case along the ordinary way of a light case, up to and including that step. */
export async function followLight(
  office: TestOffice,
  caseId: string,
  last: LightStep,
  first: LightStep = 'startReview',
): Promise<void> {
  const names = lightWay.map(([, event]) => event);
  for (const event of names.slice(names.indexOf(first), names.indexOf(last) + 1))
    await office.apply(caseId, event, lightStep(office, event));
}
