import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dateFromParts, localDate } from '#shared/local-date.ts';
import { checkNip, crossCheckNip, type NipProblemCode } from '#shared/nip.ts';
import { formatNip } from '#shared/text.ts';

const TODAY = localDate('2026-08-17');

const codesOf = (value: string) => checkNip(value, TODAY).problems.map((problem) => problem.code);
const textOf = (value: string) => checkNip(value, TODAY).problems.map((problem) => problem.text);

describe('a right number', () => {
  it('tells what it says about a PNS', () => {
    expect(checkNip('198503152010011001', TODAY)).toEqual({
      ok: true,
      kind: 'pns',
      digits: '198503152010011001',
      birthDate: '1985-03-15',
      appointedMonth: '2010-01',
      appointedYear: 2010,
      sex: 'M',
      problems: [],
    });
  });

  it('tells what it says about a PPPK, who has no month of appointment', () => {
    expect(checkNip('199002142023212001', TODAY)).toMatchObject({
      ok: true,
      kind: 'pppk',
      birthDate: '1990-02-14',
      appointedMonth: null,
      appointedYear: 2023,
      sex: 'F',
    });
  });

  test.each([
    '19780427 202308 2 001',
    '19780427\u00A0202308\u00A02\u00A0001',
    '19780427.202308.2.001',
    '19780427-202308-2-001',
    "'197804272023082001",
    '\t197804272023082001\r\n',
    '\uFEFF19780427\u200B2023082001',
    formatNip('197804272023082001'),
  ])('may be written %j', (written) => {
    expect(checkNip(written, TODAY)).toMatchObject({ ok: true, digits: '197804272023082001' });
  });
});

describe('a wrong number', () => {
  test.each<[string, NipProblemCode[]]>([
    ['', ['not_18_digits']],
    ['   ', ['not_18_digits']],
    ['19850315201001100', ['not_18_digits']],
    ['1985031520100110012', ['not_18_digits']],
    ['19850315201O011001', ['not_18_digits']],
    ['１98503152010011001', ['not_18_digits']],
    ['1.98603E+17', ['scientific_notation']],
    ['1,98603E+17', ['scientific_notation']],
    ['1.98603152010011e17', ['scientific_notation']],
    ['2E+17', ['scientific_notation']],
    ['196902302008082001', ['impossible_birth_date']],
    ['198513152010011001', ['impossible_birth_date']],
    ['189903152010011001', ['impossible_birth_date']],
    ['199302052023132001', ['month_invalid']],
    ['199302052023002001', ['month_invalid']],
    ['199302052023202001', ['month_invalid']],
    ['199510312023093001', ['sex_digit_invalid']],
    ['199510312023090001', ['sex_digit_invalid']],
    ['198503152010011000', ['sequence_zero']],
    ['198503152001011001', ['too_young_at_appointment']],
    ['198503151980011001', ['too_young_at_appointment']],
    ['198503152910011001', ['too_old_at_appointment']],
    ['195008171970011001', ['age_out_of_range']],
    ['201008172027011001', ['age_out_of_range']],
    ['203008172050011001', ['age_out_of_range']],
    ['196902302008133000', ['impossible_birth_date', 'month_invalid', 'sex_digit_invalid', 'sequence_zero']],
  ])('%j: %j', (value, codes) => {
    expect(codesOf(value)).toEqual(codes);
    expect(checkNip(value, TODAY).ok).toBe(false);
  });

  it('says which digits and what to do', () => {
    expect(textOf('19850315201001100')).toEqual([
      'NIP berisi 17 angka, kurang 1 dari 18. Cocokkan dengan SK, lalu tulis lengkap 18 angka.',
    ]);
    expect(textOf('1985031520100110012')[0]).toContain('lebih 1 dari 18');
    expect(textOf('19850315201O011001')[0]).toContain('tanda ke-12 adalah “O”');
    expect(textOf('1.98603E+17')[0]).toContain('Format kolom NIP sebagai Teks');
    expect(textOf('196902302008082001')[0]).toContain('30-02-1969');
    expect(textOf('199302052023132001')[0]).toContain('Angka 13–14 NIP tertulis 13');
    expect(textOf('199510312023093001')[0]).toContain('Angka ke-15 NIP tertulis 3');
    expect(textOf('198503152010011000')[0]).toContain('Angka 16–18');
    expect(textOf('198503151980011001')[0]).toContain('diangkat sebelum lahir');
    expect(textOf('203008172050011001')[0]).toContain('setelah 17 Agustus 2026');
  });

  it('still tells what can be read', () => {
    expect(checkNip('199302052023132001')).toMatchObject({
      kind: null,
      birthDate: '1993-02-05',
      appointedMonth: null,
      appointedYear: 2023,
      sex: 'F',
    });
  });

  it('keeps the digits of a number of the wrong length, and nothing of a ruined one', () => {
    expect(checkNip('19850315 201001 1 00').digits).toBe('19850315201001100');
    expect(checkNip('1.98603E+17').digits).toBe('');
  });

  it('checks the age only against a day it is given', () => {
    expect(checkNip('195008171970011001').ok).toBe(true);
    expect(checkNip('195508182010011001', TODAY).ok).toBe(true);
    expect(checkNip('195508172010011001', TODAY).ok).toBe(false);
  });
});

