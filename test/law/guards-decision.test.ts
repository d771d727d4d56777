/** Guards of decision and delivery: who may impose what, on what ground, and when it has to arrive. */
import { describe, expect, it, test } from 'vitest';
import type { OfficialRole, SanctionCode } from '#shared/vocabulary.ts';
import {
  contextOn,
  day,
  examinee,
  expectVerdict,
  happen,
  inspector,
  opening,
  paper,
  reportOf,
  superior,
  later as today,
  upTo,
  verdict,
} from './office.ts';

describe('decision', () => {
  const proposed = upTo('propose', today);
  test.each([
    { why: 'a sanction of the found level by the regent', data: {}, ok: true, rule: 'UU10-71.2' },
    { why: 'dismissal by the regent', data: { sanction: 'B3' as const }, ok: true },
    { why: 'lighter than the found level', data: { sanction: 'ST1' as const }, ok: false, rule: 'P94-24.3' },
    { why: 'by the deputy', data: { officialRole: 'deputy_head' as const }, ok: false, rule: 'P94-18.3c' },
    {
      why: 'by a head of agency',
      data: { official: inspector, officialRole: 'inspector' as const },
      ok: false,
      rule: 'P94-18.3c',
    },
    { why: 'before the proposal', data: { document: paper('2026-06-24') }, ok: false, rule: 'ORDER' },
  ])('$why', ({ data, ok, rule }) => {
    expectVerdict(proposed, happen('decide', data), { ok, rule });
  });

  it('without a proposal the superior’s superior decides only with a warning', () => {
    expectVerdict(upTo('completeReport', today), happen('decide', { sanction: 'B3' }), {
      ok: true,
      rule: 'P94-27.4',
    });
  });

  it('only the active moderate set', () => {
    const moderate = reportOf('moderate', '5.n.2', examinee);
    const step = (sanction: SanctionCode) => happen('decide', { sanction });
    expectVerdict(moderate, step('ST1'), { ok: true });
    expectVerdict(moderate, step('S1'), { ok: false, rule: 'P94-42' });
    const cuts = contextOn('2027-12-31', { moderateSet: 'PP94_8_3' });
    expectVerdict(moderate, step('S1'), { ok: true }, cuts);
    expectVerdict(moderate, step('ST1'), { ok: false, rule: 'P94-42' }, cuts);
  });

  test.each([
    {
      why: 'a Pengawas may reprimand his staff',
      position: 'executor',
      official: 'supervisor',
      role: 'other',
      ok: true,
    },
    {
      why: 'an Administrator only when the post below is vacant',
      position: 'executor',
      official: 'administrator',
      role: 'other',
      ok: false,
      rule: 'P94-23.1a',
    },
    {
      why: 'an executor may not',
      position: 'executor',
      official: 'executor',
      role: 'other',
      ok: false,
      rule: 'P94-23.1a',
    },
    {
      why: 'an appointed functional official must be made sure of',
      position: 'executor',
      official: 'functional',
      role: 'other',
      ok: true,
      rule: 'P94-16',
    },
    {
      why: 'of functional staff: Pengawas, Administrator, JPT Pratama',
      position: 'functional',
      official: 'jpt_pratama',
      role: 'agency_head',
      ok: true,
    },
    {
      why: 'a JPT Madya does not exist in a district',
      position: 'jpt_madya',
      official: 'jpt_pratama',
      role: 'agency_head',
      ok: false,
      rule: 'P94-16',
    },
    {
      why: 'a JPT Utama is the President’s, and no region has one',
      position: 'jpt_utama',
      official: 'jpt_pratama',
      role: 'agency_head',
      ok: false,
      rule: 'P94-17.1',
    },
    {
      why: 'an unknown position cannot be checked',
      position: null,
      official: 'jpt_pratama',
      role: 'agency_head',
      ok: true,
      rule: 'P94-16',
    },
  ] as const)('$why', ({ position, official, role, ok, ...rest }) => {
    const facts = reportOf('light', '3.d', { ...examinee, positionGroup: position });
    const step = happen('decide', {
      sanction: 'R1',
      official: { ...superior, positionGroup: official },
      officialRole: role,
    });
    expectVerdict(facts, step, 'rule' in rest ? { ok, rule: rest.rule } : { ok });
  });

  it('a higher official stands in for a vacant post, if the reason is written down', () => {
    const facts = reportOf('light', '3.d', { ...examinee, positionGroup: 'executor' });
    const step = happen('decide', { sanction: 'R1', deviationReason: 'Jabatan pengawas kosong.' });
    expectVerdict(facts, step, { ok: true, rule: 'P94-25' });
  });

  test.each([
    { last: 'B1', sanction: 'B2', same: true, ok: true, warns: false },
    { last: 'B1', sanction: 'B1', same: true, ok: true, warns: true },
    { last: 'R1', sanction: 'B1', same: false, ok: true, warns: true },
  ] as const)(
    'last time $last, now $sanction (same nature: $same)',
    ({ last, sanction, same, ok, warns }) => {
      const facts = upTo(
        'propose',
        today,
        opening({ priorSanctions: [{ sanction: last, decisionDate: day('2024-01-10') }] }),
      );
      const found = verdict(facts, happen('decide', { sanction, sameNatureAsBefore: same }), today);
      expect(found.ok).toBe(ok);
      expect(found.rules.includes('P94-35.2')).toBe(warns);
    },
  );

  it('a repeat may go beyond the level, with a warning', () => {
    const before = { priorSanctions: [{ sanction: 'R3', decisionDate: day('2024-01-10') }] } as const;
    const facts = reportOf('light', '3.d', { ...examinee, positionGroup: 'supervisor' }, before);
    const step = (sameNatureAsBefore: boolean) =>
      happen('decide', { sanction: 'ST1', sameNatureAsBefore, deviationReason: 'Pengulangan.' });
    expectVerdict(facts, step(true), { ok: true, rule: 'P94-35.2' });
    expectVerdict(facts, step(false), { ok: false, rule: 'P94-24.3' });
  });

  it('dismissal of a functional Ahli Utama is the President’s', () => {
    const utama = { ...examinee, positionGroup: 'functional_utama' } as const;
    const facts = upTo('propose', today, opening({ employee: utama }));
    const by = (officialRole: OfficialRole) => happen('decide', { sanction: 'B3', officialRole });
    expectVerdict(facts, by('region_head'), { ok: false, rule: 'P94-17.2b' });
    expectVerdict(facts, by('other'), { ok: true, rule: 'P94-17.3' });
  });
});

