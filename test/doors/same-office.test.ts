// One office behind two doors at once, in this process and over HTTP: the same answers, the same errors, and what is done
// at one is seen at the other. (The desktop's door is asked the same in test/e2e/electron-standin.spec.ts.)
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openAssets } from '#main/hosts/assets.ts';
import { stagePassword } from '#main/hosts/cli/demo/stage.ts';
import { answerCall } from '#main/hosts/door.ts';
import { type RunningServer, startServer } from '#main/hosts/server/http.ts';
import type { Answer } from '#shared/errors.ts';
import { accusationOf, letterOf, openOffice, type TestOffice } from '#test/support/office.ts';

type Door = (name: string, input?: unknown, commandId?: string) => Promise<Answer<unknown>>;

const folder = mkdtempSync(join(tmpdir(), 'netra-office-doors-'));
let office: TestOffice;
let server: RunningServer;
let cookie = '';

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Netra</title>');
  office = await openOffice({ dataFolder: join(folder, 'data') });
  server = await startServer({
    application: office.application,
    assets: await openAssets(folder),
    host: '127.0.0.1',
    port: 0,
    entry: 'open',
  });
  cookie = cookieOf(await fetch(server.address));
});
afterAll(async () => {
  await server.close();
  await office.close();
  rmSync(folder, { recursive: true, force: true });
});

const here: Door = async (name, input = {}, commandId) =>
  JSON.parse(JSON.stringify(await answerCall(office.application, 'here', { name, input, commandId })));
const there: Door = async (name, input = {}, commandId) => {
  const response = await fetch(new URL(`/api/${name}`, server.address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ input, commandId }),
  });
  cookie = cookieOf(response) || cookie;
  return response.json();
};
const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
const doors = { here, there };
const enter = (door: Door, username: string) => door('session.signIn', { username, password: stagePassword });
const valueIn = <T>(answer: Answer<unknown>): T => {
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value as T;
};
const letter = (number: string, confirmDuplicate = false) => ({
  letter: letterOf({ number }),
  people: [accusationOf(office.cast.person('villageClerk'))],
  confirmDuplicate,
});

it('asks at both doors who is there, each for itself', async () => {
  expect(await enter(here, 'petugas')).toEqual(await enter(there, 'petugas'));
  expect(await here('session.current')).toEqual(await there('session.current'));
  await here('session.signOut');
  expect(await here('case.list')).toMatchObject({ error: { code: 'UNAUTHENTICATED', reason: 'no_session' } });
  expect(await there('case.list')).toMatchObject({ ok: true });
  await enter(here, 'petugas');
});

it.each([
  ['office.get', {}],
  ['employee.search', { text: 'sitti' }],
  ['employee.search', { text: 7 }],
  ['case.list', {}],
  ['case.get', { caseId: 'nothing' }],
  ['case.apply', { caseId: 'nothing', event: 'decide', data: {}, revision: 1 }],
  ['recommendation.register', { letter: {}, people: [] }],
  ['desk.overview', {}],
  ['stats.summary', { from: '2024-01-01' }],
  ['audit.list', {}],
  ['user.list', {}],
  ['law.sanctions', { provision: '5.n.6', employeeType: 'pns', on: '2024-11-11' }],
  ['no.such', {}],
])('%s %j is answered alike', async (name, input) => {
  expect(await there(name, input)).toEqual(await here(name, input));
});

it('shows at one door what was done at the other, and warns there of a duplicate', async () => {
  const { caseIds } = valueIn<{ caseIds: string[] }>(
    await there('recommendation.register', letter('R-1/2024')),
  );
  const input = { caseId: caseIds[0] };
  expect(await here('case.get', input)).toEqual(await there('case.get', input));
  const refused = await here('recommendation.register', letter('R-1/2024'));
  expect(refused).toMatchObject({ error: { code: 'CONFLICT', reason: 'duplicate_letter' } });
  expect(await there('recommendation.register', letter('R-1/2024'))).toEqual(refused);
});

it('knows a command again that comes a second time through the other door', async () => {
  const first = await there('recommendation.register', letter('R-2/2024'), 'sent-twice');
  expect(first).toMatchObject({ ok: true });
  expect(await here('recommendation.register', letter('R-2/2024'), 'sent-twice')).toEqual(first);
  expect(await here('recommendation.register', letter('R-3/2024'), 'sent-twice')).toMatchObject({
    error: { reason: 'command_id_reused' },
  });
});

it('lets only one of two doors move a case on', async () => {
  const { caseIds } = valueIn<{ caseIds: string[] }>(
    await there('recommendation.register', letter('R-4/2024')),
  );
  const step = { caseId: caseIds[0], event: 'startReview', data: { date: '2024-11-11' }, revision: 1 };
  const answers = await Promise.all([here('case.apply', step), there('case.apply', step)]);
  expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({
    error: { code: 'CONFLICT', reason: 'stale_revision' },
  });
});

it('carries a file in through HTTP and out again, and hands the same bytes to this process', async () => {
  const bytes = new TextEncoder().encode('%PDF-1.7 pindaian');
  const headers = {
    cookie,
    'content-type': 'application/pdf',
    'x-file-name': encodeURIComponent('Surat é.pdf'),
  };
  const sent = await fetch(new URL('/bytes', server.address), { method: 'POST', headers, body: bytes });
  const { fileId } = valueIn<{ fileId: string }>(await sent.json());
  const ticketAt = async (door: Door) =>
    valueIn<{ ticket: string; fileName: string }>(await door('file.open', { fileId }));

  const { ticket, fileName } = await ticketAt(there);
  const fetched = await fetch(new URL(`/bytes/${ticket}`, server.address), { headers: { cookie } });
  expect(new Uint8Array(await fetched.arrayBuffer())).toEqual(bytes);
  expect(fileName).toBe('Surat é.pdf');
  const own = office.application.bytes.open((await ticketAt(here)).ticket);
  expect(new Uint8Array(own?.bytes ?? [])).toEqual(bytes);
});

it('ends at both doors at once what a user may no longer do', async () => {
  const { items } = valueIn<{ items: { userId: string; username: string; revision: number }[] }>(
    await office.ask('administrator', 'user.list'),
  );
  const officer = items.find(({ username }) => username === 'petugas');
  const change = { userId: officer?.userId, displayName: 'Petugas', role: 'case_officer', active: false };
  await office.ask('administrator', 'user.update', { ...change, revision: officer?.revision });
  for (const door of Object.values(doors)) {
    expect(await door('case.list')).toEqual({
      ok: false,
      error: { code: 'UNAUTHENTICATED', reason: 'no_session' },
    });
  }
});
