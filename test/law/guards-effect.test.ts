/** Guards of remedies, court, effect and the end of a case. */
import { describe, expect, it, test } from 'vitest';
import type { CaseFacts } from '#main/law/case-facts.ts';
import { noteReported } from '#main/law/case-fold.ts';
import { advance, followUpOf } from '#main/law/case-machine.ts';
import { contextOn, day, expectVerdict, follow, happen, later as today, upTo } from './office.ts';

describe('remedies and court', () => {
  const received = upTo('confirmReceipt', today);
  const objected = follow(received, today, happen('fileObjection'));
  const dismissed = follow(
    upTo('propose', today),
    today,
    happen('decide', { sanction: 'B3' }),
    happen('deliver'),
    happen('confirmReceipt'),
  );
  const appealed = follow(dismissed, today, happen('fileAppeal'));

  it('objection against every sanction but dismissal, appeal against dismissal alone', () => {
    expectVerdict(received, happen('fileAppeal'), { ok: false, rule: 'P79-10' });
    expectVerdict(dismissed, happen('fileObjection'), { ok: false, rule: 'P79-10' });
    expect([objected.state, appealed.state]).toEqual(['UPAYA', 'UPAYA']);
  });

  test.each([
    { why: 'upheld', data: {}, state: 'BERLAKU', sanction: 'B1', effectiveOn: '2026-08-10' },
    {
      why: 'lightened',
      data: { outcome: 'lightened', newSanction: 'ST3' },
      state: 'BERLAKU',
      sanction: 'ST3',
      effectiveOn: '2026-08-10',
    },
    {
      why: 'aggravated',
      data: { outcome: 'aggravated', newSanction: 'B2' },
      state: 'BERLAKU',
      sanction: 'B2',
      effectiveOn: '2026-08-10',
    },
    {
      why: 'changed',
      data: { outcome: 'changed', newSanction: 'R3' },
      state: 'BERLAKU',
      sanction: 'R3',
      effectiveOn: '2026-08-10',
    },
    { why: 'revoked', data: { outcome: 'revoked' }, state: 'DIBATALKAN', sanction: 'B1', effectiveOn: null },
    {
      why: 'annulled',
      data: { outcome: 'annulled' },
      state: 'DIBATALKAN',
      sanction: 'B1',
      effectiveOn: null,
    },
    {
      why: 'inadmissible after the 15th working day',
      data: { outcome: 'inadmissible' },
      state: 'BERLAKU',
      sanction: 'B1',
      effectiveOn: '2026-08-10',
    },
    {
      why: 'inadmissible before it',
      data: { outcome: 'inadmissible', date: day('2026-07-24') },
      state: 'DITERIMA_PNS',
      sanction: 'B1',
      effectiveOn: null,
    },
  ] as const)('ruling: $why', ({ data, state, sanction, effectiveOn }) => {
    const ruled = follow(objected, today, happen('decideRemedy', data));
    expect(ruled).toMatchObject({ state, sanction, effectiveOn });
  });

  it('an objection found inadmissible early leaves the fifteenth working day as it was', () => {
    const early = follow(
      objected,
      today,
      happen('decideRemedy', { outcome: 'inadmissible', date: day('2026-07-24') }),
      happen('takeEffect'),
    );
    expect(early).toMatchObject({ state: 'BERLAKU', effectiveOn: '2026-08-04' });
  });

  test.each([
    {
      why: 'lightened without a new sanction',
      facts: objected,
      data: { outcome: 'lightened' },
      rule: 'P79-6',
    },
    {
      why: 'lightened to something heavier',
      facts: objected,
      data: { outcome: 'lightened', newSanction: 'B2' },
      rule: 'P79-6',
    },
    {
      why: 'aggravated to something lighter',
      facts: objected,
      data: { outcome: 'aggravated', newSanction: 'R1' },
      rule: 'P79-6',
    },
    {
      why: 'changed to the same',
      facts: objected,
      data: { outcome: 'changed', newSanction: 'B1' },
      rule: 'P79-6',
    },
    { why: 'upheld with a new sanction', facts: objected, data: { newSanction: 'R1' }, rule: 'P79-6' },
    {
      why: 'a type the office does not apply',
      facts: objected,
      data: { outcome: 'lightened', newSanction: 'S3' },
      rule: 'P94-42',
    },
    { why: 'BPASN does not revoke', facts: appealed, data: { outcome: 'revoked' }, rule: 'P79-16' },
    { why: 'before it was filed', facts: objected, data: { date: day('2026-07-17') }, rule: 'ORDER' },
  ] as const)('no ruling: $why', ({ facts, data, rule }) => {
    expectVerdict(facts, happen('decideRemedy', data), { ok: false, rule });
  });

  it('a late ruling is noted', () => {
    expectVerdict(objected, happen('decideRemedy', { date: day('2026-08-31') }), {
      ok: true,
      rule: 'P79-5.1',
    });
    expectVerdict(appealed, happen('decideRemedy', { date: day('2026-12-30') }), {
      ok: true,
      rule: 'P79-13.4',
    });
  });

  it('late filing: recorded, inadmissible, suspends nothing', () => {
    const late = happen('fileObjection', { filedOn: day('2026-08-04') });
    expectVerdict(received, late, { ok: true, rule: 'LATE-REMEDY' });
    const filed = follow(received, today, late);
    expect(filed).toMatchObject({ state: 'DITERIMA_PNS', remedy: { inTime: false } });
    expect(follow(filed, today, happen('takeEffect')).effectiveOn).toBe('2026-08-04');
    expectVerdict(filed, happen('decideRemedy'), { ok: false, rule: 'P79-4.3' });
    const ruled = follow(
      filed,
      today,
      happen('takeEffect'),
      happen('decideRemedy', { outcome: 'inadmissible' }),
    );
    expect(ruled).toMatchObject({
      state: 'BERLAKU',
      effectiveOn: '2026-08-04',
      remedy: { outcome: 'inadmissible' },
    });
  });

  it('a timely objection that comes to light after the fifteenth day takes the decision out of force', () => {
    const serving = upTo('serve', today);
    expect(follow(serving, today, happen('fileObjection', { filedOn: day('2026-08-03') }))).toMatchObject({
      state: 'UPAYA',
      effectiveOn: null,
      endsOn: null,
    });
  });

  it('one remedy only; then the court', () => {
    const ruled = follow(objected, today, happen('decideRemedy'));
    expectVerdict(ruled, happen('fileObjection'), { ok: false, rule: 'P79-6' });
    expectVerdict(upTo('takeEffect', today), happen('sue'), { ok: false, rule: 'P79-6' });
    expectVerdict(ruled, happen('sue'), { ok: true });
    expectVerdict(ruled, happen('sue', { date: day('2026-12-01') }), { ok: true, rule: 'SUIT-90' });
    const sued = follow(ruled, today, happen('sue'));
    expect(follow(sued, today, happen('decideSuit'))).toMatchObject({
      state: 'BERLAKU',
      effectiveOn: '2026-08-10',
    });
    expect(follow(sued, today, happen('decideSuit', { outcome: 'annulled' }))).toMatchObject({
      state: 'DIBATALKAN',
      effectiveOn: null,
    });
    expectVerdict(follow(sued, today, happen('decideSuit')), happen('sue'), { ok: false, rule: 'P79-6' });
  });

  it('silence for 21 working days opens the court for an objection, not for an appeal', () => {
    const on = (date: string) => contextOn(date);
    expectVerdict(
      objected,
      happen('sue', { date: day('2026-08-18') }),
      { ok: false, rule: 'P79-5.3' },
      on('2026-08-18'),
    );
    expectVerdict(objected, happen('sue', { date: day('2026-08-20') }), { ok: true }, on('2026-08-20'));
    expectVerdict(appealed, happen('sue'), { ok: false, rule: 'P79-18' });
    const sued = follow(objected, today, happen('sue'), happen('decideSuit'));
    expect(sued).toMatchObject({ state: 'BERLAKU', effectiveOn: '2026-10-05' });
  });
});

