/** Guards from review to report: what goes through, what is warned of, what is refused, and by which article. */
import { describe, expect, it, test } from 'vitest';
import type { ResolvedPerson } from '#main/law/case-facts.ts';
import { noteReported } from '#main/law/case-fold.ts';
import { evaluate, followUpOf } from '#main/law/case-machine.ts';
import {
  contextOn,
  day,
  examinee,
  expectVerdict,
  follow,
  happen,
  inspector,
  opening,
  paper,
  person,
  personnelOfficer,
  recommended,
  superior,
  later as today,
  upTo,
} from './office.ts';

const inReview = upTo('startReview', today);

describe('opening the discipline track', () => {
  test.each([
    { why: 'the level the provision carries', data: {}, ok: true },
    { why: 'n.1 carries no level', data: { provision: '5.n.1' }, ok: false, rule: 'P94-5.n' },
    { why: 'n.2 is moderate, not severe', data: { provision: '5.n.2' }, ok: false, rule: 'P94-13.g' },
    { why: 'a provision that does not exist', data: { provision: '7.z' }, ok: false, rule: 'P94-33.2' },
    {
      why: 'impact on the state makes 3.d severe',
      data: { provision: '3.d', impact: 'negara' as const },
      ok: true,
    },
    {
      why: 'impact on the unit makes 3.d light',
      data: { provision: '3.d', impact: 'unit' as const },
      ok: false,
      rule: 'P94-9(1).b',
    },
    { why: 'the impact may still be open, if the level is possible', data: { provision: '3.d' }, ok: true },
    { why: '5.m is moderate for one impact only', data: { provision: '5.m' }, ok: false, rule: 'P94-13.e' },
    {
      why: '4.d carries nothing for the unit',
      data: { provision: '4.d', impact: 'unit' as const },
      ok: false,
      rule: 'P94-1.10',
    },
    { why: 'nobody examines himself', data: { superior: examinee }, ok: false, rule: 'P94-27.1' },
    { why: 'an involved superior is replaced', data: { superiorInvolved: true }, ok: true, rule: 'P94-29.6' },
    {
      why: 'a superior of lower grade',
      data: { superior: person('Contoh Muda', { gradeCode: 'III/a' }) },
      ok: true,
      rule: 'PB6-29',
    },
    {
      why: 'another level than recommended, without a reason',
      data: { provision: '5.n.2', level: 'moderate' as const },
      ok: false,
      rule: 'K-32.3',
    },
    {
      why: 'another level than recommended, with a reason',
      data: { provision: '5.n.2', level: 'moderate' as const, deviationReason: 'Tanpa pengerahan.' },
      ok: true,
      rule: 'K-32.3',
    },
    { why: 'before the review began', data: { date: day('2026-06-01') }, ok: false, rule: 'ORDER' },
    { why: 'in the future', data: { date: day('2028-01-03') }, ok: false, rule: 'ORDER' },
  ])('$why', ({ data, ok, rule }) => {
    expectVerdict(inReview, happen('openDiscipline', data), { ok, rule });
  });

  test.each([
    { track: 'ethics', rule: 'P42-17', word: 'Kode etik' },
    { track: 'party', rule: 'PP11-255', word: 'partai' },
    { track: 'pppk', rule: 'P49-52', word: 'PPPK' },
    { track: 'ppnpn', rule: 'SE1', word: 'PPNPN' },
  ] as const)('the $track track is not carried further, and says why', ({ track, rule, word }) => {
    const facts = follow(opening({ track }), today, happen('startReview'));
    expectVerdict(facts, happen('openDiscipline'), { ok: false, rule });
    const blocked = evaluate(facts, today).blocked.find(({ event }) => event === 'openDiscipline');
    expect(blocked?.reasons[0]?.text).toContain(word);
    expect(evaluate(facts, today).allowed.map(({ event }) => event)).toEqual(['rebut', 'closeEarly']);
    // Rebuttal, early end and closing after the report work on every track.
    expect(follow(facts, today, happen('rebut'), happen('resumeReview')).state).toBe('TELAAH');
    expect(follow(noteReported(facts, day('2026-08-31')), today, happen('close')).state).toBe('DITUTUP');
    expect(follow(facts, today, happen('closeEarly', { reason: 'retired' })).state).toBe('DITUTUP');
  });

  it('a discipline case cannot be closed from the review', () => {
    expectVerdict(noteReported(inReview, day('2026-08-31')), happen('close'), {
      ok: false,
      rule: 'P94-24.1',
    });
  });

  it('an act before PP 94/2021 comes with a warning', () => {
    const old = opening({ act: { code: 'D8', date: day('2020-10-01'), supportedStatus: 'determined' } });
    expectVerdict(follow(old, today, happen('startReview')), happen('openDiscipline'), {
      ok: true,
      rule: 'P94-40.3',
    });
  });
});

