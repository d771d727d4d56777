/** Laporan Hasil Pemeriksaan: what was found, what it breaches, what is proposed and who may decide. */
import { longDate } from '#shared/text.ts';
import { impactLevels, sanctionLevels } from '#shared/vocabulary.ts';
import {
  hanging,
  identity,
  identityValues,
  keptIfShort,
  numberMarker,
  paragraph,
  paragraphsOf,
  pieces,
  printedName,
  printedNip,
  prose,
  sentencePart,
  unbreakable,
} from './blocks.ts';
import type { Block, BuildOptions, LetterProfile, PaperContent, Template } from './data.ts';
import { korespondensiHead } from './korespondensi.ts';
import { CONFIDENTIAL_MARK, FACES, paper, titleOf } from './page.ts';
import { sanctionName } from './sanction-wordings.ts';
import { examinationReportDataSchema, type LetterData } from './schemas.ts';
import { copiesAreShort, copiesBlock, halves, placeAndDate, SIGNATURE_GAP, signerLine } from './signing.ts';
import { gridTable } from './table.ts';

type Data = LetterData['examinationReport'];

export const examinationReport: Template<typeof examinationReportDataSchema> = {
  id: 'examinationReport',
  version: 1,
  schema: examinationReportDataSchema,
  build,
};

const SUBJECT = 'Laporan Hasil Pemeriksaan Pelanggaran Disiplin';

function build(data: Data, profile: LetterProfile, { draft }: BuildOptions): PaperContent {
  const opening = openingSentence(data);
  const conclusions = conclusionSentences(data);
  const competence = `Pejabat yang berwenang menjatuhkan hukuman disiplin dalam perkara ini adalah ${sentencePart(data.competentOfficial)}.`;
  const closing = 'Demikian laporan ini disampaikan sebagai bahan pertimbangan lebih lanjut.';

  return paper(
    [
      ...korespondensiHead(profile, {
        letterhead: data.letterhead,
        date: data.date,
        number: data.number ?? '-',
        sensitivity: 'rahasia',
        attachments: data.examinedOn === null ? '-' : 'Berita Acara Pemeriksaan',
        subject: SUBJECT,
        addressee: [data.addressedTo],
      }),
      paragraph(opening),
      identity(data.person, { withUnit: true, gap: 10 }),
      sectionTitle('A.', 'Pelanggaran'),
      breach(data),
      ...section('B.', 'Fakta yang ditemukan', data.facts),
      ...section('C.', 'Analisis', data.analysis),
      keptIfShort(
        {
          stack: [
            sectionTitle('D.', 'Kesimpulan dan usul'),
            ...conclusions.map((text, index) => hanging(numberMarker(index), paragraph(text, { gap: 0 }))),
          ],
        },
        ...conclusions,
      ),
      ...section('E.', 'Kewenangan', competence),
      ...ending(data, profile, closing),
    ],
    profile,
    { face: FACES.letter, draft },
    {
      title: titleOf('Laporan Hasil Pemeriksaan', data.caseNumber),
      mustContain: [
        CONFIDENTIAL_MARK,
        SUBJECT,
        data.number ?? '',
        data.addressedTo,
        placeAndDate(profile, data.date),
        ...pieces(opening),
        ...identityValues(data.person, true),
        ...breachValues(data).flatMap(pieces),
        ...pieces(data.facts),
        ...pieces(data.analysis),
        ...conclusions.flatMap(pieces),
        ...pieces(competence),
        closing,
        ...data.reporters.flatMap((reporter) => [printedName(reporter), printedNip(reporter)]),
        ...data.copies,
      ],
    },
  );
}

const sectionTitle = (marker: string, title: string): Block => ({
  columns: [
    { width: 22, text: marker, bold: true },
    { width: '*', text: title, bold: true },
  ],
  margin: [0, 8, 0, 4],
});

/** The title stays with the first paragraph below it, unless that is a long one. */
function section(marker: string, title: string, text: string): Block[] {
  const [first = '-', ...others] = paragraphsOf(text);
  return [
    keptIfShort({ stack: [sectionTitle(marker, title), paragraph(first)] }, first),
    ...others.map((line) => paragraph(line)),
  ];
}

