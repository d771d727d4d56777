import { describe, expect, it } from 'vitest';
import { findColumns, headerOf } from '#main/adapters/spreadsheet/employee-columns.ts';
import { createEmployeeReader } from '#main/adapters/spreadsheet/employee-rows.ts';
import { localDate } from '#shared/local-date.ts';

const today = localDate('2026-07-01');

const whole = {
  nip: '198505122010011004',
  name: 'SITI AMINAH',
  titlePrefix: 'Dra.',
  titleSuffix: 'M.Si.',
  birthPlace: 'Kolaka',
  birthDate: '12-05-1985',
  sex: 'M',
  phone: '',
  email: '',
  employeeType: 'PNS',
  legalStanding: 'Aktif',
  appointmentStatus: 'PNS',
  grade: 'III/c',
  gradeSince: '01-04-2022',
  positionKind: 'JABATAN PELAKSANA',
  position: 'Pengadministrasi Umum',
  positionSince: '01-04-2022',
  structuralLevel: '',
  workUnit: 'Dinas Perikanan',
  parentUnit: 'Dinas Perikanan',
  institution: 'Pemerintah Kabupaten Contoh',
};
type Cells = typeof whole;

const read = (cells: Partial<Cells>) => createEmployeeReader(today)(2, { ...whole, ...cells });
const codes = (cells: Partial<Cells>) => read(cells).problems.map(({ code }) => code);

describe('a whole row', () => {
  it('has no problem', () => {
    expect(read({})).toMatchObject({ problems: [], facts: { nip: whole.nip, positionGroup: 'executor' } });
  });
});

describe('position group', () => {
  it.each([
    ['JABATAN STRUKTURAL', 'JPT Utama', 'Kepala Badan', 'jpt_utama'],
    ['JABATAN STRUKTURAL', 'JPT Madya', 'Sekretaris Daerah', 'jpt_madya'],
    ['JABATAN STRUKTURAL', 'JPT Pratama', 'Kepala Dinas', 'jpt_pratama'],
    ['JABATAN STRUKTURAL', 'Administrator', 'Camat', 'administrator'],
    ['JABATAN STRUKTURAL', 'Pengawas', 'Lurah', 'supervisor'],
    ['JABATAN STRUKTURAL', 'I.b', 'Sekretaris Daerah', 'jpt_madya'],
    ['JABATAN STRUKTURAL', 'II.a', 'Sekretaris Daerah', 'jpt_pratama'],
    ['JABATAN STRUKTURAL', 'III.b', 'Kepala Bidang', 'administrator'],
    ['JABATAN STRUKTURAL', 'IV.a', 'Kepala Seksi', 'supervisor'],
    ['JABATAN FUNGSIONAL', '', 'Dokter Ahli Utama', 'functional_utama'],
    ['JABATAN FUNGSIONAL', '', 'Dokter Ahli Madya', 'functional'],
    ['Jabatan Fungsional Tertentu', '', 'Perawat Terampil', 'functional'],
    ['Jabatan Fungsional Umum', '', 'Pengadministrasi Umum', 'executor'],
    ['JABATAN PELAKSANA', '', 'Operator Layanan', 'executor'],
  ])('%s, %s, %s is %s', (positionKind, structuralLevel, position, positionGroup) => {
    expect(read({ positionKind, structuralLevel, position }).facts?.positionGroup).toBe(positionGroup);
  });

  it.each([
    ['JABATAN STRUKTURAL', ''],
    ['JABATAN STRUKTURAL', 'V.x'],
    ['', ''],
  ])('%j with %j is not guessed', (positionKind, structuralLevel) => {
    expect(codes({ positionKind, structuralLevel })).toEqual(['position_group_unknown']);
  });
});

describe('kind of employee', () => {
  it.each([
    ['PNS', 'PNS', whole.nip, 'pns'],
    ['PNS', 'CPNS', whole.nip, 'cpns'],
    ['PPPK', 'PPPK', '198505122022211004', 'pppk'],
    ['P3K Guru', '', '198505122022211004', 'pppk'],
    ['PPNPN', '', whole.nip, 'ppnpn'],
  ])('%s, %s is read', (employeeType, appointmentStatus, nip, expected) => {
    expect(read({ employeeType, appointmentStatus, nip })).toMatchObject({
      problems: [],
      facts: { employeeType: expected },
    });
  });

  it('is asked for when nothing tells it', () => {
    expect(codes({ employeeType: 'Honorer', appointmentStatus: '' })).toEqual(['employee_type_unknown']);
  });

  it('is held against the number', () => {
    expect(read({ employeeType: 'PPPK', appointmentStatus: 'PPPK' })).toMatchObject({
      problems: [{ code: 'employee_type_disagrees_with_nip', severity: 'warning' }],
      facts: { employeeType: 'pppk' },
    });
  });
});

