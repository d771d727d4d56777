/** Signature blocks and tembusan as blocks of the page. Who prints what is decided in signature.ts. */

import type { Person } from '#shared/contract/fields.ts';
import type { LocalDate } from '#shared/local-date.ts';
import { longDate } from '#shared/text.ts';
import {
  cleaned,
  hanging,
  MARKER_WIDTH,
  numberMarker,
  printedName,
  printedNip,
  printedRank,
  running,
} from './blocks.ts';
import type { Block, LetterProfile, Signatory } from './data.ts';
import { type PaperClass, signedName } from './signature.ts';

/** Room for the signature: about four lines. */
export const SIGNATURE_GAP = 54;

/** Signatures stand in the right half of the page, left-aligned inside it. */
const RIGHT_HALF = '50%';

/** The block under a paper: lines above (place and date), heading, gap, name, rank, NIP. */
export function signatureBlock(
  signatory: Signatory,
  paperClass: PaperClass,
  profile: LetterProfile,
  above: readonly string[] = [],
): Block {
  return {
    stack: [
      ...above.map((line) => ({ text: running(line) })),
      ...signatory.headingLines.map((line, index) => ({
        text: line,
        margin: [0, index === 0 ? 4 : 0, 0, 0],
      })),
      { text: signedName(signatory, paperClass), margin: [0, SIGNATURE_GAP, 0, 0] },
      ...(signatory.printRank && signatory.person.rank !== null
        ? [{ text: printedRank(signatory.person) }]
        : []),
      ...(signatory.printNip && signatory.person.nip !== null
        ? [{ text: `${profile.nipLabel} ${printedNip(signatory.person)}`, noWrap: true }]
        : []),
    ],
  };
}

/** What has to be found of a signature. */
export function signatureValues(signatory: Signatory, paperClass: PaperClass): string[] {
  return [
    ...signatory.headingLines,
    signedName(signatory, paperClass),
    ...(signatory.printRank && signatory.person.rank !== null ? [printedRank(signatory.person)] : []),
    ...(signatory.printNip && signatory.person.nip !== null ? [printedNip(signatory.person)] : []),
  ];
}

/**
 * Two halves of a page side by side; the signature belongs to the right one. pdfmake hands a column gap down to every column
 * inside: within the halves it is taken back, or hanging items would run out of the page.
 */
export function halves(left: Block, right: Block, gapAbove = 12): Block {
  return {
    columns: [
      { width: '*', stack: [left], columnGap: 0 },
      { width: RIGHT_HALF, stack: [right], columnGap: 0 },
    ],
    columnGap: 16,
    margin: [0, gapAbove, 0, 0],
  };
}

export function placeAndDate(profile: LetterProfile, date: LocalDate): string {
  return `${profile.city}, ${longDate(date)}`;
}

/** A person who signs by what he did (was heard, examined, received, witnessed), with titles and NIP. */
export function personSignature(
  heading: string,
  person: Person,
  profile: LetterProfile,
  instead: string | null = null,
): Block {
  return {
    stack: [
      { text: heading },
      instead === null
        ? { text: '', margin: [0, SIGNATURE_GAP, 0, 0] }
        : { text: instead, italics: true, margin: [0, 22, 0, 20] },
      { text: printedName(person) },
      ...(person.nip === null ? [] : [{ text: `${profile.nipLabel} ${printedNip(person)}`, noWrap: true }]),
    ],
  };
}

/** One of several who sign: number, name and NIP, and a dotted line for the hand. */
export function signerLine(person: Person, index: number, profile: LetterProfile): Block {
  const nip =
    person.nip === null
      ? []
      : [{ text: `${profile.nipLabel} ${printedNip(person)}`, fontSize: 10.5, noWrap: true }];
  return {
    unbreakable: true,
    columns: [
      { width: MARKER_WIDTH, text: numberMarker(index) },
      { width: '*', stack: [{ text: printedName(person) }, ...nip] },
      { width: 70, text: '..................', alignment: 'right', margin: [0, 12, 0, 0] },
    ],
    margin: [0, 12, 0, 4],
  };
}

/** Tembusan at the foot; numbered when there is more than one. */
export function copiesBlock(copies: readonly string[], gapAbove = 16): Block[] {
  if (copies.length === 0) return [];
  return [
    { text: 'Tembusan Yth.:', margin: [0, gapAbove, 0, 2] },
    ...(copies.length === 1
      ? [{ text: running(copies[0] as string) }]
      : copies.map((copy, index) => hanging(numberMarker(index), { text: running(copy) }, 0))),
  ];
}

/** Short enough to stand together with the signature whatever the sheet: anything longer is left to flow. */
export function copiesAreShort(copies: readonly string[]): boolean {
  return copies.length <= 8 && copies.every((copy) => cleaned(copy).length <= 120);
}