describe('delivery', () => {
  const decided = upTo('decide', today);
  // Decision of 29 June 2026: the 14th working day is 17 July.
  test.each([
    { step: happen('deliver', { date: day('2026-07-17'), document: paper('2026-07-17') }), ok: true },
    {
      step: happen('deliver', { date: day('2026-07-20'), document: paper('2026-07-20') }),
      ok: true,
      rule: 'P94-37.3',
    },
    {
      step: happen('deliver', { date: day('2026-06-26'), document: paper('2026-06-26') }),
      ok: false,
      rule: 'ORDER',
    },
    { step: happen('deliver', { document: paper('2026-07-13') }), ok: false, rule: 'P94-37.2' },
    { step: happen('send'), ok: true },
    { step: happen('send', { date: day('2026-07-15') }), ok: true, rule: 'PB6-49.8' },
    {
      step: happen('send', { missedDate: day('2026-07-17'), date: day('2026-07-20') }),
      ok: true,
      rule: 'P94-37.3',
    },
    { step: happen('send', { missedDate: day('2026-07-10') }), ok: false, rule: 'P94-37.4' },
    { step: happen('send', { missedDate: day('2026-06-25') }), ok: false, rule: 'ORDER' },
  ])('$step.event $ok $rule', ({ step, ok, rule }) => {
    expectVerdict(decided, step, { ok, rule });
  });

  it('a receipt on another day than the delivery is asked about', () => {
    const delivered = upTo('deliver', today);
    expectVerdict(delivered, happen('confirmReceipt', { receivedOn: day('2026-07-15') }), {
      ok: true,
      rule: 'P94-38.1',
    });
    expectVerdict(delivered, happen('confirmReceipt', { receivedOn: day('2026-07-13') }), {
      ok: false,
      rule: 'ORDER',
    });
  });
});
