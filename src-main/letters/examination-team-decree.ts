/** Keputusan Pembentukan Tim Pemeriksa (PP 94/2021 Pasal 29), its members in the annex. */
import { longDate } from '#shared/text.ts';
import { sanctionLevels, teamElements, teamPositions } from '#shared/vocabulary.ts';
import {
  actPart,
  centred,
  hanging,
  identity,
  identityValues,
  letterMarker,
  paragraph,
  pieces,
  printedName,
  printedNip,
  printedRank,
  sentencePart,
  unbreakable,
} from './blocks.ts';
import type { Block, BuildOptions, LetterProfile, PaperContent, Template } from './data.ts';
import { type Dictum, keputusan } from './keputusan.ts';
import { titleOf } from './page.ts';
import { examinationTeamDecreeDataSchema, type LetterData } from './schemas.ts';
import { halves, signatureBlock } from './signing.ts';
import { gridTable } from './table.ts';

type Data = LetterData['examinationTeamDecree'];

export const examinationTeamDecree: Template<typeof examinationTeamDecreeDataSchema> = {
  id: 'examinationTeamDecree',
  version: 1,
  schema: examinationTeamDecreeDataSchema,
  build,
};

const ABOUT = 'Pembentukan Tim Pemeriksa Dugaan Pelanggaran Disiplin Pegawai Negeri Sipil';

function build(data: Data, profile: LetterProfile, { draft }: BuildOptions): PaperContent {
  return keputusan(
    {
      title: titleOf('Keputusan Pembentukan Tim Pemeriksa', data.caseNumber),
      number: data.number,
      date: data.date,
      signatory: data.signatory,
      confidential: true,
      about: ABOUT,
      considerations: considerations(data),
      legalBasis: data.legalBasis,
      dicta: dicta(data),
      receivedBy: null,
      copies: data.copies,
      annex: (number) => annex(data, profile, number),
      annexValues: annexRows(data).flat(),
    },
    profile,
    draft,
  );
}

function considerations(data: Data): string[] {
  const { person, recommendation } = data;
  const who = `Saudara ${printedName(person)}, NIP ${printedNip(person)}`;
  const suspected = `diduga melakukan pelanggaran disiplin, yaitu ${actPart(data.allegation)}`;
  const level = sanctionLevels[data.level].toLowerCase();
  return [
    recommendation === null
      ? `bahwa ${who}, ${suspected}`
      : `bahwa berdasarkan surat ${recommendation.bodyName} Nomor ${recommendation.number} tanggal ${longDate(recommendation.date)}, ${who}, ${suspected}`,
    `bahwa perbuatan tersebut diduga melanggar ketentuan ${sentencePart(data.provision)} dan diancam dengan hukuman disiplin tingkat ${level}`,
    'bahwa untuk memeriksa dugaan pelanggaran tersebut perlu dibentuk Tim Pemeriksa sesuai dengan Pasal 29 Peraturan Pemerintah Nomor 94 Tahun 2021',
  ];
}

const TASKS = [
  'melakukan pemeriksaan secara tertutup terhadap yang bersangkutan dan menuangkan hasilnya dalam berita acara pemeriksaan;',
  'mengumpulkan alat bukti dan, apabila diperlukan, meminta keterangan dari pihak lain; dan',
  'menyusun laporan hasil pemeriksaan yang memuat pertimbangan dan usul hukuman disiplin.',
] as const;

function dicta(data: Data): Dictum[] {
  return [
    {
      text: 'Membentuk Tim Pemeriksa dengan susunan sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini, untuk memeriksa:',
      below: [identity(data.person, { withUnit: true, gap: 0 })],
      values: identityValues(data.person, true),
    },
    {
      text: 'Tim Pemeriksa bertugas:',
      below: TASKS.map((task, index) => hanging(letterMarker(index), paragraph(task, { gap: 0 }))),
      values: TASKS.flatMap(pieces),
    },
    {
      text: `Tim Pemeriksa bersifat sementara, bertanggung jawab kepada ${data.signatory.authority}, dan berakhir masa tugasnya pada saat laporan hasil pemeriksaan diserahkan.`,
    },
    { text: 'Keputusan ini mulai berlaku pada tanggal ditetapkan.' },
  ];
}

function annex(data: Data, profile: LetterProfile, number: string): Block[] {
  const authority = data.signatory.authority.toUpperCase();
  const citation = [
    'LAMPIRAN',
    `KEPUTUSAN ${authority}`,
    `NOMOR ${number}`,
    `TANGGAL ${longDate(data.date).toUpperCase()}`,
    `TENTANG ${ABOUT.toUpperCase()}`,
  ];
  return [
    {
      columns: [
        { width: '45%', text: '' },
        { width: '*', stack: citation.map((line) => ({ text: line, fontSize: 10.5 })) },
      ],
      margin: [0, 0, 0, 20],
      pageBreak: 'before',
    },
    centred('SUSUNAN TIM PEMERIKSA', { margin: [0, 0, 0, 10] }),
    gridTable(
      [
        { header: 'No.', width: 20, align: 'center' },
        { header: 'Nama/NIP', width: 120 },
        { header: 'Pangkat/ Gol. ruang', width: 60 },
        { header: 'Jabatan', width: '*' },
        { header: 'Unsur', width: 66 },
        { header: 'Kedudukan dalam Tim', width: 58 },
      ],
      annexRows(data),
      { fontSize: 9.5 },
    ),
    unbreakable(halves('', signatureBlock(data.signatory, 'decree', profile), 22)),
  ];
}

function annexRows(data: Data): string[][] {
  return data.members.map(({ person, element, teamPosition }, index) => [
    `${index + 1}.`,
    `${printedName(person)}\n${printedNip(person)}`,
    printedRank(person),
    person.position || '-',
    teamElements[element],
    teamPositions[teamPosition],
  ]);
}