describe('crossCheckNip', () => {
  const checked = checkNip('198503152010011001');

  it('finds nothing when the facts agree or are unknown', () => {
    expect(crossCheckNip(checked, { birthDate: localDate('1985-03-15'), sex: 'M' })).toEqual([]);
    expect(crossCheckNip(checked, { birthDate: null, sex: null })).toEqual([]);
    expect(crossCheckNip(checked, {})).toEqual([]);
    expect(crossCheckNip(checkNip('rusak'), { birthDate: localDate('1985-03-15'), sex: 'M' })).toEqual([]);
  });

  it('names both sides when they disagree', () => {
    const problems = crossCheckNip(checked, { birthDate: localDate('1985-03-16'), sex: 'F' });
    expect(problems.map((problem) => problem.code)).toEqual(['birth_date_disagrees', 'sex_disagrees']);
    expect(problems[0]?.text).toContain('15 Maret 1985, sedangkan tercatat 16 Maret 1985');
    expect(problems[1]?.text).toContain('laki-laki, sedangkan tercatat perempuan');
  });
});

describe('properties', () => {
  const parts = fc.record({
    year: fc.integer({ min: 1960, max: 2005 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    appointedAt: fc.integer({ min: 18, max: 56 }),
    code: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 21, max: 99 })),
    sex: fc.constantFrom('1', '2'),
    sequence: fc.integer({ min: 1, max: 999 }),
  });
  const two = (n: number) => String(n).padStart(2, '0');

  it('reads back every number put together by the rule', () => {
    fc.assert(
      fc.property(parts, (p) => {
        const digits = `${p.year}${two(p.month)}${two(p.day)}${p.year + p.appointedAt}${two(p.code)}${p.sex}${String(p.sequence).padStart(3, '0')}`;
        const checked = checkNip(formatNip(digits));
        expect(checked.problems).toEqual([]);
        expect(checked.digits).toBe(digits);
        expect(checked.birthDate).toBe(dateFromParts(p.year, p.month, p.day));
        expect(checked.kind).toBe(p.code <= 12 ? 'pns' : 'pppk');
        expect(checked.sex).toBe(p.sex === '1' ? 'M' : 'F');
      }),
    );
  });

  it('never throws, and every problem is a sentence', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{18}$/)), (value) => {
        const checked = checkNip(value, TODAY);
        expect(checked.ok).toBe(checked.problems.length === 0);
        for (const problem of checked.problems) expect(problem.text).toMatch(/^[A-Z].*\.$/su);
      }),
    );
  });
});
