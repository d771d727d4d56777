import { describe, expect, it, test } from 'vitest';
import { clockRules, reckon } from '#main/law/clocks.ts';
import { Refusal } from '#shared/errors.ts';
import { localDate } from '#shared/local-date.ts';
import { type ClockId, clocks, codesOf, type SanctionCode } from '#shared/vocabulary.ts';
import { calendar } from './office.ts';

const due = (clock: ClockId, from: string, more: { days?: number; sanction?: SanctionCode } = {}) =>
  reckon(clock, localDate(from), { pattern: 5, calendar, ...more });

describe('the clocks of the procedure', () => {
  test.each([
    { clock: 'C01', from: '2022-10-05', falls: '2022-10-14', kind: 'minimum' },
    { clock: 'C02', from: '2026-07-14', falls: '2026-07-23', kind: 'maximum' },
    { clock: 'C03', from: '2026-07-14', falls: '2026-08-03', kind: 'maximum' },
    { clock: 'C04', from: '2022-02-08', falls: '2022-02-11', kind: 'maximum' },
    { clock: 'C05', from: '2026-07-14', falls: '2026-08-04', kind: 'automatic' },
    { clock: 'C06', from: '2026-07-14', falls: '2026-08-03', kind: 'maximum' },
    { clock: 'C07', from: '2026-07-14', falls: '2026-07-22', kind: 'maximum' },
    { clock: 'C08', from: '2026-07-14', falls: '2026-08-12', kind: 'maximum' },
    { clock: 'C09', from: '2026-07-14', falls: '2026-08-12', kind: 'maximum' },
    { clock: 'C10', from: '2026-07-14', falls: '2026-10-15', kind: 'maximum' },
    { clock: 'C11', from: '2026-07-14', falls: '2026-08-03', kind: 'maximum' },
    { clock: 'C13', from: '2026-07-14', falls: '2026-07-21', kind: 'information' },
    { clock: 'C14', from: '2026-07-14', falls: '2026-10-12', kind: 'maximum' },
    { clock: 'C16', from: '2025-10-16', falls: '2027-10-16', kind: 'information' },
  ] as const)('$clock from $from falls on $falls', ({ clock, from, falls, kind }) => {
    expect(due(clock, from)).toMatchObject({ due: falls, kind });
  });

  test.each([
    { sanction: 'S1', falls: '2027-02-04' },
    { sanction: 'S2', falls: '2027-05-04' },
    { sanction: 'S3', falls: '2027-08-04' },
    { sanction: 'ST1', falls: '2027-08-04' },
    { sanction: 'ST3', falls: '2027-08-04' },
    { sanction: 'B1', falls: '2027-08-04' },
    { sanction: 'B2', falls: '2027-08-04' },
  ] as const)('C15: $sanction in force on 4 August 2026 has run out on $falls', ({ sanction, falls }) => {
    const answer = due('C15', '2026-08-04', { sanction });
    expect(answer.due).toBe(falls);
    expect(answer.steps.at(-1)?.date).toBe(falls);
  });

  it('C12 takes its days from the letter, because no statute has any', () => {
    expect(due('C12', '2026-07-14', { days: 14 }).due).toBe('2026-08-03');
    expect(refused(() => due('C12', '2026-07-14'))).toMatchObject({ code: 'RULE_VIOLATION', rule: 'K-DL' });
  });

  it('C15 needs a sanction that has a term', () => {
    expect(refused(() => due('C15', '2026-07-14'))).toMatchObject({ code: 'RULE_VIOLATION', rule: 'TERM' });
    for (const sanction of ['R1', 'B3'] as const) {
      expect(refused(() => due('C15', '2026-07-14', { sanction }))).toMatchObject({ rule: 'TERM' });
    }
  });

  it('warns and marks as provisional instead of failing where the calendar has no confirmed year', () => {
    for (const from of ['2010-01-04', '2026-12-22', '2031-01-06', '2190-01-01']) {
      const answer = due('C05', from);
      expect(answer.provisional).toBe(true);
      expect(answer.warnings.join()).toContain('sementara');
    }
    expect(due('C05', '2026-07-14').warnings).toEqual([]);
  });

  it('answers the end of known time with a field error, not with a fault', () => {
    expect(refused(() => due('C05', '2199-12-20'))).toMatchObject({ code: 'VALIDATION' });
  });

  it('shows what is unconfirmed', () => {
    expect(due('C14', '2026-07-14').warnings.join()).toContain('belum terkonfirmasi');
    expect(due('C13', '2026-07-14').warnings.join()).toContain('hari kalender');
  });

  it('every clock says where it is written, when it starts and what follows', () => {
    for (const clock of codesOf(clocks)) {
      const rule = clockRules[clock];
      expect(rule.rules.length, clock).toBeGreaterThan(0);
      expect(rule.starts, clock).not.toBe('');
      expect(rule.ifMissed, clock).not.toBe('');
    }
  });
});

function refused(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.error;
    throw error;
  }
  throw new Error('was not refused');
}
