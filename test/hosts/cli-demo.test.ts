// `netra demo`: the whole main job in one command, the same to the byte whenever it is run.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';

const program = join(import.meta.dirname, '../../src-main/hosts/cli/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'netra-cli-demo-'));
const out = join(folder, 'one');
let answer: unknown;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function demo(to: string, zone: string): Promise<unknown> {
  const child = spawn(process.execPath, [program, 'demo', '--out', to], {
    // Neither the clock nor the language of the machine may show in a paper.
    env: { ...process.env, TZ: zone, LANG: 'C', NETRA_DATABASE_URL: undefined },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(await text(child.stdout));
}

const contents = (of: string) =>
  Object.fromEntries(readdirSync(of).map((name) => [name, sha256(readFileSync(join(of, name)))]));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const summary = () => JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'));

beforeAll(async () => {
  const other = join(folder, 'two');
  const [first, second] = await Promise.all([demo(out, 'Asia/Jakarta'), demo(other, 'America/Los_Angeles')]);
  answer = first;
  expect(second).toEqual({ ...(first as object), out: other });
}, 120_000);

it('answers what it made, and leaves nothing but the folder it was asked for', () => {
  expect(answer).toEqual({
    out,
    files: 26,
    cases: 4,
    figures: { recommendations: 1, people: 4, followedUp: 4, unproven: 0, open: 0, share: '100%' },
  });
  expect(readdirSync(out)).toHaveLength(27);
});

it('writes the same bytes twice', () => {
  expect(contents(join(folder, 'two'))).toEqual(contents(out));
});

it('seals every file it lists', () => {
  const hashes = contents(out);
  for (const { file, sha256: seal } of summary().files) expect([file, hashes[file]]).toEqual([file, seal]);
});

it('names no person in a file name', () => {
  for (const name of readdirSync(out))
    expect(name).toMatch(/^(\d\d-[a-z-]+(-2024-001-\d)?\.(pdf|xlsx)|summary\.json)$/);
});

it('tells every date with its article', () => {
  const { cases, audit } = summary();
  expect(audit).toMatchObject({ whole: true });
  expect(cases.map(({ sanction }: { sanction: string }) => sanction)).toEqual(['B2', 'ST1', 'R2', 'ST2']);
  for (const { deadlines } of cases) {
    expect(deadlines).not.toEqual([]);
    for (const { clock, due, articles, reckoning } of deadlines) {
      expect(due).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(articles).not.toEqual([]);
      for (const { article, instrument } of articles) expect(`${instrument} ${article}`).toMatch(/\S+ \S+/);
      // The sender's own date (C12) is taken from his letter, not reckoned.
      if (clock !== 'C12') expect(reckoning.at(-1)).toMatchObject({ date: due });
    }
  }
  // Received on 18 December: the fifteenth working day comes after Christmas, its shared leave and New Year.
  const [severe] = cases;
  const effect = severe.deadlines.find(({ clock }: { clock: string }) => clock === 'C05');
  expect(effect).toMatchObject({ from: '2024-12-18', due: '2025-01-13' });
  expect(effect.articles).toContainEqual(expect.objectContaining({ article: 'Pasal 50 ayat (1)' }));
  const skipped = effect.reckoning.filter(({ counted }: { counted: boolean }) => !counted);
  expect(skipped.map(({ date }: { date: string }) => date)).toEqual(
    expect.arrayContaining(['2024-12-25', '2024-12-26', '2025-01-01']),
  );
});
