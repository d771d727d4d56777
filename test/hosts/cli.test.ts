// The command line as other programs use it: a process of its own, its answer on standard output and nothing else there.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contract, type ProcedureName } from '#shared/contract/index.ts';
import { errorSchema } from '#shared/errors.ts';

const root = join(import.meta.dirname, '../..');
const program = join(root, 'src-main/hosts/cli/main.ts');
const fixture = join(root, 'test/fixtures/employees-siasn.xlsx');
const password = 'kata sandi baris perintah';

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

type Schema = Parameters<typeof z.fromJSONSchema>[0];

let folder: string;
let initialised: Ran;

async function run(args: readonly string[], { input = '', env = {} } = {}): Promise<Ran> {
  const child = spawn(process.execPath, [program, ...args], {
    env: {
      ...process.env,
      NETRA_DATA: join(folder, 'data'),
      NETRA_PASSWORD: password,
      NETRA_DATABASE_URL: undefined,
      // Spares each process the compiling of the same sources.
      NODE_COMPILE_CACHE: join(folder, 'compiled'),
      ...env,
    },
  });
  // A command that is refused before it reads leaves its input unread.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const exited = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
  return { code, out, err };
}

const asAdmin = (...args: string[]) => run([...args, '--as', 'admin']);
const answerOf = ({ out }: Ran) => JSON.parse(out);
/** The error value, which stands alone on the first line of standard error. */
const errorOf = ({ err }: Ran) => {
  const { ok, error } = JSON.parse(err.split('\n', 1)[0] ?? '');
  expect(ok).toBe(false);
  return errorSchema.parse(error);
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'netra-cli-'));
  initialised = await run(['init', '--sample', '--admin', 'admin']);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('netra init', () => {
  it('makes an office and prints its recovery key, once', async () => {
    expect(initialised.code).toBe(0);
    expect(answerOf(initialised)).toEqual({
      dataFolder: join(folder, 'data'),
      administrator: 'admin',
      recoveryKey: expect.stringMatching(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/),
    });
    const again = await run(['init', '--sample', '--admin', 'lain']);
    expect(again).toMatchObject({ code: 1, out: '' });
    expect(errorOf(again)).toMatchObject({ code: 'CONFLICT', reason: 'already_initialised' });
  });

  it('reads the office from a file, and refuses what is missing in it', async () => {
    const { profile, officials } = JSON.parse(
      readFileSync(join(root, 'resources/sample-office/office.json'), 'utf8'),
    );
    const office = join(folder, 'office.json');
    const env = { NETRA_DATA: join(folder, 'second') };
    writeFileSync(office, JSON.stringify({ profile: { ...profile, city: undefined }, officials }));
    const refused = await run(['init', '--office', office, '--admin', 'admin'], { env });
    expect(refused.code).toBe(1);
    expect(errorOf(refused)).toMatchObject({ code: 'VALIDATION', issues: [{ path: 'profile.city' }] });
    writeFileSync(office, JSON.stringify({ profile, officials }));
    expect(await run(['init', '--office', office, '--admin', 'admin'], { env })).toMatchObject({ code: 0 });
    writeFileSync(office, 'bukan JSON');
    expect(await run(['init', '--office', office, '--admin', 'admin'], { env })).toMatchObject({
      code: 2,
      out: '',
    });
  });
});

describe('netra procedures', () => {
  it('describes every procedure with schemas that programs can read', async () => {
    const listed: { name: ProcedureName; kind: string; permission: string; input: Schema; output: Schema }[] =
      answerOf(await run(['procedures', '--json']));
    expect(listed.map(({ name }) => name)).toEqual(Object.keys(contract));
    for (const { name, kind, permission, input, output } of listed) {
      expect({ name, kind, permission }).toMatchObject({ name, ...pick(name) });
      for (const schema of [input, output]) {
        expect(schema).toMatchObject({ $schema: expect.stringContaining('json-schema.org') });
        expect(() => z.fromJSONSchema(schema)).not.toThrow();
      }
    }
    const deadline = listed.find(({ name }) => name === 'law.deadline');
    const readBack = z.fromJSONSchema(deadline?.input ?? false);
    expect(readBack.safeParse({ clock: 'C01', from: '2024-11-11', pattern: 5 }).success).toBe(true);
    expect(readBack.safeParse({ clock: 'C99', from: '2024-11-11', pattern: 5 }).success).toBe(false);
  });
  const pick = (name: ProcedureName) => {
    const { kind, permission } = contract[name];
    return { kind, permission };
  };

  it('lists them for people, one a line', async () => {
    const { code, out, err } = await run(['procedures']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.trimEnd().split('\n')).toHaveLength(Object.keys(contract).length);
  });
});

