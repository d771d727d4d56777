/** The annex of a Laporan Tindak Lanjut: one line per recommended person, on landscape sheets, with its totals. */

import type { FollowUpRow } from '#shared/contract/reports.ts';
import { formatNip, longDate } from '#shared/text.ts';
import { followUpStatuses } from '#shared/vocabulary.ts';
import { centred, pieces, unbreakable } from './blocks.ts';
import type { Block, BuildOptions, LetterProfile, PaperContent, Template } from './data.ts';
import { figureRows } from './follow-up-report.ts';
import { FACES, numberOrGap, paper } from './page.ts';
import { followUpReportDataSchema, type LetterData } from './schemas.ts';
import { signatureBlock, signatureValues } from './signing.ts';
import { type Column, gridTable } from './table.ts';

type Data = LetterData['followUpReport'];

export const followUpAnnex: Template<typeof followUpReportDataSchema> = {
  id: 'followUpAnnex',
  version: 1,
  schema: followUpReportDataSchema,
  build,
};

const HEADING = ['DAFTAR TINDAK LANJUT REKOMENDASI', 'PELANGGARAN NETRALITAS APARATUR SIPIL NEGARA'] as const;

const COLUMNS: readonly Column[] = [
  { header: 'No.', width: 18, align: 'center' },
  { header: 'Nama/NIP', width: 88 },
  { header: 'Pangkat/ Gol. ruang', width: 50 },
  { header: 'Jabatan/ Unit kerja', width: 76 },
  { header: 'Nomor dan tanggal rekomendasi', width: 66 },
  { header: 'Bentuk pelanggaran', width: '*' },
  { header: 'Rekomendasi', width: 55 },
  { header: 'Nomor dan tanggal Keputusan', width: 68 },
  { header: 'Jenis hukuman', width: 68 },
  { header: 'TMT/masa', width: 46 },
  { header: 'Tanggal penyampaian', width: 55 },
  { header: 'Status/ Keterangan', width: 60 },
];

const FONT_SIZE = 8;

function build(data: Data, profile: LetterProfile, { draft }: BuildOptions): PaperContent {
  const number = numberOrGap(data.number, draft);
  const rows = data.rows.map(cellsOf);
  return paper(
    [
      citation(data, number),
      ...HEADING.map((line) => centred(line, { bold: true })),
      centred(profile.governmentName.toUpperCase(), { bold: true, margin: [0, 0, 0, 10] }),
      gridTable(COLUMNS, rows, { fontSize: FONT_SIZE, layout: 'tight', numberedColumns: true }),
      unbreakable({
        columns: [
          { width: '*', stack: [totals(data)], columnGap: 0 },
          { width: 280, stack: [signatureBlock(data.signatory, 'letter', profile)] },
        ],
        columnGap: 24,
        margin: [0, 16, 0, 0],
      }),
    ],
    profile,
    { face: { ...FACES.letter, fontSize: 11 }, orientation: 'landscape', draft },
    {
      title: 'Lampiran Laporan Tindak Lanjut Rekomendasi',
      mustContain: [
        ...HEADING,
        ...(draft ? [] : [number]),
        ...rows.flatMap((cells) => cells.flatMap(pieces)),
        ...figureRows(data).map(([label, value]) => `${label}:${value}`),
        ...signatureValues(data.signatory, 'letter'),
      ],
    },
  );
}

/** Which letter this belongs to, at the right of the first sheet. */
function citation(data: Data, number: string): Block {
  return {
    columns: [
      { width: '*', text: '' },
      {
        width: 300,
        fontSize: 10,
        stack: [
          { text: 'Lampiran Surat' },
          {
            columns: [
              { width: 52, text: 'Nomor' },
              { width: 10, text: ':' },
              { width: '*', text: number },
            ],
          },
          {
            columns: [
              { width: 52, text: 'Tanggal' },
              { width: 10, text: ':' },
              { width: '*', text: longDate(data.date) },
            ],
          },
        ],
      },
    ],
    margin: [0, 0, 0, 10],
  };
}

function cellsOf(row: FollowUpRow): string[] {
  return [
    String(row.no),
    `${row.fullName}\n${formatNip(row.nip)}`,
    row.rank || '-',
    [row.position, row.workUnit].filter((part) => part !== '').join('\n') || '-',
    row.recommendation || '-',
    row.violation || '-',
    row.recommended || '-',
    row.decision || '-',
    row.sanction || '-',
    row.effective || '-',
    row.deliveredOn || '-',
    [followUpStatuses[row.status], row.remark].filter((part) => part !== '').join('\n'),
  ];
}

function totals(data: Data): Block {
  return {
    fontSize: 10,
    stack: [
      { text: 'Rekapitulasi', bold: true, margin: [0, 4, 0, 3] },
      ...figureRows(data).map(([label, value]) => ({
        columns: [
          { width: 220, text: label },
          { width: 10, text: ':' },
          { width: 50, text: value, alignment: 'right' },
        ],
      })),
    ],
  };
}