describe('effect, service and the end', () => {
  const received = upTo('confirmReceipt', today);

  it('takes effect on the fifteenth working day and not before, whenever it is recorded', () => {
    const early = advance(received, happen('takeEffect'), contextOn('2026-08-03'));
    expect(early).toMatchObject({ ok: false });
    if (!early.ok)
      expect(early.reasons[0]?.text).toContain(
        'Selasa, 4 Agustus 2026 (hari kerja ke-15 sejak 14 Juli 2026; 6 hari libur dilewati)',
      );
    expect(follow(received, contextOn('2026-08-04'), happen('takeEffect')).effectiveOn).toBe('2026-08-04');
    expect(follow(received, contextOn('2026-09-30'), happen('takeEffect')).effectiveOn).toBe('2026-08-04');
  });

  test.each([
    { sanction: 'R1', event: 'serve', ok: false, rule: 'P94-8.2' },
    { sanction: 'R1', event: 'complete', ok: true },
    { sanction: 'R1', event: 'endService', ok: false, rule: 'P94-8.4' },
    { sanction: 'B1', event: 'serve', ok: true },
    { sanction: 'B1', event: 'complete', ok: false, rule: 'TERM' },
    { sanction: 'B1', event: 'endService', ok: false, rule: 'P94-8.4' },
    { sanction: 'B3', event: 'serve', ok: false, rule: 'P94-8.4' },
    { sanction: 'B3', event: 'complete', ok: false, rule: 'P94-8.4' },
    { sanction: 'B3', event: 'endService', ok: true },
  ] as const)('$sanction in force: $event', ({ sanction, event, ok, ...rest }) => {
    const facts: CaseFacts = { ...upTo('takeEffect', today), sanction };
    expectVerdict(facts, happen(event), 'rule' in rest ? { ok, rule: rest.rule } : { ok });
  });

  it('a term ends on its day, not earlier', () => {
    const serving = upTo('serve', today);
    expect(serving.endsOn).toBe('2027-08-04');
    expectVerdict(serving, happen('complete', { date: day('2027-08-03') }), { ok: false, rule: 'TERM' });
    expectVerdict(serving, happen('complete', { date: day('2027-08-04') }), { ok: true });
    expectVerdict(
      serving,
      happen('complete', { date: day('2027-08-03') }),
      { ok: false, rule: 'TERM' },
      contextOn('2027-08-03'),
    );
  });

  it('a report that went out before the decision does not close the case', () => {
    const done = upTo('complete', today);
    expectVerdict(done, happen('close'), { ok: false, rule: 'K-32.3' });
    expectVerdict(noteReported(done, day('2026-06-20')), happen('close'), { ok: false, rule: 'K-32.3' });
    expect(followUpOf(noteReported(done, day('2026-06-20')))).toBe('open');
    const reported = noteReported(done, day('2026-08-31'));
    expect(followUpOf(reported)).toBe('followed_up');
    expectVerdict(reported, happen('close'), { ok: true, rule: 'P94-39' });
    expectVerdict(follow(reported, today, happen('acknowledgeReport')), happen('acknowledgeReport'), {
      ok: false,
      rule: 'K-32.3',
    });
  });

  test.each([
    { reason: 'retired', decided: false, ok: true, rule: 'K-32.3' },
    { reason: 'transferred', decided: false, ok: true, rule: 'K-32.3' },
    { reason: 'died', decided: true, ok: true, rule: 'P79-29.1' },
    { reason: 'retired', decided: true, ok: false, rule: 'END-EARLY' },
  ] as const)('ends early: $reason, decided: $decided', ({ reason, decided, ok, rule }) => {
    const facts = upTo(decided ? 'decide' : 'propose', today);
    expectVerdict(facts, happen('closeEarly', { reason }), { ok, rule });
  });
});