describe('netra call', () => {
  it.each([
    ['as an argument', ['{"date":"2024-12-03"}'], ''],
    ['from standard input', ['-'], '{"date":"2024-12-03"}'],
    ['from a file', ['@tanggal.json'], ''],
  ])('takes its input %s', async (_how, [argument = ''], input) => {
    writeFileSync(join(folder, 'tanggal.json'), '{"date":"2024-12-03"}');
    const word = argument.replace('@', `@${folder}/`);
    const ran = await run(['call', 'text.date', word], { input });
    expect({ ...ran, out: answerOf(ran) }).toEqual({
      code: 0,
      err: '',
      out: { text: 'Selasa tanggal tiga bulan Desember tahun dua ribu dua puluh empat' },
    });
  });

  it('signs in, and answers what the user may see', async () => {
    const ran = await asAdmin('call', 'employee.search', '{"text":"sitti"}');
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(answerOf(ran).items[0]).toMatchObject({ nip: '197204121998032007' });
  });

  it.each([
    ['nobody signed in', ['call', 'case.list'], { code: 'UNAUTHENTICATED', reason: 'no_session' }],
    ['a wrong password', ['call', 'case.list', '--as', 'petugas'], { reason: 'wrong_credentials' }],
    ['an unknown procedure', ['call', 'no.such'], { code: 'NOT_FOUND', entity: 'procedure' }],
  ])('is refused with exit 1 and the error as a value: %s', async (_what, args, error) => {
    const ran = await run(args);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(errorOf(ran)).toMatchObject(error);
    expect(ran.err.split('\n').length).toBeGreaterThan(2);
  });

  it.concurrent.each([
    ['no command', []],
    ['an unknown command', ['fly']],
    ['an unknown option', ['call', 'text.date', '{}', '--fly']],
    ['no procedure', ['call']],
    ['surplus words', ['call', 'text.date', '{}', '{}']],
    ['input that is no JSON', ['call', 'text.date', '{date}']],
    ['a file that is not there', ['call', 'text.date', '@/nowhere.json']],
    ['no folder for the demonstration', ['demo']],
    ['an import of something else', ['import', 'cases', 'x.csv']],
    ['a port that is none', ['serve', '--port', 'http']],
  ])('is used wrongly with exit 2: %s', async (_what, args) => {
    const ran = await run(args);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).not.toContain('    at ');
  });

  it('ends with 70 when the program itself fails: an incident, whose place is in the log', async () => {
    const data = join(folder, 'damaged');
    await run(['init', '--sample', '--admin', 'admin'], { env: { NETRA_DATA: data } });
    rmSync(join(data, 'files'), { recursive: true, force: true });
    writeFileSync(join(data, 'files'), 'no folder');
    const file = join(folder, 'pegawai.csv');
    writeFileSync(file, 'x');
    const ran = await run(['import', 'employees', file, '--as', 'admin'], { env: { NETRA_DATA: data } });
    expect(ran).toMatchObject({ code: 70, out: '' });
    const error = errorOf(ran);
    expect(error).toEqual({ code: 'INTERNAL', incident: expect.any(String) });
    expect(ran.err).not.toContain(data);
    const log = readFileSync(join(data, 'log', 'netra.log'), 'utf8');
    expect(JSON.parse(log)).toMatchObject({
      incident: error.code === 'INTERNAL' ? error.incident : '',
      procedure: 'file.register',
    });
  });

  it('writes the file behind a ticket with --out', async () => {
    const scan = join(folder, 'emblem.png');
    const emblem = readFileSync(join(root, 'resources/sample-office/emblem.png'));
    writeFileSync(scan, emblem);
    const employee = answerOf(await asAdmin('call', 'employee.search', '{"text":"sitti"}')).items[0];
    const letter = {
      bodyId: 'bkn',
      number: 'R-1/2024',
      letterDate: '2024-11-04',
      receivedDate: '2024-11-11',
      subject: 'Rekomendasi',
      scanFile: scan,
    };
    const person = {
      employeeId: employee.employeeId,
      actCode: 'D6',
      actDate: '2024-10-12',
      actDescription: 'membagikan unggahan kampanye',
      supportedStatus: 'determined',
      recommendedClass: 'discipline',
      recommendedLevel: 'light',
    };
    const input = JSON.stringify({ letter, people: [person] });
    const registered = await run(['call', 'recommendation.register', '-', '--as', 'admin'], { input });
    expect(registered).toMatchObject({ code: 0, err: '' });
    const { recommendationId } = answerOf(registered);
    const kept = await asAdmin('call', 'recommendation.get', JSON.stringify({ recommendationId }));
    const out = join(folder, 'again.png');
    const fileId = answerOf(kept).letter.scanFile;
    expect(await asAdmin('call', 'file.open', JSON.stringify({ fileId }), '--out', out)).toMatchObject({
      code: 0,
    });
    expect(readFileSync(out)).toEqual(emblem);
  });

  it('answers line by line, in order, each line for itself', async () => {
    const lines = [
      { id: 1, name: 'text.number', input: { value: 7 } },
      { id: 'two', name: 'text.date', input: { date: '2024-02-30' } },
      'not JSON {',
      { id: 3 },
      { id: 4, name: 'employee.import', input: { file: './nowhere.csv', dryRun: true } },
      { id: 5, name: 'case.list', input: {} },
      { name: 'nip.check', input: { value: '198505122010011004' } },
      { id: 6, name: 'draft.save', input: { subject: 'x', content: { a: 1 } }, commandId: 'same' },
      { id: 7, name: 'draft.save', input: { subject: 'x', content: { a: 1 } }, commandId: 'same' },
    ];
    const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n\n');
    const ran = await run(['call', '--lines', '--as', 'admin'], { input });
    expect(ran).toMatchObject({ code: 0, err: '' });
    const answers = ran.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id, ok, error }) => [id, ok ? 'ok' : error.code])).toEqual([
      [1, 'ok'],
      ['two', 'VALIDATION'],
      [null, 'VALIDATION'],
      [null, 'VALIDATION'],
      [4, 'VALIDATION'],
      [5, 'ok'],
      [null, 'ok'],
      [6, 'ok'],
      [7, 'ok'],
    ]);
    expect(answers[0].value).toEqual({ text: 'tujuh' });
    expect(answers[8].value).toEqual(answers[7].value);
  });
});

