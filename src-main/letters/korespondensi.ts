/** The skeleton `korespondensi`: kop, date at right on the line of Nomor, Sifat, Lampiran, Hal, then Yth. at left. */
import type { LocalDate } from '#shared/local-date.ts';
import { type Sensitivity, sensitivities } from '#shared/vocabulary.ts';
import { running } from './blocks.ts';
import type { Block, Letterhead, LetterProfile } from './data.ts';
import { confidentialMark, kopOf } from './page.ts';
import { placeAndDate } from './signing.ts';

type LetterHead = {
  readonly letterhead: Letterhead;
  readonly date: LocalDate;
  /** '-' for a report that goes without a number. */
  readonly number: string;
  readonly sensitivity: Sensitivity;
  readonly attachments: string;
  readonly subject: string;
  /** One line each: 'Kepala Badan Kepegawaian Negara', 'di Jakarta'. */
  readonly addressee: readonly string[];
};

const HEAD_LABEL_WIDTH = 62;
/** Hal stays clear of the right edge, where readers look for the date. */
const SUBJECT_WIDTH = 270;

function cells(label: string, value: string, width: number | '*'): Block[] {
  return [
    { width: HEAD_LABEL_WIDTH, text: label },
    { width: 10, text: ':' },
    { width, text: running(value) },
  ];
}

export function korespondensiHead(profile: LetterProfile, head: LetterHead): Block[] {
  return [
    ...kopOf(profile, head.letterhead),
    ...(head.sensitivity === 'rahasia' ? [confidentialMark()] : []),
    {
      columns: [
        ...cells('Nomor', head.number, '*'),
        { width: 'auto', text: placeAndDate(profile, head.date), noWrap: true },
      ],
    },
    { columns: cells('Sifat', sensitivities[head.sensitivity], SUBJECT_WIDTH) },
    { columns: cells('Lampiran', head.attachments, SUBJECT_WIDTH) },
    { columns: cells('Hal', head.subject, SUBJECT_WIDTH), margin: [0, 0, 0, 14] },
    {
      stack: head.addressee.map((line, index) => ({ text: running(index === 0 ? `Yth. ${line}` : line) })),
      margin: [0, 0, 0, 14],
    },
  ];
}
