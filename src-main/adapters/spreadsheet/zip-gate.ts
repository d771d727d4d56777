import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { Refusal, refuse } from '#shared/errors.ts';
import { storedZip, type ZipPart } from './zip-format.ts';

/** No workbook of an office comes near this; an import of 60,000 people unpacks to about 80 MB. */
const MOST_UNPACKED_BYTES = 200 * 1024 * 1024;

/** XML of a spreadsheet packs 10 to 30 times; DEFLATE cannot exceed about 1,030. */
const MOST_RATIO = 200;

/** Small parts may pack well by themselves. */
const RATIO_COUNTS_FROM = 1024 * 1024;

const MOST_ENTRIES = 1_000;

/**
 * Lets a whole, harmless XLSX workbook through and refuses every other archive: first by the sizes its directory declares,
 * then by unpacking it piece by piece, because a directory can lie. Answers the XML parts as an archive without
 * compression, so that the parser behind sees what was looked at here and nothing else.
 */
export async function passZipGate(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const archive = await openArchive(bytes);
  const entries = await listEntries(archive);
  if (entries.some((entry) => entry.isEncrypted())) notASpreadsheet('encrypted');
  if (!entries.some((entry) => entry.fileName === 'xl/workbook.xml')) notASpreadsheet('zip');
  refuseDeclaredBomb(entries);

  const parts: ZipPart[] = [];
  for (const entry of entries.filter(isXml)) {
    parts.push({ name: entry.fileName, content: await unpack(archive, entry), crc32: entry.crc32 });
  }
  return storedZip(parts);
}

/** Pictures and printer settings are of no use here. */
function isXml(entry: Entry): boolean {
  return entry.fileName.endsWith('.xml') || entry.fileName.endsWith('.rels');
}

async function openArchive(bytes: Uint8Array): Promise<ZipFile> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return await fromBufferPromise(buffer, { lazyEntries: true });
  } catch (error) {
    return truncated(error);
  }
}

async function listEntries(archive: ZipFile): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of archive.eachEntry()) {
      entries.push(entry);
      if (entries.length > MOST_ENTRIES) return zipBomb({ entries: String(archive.entryCount) });
    }
  } catch (error) {
    return error instanceof Refusal ? refuse(error.error) : truncated(error);
  }
  return entries;
}

function refuseDeclaredBomb(entries: readonly Entry[]): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0);
  if (unpacked > MOST_UNPACKED_BYTES) zipBomb({ unpackedBytes: String(unpacked) });
  if (unpacked > RATIO_COUNTS_FROM && unpacked > packed * MOST_RATIO) {
    zipBomb({ unpackedBytes: String(unpacked), packedBytes: String(packed) });
  }
}

/** Stops at the first byte beyond the declared size; notices damage by the checksum. */
async function unpack(archive: ZipFile, entry: Entry): Promise<Uint8Array> {
  const content = Buffer.alloc(entry.uncompressedSize);
  let length = 0;
  try {
    for await (const chunk of await archive.openReadStreamPromise(entry)) {
      length += chunk.copy(content, length);
    }
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('too many bytes')) zipBomb({});
    truncated(error);
  }
  return crc32(content) === entry.crc32 ? content : truncated(new Error('checksum'));
}

function notASpreadsheet(found: string): never {
  refuse({ code: 'FILE_REFUSED', fault: 'not_a_spreadsheet', facts: { found } });
}

function zipBomb(facts: Record<string, string>): never {
  refuse({ code: 'FILE_REFUSED', fault: 'zip_bomb', facts });
}

/** Cut short or changed on the way: the reader's own words name the place. */
function truncated(cause: unknown): never {
  const reason = cause instanceof Error ? cause.message : 'unreadable';
  refuse({ code: 'FILE_REFUSED', fault: 'truncated', facts: { reason } });
}
