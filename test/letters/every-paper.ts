/** Every paper, plain and at its longest, for the tests that all of them have to pass. */

import type { PaperContent } from '#main/letters/data.ts';
import { annexTemplate, currentTemplates as templates } from '#main/letters/templates.ts';
import { localDate } from '#shared/local-date.ts';
import { codesOf, sanctions } from '#shared/vocabulary.ts';
import * as sample from './samples.ts';

const { profile } = sample;
const options = { draft: false };

const longText = Array.from(
  { length: 40 },
  (_, index) => `Keterangan ke-${index + 1}: ${sample.reportData.facts.replace('\n', ' ')}`,
).join('\n');

const longTeam = sample.teamOf(12);

export const decreesOfEverySanction: readonly (readonly [string, PaperContent])[] = codesOf(sanctions).map(
  (code) => [
    `Keputusan ${code}`,
    templates.sanctionDecree.build(
      {
        ...sample.decreeData,
        sanction: code,
        newPosition: code === 'B1' ? 'Kepala Subbagian Umum pada Kecamatan Contoh Utara' : '',
      },
      profile,
      options,
    ),
  ],
);

export const everyPaper: readonly (readonly [string, PaperContent])[] = [
  ['Surat Panggilan I', templates.summons.build(sample.summonsData, profile, options)],
  [
    'Surat Panggilan II, nama panjang',
    templates.summons.build(
      { ...sample.secondSummonsData, person: sample.longNamed, appearBefore: sample.longNamed },
      profile,
      options,
    ),
  ],
  ['Keputusan Tim', templates.examinationTeamDecree.build(sample.teamData, profile, options)],
  [
    'Keputusan Tim, 12 anggota',
    templates.examinationTeamDecree.build(
      { ...sample.teamData, members: longTeam, person: sample.longNamed },
      profile,
      options,
    ),
  ],
  ['BAP', templates.interrogationRecord.build(sample.recordData, profile, options)],
  [
    'BAP 200 jawaban, ditolak',
    templates.interrogationRecord.build(
      {
        ...sample.recordData,
        authority: sample.teamAuthority,
        examiners: longTeam.map(({ person }) => person),
        questions: sample.questions(200),
        refusedToSign: true,
        refusalNote: 'Yang bersangkutan keberatan atas jawaban nomor 12',
      },
      profile,
      options,
    ),
  ],
  [
    'BAP dengan jawaban yang sangat panjang',
    templates.interrogationRecord.build(
      { ...sample.recordData, questions: [{ question: 'Ceritakan kejadiannya.', answer: longText }] },
      profile,
      options,
    ),
  ],
  ['LHP', templates.examinationReport.build(sample.reportData, profile, options)],
  [
    'LHP panjang, tanpa pemeriksaan',
    templates.examinationReport.build(
      {
        ...sample.reportData,
        authority: sample.teamAuthority,
        examinedOn: null,
        summonses: [
          { number: '800.1.6.2/045/BKPSDM/2024', date: localDate('2024-10-07') },
          { number: '800.1.6.2/052/BKPSDM/2024', date: localDate('2024-10-18') },
        ],
        facts: longText,
        analysis: longText,
        aggravating: longText.slice(0, 2000),
        reporters: longTeam.map(({ person }) => person),
      },
      profile,
      options,
    ),
  ],
  ...decreesOfEverySanction,
  [
    'Keputusan tanpa pemeriksaan, a.n., nama panjang',
    templates.sanctionDecree.build(
      {
        ...sample.decreeData,
        person: sample.longNamed,
        signatory: sample.followUpData.signatory,
        findings: {
          kind: 'absent',
          summonses: [
            { number: '800.1.6.2/045/BKPSDM/2024', date: localDate('2024-10-07') },
            { number: '800.1.6.2/052/BKPSDM/2024', date: localDate('2024-10-18') },
          ],
        },
        copies: Array.from({ length: 14 }, (_, index) => `Kepala Perangkat Daerah Nomor Urut ${index + 1}`),
      },
      profile,
      options,
    ),
  ],
  [
    'Panggilan menerima keputusan',
    templates.decreeReceiptSummons.build(sample.receiptSummonsData, profile, options),
  ],
  ['Penyampaian', templates.deliveryRecord.build(sample.deliveryData, profile, options)],
  [
    'Penyampaian ditolak',
    templates.deliveryRecord.build(
      { ...sample.deliveryData, outcome: 'refused', person: sample.longNamed },
      profile,
      options,
    ),
  ],
  ['Laporan', templates.followUpReport.build(sample.followUpData, profile, options)],
  ['Lampiran', annexTemplate.build(sample.followUpData, profile, options)],
  [
    'Lampiran 60 baris',
    annexTemplate.build({ ...sample.followUpData, rows: sample.followUpRows(60) }, profile, options),
  ],
  [
    'Lampiran dengan uraian panjang',
    annexTemplate.build(
      {
        ...sample.followUpData,
        rows: sample.followUpRows(3).map((row) => ({ ...row, violation: longText.slice(0, 3000) })),
      },
      profile,
      options,
    ),
  ],
];

/** All text of a definition, in order, a line for each text block. */
export function textOf(node: unknown): string {
  if (typeof node === 'string') return `${node}\n`;
  if (Array.isArray(node)) return node.map(textOf).join('');
  if (typeof node !== 'object' || node === null) return '';
  const { text, stack, columns, table } = node as Record<string, unknown>;
  const rows = (table as { body?: unknown[] } | undefined)?.body;
  const line = text === undefined ? '' : `${runsOf(text)}\n`.replaceAll('\u00A0', ' ');
  return line + [stack, columns, rows].map(textOf).join('');
}

/** The runs of one text block, one after the other. */
function runsOf(text: unknown): string {
  if (Array.isArray(text)) return text.map(runsOf).join('');
  return typeof text === 'string' ? text : runsOf((text as { text: unknown }).text);
}