describe('the examination team', () => {
  const ready = upTo('openDiscipline', today);
  const chair = { person: inspector, element: 'supervision', teamPosition: 'chair' } as const;
  const secretary = { person: personnelOfficer, element: 'personnel', teamPosition: 'secretary' } as const;
  const member = { person: superior, element: 'superior', teamPosition: 'member' } as const;
  const extra = (who: ResolvedPerson) => ({ person: who, element: 'other', teamPosition: 'member' }) as const;

  test.each([
    { why: 'three elements, three offices', members: [chair, secretary, member], ok: true },
    {
      why: 'no supervision element',
      members: [{ ...chair, element: 'other' as const }, secretary, member],
      ok: false,
      rule: 'P94-29.3',
    },
    {
      why: 'no personnel element',
      members: [chair, { ...secretary, element: 'other' as const }, member],
      ok: false,
      rule: 'P94-29.3',
    },
    {
      why: 'the superior is not in it',
      members: [chair, secretary, { ...member, element: 'other' as const }],
      ok: false,
      rule: 'P94-29.3',
    },
    {
      why: 'two chairs',
      members: [chair, { ...secretary, teamPosition: 'chair' as const }, member],
      ok: false,
      rule: 'PB6-29',
    },
    {
      why: 'no plain member',
      members: [chair, secretary, { ...member, teamPosition: 'secretary' as const }],
      ok: false,
      rule: 'PB6-29',
    },
    {
      why: 'somebody below the examinee',
      members: [chair, secretary, member, extra(person('Contoh Muda', { gradeCode: 'III/c' }))],
      ok: false,
      rule: 'PB6-29',
    },
    {
      why: 'an even number is only a warning',
      members: [chair, secretary, member, extra(person('Contoh Lain'))],
      ok: true,
      rule: 'PB6-29',
    },
    {
      why: 'the examinee himself',
      members: [chair, secretary, member, extra(examinee)],
      ok: false,
      rule: 'P94-29.3',
    },
    {
      why: 'the same person twice',
      members: [chair, secretary, member, extra(inspector)],
      ok: false,
      rule: 'P94-29.3',
    },
    {
      why: 'another superior than the one who acts',
      members: [chair, secretary, { ...member, person: person('Contoh Terlibat') }],
      ok: false,
      rule: 'P94-29.6',
    },
  ])('$why', ({ members, ok, rule }) => {
    expectVerdict(ready, happen('formTeam', { members }), { ok, rule });
  });

  it('severe: no summons without a team; moderate: with or without; light: no team', () => {
    expectVerdict(ready, happen('summon'), { ok: false, rule: 'P94-29.2' });
    const moderate = follow(
      recommended('moderate'),
      today,
      happen('startReview'),
      happen('openDiscipline', { provision: '5.n.2', level: 'moderate' }),
    );
    expectVerdict(moderate, happen('summon'), { ok: true });
    expectVerdict(moderate, happen('formTeam'), { ok: true });
    const light = follow(
      recommended('light'),
      today,
      happen('startReview'),
      happen('openDiscipline', { provision: '3.d', impact: 'unit', level: 'light' }),
    );
    expectVerdict(light, happen('formTeam'), { ok: false, rule: 'P94-29.1' });
  });
});

describe('summons', () => {
  const ready = upTo('formTeam', today);
  // Letter of Wednesday 10 June 2026; 16 June is a holiday: the 7th working day is Monday 22 June.
  test.each([
    { rule: 'MIN_NOTICE', exam: '2026-06-22', ok: true },
    { rule: 'MIN_NOTICE', exam: '2026-06-19', ok: true, warns: 'PB6-10' },
    { rule: 'MIN_NOTICE', exam: '2026-07-30', ok: true },
    { rule: 'MAX_GAP', exam: '2026-06-15', ok: true },
    { rule: 'MAX_GAP', exam: '2026-06-22', ok: true },
    { rule: 'MAX_GAP', exam: '2026-06-23', ok: true, warns: 'P94-26.2' },
    { rule: 'MIN_NOTICE', exam: '2026-06-27', ok: true, warns: 'W-1' },
    { rule: 'MIN_NOTICE', exam: '2026-06-10', ok: false, warns: 'P94-26.2' },
  ] as const)('$rule: letter 10 June, examination $exam', ({ rule, exam, ok, ...rest }) => {
    const context = contextOn('2027-12-31', { summonsRule: rule });
    const expected = 'warns' in rest ? { ok, rule: rest.warns } : { ok };
    expectVerdict(ready, happen('summon', { examDate: day(exam) }), expected, context);
  });

  it('a six-day office reckons with its own week', () => {
    const six = contextOn('2027-12-31', { pattern: 6 });
    expectVerdict(ready, happen('summon', { examDate: day('2026-06-19') }), { ok: true }, six);
  });

  const absent = follow(upTo('summon', today), today, happen('recordAbsence'));
  test.each([
    { why: 'within seven working days', data: {}, ok: true },
    { why: 'on the missed day itself', data: { document: paper('2026-06-22') }, ok: true },
    {
      why: 'late is warned of',
      data: { document: paper('2026-07-02'), examDate: day('2026-07-20') },
      ok: true,
      rule: 'P94-26.3',
    },
    { why: 'before he was absent', data: { document: paper('2026-06-19') }, ok: false, rule: 'ORDER' },
    {
      why: 'the first letter again',
      data: { document: paper('2026-06-22', '800/2026-06-10') },
      ok: false,
      rule: 'P94-26.3',
    },
    { why: 'short notice again', data: { examDate: day('2026-06-26') }, ok: true, rule: 'PB6-10' },
  ])('second summons: $why', ({ data, ok, rule }) => {
    expectVerdict(absent, happen('summonAgain', data), { ok, rule });
  });

  it('an absence is recorded once per summons, on the day or later', () => {
    const called = upTo('summon', today);
    expectVerdict(called, happen('recordAbsence', { date: day('2026-06-19') }), { ok: false, rule: 'ORDER' });
    expectVerdict(called, happen('recordAbsence', { reason: 'sick' }), { ok: true, rule: 'P94-26.3' });
    expectVerdict(absent, happen('recordAbsence'), { ok: false, rule: 'P94-26.3' });
    expectVerdict(absent, happen('examine'), { ok: false, rule: 'P94-26.3' });
    expectVerdict(called, happen('summonAgain'), { ok: false, rule: 'P94-26.3' });
  });

  it('there is no third summons', () => {
    const twice = follow(absent, today, happen('summonAgain'));
    expectVerdict(twice, happen('summonAgain'), { ok: false, rule: 'P94-26.4' });
    const blocked = evaluate(twice, today).blocked.find(({ event }) => event === 'summonAgain');
    expect(blocked?.reasons[0]?.text).toContain('dua panggilan');
  });
});

