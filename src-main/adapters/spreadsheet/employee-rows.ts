/** From the cells of one row to the facts of one person, with everything that is wrong with them. */
import type { EmployeeFileRow } from '#main/usecases/ports.ts';
import type { ImportProblem } from '#shared/contract/employees.ts';
import { dateFromParts, type LocalDate, parseLocalDate } from '#shared/local-date.ts';
import { type CheckedNip, checkNip, crossCheckNip, type NipProblemCode } from '#shared/nip.ts';
import { parseGrade } from '#shared/ranks.ts';
import type { EmployeeType, PositionGroup, Sex } from '#shared/vocabulary.ts';
import { type Column, type EmployeeCells, headerOf } from './employee-columns.ts';

/** The names under which the import report lists what `checkNip` finds. */
const nipProblemCodes: Readonly<Record<NipProblemCode, string>> = {
  not_18_digits: 'nip_not_18_digits',
  scientific_notation: 'nip_scientific_notation',
  impossible_birth_date: 'nip_impossible_date',
  month_invalid: 'nip_month_invalid',
  sex_digit_invalid: 'nip_sex_digit_invalid',
  sequence_zero: 'nip_sequence_zero',
  too_young_at_appointment: 'nip_too_young_at_appointment',
  too_old_at_appointment: 'nip_too_old_at_appointment',
  age_out_of_range: 'nip_age_out_of_range',
  birth_date_disagrees: 'birth_date_disagrees_with_nip',
  sex_disagrees: 'sex_disagrees_with_nip',
};

const sexWords: Readonly<Record<string, Sex>> = {
  M: 'M',
  L: 'M',
  PRIA: 'M',
  'LAKI-LAKI': 'M',
  F: 'F',
  P: 'F',
  WANITA: 'F',
  PEREMPUAN: 'F',
};

/** What a spreadsheet program would run as a formula if the cell were not text. */
const FORMULA = /^[=+\-@]/;

/** Reads rows one after the other and remembers their numbers, so that a person listed twice shows. */
export function createEmployeeReader(
  today: LocalDate,
): (row: number, cells: EmployeeCells) => EmployeeFileRow {
  const firstRows = new Map<string, number>();

  return (row, cells) => {
    const problems: ImportProblem[] = [];
    const report = (severity: ImportProblem['severity'], code: string, column: Column, text: string) => {
      problems.push({ severity, code, column: headerOf(column), text });
    };

    const nip = readNip(cells, today, report);
    const birthDate = readDate(cells, 'birthDate', report);
    const sex = readSex(cells, report);
    const employeeType = readEmployeeType(cells, nip, report);
    const positionGroup = readPositionGroup(cells, report);
    const gradeCode = readGrade(cells, report);
    const gradeSince = readOptionalDate(cells, 'gradeSince', report);
    const positionSince = readOptionalDate(cells, 'positionSince', report);
    checkName(cells, report);

    for (const problem of crossCheckNip(nip, { birthDate, sex })) {
      const column = problem.code === 'sex_disagrees' ? 'sex' : 'birthDate';
      report('error', nipProblemCodes[problem.code], column, problem.text);
    }
    if (nip.ok) {
      const firstRow = firstRows.get(nip.digits);
      if (firstRow === undefined) firstRows.set(nip.digits, row);
      else {
        report(
          'error',
          'duplicate_in_file',
          'nip',
          `NIP ini sudah ada di baris ${firstRow}. Hapus salah satunya.`,
        );
      }
    }

    const refused = problems.some((problem) => problem.severity === 'error');
    const facts =
      refused || birthDate === null || sex === null || employeeType === null || positionGroup === null
        ? null
        : {
            nip: nip.digits,
            name: cells.name,
            titlePrefix: cells.titlePrefix,
            titleSuffix: cells.titleSuffix,
            birthPlace: cells.birthPlace,
            birthDate,
            sex,
            employeeType,
            legalStanding: cells.legalStanding,
            gradeCode,
            gradeSince,
            positionKind: cells.positionKind,
            positionGroup,
            position: cells.position,
            positionSince,
            workUnit: cells.workUnit,
            parentUnit: cells.parentUnit,
            institution: cells.institution,
            phone: cells.phone,
            email: cells.email,
          };
    return { row, nip: nip.ok ? nip.digits : cells.nip, name: cells.name, facts, problems };
  };
}

type Report = (severity: ImportProblem['severity'], code: string, column: Column, text: string) => void;

function readNip(cells: EmployeeCells, today: LocalDate, report: Report): CheckedNip {
  const nip = checkNip(cells.nip, today);
  for (const problem of nip.problems) report('error', nipProblemCodes[problem.code], 'nip', problem.text);
  if (nip.ok && nip.digits !== cells.nip) {
    report(
      'warning',
      'nip_with_spaces_ok',
      'nip',
      `NIP ditulis “${cells.nip}”; disimpan sebagai ${nip.digits}.`,
    );
  }
  return nip;
}

function checkName(cells: EmployeeCells, report: Report): void {
  if (cells.name === '') {
    report('error', 'name_empty', 'name', 'Nama kosong. Isi nama tanpa gelar.');
  } else if (FORMULA.test(cells.name)) {
    report(
      'warning',
      'formula_in_name',
      'name',
      `Nama diawali “${cells.name.charAt(0)}” seperti rumus. Disimpan sebagai teks biasa; periksa nama yang benar.`,
    );
  }
}

