/** What runs beside a case, and the rules that bind around it: where each is written, entered a second time. */
import { describe, expect, it, test } from 'vitest';
import { derivedCase, partyDismissal, temporaryReleaseOf } from '#main/law/beside-the-case.ts';
import { cite, type RuleId } from '#main/law/citations.ts';
import { day, examinee, follow, happen, reportOf, later as today, upTo } from './office.ts';

const rulesOf = (citations: readonly { rule: string }[]) => citations.map(({ rule }) => rule).join(' ');

describe('temporary release from duty', () => {
  test.each([
    ['summoned', upTo('summon', today), null],
    ['examined', upTo('examine', today), { from: '2026-06-22', until: null }],
    ['reported', upTo('completeReport', today), { from: '2026-06-22', until: null }],
    ['decided', upTo('decide', today), { from: '2026-06-22', until: '2026-06-29' }],
    ['a moderate threat', reportOf('moderate', '5.n.2', examinee), null],
    [
      'never heard',
      follow(
        upTo('summon', today),
        today,
        happen('recordAbsence'),
        happen('summonAgain'),
        happen('recordAbsence', { date: day('2026-07-02') }),
      ),
      null,
    ],
  ] as const)('%s', (_why, facts, release) => {
    const answer = temporaryReleaseOf(facts);
    if (release === null) expect(answer).toBeNull();
    else {
      expect(answer).toMatchObject(release);
      expect(rulesOf(answer?.citations ?? [])).toBe('P94-31.1 P94-31.2 P94-31.3 P94-31.4 PB6-15');
    }
  });
});

describe('an official who fails his duty', () => {
  test.each([
    ['not_examined', 'R2', 'R3', 'P94-28 PB6-7'],
    ['not_summoned', 'R3', 'ST1', 'P94-28 PB6-7'],
    ['not_reported', 'ST3', 'B1', 'P94-28 PB6-7'],
    ['not_punished', 'B1', 'B2', 'P94-24.2 P94-24.4 P94-24.5 PB6-7'],
    ['ill_fitting', 'B2', 'B3', 'P94-24.3 P94-24.4'],
    ['not_punished', 'B3', null, 'P94-24.2 P94-24.4 P94-24.5 PB6-7'],
  ] as const)('%s, where %s was deserved: at least %s', (failure, deserved, least, rules) => {
    const answer = derivedCase(failure, deserved, 'PP53_7_3');
    expect(answer.least).toBe(least);
    expect(rulesOf(answer.citations)).toBe(rules);
  });
});

describe('dismissal for party membership', () => {
  // joined, resigned -> honourable, counted from
  test.each([
    ['pns', '2023-05-12', null, false, '2023-05-31', 'PP11-255 PP11-255.4'],
    ['pns', '2023-05-12', '2023-06-01', false, '2023-05-31', 'PP11-255 PP11-255.4'],
    ['pns', '2023-05-12', '2023-04-03', true, '2023-04-30', 'PP11-255'],
    ['cpns', '2024-02-29', null, false, '2024-02-29', 'PP11-255 PP11-255.4'],
    ['pppk', '2023-05-12', null, false, '2023-05-31', 'P49-53.3c'],
  ] as const)(
    '%s who joined on %s, resigned %s',
    (type, joined, resigned, honourable, effectiveOn, rules) => {
      const answer = partyDismissal(type, day(joined), resigned === null ? null : day(resigned));
      expect(answer).toMatchObject({ honourable, effectiveOn });
      expect(rulesOf(answer.citations)).toBe(rules);
    },
  );
});

