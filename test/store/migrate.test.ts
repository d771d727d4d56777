import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Migration } from '#main/store/migrations/migration.ts';
import { migrations } from '#main/store/migrations/registry.ts';
import { openPostgresStore } from '#main/store/postgres.ts';
import { openSqliteStore } from '#main/store/sqlite.ts';
import type { Store, StoreLocation } from '#main/store/store.ts';
import {
  acts,
  caseEvents,
  caseStages,
  caseStates,
  clocks,
  confidences,
  employeeTypes,
  followUpStatuses,
  letterKinds,
  letterStatuses,
  officialRoles,
  positionGroups,
  recommendedClasses,
  roles,
  sanctionLevels,
  sanctions,
  sensitivities,
  sexes,
  signingCapacities,
  tracks,
} from '#shared/vocabulary.ts';
import { eachDatabase, sqliteDatabases, sqliteLocation } from '#test/support/databases.ts';
import { insertSampleCase } from './samples.ts';

/** Opens the store with a program that knows these further migrations. */
function openWith(location: StoreLocation, ...more: Migration[]): Promise<Store> {
  const options = { migrations: [...migrations, ...more] };
  return location.kind === 'sqlite'
    ? openSqliteStore(location.folder, options)
    : openPostgresStore(location.url, options);
}

const withColumn: Migration = {
  name: '0002-test-remark',
  statements: () => [
    `ALTER TABLE recommendation ADD COLUMN remark TEXT NOT NULL DEFAULT ''`,
    `UPDATE recommendation SET remark = subject`,
  ],
};
const failsHalfWay: Migration = {
  name: '0003-test-fails',
  statements: () => [
    `CREATE TABLE half_made (id INTEGER NOT NULL)`,
    `UPDATE recommendation SET subject = 'changed'`,
    `INSERT INTO no_such_table VALUES (1)`,
  ],
};

eachDatabase('migrating', ({ dialect, place, tamper }) => {
  const tables = (location: StoreLocation) =>
    tamper(location, [
      dialect === 'sqlite'
        ? `SELECT name FROM sqlite_schema WHERE name = 'half_made'`
        : `SELECT tablename FROM pg_tables WHERE tablename = 'half_made'`,
    ]);
  const filled = async () => {
    const location = await place();
    const store = await openWith(location);
    await store.write(insertSampleCase);
    await store.close();
    return location;
  };

  test('a new migration moves the rows that are there', async () => {
    const location = await filled();
    const store = await openWith(location, withColumn);
    expect(store.describe().schema).toBe('0002-test-remark');
    await store.close();
    expect(await tamper(location, ['SELECT remark FROM recommendation'])).toEqual([
      { remark: 'Rekomendasi atas pelanggaran netralitas' },
    ]);
  });

  test('one that fails half way leaves nothing of itself, and the one before it stands', async () => {
    const location = await filled();
    await expect(openWith(location, withColumn, failsHalfWay)).rejects.toThrow(/no_such_table/);
    expect(await tables(location)).toEqual([]);
    expect(await tamper(location, ['SELECT subject, remark FROM recommendation'])).toEqual([
      {
        subject: 'Rekomendasi atas pelanggaran netralitas',
        remark: 'Rekomendasi atas pelanggaran netralitas',
      },
    ]);
    expect(await tamper(location, ['SELECT name FROM schema_migration ORDER BY position'])).toEqual([
      { name: '0001-office-people-cases-papers' },
      { name: '0002-test-remark' },
    ]);
    // A corrected program goes on from there.
    await (await openWith(location, withColumn)).close();
  });

  test('opening again applies nothing twice', async () => {
    const location = await filled();
    await (await openWith(location, withColumn)).close();
    await (await openWith(location, withColumn)).close();
    expect(await tamper(location, ['SELECT count(*) AS n FROM schema_migration'])).toHaveLength(1);
  });
});

describe('migrating a SQLite file', () => {
  const { place } = sqliteDatabases();

  test('keeps a copy of the store as it was before', async () => {
    const { folder } = sqliteLocation(await place());
    const store = await openSqliteStore(folder);
    await store.write(insertSampleCase);
    await store.close();
    await (await openSqliteStore(folder, { migrations: [...migrations, withColumn] })).close();
    expect(readdirSync(join(folder, 'copies'))).toEqual(['before-0002-test-remark.db']);
  });

  test('a migration that orphans rows is rolled back', async () => {
    const { folder } = sqliteLocation(await place());
    const store = await openSqliteStore(folder);
    await store.write(insertSampleCase);
    await store.close();
    const orphaning: Migration = {
      name: '0002-test-orphans',
      statements: () => ['PRAGMA defer_foreign_keys = ON', `UPDATE case_file SET employee_id = 'nobody'`],
    };
    await expect(openSqliteStore(folder, { migrations: [...migrations, orphaning] })).rejects.toThrow(
      /without their parent/,
    );
    await (await openSqliteStore(folder)).close();
  });
});

describe('closed lists', () => {
  const { place, tamper } = sqliteDatabases();
  let definitions: Map<string, string>;
  beforeAll(async () => {
    const rows = (await tamper(await place(), [
      `SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL`,
    ])) as { name: string; sql: string }[];
    definitions = new Map(rows.map((row) => [row.name, row.sql]));
  });

  test.each<[table: string, column: string, codes: readonly string[]]>([
    ['official', 'role', Object.keys(officialRoles)],
    ['official', 'capacity', Object.keys(signingCapacities)],
    ['user_account', 'role', Object.keys(roles)],
    ['oversight_body', 'confidence', Object.keys(confidences)],
    ['holiday', 'confidence', Object.keys(confidences)],
    ['employee', 'sex', Object.keys(sexes)],
    ['employee', 'employee_type', Object.keys(employeeTypes)],
    ['employee', 'position_group', Object.keys(positionGroups)],
    ['recommendation', 'sensitivity', Object.keys(sensitivities)],
    ['case_file', 'position_group', Object.keys(positionGroups)],
    ['case_file', 'track', Object.keys(tracks)],
    ['case_file', 'state', Object.keys(caseStates)],
    ['case_file', 'stage', Object.keys(caseStages)],
    ['case_file', 'act_code', Object.keys(acts)],
    ['case_file', 'recommended_class', Object.keys(recommendedClasses)],
    ['case_file', 'recommended_level', Object.keys(sanctionLevels)],
    ['case_file', 'sanction', Object.keys(sanctions)],
    ['case_file', 'follow_up', Object.keys(followUpStatuses)],
    ['case_file', 'next_event', Object.keys(caseEvents)],
    ['case_file', 'next_due_clock', Object.keys(clocks)],
    ['case_event', 'event', Object.keys(caseEvents)],
    ['case_event', 'from_state', Object.keys(caseStates)],
    ['case_event', 'to_state', Object.keys(caseStates)],
    ['letter', 'kind', Object.keys(letterKinds)],
    ['letter', 'status', Object.keys(letterStatuses)],
  ])('%s.%s takes the codes of the vocabulary and no others', (table, column, codes) => {
    const list = new RegExp(`CHECK \\(${column} IN \\(([^)]*)\\)\\)`).exec(definitions.get(table) ?? '')?.[1];
    const allowed = list?.split(', ').map((code) => code.slice(1, -1));
    expect(allowed?.sort()).toEqual([...codes].sort());
  });
});
