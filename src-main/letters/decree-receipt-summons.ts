/** Surat Panggilan untuk Menerima Keputusan: to come and be handed the decree. */
import { longDate } from '#shared/text.ts';
import { hanging, identity, identityValues, paragraph, pieces } from './blocks.ts';
import type { BuildOptions, DecreeReference, LetterProfile, PaperContent, Template } from './data.ts';
import { judulHead } from './judul.ts';
import { CONFIDENTIAL_MARK, FACES, numberOrGap, paper, titleOf } from './page.ts';
import { decreeReceiptSummonsDataSchema, type LetterData } from './schemas.ts';
import { placeAndDate, signatureValues } from './signing.ts';
import { appointment, appointmentValues, summonsEnding } from './summons.ts';

type Data = LetterData['decreeReceiptSummons'];

export const decreeReceiptSummons: Template<typeof decreeReceiptSummonsDataSchema> = {
  id: 'decreeReceiptSummons',
  version: 1,
  schema: decreeReceiptSummonsDataSchema,
  build,
};

const HEADING = ['SURAT PANGGILAN', 'UNTUK MENERIMA KEPUTUSAN HUKUMAN DISIPLIN'] as const;

/** 'Keputusan Bupati Contoh Nomor … tanggal … tentang …' */
export function citedDecree(decree: DecreeReference): string {
  return `Keputusan ${decree.authority} Nomor ${decree.number} tanggal ${longDate(decree.date)} tentang ${decree.about}`;
}

function build(data: Data, profile: LetterProfile, { draft }: BuildOptions): PaperContent {
  const number = numberOrGap(data.number, draft);
  const purpose = `untuk menerima ${citedDecree(data.decree)}.`;
  const unanswered =
    'Apabila Saudara tidak hadir pada waktu tersebut, Keputusan dikirimkan ke alamat Saudara yang terakhir diketahui.';
  const closing = 'Demikian surat panggilan ini disampaikan untuk dilaksanakan.';

  return paper(
    [
      ...judulHead(profile, {
        letterhead: data.signatory.letterhead,
        title: HEADING,
        number,
        confidential: true,
      }),
      hanging('1.', {
        stack: [
          paragraph('Dengan ini Saudara yang beridentitas di bawah ini dipanggil untuk hadir:'),
          identity(data.person, { withUnit: true }),
          paragraph('menghadap kepada:'),
          identity(data.appearBefore),
          paragraph('pada:'),
          appointment(data.appearance, profile),
          paragraph(purpose),
        ],
      }),
      hanging('2.', paragraph(unanswered)),
      ...summonsEnding('3.', closing, data, profile),
    ],
    profile,
    { face: FACES.letter, draft },
    {
      title: titleOf('Surat Panggilan Menerima Keputusan', data.caseNumber),
      mustContain: [
        CONFIDENTIAL_MARK,
        ...HEADING,
        ...(draft ? [] : [number]),
        ...identityValues(data.person, true),
        ...identityValues(data.appearBefore, false),
        ...appointmentValues(data.appearance, profile),
        ...pieces(purpose),
        ...pieces(unanswered),
        closing,
        placeAndDate(profile, data.date),
        ...signatureValues(data.signatory, 'letter'),
        ...data.copies,
      ],
    },
  );
}
