/** docs/law.md tells what the tables of the law say, and every rule in it is named by a test. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { instruments } from '#main/law/instruments.ts';
import { allRules } from '#main/law/rule-list.ts';
import { lawPage, testsByRule } from '#scripts/law-page.mjs';

describe('docs/law.md', () => {
  it('is what the tables say today (node scripts/law-page.mjs)', () => {
    expect(readFileSync('docs/law.md', 'utf8')).toBe(lawPage());
  });

  it('has no rule without an article of a known instrument', () => {
    const known = Object.values(instruments).map(({ short }) => short);
    for (const { rule, instrument, article, text } of allRules()) {
      expect(known, rule).toContain(instrument);
      expect(article.trim(), rule).not.toBe('');
      expect(text.trim(), rule).not.toBe('');
    }
  });

  it('has no rule that no test names', () => {
    const untested = [...testsByRule()].filter(([, files]) => files.length === 0).map(([rule]) => rule);
    expect(untested).toEqual([]);
  });
});
