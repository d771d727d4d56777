/** Which regulation a step follows, and which a paper may cite, by date. */
import { describe, expect, it, test } from 'vitest';
import { legalBasisOn } from '#main/law/citations.ts';
import { inForce, instruments } from '#main/law/instruments.ts';
import { isGradedHeavierNow, legacyProvisions } from '#main/law/legacy-discipline.ts';
import { applicableLaw, requireInForce } from '#main/law/validity.ts';
import { findViolation } from '#main/law/violations.ts';
import { Refusal } from '#shared/errors.ts';
import { addDays } from '#shared/local-date.ts';
import { day } from './office.ts';

describe('the discipline law of a case', () => {
  // act, examined, decided, objected -> law of examination, decision, objection; transitional rules
  // biome-ignore format: one case per line reads as a table
  test.each([
    ['2020-10-01', '2020-11-02', '2020-12-01', '2020-12-10', 'PP53 PP53 PP53', 'P94-40.1 P94-40.2'],
    ['2020-10-01', '2020-11-02', '2020-12-01', '2021-09-10', 'PP53 PP53 PP94', 'P94-40.1'],
    ['2020-10-01', '2021-08-30', '2021-08-31', null, 'PP53 PP94 PP94', 'P94-40.4'],
    ['2020-10-01', '2021-08-31', null, null, 'PP94 PP94 PP94', 'P94-40.3'],
    ['2020-10-01', null, null, null, 'PP94 PP94 PP94', 'P94-40.3'],
    ['2021-08-31', null, null, null, 'PP94 PP94 PP94', ''],
    ['2024-10-10', '2024-11-01', '2024-11-20', '2024-12-02', 'PP94 PP94 PP94', ''],
  ] as const)('act %s, examined %s, decided %s, objected %s: %s (%s)', (act, examined, decided, objected, laws, transitional) => {
    const on = (date: string | null) => (date === null ? null : day(date));
    const answer = applicableLaw({
      actOn: day(act),
      examinedOn: on(examined),
      decidedOn: on(decided),
      objectedOn: on(objected),
    });
    expect(`${answer.examination} ${answer.decision} ${answer.objection}`).toBe(laws);
    expect(answer.citations.map(({ rule }) => rule).join(' ')).toBe(transitional);
  });
});

describe('what a paper may cite on its date', () => {
  const refusal = (line: string, on: string) => {
    try {
      requireInForce([line], day(on));
      return null;
    } catch (thrown) {
      return thrown instanceof Refusal ? thrown.error : thrown;
    }
  };

  test.each([
    [
      'Peraturan Pemerintah Nomor 53 Tahun 2010 tentang Disiplin Pegawai Negeri Sipil',
      '2021-08-31',
      'PP 53/2010',
    ],
    ['Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara', '2023-10-31', 'UU 5/2014'],
    ['Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara', '2023-10-30', 'UU 20/2023'],
    [
      'Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil',
      '2021-08-30',
      'PP 94/2021',
    ],
    ['Pasal 24 Peraturan Badan Kepegawaian Negara Nomor 6 Tahun 2022', '2022-04-06', 'Per BKN 6/2022'],
    ['menurut PP 53/2010 Pasal 12 angka 9', '2026-06-29', 'PP 53/2010'],
  ])('refuses “%s” on %s', (line, on, instrument) => {
    expect(refusal(line, on)).toMatchObject({
      code: 'RULE_VIOLATION',
      rule: 'CITED-IN-FORCE',
      citation: { confidence: 'C' },
      facts: { instrument, on },
    });
  });

  test.each([
    ['Peraturan Pemerintah Nomor 53 Tahun 2010 tentang Disiplin Pegawai Negeri Sipil', '2021-08-30'],
    ['Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara', '2023-10-30'],
    // Pasal 42 of PP 94/2021 keeps the moderate types of PP 53/2010 alive.
    ['Pasal 7 ayat (3) Peraturan Pemerintah Nomor 53 Tahun 2010', '2026-06-29'],
    [
      'Peraturan Daerah Kabupaten Contoh Nomor 4 Tahun 2016 tentang Pembentukan Perangkat Daerah',
      '2026-06-29',
    ],
    // The amendment is part of the name, whenever it came.
    [
      'Peraturan Pemerintah Nomor 11 Tahun 2017 sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020',
      '2026-06-29',
    ],
  ])('passes “%s” on %s', (line, on) => {
    expect(refusal(line, on)).toBeNull();
  });

  it('“Mengingat” as Netra writes it is in force on every day on which something changed, and the day before', () => {
    const turns = Object.values(instruments).flatMap(({ from, until }) => [
      from,
      ...(until === null ? [] : [until]),
    ]);
    for (const turn of turns.flatMap((on) => [addDays(on, -1), on, addDays(on, 1)])) {
      expect(() => requireInForce(legalBasisOn(turn), turn), turn).not.toThrow();
      const names = legalBasisOn(turn).join();
      expect(names.includes('Nomor 53 Tahun 2010'), turn).toBe(inForce('PP53', turn));
      expect(names.includes('Nomor 94 Tahun 2021'), turn).toBe(inForce('PP94', turn));
      expect(names.includes('Nomor 6 Tahun 2022'), turn).toBe(inForce('PB6', turn));
    }
  });

  it('never knows two ASN laws or two discipline regulations in force together, nor a day without one', () => {
    for (let on = day('2014-01-15'); on < '2027-01-01'; on = addDays(on, 1)) {
      expect(inForce('UU5', on) !== inForce('UU20', on), on).toBe(true);
      expect(inForce('PP53', on) !== inForce('PP94', on), on).toBe(true);
    }
  });
});

describe('PP 53/2010 Pasal 4 beside Pasal 5 huruf n', () => {
  // biome-ignore format: one provision per line reads as the table of the regulation
  test.each([
    ['12.a', 'moderate', 'Pasal 12 angka 6', '5.n.3', true],
    ['12.b', 'moderate', 'Pasal 12 angka 6', '5.n.2', false],
    ['12.c', 'moderate', 'Pasal 12 angka 6', '5.n.3', true],
    ['12.d', 'severe', 'Pasal 13 angka 11', '5.n.4', false],
    ['13.a', 'severe', 'Pasal 13 angka 12', '5.n.5', false],
    ['13.b', 'moderate', 'Pasal 12 angka 7', '5.n.6', true],
    ['14', 'moderate', 'Pasal 12 angka 8', '5.n.7', true],
    ['15.a', 'moderate', 'Pasal 12 angka 9', '5.n.1 5.n.3', true],
    ['15.b', 'severe', 'Pasal 13 angka 13', '5.n.4', false],
    ['15.c', 'severe', 'Pasal 13 angka 13', '5.n.5', false],
    ['15.d', 'moderate', 'Pasal 12 angka 9', '5.n.6', true],
  ] as const)('angka %s was %s by %s, is now %s; heavier now: %s', (provision, level, article, now, heavier) => {
    const row = legacyProvisions.find((each) => each.provision === provision)!;
    expect(row).toMatchObject({ level, article, now: now.split(' ') });
    expect(isGradedHeavierNow(row)).toBe(heavier);
    for (const each of row.now) expect(findViolation(each), each).not.toBeNull();
  });
});
