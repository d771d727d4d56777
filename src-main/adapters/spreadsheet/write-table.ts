import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import type { SheetTable } from '#main/usecases/ports.ts';
import { clearTimes } from './zip-format.ts';

const bold = { fontWeight: 'bold' } as const;

/** One sheet: title, header row that stays in view, rows. Text is written as text, never as a formula. */
export async function writeTable(table: SheetTable): Promise<Uint8Array> {
  const data: SheetData = [
    [{ ...text(table.title), ...bold }],
    table.columns.map(({ header }) => ({ ...text(header), ...bold, backgroundColor: '#E7ECF2', wrap: true })),
    ...table.rows.map((row) => row.map((value) => (typeof value === 'number' ? value : text(value)))),
  ];
  const workbook = await writeXlsxFile(data, {
    sheet: table.sheet,
    columns: table.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 2,
  }).toBuffer();
  // The library stamps each part with the present minute.
  clearTimes(workbook);
  return workbook;
}

function text(value: string): { value: string; type: StringConstructor } {
  return { value, type: String };
}
