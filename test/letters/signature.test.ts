import { describe, expect, it } from 'vitest';
import { kopOf } from '#main/letters/page.ts';
import { signatoryOf, signedName, superiorSignatory } from '#main/letters/signature.ts';
import type { Official } from '#shared/contract/office.ts';
import { personnelHead, profile, regent, secretary, superior } from './samples.ts';

const acting = (official: Official, capacity: Official['capacity'], position: string): Official => ({
  ...official,
  capacity,
  person: { ...official.person, position },
});

describe('the lines above a signature', () => {
  it.each([
    ['a head of region', regent, ['BUPATI CONTOH,']],
    ['a secretary on behalf', secretary, ['a.n. BUPATI CONTOH', 'SEKRETARIS DAERAH,']],
    [
      'an acting head with his own post',
      acting(regent, 'plt', 'Wakil Bupati'),
      ['Plt. BUPATI CONTOH', 'WAKIL BUPATI,'],
    ],
    [
      'a daily acting head',
      acting(regent, 'plh', 'Sekretaris Daerah'),
      ['Plh. BUPATI CONTOH', 'SEKRETARIS DAERAH,'],
    ],
    ['an acting head without another post', acting(regent, 'plt', ''), ['Plt. BUPATI CONTOH,']],
    ['an interim head', acting(regent, 'pj', 'Kepala Biro'), ['Pj. BUPATI CONTOH,']],
    ['a temporary interim head', acting(regent, 'pjs', ''), ['Pjs. BUPATI CONTOH,']],
    ['a head of agency', personnelHead, ['KEPALA BADAN KEPEGAWAIAN DAN PENGEMBANGAN SUMBER DAYA MANUSIA,']],
  ] as const)('%s', (_who, official, lines) => {
    expect(signatoryOf(official, profile).headingLines).toEqual(lines);
  });
});

describe('what is printed below the name', () => {
  it.each([
    ['head of region', regent, false, false],
    ['interim head of region', acting(regent, 'pj', ''), false, false],
    ['secretary on behalf', secretary, true, true],
    ['secretary in his own name', { ...secretary, capacity: 'definitive' as const }, false, true],
    ['interim secretary', { ...secretary, capacity: 'pj' as const }, false, false],
    ['daily acting secretary', { ...secretary, capacity: 'plh' as const }, false, false],
    ['deputy head', { ...regent, role: 'deputy_head' as const }, false, true],
    ['head of agency', personnelHead, true, true],
    ['acting head of agency', { ...personnelHead, capacity: 'plt' as const }, true, true],
  ] as const)('%s', (_who, official, rankAndNip, titles) => {
    const signatory = signatoryOf(official, profile);
    expect([signatory.printRank, signatory.printNip, signatory.mayPrintTitles]).toEqual([
      rankAndNip,
      rankAndNip,
      titles,
    ]);
  });
});

describe('the name', () => {
  it('stands bare and in capitals under a decree, with titles under a letter', () => {
    const signatory = signatoryOf(secretary, profile);
    expect(signedName(signatory, 'decree')).toBe('RIDWAN TAMIM WIRAWAN');
    expect(signedName(signatory, 'letter')).toBe('Drs. Ridwan Tamim Wirawan, M.Si.');
  });

  it('of a head of region never has titles', () => {
    expect(signedName(signatoryOf(regent, profile), 'letter')).toBe('La Ode Contoh Sutrisno');
  });

  it('of a direct superior has titles', () => {
    const signatory = superiorSignatory(superior, 'team_chair', 'Kecamatan Contoh Utara');
    expect(signatory.headingLines).toEqual(['Ketua Tim Pemeriksa,']);
    expect(signedName(signatory, 'letter')).toBe('Dra. Siti Aminah Wulandari, M.AP.');
  });
});

describe('the kop', () => {
  it('is that of the head of region only when he signs himself', () => {
    expect(signatoryOf(regent, profile).letterhead.kind).toBe('region_head');
    expect(signatoryOf(acting(regent, 'plh', ''), profile).letterhead.kind).toBe('region_head');
    expect(signatoryOf(secretary, profile).letterhead.kind).toBe('agency');
    expect(signatoryOf(personnelHead, profile).letterhead.kind).toBe('agency');
  });

  it('of anybody else is that of the agency he belongs to, with its own address or none', () => {
    const { letterhead } = superiorSignatory(superior, 'superior', 'Dinas Kesehatan');
    const ours = JSON.stringify(kopOf(profile, { kind: 'agency', name: profile.officeName }));
    const theirs = JSON.stringify(kopOf(profile, letterhead));
    expect(ours).toContain('Jalan Pahlawan Nomor 1');
    expect(theirs).toContain('DINAS KESEHATAN');
    expect(theirs).not.toContain('Jalan Pahlawan Nomor 1');
    const known = { name: 'Dinas Kesehatan', addressLine: 'Jalan Sehat Nomor 2', contactLine: '' };
    const entered = { ...profile, letterhead: { ...profile.letterhead, otherAgencies: [known] } };
    expect(JSON.stringify(kopOf(entered, letterhead))).toContain('Jalan Sehat Nomor 2');
  });
});
