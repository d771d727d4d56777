/** The skeleton `judul`: kop, RAHASIA where due, a centred title in capitals, its number, then the body. */
import { centred } from './blocks.ts';
import type { Block, Letterhead, LetterProfile } from './data.ts';
import { confidentialMark, kopOf } from './page.ts';

type TitledHead = {
  readonly letterhead: Letterhead;
  /** Lines of the title, in capitals. */
  readonly title: readonly string[];
  /** As printed after NOMOR; null for a record that goes without one. */
  readonly number: string | null;
  readonly confidential: boolean;
};

export function judulHead(profile: LetterProfile, head: TitledHead): Block[] {
  return [
    ...kopOf(profile, head.letterhead),
    ...(head.confidential ? [confidentialMark()] : []),
    ...head.title.map((line) => centred(line, { bold: true })),
    ...(head.number === null ? [] : [centred(`NOMOR ${head.number}`)]),
    { text: '', margin: [0, 0, 0, 8] },
  ];
}
