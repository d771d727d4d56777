/**
 * Keputusan Hukuman Disiplin, for every sanction. Preamble, title and diktum take the sanction's name from one place; every
 * term is counted in working days (hari kerja), as Peraturan BKN 6/2022 reads Pasal 38 of PP 94/2021.
 */
import { longDate } from '#shared/text.ts';
import {
  actPart,
  identity,
  identityValues,
  paragraph,
  pieces,
  printedName,
  printedNip,
  sentencePart,
} from './blocks.ts';
import type { BuildOptions, LetterProfile, LetterReference, PaperContent, Template } from './data.ts';
import { type Dictum, keputusan } from './keputusan.ts';
import { titleOf } from './page.ts';
import {
  imposedSanction,
  ownDicta,
  sanctionDecreeAbout,
  transitionalConsideration,
} from './sanction-wordings.ts';
import { type LetterData, sanctionDecreeDataSchema } from './schemas.ts';

type Data = LetterData['sanctionDecree'];

export const sanctionDecree: Template<typeof sanctionDecreeDataSchema> = {
  id: 'sanctionDecree',
  version: 1,
  schema: sanctionDecreeDataSchema,
  build,
};

function build(data: Data, profile: LetterProfile, { draft }: BuildOptions): PaperContent {
  return keputusan(
    {
      title: titleOf('Keputusan Hukuman Disiplin', data.caseNumber),
      number: data.number,
      date: data.date,
      signatory: data.signatory,
      confidential: true,
      about: sanctionDecreeAbout(data.sanction),
      considerations: considerations(data),
      legalBasis: data.legalBasis,
      dicta: dicta(data),
      receivedBy: data.person,
      copies: data.copies,
      annex: () => [],
      annexValues: [],
    },
    profile,
    draft,
  );
}

function considerations(data: Data): string[] {
  const recommended =
    data.recommendation === null
      ? []
      : [
          `bahwa ${data.recommendation.bodyName} dengan surat Nomor ${data.recommendation.number} tanggal ${longDate(data.recommendation.date)} menyampaikan rekomendasi atas pelanggaran yang dilakukan oleh Saudara ${printedName(data.person)}`,
        ];
  return [
    ...recommended,
    ...findings(data),
    `bahwa perbuatan tersebut merupakan pelanggaran terhadap ketentuan ${sentencePart(data.provision)}`,
    ...transitionalConsideration(data.sanction),
    `bahwa untuk menegakkan disiplin, kepada yang bersangkutan perlu dijatuhkan ${imposedSanction(data.sanction)}`,
  ];
}

function findings(data: Data): string[] {
  const { person } = data;
  const who = `Saudara ${printedName(person)}, NIP ${printedNip(person)}`;
  const proven = `pada tanggal ${longDate(data.actDate)} ${actPart(data.act)}`;
  if (data.findings.kind === 'examined') {
    const { examinedOn, reportDate } = data.findings;
    const reported =
      reportDate === null
        ? ''
        : ` sebagaimana dituangkan dalam Laporan Hasil Pemeriksaan tanggal ${longDate(reportDate)}`;
    return [
      `bahwa berdasarkan hasil pemeriksaan tanggal ${longDate(examinedOn)}${reported}, ${who}, terbukti ${proven}`,
    ];
  }
  return [
    `bahwa ${who}, telah dipanggil dengan ${summonses(data.findings.summonses)} tetapi tidak hadir, sehingga sesuai dengan Pasal 26 ayat (4) Peraturan Pemerintah Nomor 94 Tahun 2021 hukuman disiplin dijatuhkan berdasarkan alat bukti dan keterangan yang ada tanpa dilakukan pemeriksaan`,
    `bahwa berdasarkan alat bukti dan keterangan yang ada, yang bersangkutan terbukti ${proven}`,
  ];
}

function summonses(letters: readonly LetterReference[]): string {
  return letters
    .map(
      (letter, index) =>
        `Surat Panggilan ${index === 0 ? 'I' : 'II'} Nomor ${letter.number} tanggal ${longDate(letter.date)}`,
    )
    .join(' dan ');
}

function dicta(data: Data): Dictum[] {
  const because = `karena yang bersangkutan pada tanggal ${longDate(data.actDate)} terbukti ${actPart(data.act)}, yang melanggar ketentuan ${sentencePart(data.provision)}.`;
  return [
    {
      text: `Menjatuhkan ${imposedSanction(data.sanction)} kepada:`,
      below: [identity(data.person, { withUnit: true }), paragraph(because, { gap: 0 })],
      values: [...identityValues(data.person, true), ...pieces(because)],
    },
    ...ownDicta[data.sanction](data.person, data.newPosition).map((text) => ({ text })),
    {
      text: 'Keputusan ini mulai berlaku pada hari kerja ke-15 (kelima belas) terhitung sejak tanggal diterimanya Keputusan ini oleh yang bersangkutan atau, apabila yang bersangkutan tidak hadir pada saat penyampaian, sejak tanggal diterimanya Keputusan ini di alamat yang bersangkutan. Dalam hal yang bersangkutan mengajukan upaya administratif, berlakunya Keputusan ini mengikuti keputusan atas upaya administratif tersebut.',
    },
    {
      text: 'Keputusan ini disampaikan kepada yang bersangkutan paling lambat 14 (empat belas) hari kerja sejak tanggal ditetapkan untuk dilaksanakan sebagaimana mestinya.',
    },
  ];
}
