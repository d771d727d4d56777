/** The articles shown beside each step of a case, and beside what a question to the law answers. */
import { describe, expect, it, test } from 'vitest';
import type { CaseFacts } from '#main/law/case-facts.ts';
import { noteReported } from '#main/law/case-fold.ts';
import { evaluate } from '#main/law/case-machine.ts';
import { classify } from '#main/law/classification.ts';
import { reckon } from '#main/law/clocks.ts';
import { sanctionsFor } from '#main/law/sanctions.ts';
import { type CaseEvent, codesOf, type EmployeeType, tracks } from '#shared/vocabulary.ts';
import { contextOn, day, follow, happen, later as today, upTo } from './office.ts';

describe('a step shows where it is written', () => {
  const received = upTo('confirmReceipt', today);
  const objected = follow(received, today, happen('fileObjection'));
  const dismissed = follow(
    upTo('propose', today),
    today,
    happen('decide', { sanction: 'B3' }),
    happen('deliver'),
    happen('confirmReceipt'),
  );
  const late = follow(
    received,
    today,
    happen('takeEffect'),
    happen('fileObjection', { filedOn: day('2026-09-01') }),
  );

  // biome-ignore format: one step per line reads as a table
  const steps: readonly { step: CaseEvent; facts: CaseFacts; rules: string }[] = [
    { step: 'rebut', facts: upTo('startReview', today), rules: 'K-REBUT' },
    { step: 'openDiscipline', facts: upTo('startReview', today), rules: 'P94-26.1 P94-29.6 P94-1.10' },
    { step: 'formTeam', facts: upTo('openDiscipline', today), rules: 'P94-29.1 P94-29.2 P94-29.3 P94-29.5 PB6-29' },
    { step: 'summon', facts: upTo('formTeam', today), rules: 'P94-26.1 P94-26.2 PB6-10' },
    { step: 'examine', facts: upTo('summon', today), rules: 'P94-27.1 P94-27.2 P94-32.1 P94-32.3' },
    { step: 'completeReport', facts: upTo('examine', today), rules: 'P94-27.4 P94-1.10' },
    { step: 'decide', facts: upTo('propose', today), rules: 'P94-24.1 P94-27.3 P94-33.1 P94-33.2 P94-35.3 P94-37.1' },
    { step: 'deliver', facts: upTo('decide', today), rules: 'P94-37.2 P94-37.3' },
    { step: 'send', facts: upTo('decide', today), rules: 'P94-37.4 PB6-49.8' },
    { step: 'confirmReceipt', facts: upTo('deliver', today), rules: 'P94-38.1 PB6-50.1' },
    { step: 'fileObjection', facts: received, rules: 'P79-3a P79-3b P79-4.2 P94-38.2' },
    { step: 'fileAppeal', facts: dismissed, rules: 'P79-10 P79-11 P94-38.2' },
    { step: 'decideRemedy', facts: objected, rules: 'P79-6 P79-16 P94-38.2' },
    { step: 'decideRemedy', facts: late, rules: 'P79-4.3 P79-12 LATE-REMEDY' },
    { step: 'decideSuit', facts: follow(objected, today, happen('sue')), rules: 'P79-6 P79-18 SUIT-EFFECT' },
    { step: 'serve', facts: upTo('takeEffect', today), rules: 'TERM' },
    { step: 'acknowledgeReport', facts: noteReported(received, day('2026-08-31')), rules: 'K-32.3 SE4' },
  ];
  test.each(steps)('$step in $facts.state: $rules', ({ step, facts, rules }) => {
    const allowed = evaluate(facts, today).allowed.find(({ event }) => event === step);
    expect(allowed?.citations.map(({ rule }) => rule)).toEqual(rules.split(' '));
  });

  it('a paper still to be drawn up names its form', () => {
    const missing = evaluate(upTo('decide', today), today).missingPapers;
    expect(missing.find(({ kind }) => kind === 'decreeReceiptSummons')?.citation?.rule).toBe('PB6-SP');
  });
});

describe('an answer shows where it is written', () => {
  // biome-ignore format: one clock per line reads as a table
  test.each([
    ['C05', 'P94-38.1 PB6-50.1 W-9'],
    ['C06', 'P79-4.2 P79-11'],
    ['C07', 'P79-8.3'],
    ['C08', 'P79-5.1 P79-8.4 P79-5.3'],
    ['C09', 'P79-13.1'],
    ['C11', 'P49-71'],
    ['C13', 'SBT'],
    ['C16', 'MK121'],
  ] as const)('%s: %s', (clock, rules) => {
    const { citations } = reckon(clock, day('2026-07-14'), contextOn('2026-07-14'));
    expect(citations.map(({ rule }) => rule)).toEqual(rules.split(' '));
  });

  test.each([
    ['E4', 'prospective', 'ethics', 'P42-11c P42-15 SKB22'],
    ['D5', 'none', 'party', 'PP11-255 UU5-87.4c UU20-52 SKB22'],
  ] as const)('%s: %s, %s track by %s', (act, supportedStatus, track, rules) => {
    const answer = classify({ act, supportedStatus, on: day('2024-10-10') });
    expect(answer.track).toBe(track);
    expect(codesOf(tracks)).toContain(answer.track);
    expect(answer.citations.map(({ rule }) => rule)).toEqual(rules.split(' '));
  });

  test.each([
    ['pns', 'PP53_7_3', 'P53-7.3'],
    ['pns', 'PP94_8_3', 'P94-8.3'],
    ['pppk', 'PP53_7_3', 'SE11'],
    ['ppnpn', 'PP53_7_3', 'SE1'],
  ] as const)('sanctions of a %s under %s rest on %s', (employeeType: EmployeeType, moderateSet, rule) => {
    const answer = sanctionsFor({ provision: '5.n.2', employeeType, on: day('2026-05-10') }, moderateSet);
    expect(answer.citations.map((citation) => citation.rule)).toContain(rule);
  });
});
