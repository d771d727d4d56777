/** Berita Acara Pemeriksaan: numbered questions and answers that flow over as many pages as they need. */
import { dateInWords, longDate, timeText } from '#shared/text.ts';
import {
  actPart,
  hanging,
  identity,
  identityValues,
  keptIfShort,
  NESTED_LABEL_WIDTH,
  numberMarker,
  paragraph,
  pieces,
  prose,
  sentencePart,
  unbreakable,
} from './blocks.ts';
import type { Block, BuildOptions, LetterProfile, PaperContent, Template } from './data.ts';
import { judulHead } from './judul.ts';
import { CONFIDENTIAL_MARK, FACES, paper, titleOf } from './page.ts';
import { interrogationRecordDataSchema, type LetterData } from './schemas.ts';
import { halves, personSignature, signerLine } from './signing.ts';

type Data = LetterData['interrogationRecord'];

export const interrogationRecord: Template<typeof interrogationRecordDataSchema> = {
  id: 'interrogationRecord',
  version: 1,
  schema: interrogationRecordDataSchema,
  build,
};

const HEADING = 'BERITA ACARA PEMERIKSAAN';
const REFUSED = 'Menolak menandatangani';

function build(data: Data, profile: LetterProfile, { draft }: BuildOptions): PaperContent {
  const opening = openingSentence(data, profile);
  const suspicion = `karena yang bersangkutan diduga melakukan pelanggaran disiplin, yaitu ${actPart(data.allegation)}, yang melanggar ketentuan ${sentencePart(data.provision)}. Pemeriksaan dilakukan secara tertutup dengan tanya jawab sebagai berikut:`;
  const closing = closingSentences(data, profile);

  return paper(
    [
      ...judulHead(profile, {
        letterhead: data.letterhead,
        title: [HEADING],
        number: data.number,
        confidential: true,
      }),
      paragraph(opening),
      ...data.examiners.map((examiner, index) =>
        data.examiners.length === 1
          ? identity(examiner)
          : hanging(numberMarker(index), identity(examiner, { labelWidth: NESTED_LABEL_WIDTH, gap: 2 })),
      ),
      paragraph('telah melakukan pemeriksaan terhadap:'),
      identity(data.person, { withUnit: true }),
      paragraph(suspicion, { gap: 10 }),
      ...data.questions.map(({ question, answer }, index) => pair(index, question, answer)),
      ...ending(data, profile, closing),
    ],
    profile,
    { face: FACES.letter, draft },
    {
      title: titleOf('Berita Acara Pemeriksaan', data.caseNumber),
      mustContain: [
        CONFIDENTIAL_MARK,
        HEADING,
        data.number ?? '',
        ...pieces(opening),
        ...data.examiners.flatMap((examiner) => identityValues(examiner, false)),
        ...identityValues(data.person, true),
        ...pieces(suspicion),
        ...data.questions.flatMap(({ question, answer }, index) => [
          ...marked(`${numberMarker(index)} Pertanyaan :`, question),
          ...marked(`${numberMarker(index)} Jawaban :`, answer),
        ]),
        ...closing.flatMap(pieces),
        ...(data.refusedToSign ? [REFUSED] : []),
      ],
    },
  );
}

function openingSentence(data: Data, profile: LetterProfile): string {
  const when = `Pada hari ini ${dateInWords(data.date)} pukul ${timeText(data.startTime, profile.timeZone)}`;
  const where =
    data.mode === 'virtual'
      ? `secara virtual melalui ${data.place}`
      : `bertempat di ${sentencePart(data.place)}`;
  const { authority } = data;
  const who =
    authority.kind === 'superior'
      ? 'saya selaku atasan langsung'
      : `kami Tim Pemeriksa yang dibentuk dengan Keputusan ${authority.decree.authority} Nomor ${authority.decree.number} tanggal ${longDate(authority.decree.date)}`;
  return `${when}, ${where}, ${who}:`;
}

/** The number stands before both, so that every answer can be traced to its question however far the pages part them. */
function pair(index: number, question: string, answer: string): Block {
  return keptIfShort(
    { stack: [spoken(index, 'Pertanyaan', question, 2), spoken(index, 'Jawaban', answer, 8)] },
    question,
    answer,
  );
}

function spoken(index: number, label: string, words: string, gap: number): Block {
  return {
    columns: [
      { width: 28, text: numberMarker(index) },
      { width: 70, text: label },
      { width: 10, text: ':' },
      { width: '*', stack: [prose(words, { gap: 0 })] },
    ],
    margin: [0, 0, 0, gap],
  };
}

/** The first words together with number and label: even an answer of one word is then looked for in its own place. */
function marked(label: string, words: string): string[] {
  const [first = '-', ...others] = pieces(words);
  return [`${label} ${first}`, ...others];
}

function closingSentences(data: Data, profile: LetterProfile): string[] {
  const ended =
    data.endTime === null
      ? ''
      : `Pemeriksaan ditutup pada pukul ${timeText(data.endTime, profile.timeZone)}. `;
  const refusal = data.refusedToSign
    ? [
        `Yang diperiksa menolak menandatangani Berita Acara Pemeriksaan ini. ${withFullStop(data.refusalNote)}Sesuai dengan Pasal 32 ayat (2) Peraturan Pemerintah Nomor 94 Tahun 2021, Berita Acara Pemeriksaan ini tetap menjadi dasar untuk menjatuhkan hukuman disiplin.`,
      ]
    : [];
  return [
    ...refusal,
    `${ended}Demikian Berita Acara Pemeriksaan ini dibuat dengan sebenarnya untuk dapat dipergunakan sebagaimana mestinya.`,
  ];
}

function withFullStop(note: string): string {
  const sentence = sentencePart(note);
  return sentence === '' ? '' : `${sentence}. `;
}

/** Few signatures stand together under the closing sentence; those of a large team follow in rows that may turn the page. */
const MOST_SIGNERS_KEPT_TOGETHER = 3;

function ending(data: Data, profile: LetterProfile, closing: readonly string[]): Block[] {
  const sentences = closing.map((text, index) =>
    paragraph(text, { gap: index === closing.length - 1 ? 0 : 6 }),
  );
  const examinee = personSignature(
    'Yang diperiksa,',
    data.person,
    profile,
    data.refusedToSign ? `(${REFUSED})` : null,
  );
  const heading = data.authority.kind === 'team' ? 'Tim Pemeriksa,' : 'Pejabat Pemeriksa,';
  const [only] = data.examiners;
  if (data.examiners.length === 1 && only !== undefined) {
    return [
      ...sentences.slice(0, -1),
      unbreakable(sentences.at(-1) ?? '', halves(examinee, personSignature(heading, only, profile))),
    ];
  }
  const signatures = data.examiners.map((examiner, index) => signerLine(examiner, index, profile));
  if (data.examiners.length <= MOST_SIGNERS_KEPT_TOGETHER) {
    return [
      ...sentences.slice(0, -1),
      unbreakable(sentences.at(-1) ?? '', halves(examinee, { stack: [{ text: heading }, ...signatures] })),
    ];
  }
  return [
    ...sentences.slice(0, -1),
    unbreakable(sentences.at(-1) ?? '', halves(examinee, '')),
    unbreakable({ text: heading, margin: [0, 16, 0, 0] }, signatures[0] ?? ''),
    ...signatures.slice(1),
  ];
}
