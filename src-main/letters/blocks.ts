/** The small parts that every paper is put together from. Lengths are points (1/72 inch). */
import type { Person } from '#shared/contract/fields.ts';
import { fullName, properName, rankText } from '#shared/names.ts';
import { formatNip, keepGroupsTogether } from '#shared/text.ts';
import type { Block } from './data.ts';

/** Width that holds "Pangkat/Gol. ruang" on one line in the widest of our faces. */
export const LABEL_WIDTH = 126;
const COLON_WIDTH = 10;
export const MARKER_WIDTH = 22;
/** Labels inside a numbered item, so that the values stand below those of the items without a number. */
export const NESTED_LABEL_WIDTH = 112;

/** Longer tokens may part at their hyphens and slashes, or they would run out of the text column. */
const LONGEST_KEPT_TOKEN = 40;
const LONGEST_KEPT_IN_CELL = 8;

/** A justified line opens gaps at every hyphen and slash unless tokens such as "Undang-Undang" are set as one piece. */
const PARTS_AT_HYPHEN = /[-/]/;

/** Text as it goes to paper: composed characters, no invisible ones, tabs as spaces. Line breaks stay. */
export function cleaned(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\t\v\f]/g, ' ');
}

/** Running text whose numbers, dates and compound words do not part at a line end. */
export function running(text: string): Block {
  return runsOf(grouped(text), LONGEST_KEPT_TOKEN);
}

/** Text of a narrow table cell: only short tokens such as "III/b" stay whole, or the column would burst. */
export function inCell(text: string): Block {
  return runsOf(cleaned(text), LONGEST_KEPT_IN_CELL);
}

function runsOf(text: string, longestKept: number): Block {
  const runs: ({ text: string; noWrap: true } | string)[] = [];
  // Only ordinary spaces and line ends divide words here: `\s` would match the no-break spaces that keep groups together.
  for (const piece of text.split(/(?<=[ \n])/)) {
    const isKept = PARTS_AT_HYPHEN.test(piece) && piece.length <= longestKept && !piece.includes('\n');
    const last = runs.at(-1);
    if (isKept) runs.push({ text: piece, noWrap: true });
    else if (typeof last === 'string') runs[runs.length - 1] = last + piece;
    else runs.push(piece);
  }
  return runs;
}

/**
 * Looser than on screen: "Nomor 17 Tahun 2020" may part before "Tahun", and "Nomor" from a long letter number, because in a
 * narrow justified column so long a piece would tear the line above it apart.
 */
function grouped(text: string): string {
  return keepGroupsTogether(cleaned(text))
    .replaceAll(/(Nomor\u00A0\d+)\u00A0(Tahun)/g, '$1 $2')
    .replaceAll(/Nomor\u00A0(?=[^ \u00A0]{10,})/g, 'Nomor ');
}

type ParagraphStyle = { readonly gap?: number; readonly indent?: number; readonly align?: string };

/** A justified paragraph with a gap below. */
export function paragraph(
  text: string,
  { gap = 6, indent = 0, align = 'justify' }: ParagraphStyle = {},
): Block {
  return { text: running(text), alignment: align, margin: [0, 0, 0, gap], leadingIndent: indent };
}

/** What an officer typed, one paragraph per line he began; "-" when he typed nothing. */
export function prose(text: string, style: ParagraphStyle = {}): Block {
  const paragraphs = paragraphsOf(text);
  if (paragraphs.length === 0) return paragraph('-', style);
  return { stack: paragraphs.map((line) => paragraph(line, style)) };
}