describe('dates', () => {
  it.each(['12-05-1985', '12/05/1985', '1985-05-12'])('%s is 12 May 1985', (birthDate) => {
    expect(read({ birthDate }).facts?.birthDate).toBe('1985-05-12');
  });

  it.each(['', '31-02-1985', '05-1985', 'Mei 1985'])('%j is no birth date', (birthDate) => {
    expect(codes({ birthDate })).toEqual(['date_unreadable']);
  });

  it('leaves out a second date that cannot be read, and says so', () => {
    expect(read({ gradeSince: '31-04-2022', positionSince: '' })).toMatchObject({
      problems: [{ code: 'date_unreadable', column: 'TMT GOLONGAN', severity: 'warning' }],
      facts: { gradeSince: null, positionSince: null },
    });
  });
});

describe('sex', () => {
  it.each(['M', 'm', 'L', 'Laki-laki', 'PRIA'])('%s is male', (sex) => {
    expect(read({ sex }).facts?.sex).toBe('M');
  });

  it.each(['F', 'P', 'Perempuan', 'Wanita'])('%s is female, which this number is not', (sex) => {
    expect(codes({ sex })).toEqual(['sex_disagrees_with_nip']);
  });

  it.each(['', '1', 'X'])('%j is asked for', (sex) => {
    expect(codes({ sex })).toEqual(['sex_unreadable']);
  });
});

describe('grade', () => {
  it.each([
    ['III/c', 'III/c'],
    ['iii / C', 'III/c'],
    ['IX', 'IX'],
    ['', ''],
  ])('%j is %j', (grade, gradeCode) => {
    expect(read({ grade })).toMatchObject({ problems: [], facts: { gradeCode } });
  });

  it('is left out when unknown, and said so', () => {
    expect(read({ grade: 'V/z' })).toMatchObject({
      problems: [{ code: 'grade_unknown', severity: 'warning' }],
      facts: { gradeCode: '' },
    });
  });
});

describe('the number', () => {
  it.each([
    ['198505122010011000', ['nip_sequence_zero']],
    [
      '190005122010011004',
      ['nip_age_out_of_range', 'nip_too_old_at_appointment', 'birth_date_disagrees_with_nip'],
    ],
    ['', ['nip_not_18_digits']],
  ])('%j: %j', (nip, expected) => {
    expect(codes({ nip })).toEqual(expected);
  });

  it('of somebody with several faults is reported with all of them', () => {
    expect(codes({ nip: '1985', name: '', sex: '?' })).toEqual(
      expect.arrayContaining(['nip_not_18_digits', 'name_empty', 'sex_unreadable']),
    );
  });
});

describe('columns', () => {
  const names = Object.keys(whole).map((column) => headerOf(column as keyof Cells));

  it('are found by name in any order, whatever blanks and case, among others', () => {
    const cellsOf = findColumns(['LAIN', ...names.toReversed().map((name) => ` ${name.toLowerCase()} `)]);
    expect(cellsOf(['x', ...Object.values(whole).toReversed()])).toEqual(whole);
  });

  it('are named when missing', () => {
    expect(() => findColumns(names.filter((name) => name !== 'NAMA' && name !== 'ESELON NAMA'))).toThrow(
      expect.objectContaining({
        error: { code: 'FILE_REFUSED', fault: 'other_columns', facts: { missing: 'NAMA, ESELON NAMA' } },
      }),
    );
  });

  it('give tidy cells, and empty ones where a row is short', () => {
    const cells = findColumns(names)([' 1985\u00A00512 ', 'SITI\n AMINAH']);
    expect(cells.nip).toBe('1985 0512');
    expect(cells.name).toBe('SITI AMINAH');
    expect(cells.institution).toBe('');
  });
});
