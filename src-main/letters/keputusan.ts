/**
 * The Keputusan, built on `judul`: Menimbang, Mengingat, MEMUTUSKAN, Menetapkan, the diktum KESATU …, signature, receipt,
 * tembusan. The title is written once and repeated by Menetapkan, so that both always name the same thing.
 */

import type { Person } from '#shared/contract/fields.ts';
import type { LocalDate } from '#shared/local-date.ts';
import { longDate, noBreak, ordinalInWords } from '#shared/text.ts';
import {
  centred,
  keptIfShort,
  letterMarker,
  MARKER_WIDTH,
  numberMarker,
  paragraph,
  pieces,
  printedName,
  printedNip,
  unbreakable,
} from './blocks.ts';
import type { Block, LetterProfile, PaperContent, Signatory } from './data.ts';
import { CONFIDENTIAL_MARK, confidentialMark, FACES, kopOf, numberOrGap, paper } from './page.ts';
import {
  copiesAreShort,
  copiesBlock,
  halves,
  SIGNATURE_GAP,
  signatureBlock,
  signatureValues,
} from './signing.ts';

const LABEL = 86;
const COLON = 9;
const TEXT_GAP = 4;
/** Height of one line of the decree face. */
const LINE = 15.6;

/** One diktum: its text, and whatever hangs below it. */
export type Dictum = {
  readonly text: string;
  readonly below?: readonly Block[];
  readonly values?: readonly string[];
};

export type Decree = {
  /** Title in the file's metadata and in registers. */
  readonly title: string;
  readonly number: string | null;
  readonly date: LocalDate;
  readonly signatory: Signatory;
  readonly confidential: boolean;
  /** What the decree is about, as in running text: 'Penjatuhan Hukuman Disiplin Berupa Teguran Tertulis'. */
  readonly about: string;
  /** Menimbang without the closing item, which names the decree itself; each without its semicolon. */
  readonly considerations: readonly string[];
  readonly legalBasis: readonly string[];
  /** At least two; the last is short and fixed, because it is kept together with the signature. */
  readonly dicta: readonly Dictum[];
  /** Who signs for receipt on the decree itself; null when nobody does. */
  readonly receivedBy: Person | null;
  readonly copies: readonly string[];
  /** Pages after the decree. */
  readonly annex: (number: string) => readonly Block[];
  readonly annexValues: readonly string[];
};

export function keputusan(decree: Decree, profile: LetterProfile, draft: boolean): PaperContent {
  const { signatory } = decree;
  const authority = signatory.authority.toUpperCase();
  const number = numberOrGap(decree.number, draft);
  const named = `Keputusan ${signatory.authority} tentang ${decree.about}`;
  const enacted = `KEPUTUSAN ${authority} TENTANG ${decree.about.toUpperCase()}.`;
  const considerations = [
    ...decree.considerations,
    closingConsideration(decree.considerations.length, named),
  ];
  const last = decree.dicta.length - 1;

  const content: Block[] = [
    ...decreeHead(decree, profile, number),
    ...items('Menimbang', considerations, letterMarker),
    ...items('Mengingat', decree.legalBasis, numberMarker),
    unbreakable(
      centred('MEMUTUSKAN:', { margin: [0, 8, 0, 8] }),
      row('Menetapkan', { text: withWholeTerms(enacted) }),
    ),
    ...decree.dicta.slice(0, last).map((dictum, index) => dictumRow(index, dictum)),
    ...ending(decree, profile, last),
    ...decree.annex(number),
  ];

  return paper(
    content,
    profile,
    { face: FACES.decree, draft },
    {
      title: decree.title,
      mustContain: [
        ...(decree.confidential ? [CONFIDENTIAL_MARK] : []),
        `KEPUTUSAN ${authority}`,
        ...(draft ? [] : [number]),
        decree.about.toUpperCase(),
        ...considerations.flatMap((text) => pieces(`${text};`)),
        ...decree.legalBasis.flatMap((text) => pieces(withSemicolon(text))),
        ...pieces(enacted),
        ...decree.dicta.flatMap((dictum, index) => [
          dictumLabel(index),
          ...pieces(dictum.text),
          ...(dictum.values ?? []),
        ]),
        longDate(decree.date),
        ...signatureValues(signatory, 'decree'),
        ...(decree.receivedBy === null
          ? []
          : [printedName(decree.receivedBy), printedNip(decree.receivedBy)]),
        ...decree.copies,
        ...decree.annexValues,
      ],
    },
  );
}

