import { describe, expect, it, test } from 'vitest';
import {
  compareGrades,
  gradeOf,
  PNS_GRADES,
  PPPK_GRADES,
  parseGrade,
  previousGrade,
  rankOf,
} from '#shared/ranks.ts';

describe('grades and ranks', () => {
  it('has seventeen of each kind, none twice', () => {
    expect(PNS_GRADES).toHaveLength(17);
    expect(PPPK_GRADES).toHaveLength(17);
    expect(new Set(PNS_GRADES.map(([, rank]) => rank)).size).toBe(17);
  });

  test.each([
    ['I/a', 'Juru Muda'],
    ['II/c', 'Pengatur'],
    ['III/b', 'Penata Muda Tk. I'],
    ['III/d', 'Penata Tk. I'],
    ['IV/a', 'Pembina'],
    ['IV/e', 'Pembina Utama'],
    ['IX', null],
    ['V/a', null],
    ['', null],
  ])('the rank of %j is %j', (code, rank) => {
    expect(rankOf(code)).toBe(rank);
  });

  it('tells the two kinds apart', () => {
    expect(gradeOf('III/a')).toEqual({ code: 'III/a', kind: 'pns', rank: 'Penata Muda', level: 9 });
    expect(gradeOf('XVII')).toEqual({ code: 'XVII', kind: 'pppk', rank: null, level: 17 });
    expect(gradeOf('XVIII')).toBeNull();
  });

  test.each([
    ['iii/B', 'III/b'],
    [' III / b ', 'III/b'],
    ['ix', 'IX'],
    ['III-b', undefined],
    ['III/b/c', undefined],
    ['', undefined],
    ['/', undefined],
  ])('%j in a file is %j', (written, code) => {
    expect(parseGrade(written)?.code).toBe(code);
  });

  test.each([
    ['III/b', 'III/a', 1],
    ['II/d', 'III/a', -1],
    ['IV/e', 'IV/e', 0],
    ['IX', 'VII', 1],
    ['IV', 'V', -1],
    ['III/a', 'IX', null],
    ['III/a', 'III/z', null],
  ])('%j against %j: %j', (a, b, sign) => {
    const order = compareGrades(a, b);
    expect(order === null ? null : Math.sign(order)).toBe(sign);
  });

  test.each([
    ['III/b', 'III/a'],
    ['III/a', 'II/d'],
    ['IV/e', 'IV/d'],
    ['I/a', null],
    ['IX', null],
    ['tidak ada', null],
  ])('one below %j is %j', (code, expected) => {
    expect(previousGrade(code)).toBe(expected);
  });
});
