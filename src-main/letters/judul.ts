/** The skeleton `judul`: kop, RAHASIA where due, a centred title in capitals, its number, then the body. */
import { centred } from './blocks.ts';
import type { Block, LetterProfile, Signatory } from './data.ts';
import { confidentialMark, letterhead } from './page.ts';

type TitledHead = {
  readonly signatory: Pick<Signatory, 'letterhead' | 'authority'>;
  /** Lines of the title, in capitals. */
  readonly title: readonly string[];
  /** As printed after NOMOR; null for a record that goes without one. */
  readonly number: string | null;
  readonly confidential: boolean;
};

export function judulHead(profile: LetterProfile, head: TitledHead): Block[] {
  return [
    ...letterhead(profile, head.signatory.letterhead, head.signatory.authority),
    ...(head.confidential ? [confidentialMark()] : []),
    ...head.title.map((line) => centred(line, { bold: true })),
    ...(head.number === null ? [] : [centred(`NOMOR ${head.number}`)]),
    { text: '', margin: [0, 0, 0, 8] },
  ];
}

/** Everybody but a head of region writes on the paper of the agency. */
export const AGENCY = { letterhead: 'agency', authority: '' } as const;
