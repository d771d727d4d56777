import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, parseCsv } from '#main/adapters/spreadsheet/csv.ts';

const quote = (field: string, delimiter: string) =>
  field.includes(delimiter) || /["\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;

describe('parseCsv', () => {
  it.each([
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;b\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\rc\td\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\n,\n',
      [
        ['a', 'b'],
        ['', ''],
      ],
    ],
    ['a,b,', [['a', 'b', '']]],
    ['"a,1";b\n', [['a,1', 'b']]],
    ['"say ""ya""",b\n', [['say "ya"', 'b']]],
    [
      '"two\nlines",b\nc,d\n',
      [
        ['two\nlines', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a,b\n\nc,d\n', [['a', 'b'], [''], ['c', 'd']]],
    ['a,"",b\n', [['a', '', 'b']]],
    ['a,"b"c\n', [['a', 'bc']]],
    ['a,b"c"\n', [['a', 'b"c"']]],
    ['', []],
  ])('%j', (text, rows) => {
    expect(parseCsv(text)).toEqual(rows);
  });

  it('reads back whatever was written, with every delimiter', () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\t', '\n', '\r', ' ') });
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) => fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1 }));
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
        const header = (rows[0] ?? []).map((_, index) => `kolom ${index}`);
        const text = [header, ...rows].map((row) =>
          row.map((each) => quote(each, delimiter)).join(delimiter),
        );
        expect(parseCsv(text.join('\r\n'))).toEqual([header, ...rows]);
      }),
    );
  });

  it('notices a file cut inside a quoted field, and says where', () => {
    expect(() => parseCsv('a,b\nc,"d\ne,f')).toThrow(expect.objectContaining({ row: 2 }));
  });
});

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from('Bau–Bau é')],
    ['UTF-8 with a mark', Buffer.from('\uFEFFBau–Bau é')],
    ['UTF-16 with a mark', Buffer.from('\uFEFFBau–Bau é', 'utf16le')],
    ['UTF-16 the other way round', Buffer.from('\uFEFFBau–Bau é', 'utf16le').swap16()],
    ['Windows-1252', Buffer.from('Bau\x96Bau \xE9', 'latin1')],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toBe('Bau–Bau é');
  });

  it('is null for what is no text', () => {
    expect(decodeText(Buffer.from([0x25, 0x50, 0x00, 0x01]))).toBeNull();
  });
});
