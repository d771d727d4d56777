// People of a province, 60,000 of them: how long the store takes to find them while a name is typed, whether a page deep in
// the list costs more than the first, and whether writing them costs more than bare prepared statements do.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { searchEmployees } from '#main/store/employee-search.ts';
import { type EmployeeChange, insertEmployees, listEmployees } from '#main/store/employees.ts';
import { nameKey } from '#main/store/keys.ts';
import { createStore } from '#main/store/open.ts';
import { openConnection } from '#main/store/sqlite-file.ts';
import type { Store } from '#main/store/store.ts';
import { NOW, sampleEmployee } from '#test/store/samples.ts';

const PEOPLE = 60_000;
const ROUNDS = 5;
const SEARCHES = 2000;
const P95_MS = 1;
const DEPTH_RATIO = 2;
const WRITE_RATIO = 1 / 0.9;

const first = words(
  'Siti Budi Ahmad Wayan Made Nyoman Ketut Muhammad Sri Andi Dewi Agus Eko Rina Yohanes Maria Abdul Nur',
);
const middle = words(
  'Rahma Santo Lestar Wibow Hidaya Kusum Pratam Sapu Utam Handay Setia Purna Wirawa Suryan Gunaw Harta',
);
const last = words('ti no wan ni tra dewi yadi ningsih nto ri sari wati yono jaya');

const folder = mkdtempSync(join(tmpdir(), 'netra-bench-'));
try {
  const people = Array.from({ length: PEOPLE }, (_, n): EmployeeChange => {
    // Steps without a common factor walk through the combinations in no apparent order.
    const name = `${at(first, n * 7)} ${at(middle, n * 11)}${at(last, n * 5)} ${at(middle, n * 3 + 1)}${at(last, n * 13)}`;
    const nip = `19${String(60 + (n % 40))}0101201001${String(n).padStart(6, '0')}`;
    return { employeeId: `e-${String(n).padStart(6, '0')}`, facts: sampleEmployee({ name, nip }) };
  });

  const writes = { through: [] as number[], bare: [] as number[] };
  for (let round = 1; round <= ROUNDS; round += 1) {
    writes.bare.push(await bareWriting(people, `bare-${round}`));
    const { store, time } = await writing(people, `through-${round}`);
    writes.through.push(time);
    await store.close();
  }
  const { store } = await writing(people, 'searched');
  const search = await searchTimes(store, people);
  const depth = await depthRatio(store);
  await store.close();

  const [through, bare] = [Math.min(...writes.through), Math.min(...writes.bare)];
  const writeRatio = through / bare;
  console.log(
    `write: ${PEOPLE} people, bare ${bare.toFixed(0)} ms, through the store ${through.toFixed(0)} ms, ` +
      `ratio ${writeRatio.toFixed(2)} (goal: at most ${WRITE_RATIO.toFixed(2)})`,
  );
  console.log(
    `search: ${SEARCHES} searches of 1-3 words, p50 ${quantile(search, 0.5).toFixed(2)} ms, ` +
      `p95 ${quantile(search, 0.95).toFixed(2)} ms (goal: under ${P95_MS})`,
  );
  console.log(`pages: deep page to first page, ratio ${depth.toFixed(2)} (goal: at most ${DEPTH_RATIO})`);
  const reached = quantile(search, 0.95) < P95_MS && depth <= DEPTH_RATIO && writeRatio <= WRITE_RATIO;
  process.exitCode = reached ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function writing(
  people: readonly EmployeeChange[],
  name: string,
): Promise<{ store: Store; time: number }> {
  const store = await createStore({ kind: 'sqlite', folder: join(folder, name) });
  const time = await cpuMilliseconds(() => store.write((db) => insertEmployees(db, people, NOW)));
  return { store, time };
}

/** The same rows into the same table and index by prepared statements, keys made as the store makes them. */
async function bareWriting(people: readonly EmployeeChange[], name: string): Promise<number> {
  await (await createStore({ kind: 'sqlite', folder: join(folder, name) })).close();
  const database = openConnection({ path: join(folder, name, 'netra.db'), writer: true });
  const columns =
    'employee_id, nip, name, name_key, title_prefix, title_suffix, birth_place, birth_date, sex, employee_type, ' +
    'legal_standing, grade_code, grade_since, position_kind, position_group, position, position_since, work_unit, ' +
    'parent_unit, institution, phone, email, revision, updated_at';
  const insert = database.prepare<unknown[]>(
    `INSERT INTO employee (${columns}) VALUES (${columns.replaceAll(/\w+/g, '?')})`,
  );
  const all = database.transaction(() => {
    for (const { employeeId, facts } of people) {
      const { nip, name: fullName, ...rest } = facts;
      insert.run(employeeId, nip, fullName, nameKey(fullName), ...Object.values(rest), 1, NOW);
    }
    database.exec('INSERT INTO employee_words (rowid, name_key) SELECT ordinal, name_key FROM employee');
  });
  const time = await cpuMilliseconds(async () => all.immediate());
  database.close();
  return time;
}

/**
 * As a name is typed: one to all letters of its first word, then the next, in either order. Each search counts with the
 * better of two tries, so that what other programs do in between is not measured.
 */
async function searchTimes(store: Store, people: readonly EmployeeChange[]): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; times.length < SEARCHES; n += 1) {
    const parts = nameKey(at(people, n * 997).facts.name).split(' ');
    const typed = (n % 2 === 0 ? parts : parts.toReversed()).slice(0, 1 + (n % 3)).join(' ');
    const text = typed.slice(0, 1 + ((n * 5) % typed.length));
    const search = () => milliseconds(() => store.read((db) => searchEmployees(db, { text, limit: 20 })));
    times.push(Math.min(await search(), await search()));
  }
  return times.slice(SEARCHES / 10);
}

/** Time of the page in the middle of the list to that of the first one, each the best of several. */
async function depthRatio(store: Store): Promise<number> {
  const page = (after: string | null) =>
    store.read((db) => listEmployees(db, { workUnit: null, after, limit: 50 }));
  let cursor: string | null = null;
  for (let walked = 0; walked < PEOPLE / 2; walked += 500) {
    const after: string | null = cursor;
    cursor = (await store.read((db) => listEmployees(db, { workUnit: null, after, limit: 500 }))).next;
  }
  const times = { first: [] as number[], deep: [] as number[] };
  for (let round = 0; round < 50; round += 1) {
    times.first.push(await milliseconds(() => page(null)));
    times.deep.push(await milliseconds(() => page(cursor)));
  }
  return quantile(times.deep, 0.5) / quantile(times.first, 0.5);
}

function words(text: string): readonly string[] {
  return text.split(' ');
}

function at<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

/** Time of the processor: writing thousands of rows takes long enough for other programs to get in between. */
async function cpuMilliseconds(work: () => Promise<unknown>): Promise<number> {
  globalThis.gc?.();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
}
