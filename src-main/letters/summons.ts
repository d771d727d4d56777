/** Surat Panggilan I and II (PP 94/2021 Pasal 26): to come and be heard. */
import { dayName, longDate, timeText } from '#shared/text.ts';
import {
  actPart,
  hanging,
  identity,
  identityValues,
  labelled,
  paragraph,
  pieces,
  sentencePart,
  unbreakable,
} from './blocks.ts';
import type { Appearance, Block, BuildOptions, LetterProfile, PaperContent, Template } from './data.ts';
import { judulHead } from './judul.ts';
import { CONFIDENTIAL_MARK, FACES, numberOrGap, paper, titleOf } from './page.ts';
import { type LetterData, summonsDataSchema } from './schemas.ts';
import {
  copiesAreShort,
  copiesBlock,
  halves,
  placeAndDate,
  signatureBlock,
  signatureValues,
} from './signing.ts';

type Data = LetterData['summons'];

export const summons: Template<typeof summonsDataSchema> = {
  id: 'summons',
  version: 1,
  schema: summonsDataSchema,
  build,
};

const SEQUENCE = { 1: 'I', 2: 'II' } as const;

function build(data: Data, profile: LetterProfile, { draft }: BuildOptions): PaperContent {
  const heading = `SURAT PANGGILAN ${SEQUENCE[data.sequence]}`;
  const number = numberOrGap(data.number, draft);
  const purpose = `untuk diperiksa dan dimintai keterangan sehubungan dengan dugaan pelanggaran disiplin, yaitu ${actPart(data.allegation)}, yang melanggar ketentuan ${sentencePart(data.provision)}.`;
  const repeated = secondSummons(data);
  const closing = 'Demikian surat panggilan ini disampaikan untuk dilaksanakan.';

  return paper(
    [
      ...judulHead(profile, {
        letterhead: data.signatory.letterhead,
        title: [heading],
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
      ...repeated.map((text, index) => hanging(`${index + 2}.`, paragraph(text))),
      ...summonsEnding(`${repeated.length + 2}.`, closing, data, profile),
    ],
    profile,
    { face: FACES.letter, draft },
    {
      title: titleOf(`Surat Panggilan ${SEQUENCE[data.sequence]}`, data.caseNumber),
      mustContain: [
        CONFIDENTIAL_MARK,
        heading,
        ...(draft ? [] : [number]),
        ...identityValues(data.person, true),
        ...identityValues(data.appearBefore, false),
        ...appointmentValues(data.appearance, profile),
        ...pieces(purpose),
        ...repeated.flatMap(pieces),
        closing,
        placeAndDate(profile, data.date),
        ...signatureValues(data.signatory, 'letter'),
        ...data.copies,
      ],
    },
  );
}

/** Who stays away twice is judged on the evidence; the second summons says so. */
function secondSummons({ sequence, firstSummons }: Data): string[] {
  if (sequence === 1) return [];
  const first =
    firstSummons === null ? '' : ` Nomor ${firstSummons.number} tanggal ${longDate(firstSummons.date)}`;
  return [
    `Surat Panggilan II ini disampaikan karena Saudara tidak hadir memenuhi Surat Panggilan I${first}.`,
    'Apabila Saudara tidak hadir juga, hukuman disiplin dijatuhkan berdasarkan alat bukti dan keterangan yang ada tanpa dilakukan pemeriksaan, sesuai dengan Pasal 26 ayat (4) Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil.',
  ];
}

/** Hari, Tanggal, Jam, Tempat. */
export function appointment(appearance: Appearance, profile: LetterProfile): Block {
  return labelled(appointmentRows(appearance, profile));
}

export function appointmentValues(appearance: Appearance, profile: LetterProfile): string[] {
  return appointmentRows(appearance, profile).map(([, value]) => value);
}

function appointmentRows({ date, time, place }: Appearance, profile: LetterProfile): [string, string][] {
  return [
    ['Hari', dayName(date)],
    ['Tanggal', longDate(date)],
    ['Jam', timeText(time, profile.timeZone)],
    ['Tempat', place],
  ];
}

/** The closing point, the signature and short tembusan, kept together. */
export function summonsEnding(
  marker: string,
  closing: string,
  data: Pick<Data, 'signatory' | 'date' | 'copies'>,
  profile: LetterProfile,
): Block[] {
  const copies = copiesBlock(data.copies);
  const signed = [
    hanging(marker, paragraph(closing)),
    halves('', signatureBlock(data.signatory, 'letter', profile, [placeAndDate(profile, data.date)])),
  ];
  return copiesAreShort(data.copies)
    ? [unbreakable(...signed, ...copies)]
    : [unbreakable(...signed), ...copies];
}
