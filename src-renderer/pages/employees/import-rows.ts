/** The preview of an import, arranged for the screen. */

import { toCsv } from '#renderer/parts/csv.ts';
import type { ImportRow } from '#shared/contract/employees.ts';

export type ImportView = 'problems' | 'new' | 'changed' | 'same';

/** One line of a view: a problem with its place in the sheet, or a row and what would happen with it. */
export interface ImportLine {
  readonly key: string;
  readonly row: number;
  readonly column: string;
  readonly nip: string;
  readonly name: string;
  readonly text: string;
  /** `error` keeps the row out, `warning` lets it in; null for lines without a problem. */
  readonly severity: 'error' | 'warning' | null;
}

/** The lines of a view. A row with three problems gives three lines under `problems`. */
export function linesOf(rows: readonly ImportRow[], view: ImportView): ImportLine[] {
  if (view === 'problems') return rows.flatMap(problemLines);
  return rows.filter(({ outcome }) => outcome === view).map(rowLine);
}

function problemLines(row: ImportRow): ImportLine[] {
  return row.problems.map((problem, index) => ({
    key: `${row.row}.${index}`,
    row: row.row,
    column: problem.column,
    nip: row.nip,
    name: row.name,
    text: problem.text,
    severity: problem.severity,
  }));
}

function rowLine(row: ImportRow): ImportLine {
  return {
    key: String(row.row),
    row: row.row,
    column: row.changes.map(({ field }) => field).join(', '),
    nip: row.nip,
    name: row.name,
    text: row.changes
      .map(({ field, from, to }) => `${field}: ${from || '(kosong)'} → ${to || '(kosong)'}`)
      .join('; '),
    severity: null,
  };
}

/** Keeps the lines that hold every word of the search. */
export function linesWith(lines: readonly ImportLine[], search: string): readonly ImportLine[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return lines;
  return lines.filter((line) => {
    const text = `${line.row} ${line.column} ${line.nip} ${line.name} ${line.text}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** The problems as a sheet to send to whoever keeps the source. */
export function problemSheet(rows: readonly ImportRow[]): string {
  return toCsv(
    ['Baris', 'Kolom', 'NIP', 'Nama', 'Akibat', 'Masalah'],
    linesOf(rows, 'problems').map((line) => [
      String(line.row),
      line.column,
      line.nip,
      line.name,
      line.severity === 'error' ? 'Ditolak' : 'Peringatan',
      line.text,
    ]),
  );
}
