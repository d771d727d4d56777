/**
 * Comma-separated text as RFC 4180 has it and as Indonesian offices save it: Excel with Indonesian settings separates by
 * semicolons, "Unicode text" by tabs in UTF-16, and old programs write Windows-1252.
 */

const DELIMITERS = [',', ';', '\t'] as const;

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** A quoted field that the text ends inside of: the file was cut short. */
export class UnclosedQuote extends Error {
  readonly row: number;

  constructor(row: number) {
    super(`quoted field opened in row ${row} does not end`);
    this.name = 'UnclosedQuote';
    this.row = row;
  }
}

/** The text of the bytes, or null when they are no text: UTF-8 or UTF-16 with a mark, UTF-8, else Windows-1252. */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * Rows of fields, the first one at index 0, blank lines included, so that an index is a row of the spreadsheet less one.
 * The delimiter is the one that the first row holds most often. Throws UnclosedQuote.
 */
export function parseCsv(text: string): string[][] {
  const delimiter = delimiterOf(text).charCodeAt(0);
  const rows: string[][] = [];
  let row: string[] = [];
  let position = 0;

  while (position < text.length) {
    const field = text.charCodeAt(position) === QUOTE ? quoted(position) : bare(position);
    row.push(field.value);
    position = field.end;
    const mark = text.charCodeAt(position);
    if (mark === delimiter) {
      position += 1;
      // A delimiter as the last sign of the file still has an empty field behind it.
      if (position === text.length) row.push('');
    } else {
      if (mark === CARRIAGE_RETURN && text.charCodeAt(position + 1) === LINE_FEED) position += 1;
      position += 1;
      rows.push(row);
      row = [];
    }
  }
  if (row.length > 0) rows.push(row);
  return rows;

  function bare(start: number) {
    let end = start;
    while (end < text.length && !endsField(text.charCodeAt(end))) end += 1;
    return { value: text.slice(start, end), end };
  }

  function quoted(start: number) {
    let value = '';
    let from = start + 1;
    for (;;) {
      const end = text.indexOf('"', from);
      if (end === -1) throw new UnclosedQuote(rows.length + 1);
      value += text.slice(from, end);
      if (text.charCodeAt(end + 1) !== QUOTE) {
        // Signs between the closing quote and the delimiter belong to the field, as spreadsheets read it.
        const rest = bare(end + 1);
        return { value: value + rest.value, end: rest.end };
      }
      value += '"';
      from = end + 2;
    }
  }

  function endsField(sign: number): boolean {
    return sign === delimiter || sign === LINE_FEED || sign === CARRIAGE_RETURN;
  }
}

function delimiterOf(text: string): string {
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: countInFirstRow(text, delimiter) }));
  return counts.reduce((most, each) => (each.count > most.count ? each : most)).delimiter;
}

/** Quoted fields may hold delimiters and line ends of their own. */
function countInFirstRow(text: string, delimiter: string): number {
  let count = 0;
  let inQuotes = false;
  for (const sign of text) {
    if (sign === '"') inQuotes = !inQuotes;
    else if (inQuotes) continue;
    else if (sign === delimiter) count += 1;
    else if (sign === '\n' || sign === '\r') return count;
  }
  return count;
}
