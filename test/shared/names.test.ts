import { describe, expect, it, test } from 'vitest';
import { fullName, nameWithoutTitles, properName, rankText, upperName } from '#shared/names.ts';

describe('titles', () => {
  test.each([
    ['Dr. Ir.', 'S.T., M.Si.', 'Dr. Ir. Nama Orang, S.T., M.Si.', 'Dr. Ir. NAMA ORANG, S.T., M.Si.'],
    ['', 'S.Sos.', 'Nama Orang, S.Sos.', 'NAMA ORANG, S.Sos.'],
    ['dr.', '', 'dr. Nama Orang', 'dr. NAMA ORANG'],
    [null, null, 'Nama Orang', 'NAMA ORANG'],
    [' Drs. ', ', M.M.', 'Drs. Nama Orang, M.M.', 'Drs. NAMA ORANG, M.M.'],
  ])('%j and %j', (titlePrefix, titleSuffix, full, upper) => {
    const person = { titlePrefix, name: ' Nama  Orang ', titleSuffix };
    expect(fullName(person)).toBe(full);
    expect(upperName(person)).toBe(upper);
    expect(nameWithoutTitles(person)).toBe('Nama Orang');
  });

  it('may be left out', () => {
    expect(fullName({ name: 'Nama Orang' })).toBe('Nama Orang');
  });
});

describe('properName', () => {
  test.each([
    ['AGUS BASRI', 'Agus Basri'],
    ['LA ODE MUH. ALI', 'La Ode Muh. Ali'],
    ['I GUSTI NGURAH ADI', 'I Gusti Ngurah Adi'],
    ["NUR'AINI MA'RUF", "Nur'aini Ma'ruf"],
    ['AHMAD AL-FARISI', 'Ahmad Al-Farisi'],
    ['H.M. YUSUF BIN UMAR', 'H.M. Yusuf bin Umar'],
    ['BINTI SALAMAH', 'Binti Salamah'],
    ['  SITI   USMAN ', 'Siti Usman'],
    ['Siti McUsman', 'Siti McUsman'],
    ['siti usman', 'siti usman'],
    ['RENÉ ÉLOI', 'René Éloi'],
    ['', ''],
  ])('%j is %j', (stored, printed) => {
    expect(properName(stored)).toBe(printed);
    expect(properName(properName(stored))).toBe(printed);
  });
});

describe('rankText', () => {
  test.each([
    ['Penata Muda Tk. I', 'III/b', 'Penata Muda Tk. I, III/b'],
    [null, 'IX', 'IX'],
    ['Pembina', null, 'Pembina'],
    [null, null, ''],
  ])('%j and %j is %j', (rank, gradeCode, expected) => {
    expect(rankText(rank, gradeCode)).toBe(expected);
  });
});
