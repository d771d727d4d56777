/**
 * A sheet as CSV that an Indonesian Excel opens by a double click: semicolons, CRLF, a byte order mark. A cell that would be
 * run as a formula, and a long number that would be rounded, are marked as text.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, ...rows].map((cells) => cells.map(cell).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) || /^\d{12,}$/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
