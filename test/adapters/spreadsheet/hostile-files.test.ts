// Files that are not what they seem: each is refused by its own name, and the desk goes on.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '#main/adapters/spreadsheet/csv.ts';
import { createSpreadsheets } from '#main/adapters/spreadsheet/spreadsheets.ts';
import { writeTable } from '#main/adapters/spreadsheet/write-table.ts';
import { storedZip } from '#main/adapters/spreadsheet/zip-format.ts';
import { localDate } from '#shared/local-date.ts';

const today = localDate('2026-07-01');
const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../../fixtures', name));
const workbook = fixture('employees-siasn.xlsx');
const csv = fixture('employees-siasn.csv');
const header = csv.subarray(0, csv.indexOf('\n') + 1);

const spreadsheets = createSpreadsheets();

const MEGABYTE = 1024 * 1024;

/** A workbook with one packed sheet that declares `declared` bytes and unpacks to `unpacked`. */
function packedWorkbook(unpacked: number, declared: number): Buffer {
  const names = ['xl/workbook.xml', 'xl/worksheets/sheet1.xml'];
  const content = Buffer.alloc(unpacked, ' ');
  const packed = deflateRawSync(content);
  const archive = Buffer.from(
    storedZip(names.map((name) => ({ name, content: packed, crc32: crc32(content) }))),
  );
  for (const [signature, method, size] of [
    ['PK\x03\x04', 8, 22],
    ['PK\x01\x02', 10, 24],
  ] as const) {
    for (let at = archive.indexOf(signature); at !== -1; at = archive.indexOf(signature, at + 4)) {
      archive.writeUInt16LE(8, at + method);
      archive.writeUInt32LE(declared, at + size);
    }
  }
  return archive;
}

function withChangedByte(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes);
  changed.writeUInt8(changed.readUInt8(at) ^ 0xff, at);
  return changed;
}

function encryptedEntries(bytes: Buffer): Buffer {
  const archive = Buffer.from(bytes);
  for (let at = archive.indexOf('PK\x01\x02'); at !== -1; at = archive.indexOf('PK\x01\x02', at + 4)) {
    archive.writeUInt16LE(archive.readUInt16LE(at + 8) | 1, at + 8);
  }
  return archive;
}

const oleMark = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const part = (name: string) => ({ name, content: Buffer.from('<x/>'), crc32: crc32('<x/>') });

const files: [string, Uint8Array, string, Record<string, string>?][] = [
  ['no byte at all', new Uint8Array(), 'empty'],
  ['blank lines', Buffer.from('\n\n \n'), 'empty'],
  ['a header without rows', header, 'empty'],
  ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n'), 'not_a_spreadsheet', { found: 'text' }],
  [
    'a picture',
    Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
    'not_a_spreadsheet',
    { found: 'binary' },
  ],
  ['a web page', Buffer.from('<html>\n<body>\n</body>\n</html>'), 'not_a_spreadsheet', { found: 'text' }],
  [
    'an old workbook (.xls)',
    Buffer.concat([oleMark, Buffer.alloc(600)]),
    'not_a_spreadsheet',
    { found: 'xls' },
  ],
  [
    'a workbook locked with a password',
    Buffer.concat([oleMark, Buffer.from('EncryptedPackage', 'utf16le')]),
    'not_a_spreadsheet',
    { found: 'encrypted' },
  ],
  ['a workbook with locked parts', encryptedEntries(workbook), 'not_a_spreadsheet', { found: 'encrypted' }],
  ['a document (.docx)', storedZip([part('word/document.xml')]), 'not_a_spreadsheet', { found: 'zip' }],
  ['a workbook of another kind', storedZip([part('xl/workbook.xml')]), 'truncated'],
  ['half a workbook', workbook.subarray(0, workbook.length / 2), 'truncated'],
  ['a workbook without its last byte', workbook.subarray(0, -1), 'truncated'],
  ['a workbook with one changed byte', withChangedByte(workbook, 200_000), 'truncated'],
  [
    'a CSV cut inside a quoted field',
    Buffer.concat([header, Buffer.from('x,"y')]),
    'truncated',
    { row: '2' },
  ],
  ['a bomb that declares its size', packedWorkbook(2 * MEGABYTE, 300 * MEGABYTE), 'zip_bomb'],
  ['a bomb by its ratio', packedWorkbook(40 * MEGABYTE, 40 * MEGABYTE), 'zip_bomb'],
  ['a bomb that lies about its size', packedWorkbook(40 * MEGABYTE, 1_000), 'zip_bomb'],
  [
    'a bomb of many parts',
    storedZip(Array.from({ length: 1_001 }, (_, at) => part(`${at}.xml`))),
    'zip_bomb',
  ],
  ['another table', Buffer.from('NIP;NAMA\n1;2\n'), 'other_columns'],
];

