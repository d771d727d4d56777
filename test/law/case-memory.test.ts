/** The clocks of a case, the papers it still needs, and the replay of what was recorded. */
import { describe, expect, it, test } from 'vitest';
import type { CaseFacts } from '#main/law/case-facts.ts';
import { advance, evaluate, replay } from '#main/law/case-machine.ts';
import { transitionOf } from '#main/law/case-transitions.ts';
import { localDate } from '#shared/local-date.ts';
import type { CaseEvent, ClockId } from '#shared/vocabulary.ts';
import { contextOn, follow, happen, opening, paper, recordedOn, later as today, upTo } from './office.ts';

describe('clocks, papers and memory of a case', () => {
  const clocksOf = (facts: CaseFacts, on: string) =>
    evaluate(facts, contextOn(on)).deadlines.map(
      ({ clock, status, urgency }) => `${clock} ${status} ${urgency ?? '-'}`,
    );

  test.each([
    { at: 'summon', on: '2026-06-15', expected: ['C12 running on_time', 'C01 met -'] },
    { at: 'decide', on: '2026-07-13', expected: ['C03 running on_time', 'C12 running on_time', 'C01 met -'] },
    {
      at: 'decide',
      on: '2026-07-14',
      expected: ['C03 running due_soon', 'C12 running on_time', 'C01 met -'],
    },
    { at: 'decide', on: '2026-07-20', expected: ['C03 running overdue', 'C12 running on_time', 'C01 met -'] },
    {
      at: 'confirmReceipt',
      on: '2026-07-30',
      expected: ['C12 running due_soon', 'C06 running -', 'C05 running due_soon', 'C01 met -', 'C03 met -'],
    },
    {
      at: 'confirmReceipt',
      on: '2026-08-05',
      expected: ['C12 running overdue', 'C05 running overdue', 'C01 met -', 'C03 met -', 'C06 stopped -'],
    },
    {
      at: 'serve',
      on: '2026-08-10',
      expected: [
        'C12 running overdue',
        'C15 running on_time',
        'C01 met -',
        'C03 met -',
        'C06 stopped -',
        'C05 met -',
      ],
    },
  ] as const)('$at on $on', ({ at, on, expected }) => {
    expect(clocksOf(upTo(at, today), on)).toEqual(expected);
  });

  it('a remedy stops the clock of effect and starts its own', () => {
    const objected = follow(upTo('confirmReceipt', today), today, happen('fileObjection'));
    expect(clocksOf(objected, '2026-08-06')).toEqual(
      expect.arrayContaining(['C05 stopped -', 'C06 met -', 'C08 running on_time']),
    );
    const ruled = follow(objected, today, happen('decideRemedy'));
    expect(clocksOf(ruled, '2026-08-11')).toEqual(
      expect.arrayContaining(['C08 met -', 'C14 running -', 'C15 running on_time']),
    );
  });

  it('asks for the papers of the next step, less those already drawn up', () => {
    const missing = (
      facts: CaseFacts,
      papers: readonly { letterId: string; kind: 'sanctionDecree' | 'summons' }[] = [],
    ) =>
      evaluate(facts, today, papers).missingPapers.map(({ kind, neededFor }) => `${kind} for ${neededFor}`);
    const proposed = upTo('propose', today);
    expect(missing(proposed)).toEqual(['sanctionDecree for decide']);
    expect(missing(proposed, [{ letterId: 'l-9', kind: 'sanctionDecree' }])).toEqual([]);
    expect(missing(upTo('decide', today))).toEqual([
      'deliveryRecord for deliver',
      'decreeReceiptSummons for deliver',
      'followUpReport for close',
    ]);
    const firstLetter = { ...paper('2026-06-10'), letterId: 'l-1', kind: 'summons' } as const;
    const absent = follow(
      upTo('formTeam', today),
      today,
      happen('summon', { document: firstLetter }),
      happen('recordAbsence'),
    );
    expect(missing(absent, [{ letterId: 'l-1', kind: 'summons' }])).toEqual(['summons for summonAgain']);
  });

  it('replays to the same facts, and a calendar that changes later moves no past step', () => {
    const events = (
      [
        'startReview',
        'openDiscipline',
        'formTeam',
        'summon',
        'examine',
        'completeReport',
        'propose',
        'decide',
        'deliver',
        'confirmReceipt',
        'takeEffect',
        'serve',
      ] as const
    ).map((event) => happen(event));
    let facts = replay(opening(), []);
    const recorded = events.map((step) => {
      const result = advance(facts, step, today);
      if (!result.ok) throw new Error(step.event);
      facts = result.facts;
      return result.recorded;
    });
    expect(replay(opening(), recorded)).toEqual(facts);
    expect(recorded.find(({ event }) => event === 'takeEffect')?.date).toBe('2026-08-04');
    expect(replay(opening(), JSON.parse(JSON.stringify(recorded)))).toEqual(facts);
  });

  const summoned = '06-04 startReview, 06-08 openDiscipline, 06-09 formTeam, 06-10 summon';
  const heard = `${summoned}, 06-22 examine, 06-25 completeReport, 06-26 propose`;
  const received = `${heard}, 06-29 decide, 07-14 deliver, 07-14 confirmReceipt`;
  const exempt: readonly ClockId[] = ['C07']; // the regent answers no objection against himself

  // What the table says of clocks is what the case then shows: started ones are there, stopped ones do not run.
  test.each([
    { sanction: 'B1', way: `${received}, 08-04 takeEffect` },
    {
      sanction: 'B1',
      way: `${received}, 07-20 fileObjection, 08-10 decideRemedy, 08-25 sue, 10-05 decideSuit`,
    },
    { sanction: 'B1', way: `${received}, 07-20 fileObjection, 08-25 sue` },
    { sanction: 'B3', way: `${received}, 07-20 fileAppeal, 09-30 decideRemedy` },
    {
      sanction: 'B2',
      way: `${summoned}, 06-22 recordAbsence, 06-23 summonAgain, 12-01 recordAbsence, 12-02 completeReport, 12-03 propose, 12-04 decide, 12-08 send`,
    },
  ] as const)('starts and stops the clocks of the table: $sanction, $way', ({ sanction, way }) => {
    let facts = replay(opening(), []);
    for (const step of way.split(', ')) {
      const [date, event] = step.split(' ') as [string, CaseEvent];
      const row = transitionOf(event, facts.state);
      const different =
        event === 'decide' ? { sanction } : event === 'summon' ? { examDate: localDate('2026-06-22') } : {};
      facts = follow(facts, today, recordedOn(`2026-${date}`, event, different));
      const shown = new Map(evaluate(facts, today).deadlines.map(({ clock, status }) => [clock, status]));
      const started = (row?.starts ?? []).filter((clock) => !exempt.includes(clock));
      expect([...shown.keys()], step).toEqual(expect.arrayContaining(started));
      for (const clock of row?.stops ?? []) expect(shown.get(clock), `${step}: ${clock}`).not.toBe('running');
    }
  });
});
