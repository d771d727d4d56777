/** Laporan Tindak Lanjut: the cover letter to the oversight body. The annex is a paper of its own, drawn from the same data. */
import { countWithWords, longDate, numberInWords } from '#shared/text.ts';
import { hanging, paragraph, pieces, running, unbreakable } from './blocks.ts';
import type { Block, BuildOptions, LetterProfile, PaperContent, Template } from './data.ts';
import { korespondensiHead } from './korespondensi.ts';
import { CONFIDENTIAL_MARK, FACES, numberOrGap, paper } from './page.ts';
import { followUpReportDataSchema, type LetterData } from './schemas.ts';
import {
  copiesAreShort,
  copiesBlock,
  halves,
  placeAndDate,
  signatureBlock,
  signatureValues,
} from './signing.ts';

type Data = LetterData['followUpReport'];

export const followUpReport: Template<typeof followUpReportDataSchema> = {
  id: 'followUpReport',
  version: 1,
  schema: followUpReportDataSchema,
  build,
};

const SUBJECT = 'Laporan Tindak Lanjut Rekomendasi atas Pelanggaran Netralitas Aparatur Sipil Negara';

/** More letters than these are left to the annex, which names every one. */
const MOST_LETTERS_NAMED = 5;

function build(data: Data, profile: LetterProfile, { draft }: BuildOptions): PaperContent {
  const number = numberOrGap(data.number, draft);
  const reference = referenceSentence(data);
  const summary = 'Rekapitulasi tindak lanjut atas rekomendasi tersebut sebagai berikut:';
  const annexed =
    'Rincian setiap pegawai, termasuk nomor dan tanggal Keputusan, jenis hukuman disiplin, dan tanggal penyampaiannya, tercantum dalam Lampiran surat ini.';
  const closing = 'Demikian laporan ini disampaikan. Atas perhatian Saudara diucapkan terima kasih.';
  const addressee = [data.addressee.leaderTitle, `di ${data.addressee.place}`];

  return paper(
    [
      ...korespondensiHead(profile, {
        letterhead: data.signatory.letterhead,
        date: data.date,
        number,
        sensitivity: 'rahasia',
        attachments: countWithWords(1, 'berkas'),
        subject: SUBJECT,
        addressee,
      }),
      hanging('1.', paragraph(reference, { gap: 0 })),
      hanging('2.', { stack: [paragraph(summary), figureTable(data)] }),
      hanging('3.', paragraph(annexed, { gap: 0 })),
      ...ending(data, profile, closing),
    ],
    profile,
    { face: FACES.letter, draft },
    {
      title: 'Laporan Tindak Lanjut Rekomendasi',
      mustContain: [
        CONFIDENTIAL_MARK,
        ...(draft ? [] : [number]),
        SUBJECT,
        ...addressee,
        placeAndDate(profile, data.date),
        ...pieces(reference),
        ...figureRows(data).map(([label, value]) => `${label}:${value}`),
        ...pieces(annexed),
        closing,
        ...signatureValues(data.signatory, 'letter'),
        ...data.copies,
      ],
    },
  );
}

function referenceSentence({ recommendations, rows }: Data): string {
  const people = `${rows.length} (${numberInWords(rows.length)}) pegawai`;
  if (recommendations.length > MOST_LETTERS_NAMED) {
    return `Menindaklanjuti ${countWithWords(recommendations.length, 'surat rekomendasi')} sebagaimana tercantum dalam Lampiran, bersama ini dilaporkan tindak lanjutnya terhadap ${people}.`;
  }
  const letters = recommendations.map(
    (letter) => `${letter.bodyName} Nomor ${letter.number} tanggal ${longDate(letter.date)}`,
  );
  return `Menindaklanjuti surat ${letters.join('; ')}, bersama ini dilaporkan tindak lanjutnya terhadap ${people}.`;
}

/** The figures come with the data, so that the screen, both papers and the spreadsheet show the same ones. */
export function figureRows({ figures }: Data): (readonly [string, string])[] {
  return [
    ['Surat rekomendasi', String(figures.recommendations)],
    ['Pegawai yang direkomendasikan', String(figures.people)],
    ['Sudah ditindaklanjuti', String(figures.followedUp)],
    ['Tidak terbukti', String(figures.unproven)],
    ['Belum ditindaklanjuti', String(figures.open)],
    [`Persentase penyelesaian dari ${figures.people} pegawai`, figures.share],
  ];
}

function figureTable(data: Data): Block {
  return {
    stack: figureRows(data).map(([label, value]) => ({
      columns: [
        { width: 240, text: running(label) },
        { width: 10, text: ':' },
        { width: 56, text: value, alignment: 'right' },
      ],
    })),
    margin: [0, 0, 0, 4],
  };
}

function ending(data: Data, profile: LetterProfile, closing: string): Block[] {
  const copies = copiesBlock(data.copies);
  const signed = [
    hanging('4.', paragraph(closing, { gap: 0 })),
    halves('', signatureBlock(data.signatory, 'letter', profile)),
  ];
  return copiesAreShort(data.copies)
    ? [unbreakable(...signed, ...copies)]
    : [unbreakable(...signed), ...copies];
}