function readSex(cells: EmployeeCells, report: Report): Sex | null {
  const sex = sexWords[cells.sex.toUpperCase()];
  if (sex !== undefined) return sex;
  report('error', 'sex_unreadable', 'sex', `Jenis kelamin tertulis “${cells.sex}”. Tulis M atau F.`);
  return null;
}

/** An empty cell is no date; anything else must be one. */
function readOptionalDate(cells: EmployeeCells, column: Column, report: Report): LocalDate | null {
  if (cells[column] === '') return null;
  const date = dateOf(cells[column]);
  if (date === null)
    report('warning', 'date_unreadable', column, `${unreadableDate(cells[column])} Dibiarkan kosong.`);
  return date;
}

function readDate(cells: EmployeeCells, column: Column, report: Report): LocalDate | null {
  const date = dateOf(cells[column]);
  if (date === null) report('error', 'date_unreadable', column, unreadableDate(cells[column]));
  return date;
}

function unreadableDate(text: string): string {
  return text === ''
    ? 'Tanggal kosong. Tulis sebagai HH-BB-TTTT.'
    : `Tanggal tertulis “${text}”, dan tanggal itu tidak ada di kalender. Tulis sebagai HH-BB-TTTT.`;
}

/** '02-08-1999' as SIASN writes it, '02/08/1999', or '1999-08-02' as a date cell is read. */
function dateOf(text: string): LocalDate | null {
  const match = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  if (match === null) return parseLocalDate(text);
  return dateFromParts(Number(match[3]), Number(match[2]), Number(match[1]));
}

function readEmployeeType(cells: EmployeeCells, nip: CheckedNip, report: Report): EmployeeType | null {
  const type = employeeTypeOf(cells);
  if (type === null) {
    const written = cells.employeeType;
    const text = `Jenis pegawai tertulis “${written}”. Tulis PNS, CPNS, PPPK, atau PPNPN.`;
    report('error', 'employee_type_unknown', 'employeeType', text);
  } else if (nip.kind !== null && type !== 'ppnpn' && (nip.kind === 'pppk') !== (type === 'pppk')) {
    const text = `Angka 13–14 NIP menunjukkan ${nip.kind.toUpperCase()}, sedangkan tercatat ${type.toUpperCase()}.`;
    report('warning', 'employee_type_disagrees_with_nip', 'employeeType', text);
  }
  return type;
}

/** SIASN writes the kind of employee in one column and, for a civil servant on probation, CPNS in another. */
function employeeTypeOf({ employeeType, appointmentStatus }: EmployeeCells): EmployeeType | null {
  const written = `${employeeType} ${appointmentStatus}`.toUpperCase();
  if (/\bPPNPN\b/.test(written)) return 'ppnpn';
  if (/\b(PPPK|P3K)\b/.test(written)) return 'pppk';
  if (/\bCPNS\b/.test(written)) return 'cpns';
  return /\bPNS\b/.test(written) ? 'pns' : null;
}

function readGrade(cells: EmployeeCells, report: Report): string {
  if (cells.grade === '') return '';
  const grade = parseGrade(cells.grade);
  if (grade !== null) return grade.code;
  report('warning', 'grade_unknown', 'grade', `Golongan “${cells.grade}” tidak dikenal. Dibiarkan kosong.`);
  return '';
}

/**
 * The legal position group decides who may punish (PP 94/2021 Pasal 16-23), so a row that does not tell it is kept out
 * rather than guessed.
 */
function readPositionGroup(cells: EmployeeCells, report: Report): PositionGroup | null {
  const group = positionGroupOf(cells);
  if (group === null) {
    report(
      'error',
      'position_group_unknown',
      cells.positionKind === '' ? 'positionKind' : 'structuralLevel',
      `Kelompok jabatan tidak terbaca dari “${cells.positionKind}” dan eselon “${cells.structuralLevel}”. ` +
        'Lengkapi jenis jabatan dan eselonnya.',
    );
  }
  return group;
}

function positionGroupOf({ positionKind, structuralLevel, position }: EmployeeCells): PositionGroup | null {
  const kind = positionKind.toUpperCase();
  if (kind.includes('FUNGSIONAL') && !kind.includes('UMUM')) {
    return /\bAHLI UTAMA\b/.test(position.toUpperCase()) ? 'functional_utama' : 'functional';
  }
  if (kind.includes('PELAKSANA') || kind.includes('FUNGSIONAL UMUM')) return 'executor';
  return kind.includes('STRUKTURAL') ? structuralGroupOf(structuralLevel.toUpperCase()) : null;
}

/** By the names of PP 11/2017, or by the echelons that older exports still carry ('II.a'). */
function structuralGroupOf(level: string): PositionGroup | null {
  if (level.includes('UTAMA')) return 'jpt_utama';
  if (level.includes('MADYA') || /^I\.?[AB]$/.test(level)) return 'jpt_madya';
  if (level.includes('PRATAMA') || /^II\.?[AB]$/.test(level)) return 'jpt_pratama';
  if (level.includes('ADMINISTRATOR') || /^III\.?[AB]$/.test(level)) return 'administrator';
  if (level.includes('PENGAWAS') || /^IV\.?[AB]$/.test(level)) return 'supervisor';
  return null;
}
