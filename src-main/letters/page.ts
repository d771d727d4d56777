/** The sheet: its size and margins, the kop, the marks RAHASIA and DRAF, and what the file says about itself. */

import { centred } from './blocks.ts';
import type { Block, Letterhead, LetterProfile, PaperContent } from './data.ts';

const POINTS_PER_MM = 72 / 25.4;
const points = (mm: number): number => Math.round(mm * POINTS_PER_MM * 1000) / 1000;

/** Millimetres. F4 is no preset of any library: 215 x 330 by practice, 210 x 330 in some regions. */
const SHEETS = { F4_215: [215, 330], F4_210: [210, 330], A4: [210, 297] } as const;

/** Decrees are set in a Bookman, all other papers in an Arial-like face; sizes in points. */
export const FACES = {
  decree: { font: 'serif', fontSize: 12, lineHeight: 0.97 },
  letter: { font: 'sans', fontSize: 12, lineHeight: 1.08 },
} as const;

type Face = { readonly font: 'serif' | 'sans'; readonly fontSize: number; readonly lineHeight: number };

export type Sheet = {
  readonly face: Face;
  readonly orientation?: 'portrait' | 'landscape';
  readonly draft: boolean;
};

/** The whole paper as data: the PDF adapter adds fonts, page numbers from page 2, and dates. */
export function paper(
  content: Block,
  profile: LetterProfile,
  sheet: Sheet,
  { title, mustContain }: { title: string; mustContain: readonly string[] },
): PaperContent {
  const [width, height] = SHEETS[profile.paper.size].map(points) as [number, number];
  const { marginLeft, marginTop, marginRight, marginBottom } = profile.paper;
  const landscape = sheet.orientation === 'landscape';
  return {
    title,
    mustContain: mustContain.filter((value) => value.trim() !== ''),
    definition: {
      pageSize: landscape ? { width: height, height: width } : { width, height },
      // A sheet turned to landscape is punched at what is then its top.
      pageMargins: (landscape
        ? [marginRight, marginLeft, marginRight, marginRight]
        : [marginLeft, marginTop, marginRight, marginBottom]
      ).map(points),
      defaultStyle: sheet.face,
      content,
      info: { title },
      ...(sheet.draft && { watermark: DRAFT_MARK }),
    },
  };
}

const DRAFT_MARK = { text: 'DRAF', font: 'sans', bold: true, fontSize: 120, angle: -45, opacity: 0.12 };

/** "Surat Panggilan I - 2024/0007": nobody's name, so that file lists and metadata give nobody away. */
export function titleOf(kind: string, caseNumber: string | null): string {
  return caseNumber === null ? kind : `${kind} - ${caseNumber}`;
}

/** Width of the text column, in points. */
export function textWidth(profile: LetterProfile): number {
  const [sheetWidth] = SHEETS[profile.paper.size];
  return points(sheetWidth - profile.paper.marginLeft - profile.paper.marginRight);
}

/** The kop that belongs to the one who signs, or the blank band of paper that carries it already. */
export function kopOf(profile: LetterProfile, letterhead: Letterhead): Block[] {
  switch (profile.letterhead.mode) {
    case 'none':
      return [];
    case 'preprinted':
      return [{ text: '', margin: [0, points(blankBelowMargin(profile)), 0, 0] }];
    case 'printed':
      return [
        letterhead.kind === 'region_head'
          ? regionHeadKop(letterhead.title)
          : agencyKop(profile, letterhead.name),
      ];
  }
}

function blankBelowMargin(profile: LetterProfile): number {
  return Math.max(0, profile.letterhead.preprintedBandMm - profile.paper.marginTop);
}

/** Kop jabatan: the office alone, centred. The state emblem above it is the printer's, never drawn by a program. */
function regionHeadKop(title: string): Block {
  return centred(title.toUpperCase(), {
    font: 'sans',
    bold: true,
    fontSize: 18,
    lineHeight: 1,
    margin: [0, 4, 0, 18],
  });
}

const EMBLEM_WIDTH = 58;

/** Kop perangkat daerah: emblem at left, government, office and address centred, closed by a thick and a thin rule. */
function agencyKop(profile: LetterProfile, name: string): Block {
  const width = textWidth(profile);
  const { addressLine, contactLine } = addressOf(profile, name);
  const lines = {
    stack: [
      centred(`PEMERINTAH ${profile.governmentName.toUpperCase()}`, { fontSize: 13, bold: true }),
      centred(name.toUpperCase(), { fontSize: 15, bold: true, margin: [0, 1, 0, 2] }),
      ...[addressLine, contactLine]
        .filter((line) => line !== '')
        .map((line) => centred(line, { fontSize: 9 })),
    ],
  };
  const rule = {
    canvas: [
      { type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 2.5 },
      { type: 'line', x1: 0, y1: 3.2, x2: width, y2: 3.2, lineWidth: 0.75 },
    ],
    margin: [0, 6, 0, 0],
  };
  const head =
    profile.emblem === null
      ? lines
      : {
          columns: [
            { width: EMBLEM_WIDTH, image: profile.emblem, fit: [EMBLEM_WIDTH, 68] },
            { width: '*', ...lines },
          ],
          columnGap: 6,
        };
  return { font: 'sans', lineHeight: 1.05, stack: [head, rule], margin: [0, 0, 0, 14] };
}

/** Our own address, or that of another agency whose head signs; nothing where the office has not entered it. */
function addressOf(profile: LetterProfile, name: string): { addressLine: string; contactLine: string } {
  if (name === profile.officeName) return profile;
  const other = profile.letterhead.otherAgencies.find((agency) => agency.name === name);
  return other ?? { addressLine: '', contactLine: '' };
}

/** Examination papers are confidential; the word stands at the top of the first page. */
export const CONFIDENTIAL_MARK = 'RAHASIA';

export function confidentialMark(gap = 10): Block {
  return centred(CONFIDENTIAL_MARK, { font: 'sans', bold: true, fontSize: 12, margin: [0, 0, 0, gap] });
}

/** The number, or room to write it in while the paper is a draft. */
export function numberOrGap(number: string | null, draft: boolean): string {
  if (draft) return '........................';
  if (number === null) throw new Error('a paper of this kind cannot be issued without a number');
  return number;
}
