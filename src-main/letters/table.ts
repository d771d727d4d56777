/** Ruled tables. The heading row repeats on every page; rows stay whole as long as that cannot lose text. */
import { inCell } from './blocks.ts';
import type { Block } from './data.ts';

export type Column = {
  readonly header: string;
  readonly width: number | '*';
  readonly align?: 'left' | 'center' | 'right';
};

/** A row kept whole that is taller than a page would vanish; cells this short never are, whatever the column. */
const LONGEST_WHOLE_CELL = 200;

type TableStyle = {
  readonly fontSize: number;
  /** 'tight' for annexes with many columns. */
  readonly layout?: 'grid' | 'tight';
  /** Numbers the columns under their headings, as annexes of reports do. */
  readonly numberedColumns?: boolean;
};

/** `rows` hold one text per column; a line break in a text begins a new line in the cell. */
export function gridTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { fontSize, layout = 'grid', numberedColumns = false }: TableStyle,
): Block {
  const headings = columns.map(({ header }) => ({ text: header, bold: true, alignment: 'center' }));
  const numbers = columns.map((_, index) => ({
    text: String(index + 1),
    alignment: 'center',
    fontSize: fontSize - 1,
  }));
  const keepRows = rows.every((cells) => cells.every((cell) => cell.length <= LONGEST_WHOLE_CELL));
  return {
    layout,
    fontSize,
    table: {
      headerRows: numberedColumns ? 2 : 1,
      dontBreakRows: keepRows,
      widths: columns.map(({ width }) => width),
      body: [
        headings,
        ...(numberedColumns ? [numbers] : []),
        ...rows.map((cells) =>
          cells.map((cell, index) => ({
            text: inCell(cell),
            alignment: columns[index]?.align ?? 'left',
          })),
        ),
      ],
    },
  };
}
