/** Berita Acara Penyampaian Keputusan: who handed the decree to whom, on what day, and whether it was taken. */
import { dateInWords, timeText } from '#shared/text.ts';
import {
  hanging,
  identity,
  identityValues,
  NESTED_LABEL_WIDTH,
  numberMarker,
  paragraph,
  pieces,
  printedName,
  sentencePart,
  unbreakable,
} from './blocks.ts';
import type { Block, BuildOptions, LetterProfile, PaperContent, Template } from './data.ts';
import { citedDecree } from './decree-receipt-summons.ts';
import { judulHead } from './judul.ts';
import { CONFIDENTIAL_MARK, FACES, paper, titleOf } from './page.ts';
import { deliveryRecordDataSchema, type LetterData } from './schemas.ts';
import { halves, personSignature, signerLine } from './signing.ts';

type Data = LetterData['deliveryRecord'];

export const deliveryRecord: Template<typeof deliveryRecordDataSchema> = {
  id: 'deliveryRecord',
  version: 1,
  schema: deliveryRecordDataSchema,
  build,
};

const HEADING = ['BERITA ACARA', 'PENYAMPAIAN KEPUTUSAN HUKUMAN DISIPLIN'] as const;
const REFUSED = 'Menolak menandatangani';

function build(data: Data, profile: LetterProfile, { draft }: BuildOptions): PaperContent {
  const opening = `Pada hari ini ${dateInWords(data.date)} pukul ${timeText(data.time, profile.timeZone)}, bertempat di ${sentencePart(data.place)}, yang bertanda tangan di bawah ini:`;
  const handed = `PIHAK KESATU telah menyampaikan kepada PIHAK KEDUA ${citedDecree(data.decree)}.`;
  const outcome = outcomeSentences(data);
  const closing =
    'Demikian Berita Acara ini dibuat dengan sebenarnya untuk dapat dipergunakan sebagaimana mestinya.';

  return paper(
    [
      ...judulHead(profile, {
        letterhead: data.letterhead,
        title: HEADING,
        number: data.number,
        confidential: true,
      }),
      paragraph(opening),
      party(0, data.deliveredBy, 'selanjutnya disebut PIHAK KESATU, yang menyampaikan;'),
      party(1, data.person, 'selanjutnya disebut PIHAK KEDUA, yang menerima penyampaian.'),
      paragraph(handed),
      ...outcome.map((text) => paragraph(text)),
      ...ending(data, profile, closing),
    ],
    profile,
    { face: FACES.letter, draft },
    {
      title: titleOf('Berita Acara Penyampaian Keputusan', data.caseNumber),
      mustContain: [
        CONFIDENTIAL_MARK,
        ...HEADING,
        data.number ?? '',
        ...pieces(opening),
        ...identityValues(data.deliveredBy, true),
        ...identityValues(data.person, true),
        ...pieces(handed),
        ...outcome.flatMap(pieces),
        closing,
        ...(data.outcome === 'refused' ? [REFUSED] : []),
        ...data.witnesses.map(printedName),
      ],
    },
  );
}

function party(index: number, person: Data['person'], as: string): Block {
  return hanging(
    numberMarker(index),
    {
      stack: [
        identity(person, { withUnit: true, labelWidth: NESTED_LABEL_WIDTH, gap: 2 }),
        paragraph(as, { gap: 4 }),
      ],
    },
    4,
  );
}

function outcomeSentences(data: Data): string[] {
  const inForce =
    'Keputusan mulai berlaku pada hari kerja ke-15 (kelima belas) terhitung sejak tanggal tersebut, kecuali diajukan upaya administratif sesuai dengan ketentuan peraturan perundang-undangan.';
  return data.outcome === 'received'
    ? [`PIHAK KEDUA telah menerima Keputusan tersebut pada tanggal Berita Acara ini. ${inForce}`]
    : [
        `Isi Keputusan telah dibacakan, tetapi PIHAK KEDUA menolak menerima Keputusan dan menolak menandatangani Berita Acara ini. Penolakan tersebut dicatat dalam Berita Acara ini${data.witnesses.length === 0 ? '' : ' dan disaksikan oleh para saksi yang ikut menandatanganinya'}.`,
      ];
}

function ending(data: Data, profile: LetterProfile, closing: string): Block[] {
  const receiver = personSignature(
    'PIHAK KEDUA,',
    data.person,
    profile,
    data.outcome === 'refused' ? `(${REFUSED})` : null,
  );
  const giver = personSignature('PIHAK KESATU,', data.deliveredBy, profile);
  const signed = [paragraph(closing), halves(receiver, giver)];
  const { witnesses } = data;
  if (witnesses.length === 0) return [unbreakable(...signed)];
  const witnessed: Block[] = [
    { text: 'Saksi-saksi:', margin: [0, 12, 0, 0] },
    ...witnesses.map((witness, index) => signerLine(witness, index, profile)),
  ];
  return witnesses.length <= 2
    ? [unbreakable(...signed, ...witnessed)]
    : [unbreakable(...signed), unbreakable(...witnessed)];
}