function openingSentence({ authority, examinedOn, summonses, recommendation }: Data): string {
  const who =
    authority.kind === 'superior'
      ? 'selaku atasan langsung'
      : `selaku Tim Pemeriksa yang dibentuk dengan Keputusan ${authority.decree.authority} Nomor ${authority.decree.number} tanggal ${longDate(authority.decree.date)}`;
  const why =
    recommendation === null
      ? ''
      : `Menindaklanjuti surat ${recommendation.bodyName} Nomor ${recommendation.number} tanggal ${longDate(recommendation.date)}, `;
  if (examinedOn !== null) {
    return `${why}${why === '' ? 'B' : 'b'}ersama ini dilaporkan bahwa kami ${who} telah melakukan pemeriksaan pada tanggal ${longDate(examinedOn)} terhadap:`;
  }
  const called = summonses
    .map(
      (letter, index) =>
        `Surat Panggilan ${index === 0 ? 'I' : 'II'} Nomor ${letter.number} tanggal ${longDate(letter.date)}`,
    )
    .join(' dan ');
  const unanswered = called === '' ? '' : `, karena tidak hadir memenuhi ${called}`;
  return `${why}${why === '' ? 'B' : 'b'}ersama ini dilaporkan bahwa kami ${who} menyusun laporan ini berdasarkan alat bukti dan keterangan yang ada, tanpa pemeriksaan${unanswered}, mengenai:`;
}

const BREACH_HEADINGS = [
  'Bentuk pelanggaran',
  'Waktu pelanggaran',
  'Tempat pelanggaran',
  'Faktor yang memberatkan',
  'Faktor yang meringankan',
  'Dampak perbuatan',
] as const;

function breachValues(data: Data): string[] {
  const impact = data.impact === null ? '' : `Dampak pada ${impactLevels[data.impact]}`;
  return [
    data.actForm,
    data.actTime,
    data.actPlace,
    data.aggravating,
    data.mitigating,
    [impact, data.impactDescription.trim()].filter((part) => part !== '').join('. '),
  ].map((text) => text.trim() || '-');
}

/** Text longer than this in one of six columns would run down whole pages a few words wide. */
const LONGEST_CELL = 220;

/** The six columns of the form; when an officer wrote at length, the same six headings as a list over the full width. */
function breach(data: Data): Block {
  const values = breachValues(data);
  if (values.every((value) => value.length <= LONGEST_CELL)) {
    const table = gridTable(
      BREACH_HEADINGS.map((header) => ({ header, width: '*' })),
      [values],
      { fontSize: 9.5 },
    );
    return { stack: [table], margin: [0, 2, 0, 4] };
  }
  return {
    stack: BREACH_HEADINGS.map((heading, index) =>
      hanging(numberMarker(index), {
        stack: [{ text: `${heading}:`, margin: [0, 0, 0, 2] }, prose(values[index] ?? '', { gap: 2 })],
      }),
    ),
  };
}

function conclusionSentences(data: Data): string[] {
  const who = `Saudara ${printedName(data.person)}`;
  const provision = sentencePart(data.provision);
  if (!data.proven) {
    return [
      `${who} tidak terbukti melanggar ketentuan ${provision}.`,
      'Diusulkan agar pemeriksaan dihentikan dan yang bersangkutan tidak dijatuhi hukuman disiplin.',
    ];
  }
  const level =
    data.level === null
      ? ''
      : ` yang diancam dengan hukuman disiplin tingkat ${sanctionLevels[data.level].toLowerCase()}`;
  const proposal =
    data.proposedSanction === null
      ? []
      : [
          `Diusulkan agar kepada yang bersangkutan dijatuhkan hukuman disiplin berupa ${sanctionName(data.proposedSanction)}.`,
        ];
  return [`${who} terbukti melanggar ketentuan ${provision}${level}.`, ...proposal];
}

const MOST_REPORTERS_KEPT_TOGETHER = 3;

function ending(data: Data, profile: LetterProfile, closing: string): Block[] {
  const copies = copiesBlock(data.copies);
  const heading = [
    { text: 'Yang melaporkan,' },
    { text: data.authority.kind === 'superior' ? 'Atasan Langsung,' : 'Tim Pemeriksa,' },
  ];
  const [only] = data.reporters;
  const lines = data.reporters.map((reporter, index) => signerLine(reporter, index, profile));
  if (data.reporters.length > MOST_REPORTERS_KEPT_TOGETHER) {
    const [first = '', ...others] = lines;
    return [
      unbreakable(paragraph(closing), { stack: heading, margin: [0, 12, 0, 0] }, first),
      ...others,
      ...copies,
    ];
  }
  const below = data.reporters.length === 1 && only !== undefined ? [soleReporter(only, profile)] : lines;
  const signed = [paragraph(closing), halves('', { stack: [...heading, ...below] })];
  return copiesAreShort(data.copies)
    ? [unbreakable(...signed, ...copies)]
    : [unbreakable(...signed), ...copies];
}

function soleReporter(reporter: Data['reporters'][number], profile: LetterProfile): Block {
  const nip =
    reporter.nip === null ? [] : [{ text: `${profile.nipLabel} ${printedNip(reporter)}`, noWrap: true }];
  return { stack: [{ text: printedName(reporter) }, ...nip], margin: [0, SIGNATURE_GAP, 0, 0] };
}