describe('the rules around a case', () => {
  // biome-ignore format: one rule per line reads as a table
  const entries: readonly (readonly [RuleId, string, string, string])[] = [
    ['P94-1.9', 'PP 94/2021', 'Pasal 1 angka 9', 'A'],
    ['P94-U', 'PP 94/2021', 'Penjelasan umum', 'A'],
    ['P94-U2', 'PP 94/2021', 'Penjelasan umum', 'A'],
    ['P94-X1b', 'Per BKN 6/2022', 'Lampiran, contoh 1b', 'B'],
    ['P94-29.4', 'PP 94/2021', 'Pasal 29 ayat (4)', 'A'],
    ['P94-30', 'PP 94/2021', 'Pasal 30', 'A'],
    ['P94-31.5', 'PP 94/2021', 'Pasal 31 ayat (5)', 'A'],
    ['P94-34', 'PP 94/2021', 'Pasal 34', 'A'],
    ['P94-35.4', 'PP 94/2021', 'Pasal 35 ayat (4)', 'A'],
    ['P94-36', 'PP 94/2021', 'Pasal 36', 'A'],
    ['P94-39b', 'PP 94/2021', 'Pasal 39', 'B'],
    ['P94-42m', 'Per BKN 6/2022', 'Pasal 62', 'B'],
    ['PB6-8', 'Per BKN 6/2022', 'Lampiran, contoh 8', 'B'],
    ['PB6-12a', 'Per BKN 6/2022', 'Lampiran, contoh 12a', 'B'],
    ['PB6-22', 'Per BKN 6/2022', 'Lampiran, contoh 22', 'B'],
    ['PB6-46.7', 'Per BKN 6/2022', 'Pasal 46 ayat (7)', 'B'],
    ['PB6-57', 'Per BKN 6/2022', 'Pasal 57', 'B'],
    ['PP11-254', 'PP 11/2017', 'Pasal 254', 'A'],
    ['PP37-4', 'PP 37/2004', 'Pasal 4 ayat (1)', 'A'],
    ['P79-2', 'PP 79/2021', 'Pasal 2', 'A'],
    ['P79-4.1', 'PP 79/2021', 'Pasal 4 ayat (1)', 'A'],
    ['P79-7', 'PP 79/2021', 'Pasal 7', 'B'],
    ['P79-9', 'PP 79/2021', 'Pasal 9', 'A'],
    ['P79-10b', 'PP 79/2021', 'Pasal 10 huruf b', 'A'],
    ['P79-17', 'PP 79/2021', 'Pasal 17', 'A'],
    ['P79-19', 'PP 79/2021', 'Pasal 19', 'A'],
    ['P79-31', 'PP 79/2021', 'Pasal 31', 'A'],
    ['P42-6', 'PP 42/2004', 'Pasal 6 huruf h', 'A'],
    ['P42-13', 'PP 42/2004', 'Pasal 13', 'A'],
    ['P42-15.3', 'PP 42/2004', 'Pasal 15 ayat (3)', 'A'],
    ['P42-15.4', 'PP 42/2004', 'Pasal 15 ayat (4)', 'A'],
    ['P42-15.5', 'PP 42/2004', 'Pasal 15 ayat (5)', 'A'],
    ['P42-16', 'PP 42/2004', 'Pasal 16', 'A'],
    ['P42-19', 'PP 42/2004', 'Pasal 19', 'A'],
    ['P42-20', 'PP 42/2004', 'Pasal 20', 'A'],
    ['P49-51', 'PP 49/2018', 'Pasal 51', 'A'],
    ['P49-53.2b', 'PP 49/2018', 'Pasal 53 ayat (2) huruf b', 'A'],
    ['P49-59', 'PP 49/2018', 'Pasal 59', 'A'],
    ['K-31', 'UU 5/2014', 'Pasal 31', 'A'],
    ['K-32.1', 'UU 5/2014', 'Pasal 32 ayat (1)', 'A'],
    ['K-32.2', 'UU 5/2014', 'Pasal 32 ayat (2)', 'A'],
    ['K-33.1', 'UU 5/2014', 'Pasal 33 ayat (1)', 'A'],
    ['UU20-2f', 'UU 20/2023', 'Pasal 2 huruf f', 'B'],
    ['UU20-9.2', 'UU 20/2023', 'Pasal 9 ayat (2)', 'B'],
    ['UU10-70', 'UU 10/2016', 'Pasal 70 ayat (1) huruf b', 'A'],
    ['UU10-71.1', 'UU 10/2016', 'Pasal 71 ayat (1)', 'A'],
    ['PR116-a', 'Perpres 116/2022', 'Pasal 10 dan 20', 'B'],
    ['PB1-a', 'Per BKN 1/2023', '(belum dibaca)', 'B'],
    ['W-2', 'Perpres 21/2023', '(peralihan)', 'B'],
    ['W-3', 'Perpres 21/2023', 'Pasal 7', 'B'],
  ];
  test.each(entries)('%s: %s %s (%s)', (rule, instrument, article, confidence) => {
    expect(cite(rule)).toMatchObject({ instrument, article, confidence });
  });

  it('are entered once', () => {
    expect(new Set(entries.map(([rule]) => rule)).size).toBe(entries.length);
  });
});