describe('refused', () => {
  it.each(files)('%s', async (_, bytes, fault, facts) => {
    await expect(spreadsheets.readEmployees(bytes, today)).rejects.toMatchObject({
      error: { code: 'FILE_REFUSED', fault, ...(facts && { facts }) },
    });
  });

  it('a workbook of another table names the columns it lacks', async () => {
    const other = await writeTable({
      sheet: 'Pegawai',
      title: 'NIP BARU',
      columns: [{ header: 'NAMA', width: 20 }],
      rows: [['SITI']],
    });
    await expect(spreadsheets.readEmployees(other, today)).rejects.toMatchObject({
      error: { fault: 'other_columns', facts: { missing: expect.stringContaining('TANGGAL LAHIR') } },
    });
  });

  it('a file over the limit, before it is read', async () => {
    const small = createSpreadsheets({ fileBytes: 1_000, heapMegabytes: 64, seconds: 10 });
    await expect(small.readEmployees(workbook, today)).rejects.toMatchObject({
      error: { fault: 'too_large', facts: { bytes: String(workbook.length) } },
    });
  });

  it('a file that takes too much memory or too long; the next one is read', async () => {
    const tight = createSpreadsheets({ fileBytes: MEGABYTE, heapMegabytes: 16, seconds: 60 });
    await expect(tight.readEmployees(workbook, today)).rejects.toMatchObject({
      error: { fault: 'too_large' },
    });
    const hasty = createSpreadsheets({ fileBytes: MEGABYTE, heapMegabytes: 512, seconds: 0.001 });
    await expect(hasty.readEmployees(workbook, today)).rejects.toMatchObject({
      error: { fault: 'too_large' },
    });

    const few = Buffer.concat([header, csv.subarray(header.length, header.length + 2_000)]);
    await expect(tight.readEmployees(few, today)).resolves.not.toHaveLength(0);
  });
});

describe('read all the same', () => {
  it('a CSV with semicolons, a mark and Windows line ends', async () => {
    const lines = parseCsv(csv.toString('utf8')).slice(0, 20);
    const withSemicolons = lines.map((row) => row.join(';')).join('\r\n');
    const rows = await spreadsheets.readEmployees(Buffer.from(`\uFEFF${withSemicolons}`), today);
    expect(rows).toHaveLength(19);
    expect(rows.every(({ problems }) => problems.length === 0)).toBe(true);
  });

  it('rows below a blank one keep the numbers the spreadsheet shows', async () => {
    const [first, second, third] = csv.toString('utf8').split('\r\n');
    const rows = await spreadsheets.readEmployees(Buffer.from(`\n${first}\n${second}\n\n${third}\n`), today);
    expect(rows.map(({ row }) => row)).toEqual([3, 5]);
  });

  it('several files at the same moment', async () => {
    const answers = await Promise.all(
      [csv, workbook, csv].map((file) => spreadsheets.readEmployees(file, today)),
    );
    expect(answers.map((rows) => rows.length)).toEqual([5_003, 5_003, 5_003]);
  });
});
