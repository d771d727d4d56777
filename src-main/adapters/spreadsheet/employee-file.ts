import { InvalidInputError, InvalidSpreadsheetError, readSheet } from 'read-excel-file/universal';
import type { EmployeeFileRow } from '#main/usecases/ports.ts';
import { refuse } from '#shared/errors.ts';
import type { LocalDate } from '#shared/local-date.ts';
import { decodeText, parseCsv, UnclosedQuote } from './csv.ts';
import { findColumns } from './employee-columns.ts';
import { createEmployeeReader } from './employee-rows.ts';
import { passZipGate } from './zip-gate.ts';

/** Reads an employee file of either kind, told apart by content: names and media types can lie. */
export async function readEmployeeFile(
  bytes: Uint8Array,
  today: LocalDate,
): Promise<readonly EmployeeFileRow[]> {
  const rows = startsWith(bytes, ZIP_MARK) ? await readWorkbook(bytes) : readText(bytes);
  const headerIndex = rows.findIndex(isFilled);
  const header = rows[headerIndex];
  if (header === undefined) return refuse({ code: 'FILE_REFUSED', fault: 'empty', facts: {} });

  const cellsOf = findColumns(header);
  const readEmployee = createEmployeeReader(today);
  const employees: EmployeeFileRow[] = [];
  for (const [index, row] of rows.entries()) {
    if (index > headerIndex && isFilled(row)) employees.push(readEmployee(index + 1, cellsOf(row)));
  }
  return employees.length > 0 ? employees : refuse({ code: 'FILE_REFUSED', fault: 'empty', facts: {} });
}

const ZIP_MARK = [0x50, 0x4b, 0x03, 0x04];

/** An OLE compound file: a workbook of Excel 97-2003, or a newer one that is locked with a password. */
const OLE_MARK = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}

/** Every cell as the text it holds: a number keeps its written form, so that a NIP ruined by Excel can be recognised. */
async function readWorkbook(bytes: Uint8Array): Promise<string[][]> {
  const workbook = await passZipGate(bytes);
  try {
    const rows = await readSheet(new Blob([workbook]), { parseNumber: (text) => text, trim: false });
    return rows.map((row) => row.map(textOf));
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError) {
      return refuse({ code: 'FILE_REFUSED', fault: 'truncated', facts: { reason: error.name } });
    }
    throw error;
  }
}

/** A date cell becomes YYYY-MM-DD: the library reads it as midnight UTC of the day shown. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

function readText(bytes: Uint8Array): string[][] {
  if (bytes.byteLength === 0) return refuse({ code: 'FILE_REFUSED', fault: 'empty', facts: {} });
  if (startsWith(bytes, OLE_MARK)) return notASpreadsheet(isLocked(bytes) ? 'encrypted' : 'xls');
  const text = decodeText(bytes);
  if (text === null) return notASpreadsheet('binary');
  try {
    const rows = parseCsv(text);
    // Prose, a web page or a PDF has no row of several fields at its head.
    const header = rows.find(isFilled);
    return header === undefined || header.length > 1 ? rows : notASpreadsheet('text');
  } catch (error) {
    if (error instanceof UnclosedQuote) {
      return refuse({ code: 'FILE_REFUSED', fault: 'truncated', facts: { row: String(error.row) } });
    }
    throw error;
  }
}

/** The directory of a locked workbook names its one stream in UTF-16. */
function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
}

function notASpreadsheet(found: string): never {
  refuse({ code: 'FILE_REFUSED', fault: 'not_a_spreadsheet', facts: { found } });
}
