/** Choosing the sanction, and what follows from serving one. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { CaseFacts } from '#main/law/case-facts.ts';
import { advance } from '#main/law/case-machine.ts';
import { cite } from '#main/law/citations.ts';
import { type Election, replacementFreezeOn } from '#main/law/elections.ts';
import { councilFaults } from '#main/law/ethics-council.ts';
import {
  formFor,
  levelOfSeveral,
  repetitionAfter,
  stepAbove,
  typeByWeight,
} from '#main/law/sanction-choice.ts';
import { compareSanctions, isAvailable } from '#main/law/sanctions.ts';
import { advancementBlocked, overlapOf, resignationBarred } from '#main/law/serving.ts';
import { codesOf, moderateSets, type SanctionCode, sanctions } from '#shared/vocabulary.ts';
import {
  contextOn,
  day,
  examinee,
  expectVerdict,
  follow,
  happen,
  opening,
  person,
  reportOf,
  later as today,
  upTo,
} from './office.ts';

describe('one sanction, of the right weight', () => {
  test.each([
    [['light', 'severe', 'moderate'], 'severe'],
    [['light', 'light'], 'light'],
    [['moderate', 'light'], 'moderate'],
    [[], null],
  ] as const)('P94-35.1: of %s the heaviest, %s', (levels, heaviest) => {
    expect(levelOfSeveral(levels)).toBe(heaviest);
    expect(cite('P94-35.1').article).toBe('Pasal 35 ayat (1)');
  });

  // biome-ignore format: one choice per line reads as a table
  test.each([
    ['light', true, false, 'PP53_7_3', 'R1'],
    ['light', false, true, 'PP53_7_3', 'R3'],
    ['moderate', true, false, 'PP53_7_3', 'ST1'],
    ['moderate', false, true, 'PP94_8_3', 'S3'],
    ['severe', false, true, 'PP53_7_3', 'B3'],
    ['severe', true, true, 'PP53_7_3', null],
    ['severe', false, false, 'PP53_7_3', null],
  ] as const)('PB6-18a: %s, mitigating %s, aggravating %s under %s: %s', (level, mitigating, aggravating, set, type) => {
    expect(typeByWeight(level, { mitigating, aggravating }, set)).toBe(type);
    expect(cite('PB6-18a').confidence).toBe('B');
  });

  // biome-ignore format: one repeat per line reads as a table
  test.each([
    ['R1', 'light', 'PP53_7_3', 'R2', 'R2 R3', false],
    ['R2', 'light', 'PP53_7_3', 'R3', 'R3', false],
    ['R3', 'light', 'PP53_7_3', 'ST1', '', true],
    ['R3', 'light', 'PP94_8_3', 'S1', '', true],
    ['R2', 'severe', 'PP53_7_3', 'B1', 'B1 B2 B3', false],
    ['S2', 'moderate', 'PP53_7_3', 'ST3', 'ST3', false],
    ['ST3', 'moderate', 'PP94_8_3', 'B1', '', true],
    ['B2', 'severe', 'PP53_7_3', 'B3', 'B3', false],
    ['B3', 'severe', 'PP53_7_3', null, '', true],
  ] as const)('repeat after %s, found %s under %s: at least %s of “%s”', (last, level, set, least, within, exceeds) => {
    const answer = repetitionAfter(last, level, set);
    expect(answer).toMatchObject({ least, withinLevel: within.split(' ').filter(Boolean), exceedsLevel: exceeds });
    expect(answer.citations.map(({ rule }) => rule)).toEqual(['P94-35.2', 'PB6-18c']);
  });

  it('the ladder climbs one step at a time to dismissal, whatever the set', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...codesOf(sanctions)),
        fc.constantFrom(...codesOf(moderateSets)),
        (last, set) => {
          const next = stepAbove(last, set);
          if (next === null) return last === 'B3';
          const between = codesOf(sanctions).filter(
            (code) =>
              isAvailable(code, set) && compareSanctions(code, last) > 0 && compareSanctions(code, next) < 0,
          );
          return compareSanctions(next, last) > 0 && isAvailable(next, set) && between.length === 0;
        },
      ),
    );
  });

  it('a pelaksana goes down in class, having no lower post', () => {
    expect(formFor('B1', 'executor')).toMatchObject({ text: expect.stringContaining('satu kelas') });
    expect(formFor('B2', 'executor')).toMatchObject({ text: expect.stringContaining('terendah') });
    expect(formFor('B3', 'executor')).toBeNull();
    expect(formFor('B1', 'supervisor')).toBeNull();
    const facts = upTo('propose', today, opening({ employee: { ...examinee, positionGroup: 'executor' } }));
    expectVerdict(facts, happen('decide'), { ok: true, rule: 'PB6-19' });
  });
});

describe('a second sanction while the first is served', () => {
  const endsOn = day('2027-08-04');
  // biome-ignore format: one pair per line reads as a table
  test.each([
    ['ST1', 'B1', '2026-12-01', '2026-12-01', '2026-12-01', '2027-12-01', 'PB6-24a'],
    ['ST1', 'B3', '2026-12-01', '2026-12-01', '2026-12-01', null, 'PB6-24a'],
    ['B1', 'ST1', '2026-12-01', '2027-08-04', '2027-08-04', '2028-08-04', 'PB6-24b'],
    ['B1', 'B1', '2026-12-01', '2027-08-04', '2027-08-04', '2028-08-04', 'PB6-24b'],
    ['B1', 'R2', '2026-12-01', '2027-08-04', '2027-08-04', null, 'PB6-24b'],
  ] as const)('serving %s, then %s on %s', (running, next, on, runningEndsOn, startsOn, end, rule) => {
    expect(overlapOf({ sanction: running, endsOn }, next, day(on))).toEqual({
      runningEndsOn,
      startsOn,
      endsOn: end,
      citation: cite(rule),
    });
  });

  it('nothing overlaps once the first has run out', () => {
    expect(overlapOf({ sanction: 'B1', endsOn }, 'B2', endsOn)).toBeNull();
  });

  test.each([
    ['ST1', 'B1', 'PB6-24a', 'berakhir saat keputusan ini berlaku'],
    ['B2', 'B1', 'PB6-24b', 'sesudah 1 Desember 2026'],
  ] as const)('the decision is told: serving %s, deciding %s', (running, sanction, rule, text) => {
    const priorSanctions = [
      { sanction: running, decisionDate: day('2025-11-10'), endsOn: day('2026-12-01') },
    ];
    const facts = upTo('propose', today, opening({ priorSanctions }));
    expectVerdict(facts, happen('decide', { sanction }), { ok: true, rule });
    const decided = advance(facts, happen('decide', { sanction }), today);
    const told = decided.ok ? decided.warnings.filter(({ citation }) => citation?.rule === rule) : [];
    expect(told).toEqual([expect.objectContaining({ text: expect.stringContaining(text) })]);
  });
});

describe('the months in which officials may not be replaced', () => {
  const elections = JSON.parse(readFileSync('resources/law/elections.json', 'utf8')) as Election[];

  test.each([
    ['2024-03-21', null],
    ['2024-03-22', 'pilkada-2024'],
    ['2024-11-27', 'pilkada-2024'],
    ['2024-11-28', null],
    ['2023-11-20', null], // legislative and presidential elections freeze nothing
    ['2020-09-01', 'pilkada-2020'],
  ])('on %s: %s', (on, election) => {
    expect(replacementFreezeOn(day(on), elections)?.id ?? null).toBe(election);
  });

  it('a demotion is warned of within them, and only within them, when the calendar is known', () => {
    const proposed = upTo('propose', today);
    expectVerdict(proposed, happen('decide'), { ok: true }, contextOn('2027-12-31', { elections }));
    const coming = [
      { ...elections[0]!, id: 'pilkada', determinedOn: day('2026-09-22'), votingOn: day('2026-11-25') },
    ];
    const context = contextOn('2027-12-31', { elections: coming });
    expectVerdict(proposed, happen('decide'), { ok: true, rule: 'UU10-71.2' }, context);
    expectVerdict(proposed, happen('decide', { sanction: 'B3' }), { ok: true }, context);
    expectVerdict(proposed, happen('decide'), { ok: true, rule: 'UU10-71.2' });
  });
});

describe('while a case runs', () => {
  const serving = upTo('serve', today);
  const reprimanded: CaseFacts = { ...serving, sanction: 'R3', endsOn: null };

  test.each([
    ['B1', serving, '2026-08-03', null],
    ['B1', serving, '2026-08-04', 'PB6-55.1'],
    ['B1', serving, '2027-08-03', 'PB6-55.1'],
    ['B1', serving, '2027-08-04', null],
    ['R3', reprimanded, '2026-08-10', null],
  ] as const)('salary increase and promotion under %s', (_sanction: SanctionCode, facts, on, rule) => {
    expect(advancementBlocked(facts, day(on))?.rule ?? null).toBe(rule);
  });

  const appealed = follow(
    upTo('propose', today),
    today,
    happen('decide', { sanction: 'B3' }),
    happen('deliver'),
    happen('confirmReceipt'),
    happen('fileAppeal'),
  );
  test.each([
    ['in review', upTo('startReview', today), '2026-06-05', null],
    ['summoned', upTo('summon', today), '2026-06-11', 'diperiksa'],
    ['reported, not decided', reportOf('moderate', '5.n.2', examinee), '2026-06-27', 'diperiksa'],
    ['decided, not in force', upTo('confirmReceipt', today), '2026-07-15', null],
    ['appeal pending', appealed, '2026-08-10', 'banding'],
    ['serving', serving, '2026-08-10', 'menjalani'],
    ['served', serving, '2027-08-04', null],
  ] as const)('a wish to resign, %s', (_why, facts, on, because) => {
    const barred = resignationBarred(facts, day(on));
    expect(barred?.citation.rule ?? null).toBe(because === null ? null : 'PP11-238.3');
    if (because !== null) expect(barred?.text).toContain(because);
  });
});

describe('the Majelis Kode Etik', () => {
  const sits =
    (position: 'chair' | 'secretary' | 'member', gradeCode = 'IV/a') =>
    (_: unknown, index: number) => ({
      person: person(`Contoh ${position} ${index}`, { gradeCode }),
      position,
    });
  const council = (members: number, gradeCode?: string) => [
    ...[0].map(sits('chair')),
    ...[0].map(sits('secretary')),
    ...Array.from({ length: members }, sits('member', gradeCode)),
  ];
  const chair = council(3)[0]!;

  test.each([
    ['five', council(3), []],
    ['seven', council(5), []],
    ['two members', council(2), ['sekurang-kurangnya tiga anggota']],
    ['six', council(4), ['harus berjumlah ganjil']],
    ['a member of lower grade', council(3, 'III/a'), ['lebih rendah']],
    [
      'no secretary',
      council(4).filter(({ position }) => position !== 'secretary'),
      ['satu ketua dan satu sekretaris'],
    ],
    [
      'the examinee',
      [...council(2), { person: examinee, position: 'member' as const }],
      ['tidak dapat duduk'],
    ],
    ['the same twice', [...council(2), { person: chair.person, position: 'member' as const }], ['dua kali']],
  ])('%s', (_why, members, faults) => {
    const found = councilFaults(members, examinee);
    expect(found.map(({ text }) => text)).toEqual(faults.map((fault) => expect.stringContaining(fault)));
    for (const { citation } of found) expect(citation.rule).toBe('P42-18');
  });
});
