/** The table of violations against the regulation, article by article: what is forbidden, and what sets the level. */
import { describe, expect, it, test } from 'vitest';
import { findViolation, levelOf, provisionViews } from '#main/law/violations.ts';

const views = provisionViews();
const viewOf = (rule: string) => views.find(({ provision }) => `P94-${provision}` === rule);
const levelLetters = { light: 'L', moderate: 'M', severe: 'S' } as const;

// Unit Kerja, instansi, negara; then the articles that set the levels, in that order.
// biome-ignore format: one provision per line reads as the table of the regulation
const articles: readonly (readonly [string, string, string])[] = [
  ['P94-3.a', 'S S S', 'P94-11(1).a'],
  ['P94-3.b', 'M M S', 'P94-10(1).a P94-11(1).b'],
  ['P94-3.c', 'L M S', 'P94-9(1).a P94-10(1).b P94-11(1).c'],
  ['P94-3.d', 'L M S', 'P94-9(1).b P94-10(1).c P94-11(1).d'],
  ['P94-3.e', 'L M S', 'P94-9(1).c P94-10(1).d P94-11(1).e'],
  ['P94-3.f', 'L M S', 'P94-9(1).d P94-10(1).e P94-11(1).f'],
  ['P94-3.g', 'L M S', 'P94-9(1).e P94-10(1).f P94-11(1).g'],
  ['P94-3.h', 'L M S', 'P94-9(1).f P94-10(1).g P94-11(1).h'],
  ['P94-4.a', 'M M M', 'P94-10(2).a'],
  ['P94-4.b', 'M M M', 'P94-10(2).b'],
  ['P94-4.c', 'L M S', 'P94-9(2).a P94-10(2).c P94-11(2).a'],
  ['P94-4.d', '- M S', 'P94-10(2).d P94-11(2).b'],
  ['P94-4.e', '- - -', 'P94-10(2).e P94-11(2).c'],
  ['P94-4.g', 'L M -', 'P94-9(2).c P94-10(2).g'],
  ['P94-4.h', 'L M -', 'P94-9(2).d P94-10(2).h'],
  ['P94-4.i', 'S S S', 'P94-11(2).e'],
  ['P94-5.a', 'S S S', 'P94-14.a'],
  ['P94-5.f', 'L M S', 'P94-12.a P94-13.a P94-14.e'],
  ['P94-5.g', 'M M S', 'P94-13.b P94-14.f'],
  ['P94-5.h', 'L M -', 'P94-12.b P94-13.c'],
  ['P94-5.i', 'L M -', 'P94-12.c P94-13.d'],
  ['P94-5.j', 'L M -', 'P94-12.d P94-13.f'],
  ['P94-5.k', 'S S S', 'P94-14.g'],
  ['P94-5.l', 'S S S', 'P94-14.h'],
  ['P94-5.m', '- M -', 'P94-13.e'],
  ['P94-5.n.1', '- - -', ''],
  ['P94-5.n.2', 'M M M', 'P94-13.g'],
  ['P94-5.n.3', 'S S S', 'P94-14.i.1'],
  ['P94-5.n.4', 'S S S', 'P94-14.i.2'],
  ['P94-5.n.5', 'S S S', 'P94-14.i.3'],
  ['P94-5.n.6', 'S S S', 'P94-14.i.4'],
  ['P94-5.n.7', 'S S S', 'P94-14.i.5'],
];

describe('the table of violations', () => {
  test.each(articles)('%s: %s by %s', (rule, levels, setBy) => {
    const view = viewOf(rule);
    expect(view?.citations.map((citation) => citation.rule)).toEqual([
      rule,
      ...setBy.split(' ').filter(Boolean),
    ]);
    const shown = [view?.levels.unit, view?.levels.instansi, view?.levels.negara];
    expect(shown.map((level) => (level ? levelLetters[level] : '-')).join(' ')).toBe(levels);
  });

  it('holds these provisions and no others', () => {
    expect(new Set(views.map(({ provision }) => `P94-${provision}`))).toEqual(
      new Set(articles.map(([rule]) => rule)),
    );
  });

  it('grades the asset report by position', () => {
    const assetReport = findViolation('4.e')!;
    expect(levelOf(assetReport, null, 'administrator')?.level).toBe('moderate');
    expect(levelOf(assetReport, null, 'functional')?.level).toBe('moderate');
    expect(levelOf(assetReport, null, 'jpt_pratama')?.level).toBe('severe');
    expect(levelOf(assetReport, null, null)).toBeNull();
  });
});