describe('netra import', () => {
  it('counts what a file would bring, and then brings it', async () => {
    const counts = { new: expect.any(Number), changed: 0, same: 0, rejected: expect.any(Number) };
    const preview = await asAdmin('import', 'employees', fixture, '--dry-run');
    expect(preview.code).toBe(0);
    expect(answerOf(preview)).toEqual(counts);
    const { new: added, rejected } = answerOf(preview);
    expect(added + rejected).toBe(5003);
    expect(preview.err).toContain('tidak ada yang ditulis');

    const written = await asAdmin('import', 'employees', fixture, '--json');
    expect(answerOf(written)).toMatchObject({ new: added, rejected });
    expect(answerOf(written).rows).toHaveLength(5003);
    expect(written.err).toBe('');
  });
});

describe('netra doctor and audit', () => {
  it('says how the office is, and walks the chain', async () => {
    const ran = await asAdmin('doctor');
    const { ok, findings } = answerOf(ran);
    expect(ran.code).toBe(ok ? 0 : 1);
    const sound = Object.fromEntries(
      findings.map((finding: { what: string; ok: boolean }) => [finding.what, finding.ok]),
    );
    // Whether the calendar knows the present year is not for a test to say.
    expect(sound).toEqual({
      Penyimpanan: true,
      'Folder data': true,
      'Kalender kerja': expect.any(Boolean),
      'Fon dan PDF': true,
      'Rantai jejak': true,
    });
    const chain = await asAdmin('audit', 'verify');
    expect(chain.code).toBe(0);
    expect(answerOf(chain)).toMatchObject({ whole: true, firstBadSeq: null });
  });

  it('says that an office is not set up', async () => {
    const ran = await run(['doctor'], { env: { NETRA_DATA: join(folder, 'nothing') } });
    expect(ran.code).toBe(1);
    expect(answerOf(ran)).toMatchObject({ ok: false });
    const called = await run(['call', 'case.list'], { env: { NETRA_DATA: join(folder, 'nothing') } });
    expect(errorOf(called)).toMatchObject({ code: 'STORE', fault: 'not_initialised' });
    expect(readdirSync(folder)).not.toContain('nothing');
  });
});