describe('examination and report', () => {
  const called = upTo('summon', today);
  test.each([
    { why: 'on the day', data: {}, ok: true },
    { why: 'before the day', data: { date: day('2026-06-19') }, ok: false, rule: 'ORDER' },
    {
      why: 'a record dated before the examination',
      data: { document: paper('2026-06-19') },
      ok: false,
      rule: 'P94-27.2',
    },
    { why: 'refusal to sign', data: { refusedToSign: true }, ok: true, rule: 'P94-32.2' },
    { why: 'no copy given', data: { copyGiven: false }, ok: true, rule: 'P94-32.3' },
    {
      why: 'a paper of another kind',
      data: { document: { ...paper('2026-06-22'), letterId: 'l-1', kind: 'summons' as const } },
      ok: false,
      rule: 'ORDER',
    },
    {
      why: 'the right paper of Netra',
      data: { document: { ...paper('2026-06-22'), letterId: 'l-1', kind: 'interrogationRecord' as const } },
      ok: true,
    },
  ])('examination: $why', ({ data, ok, rule }) => {
    expectVerdict(called, happen('examine', data), { ok, rule });
  });

  const examined = upTo('examine', today);
  test.each([
    { why: 'the level of the provision', data: {}, ok: true },
    {
      why: 'another level than the provision gives',
      data: { level: 'moderate' as const },
      ok: false,
      rule: 'P94-14.i.4',
    },
    { why: 'no level', data: { level: null }, ok: false, rule: 'P94-14.i.4' },
    {
      why: 'the impact must be found',
      data: { provision: '3.d', impact: null },
      ok: false,
      rule: 'P94-1.10',
    },
    { why: 'n.1 alone', data: { provision: '5.n.1' }, ok: false, rule: 'P94-5.n' },
    {
      why: 'a proposed sanction of another level',
      data: { proposedSanction: 'R1' as const },
      ok: false,
      rule: 'P94-24.3',
    },
    {
      why: 'a lighter finding than recommended needs a reason',
      data: { provision: '5.n.2', level: 'moderate' as const },
      ok: false,
      rule: 'K-32.3',
    },
    {
      why: 'a moderate type the office does not apply',
      data: {
        provision: '5.n.2',
        level: 'moderate' as const,
        deviationReason: 'Alasan',
        proposedSanction: 'S1' as const,
      },
      ok: false,
      rule: 'P94-42',
    },
    { why: 'not proven needs neither level nor reason', data: { proven: false, level: null }, ok: true },
  ])('report: $why', ({ data, ok, rule }) => {
    expectVerdict(examined, happen('completeReport', data), { ok, rule });
  });

  it('a proven case is not closed as unproven, nor an unproven one punished', () => {
    expectVerdict(upTo('completeReport', today), happen('closeUnproven'), { ok: false, rule: 'P94-24.1' });
    const unproven = follow(examined, today, happen('completeReport', { proven: false, level: null }));
    expectVerdict(unproven, happen('decide'), { ok: false, rule: 'P94-33.1' });
    expectVerdict(unproven, happen('propose'), { ok: false, rule: 'P94-33.1' });
    expect(followUpOf(follow(unproven, today, happen('closeUnproven')))).toBe('unproven');
  });
});
