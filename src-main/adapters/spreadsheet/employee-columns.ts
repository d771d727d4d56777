/** The columns of a SIASN employee export that Netra reads; all others are passed over. */
import { refuse } from '#shared/errors.ts';

const columns = {
  nip: 'NIP BARU',
  name: 'NAMA',
  titlePrefix: 'GELAR DEPAN',
  titleSuffix: 'GELAR BELAKANG',
  birthPlace: 'TEMPAT LAHIR NAMA',
  birthDate: 'TANGGAL LAHIR',
  sex: 'JENIS KELAMIN',
  phone: 'NOMOR HP',
  email: 'EMAIL GOV',
  employeeType: 'JENIS PEGAWAI NAMA',
  legalStanding: 'KEDUDUKAN HUKUM NAMA',
  appointmentStatus: 'STATUS CPNS PNS',
  grade: 'GOL AKHIR NAMA',
  gradeSince: 'TMT GOLONGAN',
  positionKind: 'JENIS JABATAN NAMA',
  position: 'JABATAN NAMA',
  positionSince: 'TMT JABATAN',
  structuralLevel: 'ESELON NAMA',
  workUnit: 'UNOR NAMA',
  parentUnit: 'UNOR INDUK NAMA',
  institution: 'INSTANSI KERJA NAMA',
} as const;

export type Column = keyof typeof columns;

/** One row as text, by what each cell means. */
export type EmployeeCells = Readonly<Record<Column, string>>;

/** The header an officer sees above the cell. */
export function headerOf(column: Column): string {
  return columns[column];
}

/**
 * Finds the columns by name, in any order, whatever their case. Refuses with other_columns and the list of those missing:
 * a column that is not there must never empty what the office already knows.
 */
export function findColumns(header: readonly string[]): (row: readonly string[]) => EmployeeCells {
  const present = header.map((name) => tidy(name).toUpperCase());
  const places = Object.entries(columns).map(([column, name]) => [column, present.indexOf(name)] as const);
  const missing = places.filter(([, place]) => place === -1).map(([column]) => headerOf(column as Column));
  if (missing.length > 0) {
    refuse({ code: 'FILE_REFUSED', fault: 'other_columns', facts: { missing: missing.join(', ') } });
  }
  return (row) =>
    Object.fromEntries(places.map(([column, place]) => [column, tidy(row[place] ?? '')])) as EmployeeCells;
}

/** One line, single blanks: cells copied from web pages carry no-break spaces, tabs and line ends. */
function tidy(text: string): string {
  return /[^\S ]|^ | $| {2}/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}