function decreeHead(decree: Decree, profile: LetterProfile, number: string): Block[] {
  const { signatory } = decree;
  const authority = signatory.authority.toUpperCase();
  const kop = kopOf(profile, signatory.letterhead);
  const mark = decree.confidential ? [confidentialMark(6)] : [];
  return [
    // On pre-printed paper the top of the sheet is taken: the mark stands below the printed kop.
    ...(profile.letterhead.mode === 'preprinted' ? [...kop, ...mark] : [...mark, ...kop]),
    centred(`KEPUTUSAN ${authority}`),
    centred(`NOMOR ${number}`, { margin: [0, 2, 0, 12] }),
    centred('TENTANG', { margin: [0, 0, 0, 4] }),
    centred(withWholeTerms(decree.about.toUpperCase()), { margin: [30, 0, 30, 14] }),
    ...(profile.withGraceOfGod
      ? [centred('DENGAN RAHMAT TUHAN YANG MAHA ESA', { margin: [0, 0, 0, 12] })]
      : []),
    centred(`${authority},`, { margin: [0, 0, 0, 14] }),
  ];
}

/** "12 (DUA BELAS) BULAN" does not part at a line end. */
const withWholeTerms = (title: string): string => title.replaceAll(/\d+ \([^)]+\) [A-Z]+/g, noBreak);

function closingConsideration(others: number, named: string): string {
  const letters = Array.from({ length: others }, (_, index) => `huruf ${String.fromCharCode(97 + index)}`);
  const listed =
    letters.length < 3 ? letters.join(' dan ') : `${letters.slice(0, -1).join(', ')}, dan ${letters.at(-1)}`;
  return `bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam ${listed}, perlu menetapkan ${named}`;
}

const withSemicolon = (text: string): string => `${text.replace(/[;\s]+$/, '')};`;

/** Menimbang and Mengingat: the label beside the first item only. */
function items(label: string, texts: readonly string[], marker: (index: number) => string): Block[] {
  return texts.map((text, index) =>
    keptIfShort(
      {
        columns: [
          { width: LABEL, text: index === 0 ? label : '' },
          { width: COLON, text: index === 0 ? ':' : '' },
          { width: MARKER_WIDTH, text: marker(index) },
          { width: '*', stack: [paragraph(withSemicolon(text), { gap: 0 })] },
        ],
        margin: [0, 0, 0, index === texts.length - 1 ? 10 : TEXT_GAP],
      },
      text,
    ),
  );
}

function row(label: string, content: Block): Block {
  return {
    columns: [
      { width: LABEL, text: label },
      { width: COLON, text: ':' },
      { width: '*', stack: [content] },
    ],
    margin: [0, 0, 0, 8],
  };
}

const dictumLabel = (index: number): string => ordinalInWords(index + 1).toUpperCase();

function dictumRow(index: number, dictum: Dictum): Block {
  const below = dictum.below ?? [];
  const block = row(dictumLabel(index), {
    stack: [paragraph(dictum.text, { gap: below.length === 0 ? 0 : 6 }), ...below],
  });
  return below.length === 0 ? keptIfShort(block, dictum.text) : block;
}

/** The last diktum, the signature and short tembusan on one page, so that no signature stands alone. */
function ending(decree: Decree, profile: LetterProfile, last: number): Block[] {
  const dictum = decree.dicta[last];
  if (dictum === undefined) throw new RangeError('a decree has at least one diktum');
  const copies = copiesBlock(decree.copies);
  const signed = [
    dictumRow(last, dictum),
    halves(
      decree.receivedBy === null ? '' : receipt(decree.receivedBy, decree.signatory, profile),
      signatureBlock(decree.signatory, 'decree', profile, [
        `Ditetapkan di ${profile.city}`,
        `pada tanggal ${longDate(decree.date)}`,
      ]),
    ),
  ];
  return copiesAreShort(decree.copies)
    ? [unbreakable(...signed, ...copies)]
    : [unbreakable(...signed), ...copies];
}

/** The person's own hand under the decree: the day he got it starts every later clock. */
function receipt(person: Person, signatory: Signatory, profile: LetterProfile): Block {
  // Down to the line of the signer's name: the second line above his heading, and the heading.
  const linesBeside = 1 + signatory.headingLines.length;
  return {
    stack: [
      { text: 'Diterima tanggal ....................' },
      { text: printedName(person), margin: [0, SIGNATURE_GAP + 4 + linesBeside * LINE, 0, 0] },
      { text: `${profile.nipLabel} ${printedNip(person)}`, noWrap: true },
    ],
  };
}