export function paragraphsOf(text: string): string[] {
  return cleaned(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Label, colon, value: rows of one identity or of one appointment. */
export function labelled(
  rows: readonly (readonly [label: string, value: string])[],
  { labelWidth = LABEL_WIDTH, gap = 6 }: { labelWidth?: number; gap?: number } = {},
): Block {
  return {
    stack: rows.map(([label, value]) => ({
      columns: [
        { width: labelWidth, text: label },
        { width: COLON_WIDTH, text: ':' },
        { width: '*', text: running(value) },
      ],
    })),
    margin: [0, 0, 0, gap],
  };
}

/** Items behind a hanging marker: '1.', 'a.'. */
export function hanging(marker: string, content: Block, gap = 4): Block {
  return {
    columns: [
      { width: MARKER_WIDTH, text: marker },
      { width: '*', stack: [content] },
    ],
    margin: [0, 0, 0, gap],
  };
}

export const numberMarker = (index: number): string => `${index + 1}.`;

/** a., b., … z., aa.: no list of ours is longer. */
export function letterMarker(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return `${letter.repeat(Math.floor(index / 26) + 1)}.`;
}

/** Kept on one page. Only for short text of known length: what does not fit a whole page would be lost. */
export function unbreakable(...blocks: Block[]): Block {
  return { unbreakable: true, stack: blocks };
}

/** About a dozen lines in the narrowest column of running text: far from a whole page. */
const LONGEST_KEPT_WHOLE = 700;

/** Kept on one page as long as its text is short; longer text flows, because it must not be lost. */
export function keptIfShort(block: Block, ...texts: string[]): Block {
  const length = texts.reduce((sum, text) => sum + text.length + LINE_LENGTH * text.split('\n').length, 0);
  return length <= LONGEST_KEPT_WHOLE ? unbreakable(block) : block;
}

/** A line break costs up to a line, however few letters stand on it. */
const LINE_LENGTH = 30;

export function centred(text: string, style: Readonly<Record<string, unknown>> = {}): Block {
  return { text, alignment: 'center', ...style };
}

/** The name as papers print it, with titles; names kept in capitals are set in ordinary letters. */
export function printedName(person: Person): string {
  return fullName({ ...person, name: properName(person.name) });
}

/** 'Penata Muda Tk. I, III/b'; '-' when unknown. */
export function printedRank(person: Person): string {
  return rankText(person.rank, person.gradeCode) || '-';
}

export function printedNip(person: Person): string {
  return person.nip === null || person.nip === '' ? '-' : formatNip(person.nip);
}

/** Nama, NIP, Pangkat/Gol. ruang, Jabatan and, for the person a paper is about, Unit kerja. A PPPK has no rank. */
export function identity(
  person: Person,
  { withUnit = false, labelWidth = LABEL_WIDTH, gap = 6 } = {},
): Block {
  const rows = identityRows(person, withUnit);
  return keptIfShort(labelled(rows, { labelWidth, gap }), rows.map(([, value]) => value).join(' '));
}

export function identityRows(person: Person, withUnit: boolean): (readonly [string, string])[] {
  const rankLabel = person.rank === null && person.gradeCode !== null ? 'Golongan' : 'Pangkat/Gol. ruang';
  const rows: (readonly [string, string])[] = [
    ['Nama', printedName(person)],
    ['NIP', printedNip(person)],
    [rankLabel, printedRank(person)],
    ['Jabatan', person.position || '-'],
  ];
  return withUnit && person.workUnit !== '' ? [...rows, ['Unit kerja', person.workUnit]] : rows;
}

/** What has to be found on paper of a person whose identity is printed. */
export function identityValues(person: Person, withUnit: boolean): string[] {
  return identityRows(person, withUnit).map(([, value]) => value);
}

const WORDS_PER_PIECE = 10;

/** Long text in pieces of a few words: each has to be found, wherever lines and pages end. */
export function pieces(text: string): string[] {
  return paragraphsOf(text).flatMap((line) => {
    const words = line.split(/\s+/);
    return Array.from({ length: Math.ceil(words.length / WORDS_PER_PIECE) }, (_, index) =>
      words.slice(index * WORDS_PER_PIECE, (index + 1) * WORDS_PER_PIECE).join(' '),
    );
  });
}

/** 'Teguran tertulis' -> 'teguran tertulis', for use inside a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/**
 * An act as it follows "yaitu" or "terbukti": 'Mengunggah foto …' -> 'mengunggah foto …'. Only a verb before a small word is
 * lowered, so that a name at the beginning keeps its capital.
 */
export function actPart(text: string): string {
  const act = sentencePart(text);
  return /^(?:Me|Ber|Di|Ter|Ikut|Hadir|Turut|Telah)\p{Ll}* \p{Ll}/u.test(act) ? lowerFirst(act) : act;
}

/** A sentence part as officers type it: without the full stop that the paper sets itself. */
export function sentencePart(text: string): string {
  return paragraphsOf(text)
    .join(' ')
    .replace(/[.;,\s]+$/, '');
}
