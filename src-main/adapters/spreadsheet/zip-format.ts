/** The fixed parts of a zip archive (APPNOTE 4.3), as far as Netra writes or rewrites archives itself. */

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_LENGTH = 30;
const DIRECTORY_HEADER = 0x02014b50;
const DIRECTORY_HEADER_LENGTH = 46;
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_END_LENGTH = 22;

const VERSION = 20;
const UTF8_NAMES = 0x0800;

/** 1 January 1980, the first day an archive can name. */
const FIRST_DAY = 0x0021_0000;

export interface ZipPart {
  readonly name: string;
  readonly content: Uint8Array;
  readonly crc32: number;
}

/** An archive of the parts as they are, without compression. */
export function storedZip(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;

  for (const part of parts) {
    const name = Buffer.from(part.name, 'utf8');
    const common = commonHeader(part, name.length);

    const local = Buffer.alloc(LOCAL_HEADER_LENGTH);
    local.writeUInt32LE(LOCAL_HEADER, 0);
    common.copy(local, 4);
    pieces.push(local, name, part.content);

    const entry = Buffer.alloc(DIRECTORY_HEADER_LENGTH);
    entry.writeUInt32LE(DIRECTORY_HEADER, 0);
    entry.writeUInt16LE(VERSION, 4);
    common.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, name);

    offset += local.length + name.length + part.content.length;
  }

  const end = Buffer.alloc(DIRECTORY_END_LENGTH);
  end.writeUInt32LE(DIRECTORY_END, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, piece) => sum + piece.length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, ...directory, end]);
}

/** What the local header and the directory's header have in common: version to the length of the name. */
function commonHeader(part: ZipPart, nameLength: number): Buffer {
  const header = Buffer.alloc(24);
  header.writeUInt16LE(VERSION, 0);
  header.writeUInt16LE(UTF8_NAMES, 2);
  header.writeUInt32LE(FIRST_DAY, 6);
  header.writeUInt32LE(part.crc32, 10);
  header.writeUInt32LE(part.content.length, 14);
  header.writeUInt32LE(part.content.length, 18);
  header.writeUInt16LE(nameLength, 22);
  return header;
}

/** Sets every time of an archive (without comment) to its first day, in place, so that equal content is equal bytes. */
export function clearTimes(archive: Buffer): void {
  const end = archive.length - DIRECTORY_END_LENGTH;
  expectMark(archive, end, DIRECTORY_END);
  const entries = archive.readUInt16LE(end + 10);
  let header = archive.readUInt32LE(end + 16);
  for (let entry = 0; entry < entries; entry += 1) {
    expectMark(archive, header, DIRECTORY_HEADER);
    const local = archive.readUInt32LE(header + 42);
    expectMark(archive, local, LOCAL_HEADER);
    archive.writeUInt32LE(FIRST_DAY, header + 12);
    archive.writeUInt32LE(FIRST_DAY, local + 10);
    const [name, extra, comment] = [28, 30, 32].map((at) => archive.readUInt16LE(header + at));
    header += DIRECTORY_HEADER_LENGTH + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
}

function expectMark(archive: Buffer, offset: number, mark: number): void {
  if (archive.readUInt32LE(offset) !== mark) throw new Error('not the archive it should be');
}
