/** The tables of the law against the regulation: violations, sanctions, officials, SKB forms, citations. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { authorityFor } from '#main/law/authority.ts';
import { articleText, cite, legalBasisOn, type RuleId, rules } from '#main/law/citations.ts';
import { classify, trackOf } from '#main/law/classification.ts';
import type { Election } from '#main/law/elections.ts';
import { instruments } from '#main/law/instruments.ts';
import { allRules } from '#main/law/rule-list.ts';
import { compareSanctions, isAvailable, sanctionsFor, sanctionsOf } from '#main/law/sanctions.ts';
import {
  findViolation,
  levelOf,
  neutralityViolations,
  provisionViews,
  violations,
} from '#main/law/violations.ts';
import { oversightBodySchema } from '#shared/contract/office.ts';
import { Refusal } from '#shared/errors.ts';
import { localDate } from '#shared/local-date.ts';
import { acts, codesOf, type PositionGroup, type SanctionCode, sanctions } from '#shared/vocabulary.ts';

const on = localDate('2026-05-10');

describe('levels of violations', () => {
  // Pasal 5 huruf n and its level in Pasal 13 and 14: the numbers are not the same.
  test.each([
    { provision: '5.n.1', level: null, set: null },
    { provision: '5.n.2', level: 'moderate', set: 'Pasal 13 huruf g' },
    { provision: '5.n.3', level: 'severe', set: 'Pasal 14 huruf i angka 1' },
    { provision: '5.n.4', level: 'severe', set: 'Pasal 14 huruf i angka 2' },
    { provision: '5.n.5', level: 'severe', set: 'Pasal 14 huruf i angka 3' },
    { provision: '5.n.6', level: 'severe', set: 'Pasal 14 huruf i angka 4' },
    { provision: '5.n.7', level: 'severe', set: 'Pasal 14 huruf i angka 5' },
  ])('$provision is $level by $set', ({ provision, level, set }) => {
    const answer = sanctionsFor({ provision, employeeType: 'pns', on }, 'PP53_7_3');
    expect(answer.level).toBe(level);
    const articles = answer.citations.map(({ article }) => article);
    expect(articles[0]).toBe(articleText(provision));
    if (set === null)
      expect(answer).toMatchObject({
        options: [],
        warnings: [expect.stringContaining('tidak memberinya tingkat')],
      });
    else expect(articles[1]).toBe(set);
  });

  it('asks for the impact where the level depends on it', () => {
    expect(sanctionsFor({ provision: '3.d', employeeType: 'pns', on }, 'PP53_7_3')).toMatchObject({
      level: null,
      options: [],
      warnings: [expect.stringContaining('dampak')],
    });
  });

  it('lists every provision once, with its words and articles', () => {
    const views = provisionViews();
    expect(new Set(views.map(({ provision }) => provision)).size).toBe(violations.length);
    expect(views[0]).toMatchObject({ provision: '5.n.1', label: 'Pasal 5 huruf n angka 1', byImpact: false });
    expect(views.find(({ provision }) => provision === '3.d')).toMatchObject({
      byImpact: true,
      levels: { unit: 'light', instansi: 'moderate', negara: 'severe' },
    });
    expect(neutralityViolations).toHaveLength(7);
  });
});

describe('sanctions', () => {
  const codes = (provision: string, set: 'PP53_7_3' | 'PP94_8_3') =>
    sanctionsFor({ provision, impact: 'unit', employeeType: 'pns', on }, set).options.map(({ code }) => code);

  it('offers the types of the level, and of the moderate set the office applies', () => {
    expect(codes('3.d', 'PP53_7_3')).toEqual(['R1', 'R2', 'R3']);
    expect(codes('5.n.2', 'PP53_7_3')).toEqual(['ST1', 'ST2', 'ST3']);
    expect(codes('5.n.2', 'PP94_8_3')).toEqual(['S1', 'S2', 'S3']);
    expect(codes('5.n.6', 'PP94_8_3')).toEqual(['B1', 'B2', 'B3']);
    expect(sanctionsOf('moderate', 'PP53_7_3')).toEqual(['ST1', 'ST2', 'ST3']);
    expect(isAvailable('S1', 'PP53_7_3')).toBe(false);
  });

  it('says which choice of the office stands behind a moderate sanction', () => {
    const answer = sanctionsFor({ provision: '5.n.2', employeeType: 'pns', on }, 'PP53_7_3');
    expect(answer.citations.map(({ rule }) => rule)).toContain('P94-42');
    expect(answer.warnings).toHaveLength(1);
  });

  it('climbs one ladder; a transitional type stands level with its twin', () => {
    const ladder: SanctionCode[] = ['R1', 'R2', 'R3', 'S1', 'S2', 'S3', 'B1', 'B2', 'B3'];
    expect([...ladder].reverse().sort(compareSanctions)).toEqual(ladder);
    expect(compareSanctions('S2', 'ST2')).toBe(0);
  });

  test.each([
    { employeeType: 'pppk', track: 'pppk' },
    { employeeType: 'ppnpn', track: 'ppnpn' },
  ] as const)('$employeeType: the list is the office’s own', ({ employeeType, track }) => {
    expect(sanctionsFor({ provision: '5.n.6', employeeType, on }, 'PP53_7_3')).toMatchObject({
      track,
      level: null,
      options: [],
      warnings: [expect.any(String)],
    });
  });

  it('CPNS fall under the same rules; acts before PP 94/2021 come with a warning; unknown provisions are refused', () => {
    const rulesOf = (answer: { citations: { rule: string }[] }) => answer.citations.map(({ rule }) => rule);
    expect(rulesOf(sanctionsFor({ provision: '5.n.6', employeeType: 'cpns', on }, 'PP53_7_3'))).toContain(
      'P94-43',
    );
    const old = sanctionsFor(
      { provision: '5.n.6', employeeType: 'pns', on: localDate('2020-10-01') },
      'PP53_7_3',
    );
    expect(rulesOf(old)).toContain('P94-40.3');
    expect(() => sanctionsFor({ provision: '9.z', employeeType: 'pns', on }, 'PP53_7_3')).toThrow(Refusal);
  });
});

describe('officials entitled to punish', () => {
  // light, moderate, B1/B2, B3; "|" where the law names several
  const cells: readonly SanctionCode[] = ['R1', 'ST1', 'B1', 'B3'];
  const province: readonly [PositionGroup, string, string, string, string][] = [
    ['jpt_madya', 'P94-18.1', 'P94-18.1', 'P94-18.1', 'P94-17.2a'],
    ['jpt_pratama', 'P94-20a', 'P94-18.2a', 'P94-18.2a', 'P94-18.2a'],
    ['administrator', 'P94-21a', 'P94-20b', 'P94-18.2c', 'P94-18.2c'],
    ['supervisor', 'P94-22.1a', 'P94-21b', 'P94-18.2c', 'P94-18.2c'],
    ['executor', 'P94-23.1a', 'P94-22.1b', 'P94-18.2c', 'P94-18.2c'],
    ['functional_utama', 'P94-18.2b', 'P94-18.2b', 'P94-18.2b', 'P94-17.2b'],
    ['functional', 'P94-23.1c|P94-22.1c|P94-21c', 'P94-22.1c|P94-21c', 'P94-18.2d', 'P94-18.2d'],
  ];
  const regency: readonly [PositionGroup, string, string, string, string][] = [
    ['jpt_pratama', 'P94-18.3a', 'P94-18.3a', 'P94-18.3a', 'P94-18.3a'],
    ['administrator', 'P94-21a', 'P94-18.3c', 'P94-18.3c', 'P94-18.3c'],
    ['supervisor', 'P94-22.1a', 'P94-21b|P94-18.3c', 'P94-18.3c', 'P94-18.3c'],
    ['executor', 'P94-23.1a', 'P94-22.1b|P94-18.3c', 'P94-18.3c', 'P94-18.3c'],
    ['functional_utama', 'P94-18.3b', 'P94-18.3b', 'P94-18.3b', 'P94-17.2b'],
    ['functional', 'P94-23.1c|P94-22.1c|P94-21c', 'P94-22.1c|P94-21c', 'P94-18.3d', 'P94-18.3d'],
  ];
  const rows = [
    ...province.map(([position, ...expected]) => ({ government: 'province' as const, position, expected })),
    ...regency.map(([position, ...expected]) => ({ government: 'regency' as const, position, expected })),
    ...regency.map(([position, ...expected]) => ({ government: 'city' as const, position, expected })),
  ];

  test.each(rows)('$government, $position', ({ government, position, expected }) => {
    const found = cells.map((sanction) =>
      authorityFor({ government, position, sanction })
        .officials.map(({ citation }) => citation.rule)
        .join('|'),
    );
    expect(found).toEqual(expected);
  });

  it('names the official as the region calls him', () => {
    const role = (government: 'province' | 'regency' | 'city') =>
      authorityFor({ government, position: 'executor', sanction: 'B1' }).officials.map(
        (official) => official.role,
      );
    expect([role('province'), role('regency'), role('city')]).toEqual([
      ['Gubernur (PPK)'],
      ['Bupati (PPK)'],
      ['Wali Kota (PPK)'],
    ]);
    expect(authorityFor({ government: 'regency', position: 'jpt_madya', sanction: 'R1' }).officials).toEqual(
      [],
    );
  });
});

describe('forms of the joint decree (SKB)', () => {
  test.each([
    { act: 'E1', status: 'prospective', track: 'ethics', level: null, provision: null },
    { act: 'E1', status: 'determined', track: 'discipline', level: 'severe', provision: '5.n.5' },
    { act: 'E3', status: 'determined', track: 'discipline', level: 'severe', provision: '5.n.6' },
    { act: 'E7', status: 'determined', track: 'ethics', level: null, provision: null },
    { act: 'D1', status: 'determined', track: 'discipline', level: 'severe', provision: '5.n.5' },
    { act: 'D1', status: 'prospective', track: 'ethics', level: null, provision: null },
    { act: 'D6', status: 'prospective', track: 'ethics', level: null, provision: null },
    { act: 'D3', status: 'prospective', track: 'discipline', level: 'moderate', provision: '3.d' },
    { act: 'D5', status: 'none', track: 'party', level: null, provision: null },
    { act: 'D8', status: 'determined', track: 'discipline', level: 'severe', provision: '5.n.6' },
    { act: 'D9', status: 'prospective', track: 'discipline', level: 'severe', provision: '5.n.3' },
    { act: 'D10', status: 'prospective', track: 'discipline', level: 'severe', provision: '5.n.7' },
    { act: 'D11', status: 'determined', track: 'discipline', level: 'severe', provision: '5.n.5' },
  ] as const)('$act for a $status candidate: $track, $level', ({ act, status, track, level, provision }) => {
    const answer = classify({ act, on: localDate('2024-10-10'), supportedStatus: status });
    expect(answer).toMatchObject({ track, level, provision });
    expect(answer.citations.map(({ rule }) => rule)).toContain('SKB22');
  });

  it('a level that the decree and the regulation see differently comes with a warning', () => {
    const warnings = (act: 'D6' | 'D8' | 'D3') =>
      classify({ act, on: localDate('2024-10-10'), supportedStatus: 'determined' }).warnings.join();
    expect(warnings('D8')).toContain('berbeda');
    expect(warnings('D6')).toContain('sedang');
    expect(warnings('D3')).toContain('dampak negatif pada instansi');
  });

  it('every discipline form breaches a provision that carries exactly that level', () => {
    for (const act of codesOf(acts)) {
      const answer = classify({ act, on, supportedStatus: 'determined' });
      if (answer.provision === null) continue;
      expect(levelOf(findViolation(answer.provision)!, 'instansi', null)?.level, act).toBe(answer.level);
    }
  });

  it('checks the status against the election calendar', () => {
    const elections = JSON.parse(readFileSync('resources/law/elections.json', 'utf8')) as Election[];
    const warnings = (day: string, supportedStatus: 'prospective' | 'determined') =>
      classify({ act: 'D8', on: localDate(day), supportedStatus }, elections).warnings.join();
    expect(warnings('2024-08-01', 'determined')).toContain('baru ditetapkan pada 22 September 2024');
    expect(warnings('2024-10-10', 'prospective')).toContain('sudah ditetapkan pada 22 September 2024');
    expect(warnings('2024-10-10', 'determined')).not.toContain('Periksa status');
    expect(warnings('2024-08-01', 'prospective')).not.toContain('Periksa status');
  });

  it('says when the table did not exist yet', () => {
    const warnings = (day: string) =>
      classify({ act: 'D8', on: localDate(day), supportedStatus: 'determined' });
    expect(warnings('2020-03-01').warnings.join()).toContain('sebelum SKB 10 September 2020');
    expect(warnings('2020-10-01').warnings.join()).toContain('PP 53/2010');
    expect(warnings('2022-01-01').citations.map(({ rule }) => rule)).toContain('SKB20');
  });

  test.each([
    ['pns', 'discipline', 'D8', 'discipline'],
    ['cpns', 'discipline', 'D8', 'discipline'],
    ['pns', 'moral_open', 'E4', 'ethics'],
    ['pns', 'dismissal', 'D8', 'party'],
    ['pns', 'discipline', 'D5', 'party'],
    ['pppk', 'discipline', 'D8', 'pppk'],
    ['ppnpn', 'moral_closed', 'E4', 'ppnpn'],
  ] as const)('%s asked for %s (%s) is the %s track', (type, asked, act, track) => {
    expect(trackOf(type, asked, act)).toBe(track);
  });
});

describe('citations', () => {
  it('every rule stands in an instrument and can be cited', () => {
    for (const id of Object.keys(rules) as RuleId[]) {
      const { instrument, article, text } = cite(id);
      expect(instrument, id).not.toBe('');
      expect(article, id).not.toBe('');
      expect(text, id).toMatch(/\.$/);
    }
    const ids = allRules().map(({ rule }) => rule);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('instruments end after they begin', () => {
    for (const { from, until } of Object.values(instruments))
      expect(until === null || until > from).toBe(true);
  });

  it('a decree of that day rests on the ASN law of that day', () => {
    const titles = (day: string) => legalBasisOn(localDate(day)).join('\n');
    expect(titles('2023-10-30')).toContain('Nomor 5 Tahun 2014');
    expect(titles('2023-10-31')).toContain('Nomor 20 Tahun 2023');
    expect(titles('2023-10-31')).not.toContain('Nomor 5 Tahun 2014');
    expect(titles('2021-09-01')).toContain('Nomor 94 Tahun 2021');
    expect(titles('2021-09-01')).not.toContain('Badan Kepegawaian Negara');
    expect(titles('2026-06-29')).toContain('Nomor 6 Tahun 2022');
    expect(titles('2021-08-30')).toContain('Nomor 53 Tahun 2010');
    expect(titles('2026-06-29')).toContain('telah diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020');
  });

  it('every sanction of the vocabulary is graded', () => {
    for (const code of codesOf(sanctions)) expect(compareSanctions(code, code)).toBe(0);
  });
});

describe('data that ships with the law', () => {
  it('oversight bodies are as the contract wants them; KASN hands over to BKN without a gap', () => {
    const bodies = oversightBodySchema
      .array()
      .parse(JSON.parse(readFileSync('resources/law/bodies.json', 'utf8')));
    expect(bodies.map(({ abbreviation }) => abbreviation)).toEqual([
      'KASN',
      'BKN',
      'KemenPANRB',
      'Bawaslu',
      'Kemendagri',
    ]);
    expect(bodies[0]?.validTo).toBe('2024-08-24');
    expect(bodies[1]?.validFrom).toBe('2024-08-25');
  });
});
