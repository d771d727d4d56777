/** The rows of a follow-up report as a spreadsheet: the same words, the same order, the totals beneath. */
import type { FollowUpFigures, FollowUpRow } from '#shared/contract/reports.ts';
import { followUpStatuses } from '#shared/vocabulary.ts';
import type { SheetTable } from './ports.ts';

type Cell = string | number;

const columns: readonly { header: string; width: number; of: (row: FollowUpRow) => Cell }[] = [
  { header: 'No', width: 5, of: (row) => row.no },
  { header: 'Nama', width: 32, of: (row) => row.fullName },
  { header: 'NIP', width: 22, of: (row) => row.nip },
  { header: 'Pangkat/Gol. ruang', width: 24, of: (row) => row.rank },
  { header: 'Jabatan', width: 34, of: (row) => row.position },
  { header: 'Unit kerja', width: 40, of: (row) => row.workUnit },
  { header: 'Nomor dan tanggal rekomendasi', width: 42, of: (row) => row.recommendation },
  { header: 'Bentuk pelanggaran', width: 50, of: (row) => row.violation },
  { header: 'Rekomendasi', width: 32, of: (row) => row.recommended },
  { header: 'Nomor dan tanggal Keputusan', width: 42, of: (row) => row.decision },
  { header: 'Jenis hukuman', width: 44, of: (row) => row.sanction },
  { header: 'TMT/masa', width: 36, of: (row) => row.effective },
  { header: 'Tanggal penyampaian', width: 22, of: (row) => row.deliveredOn },
  { header: 'Status', width: 22, of: (row) => followUpStatuses[row.status] },
  { header: 'Keterangan', width: 36, of: (row) => row.remark },
];

export function reportSheet(rows: readonly FollowUpRow[], figures: FollowUpFigures): SheetTable {
  const totals: readonly (readonly [string, Cell])[] = [
    ['Jumlah rekomendasi', figures.recommendations],
    ['Jumlah pegawai', figures.people],
    ['Sudah ditindaklanjuti', figures.followedUp],
    ['Tidak terbukti', figures.unproven],
    ['Belum ditindaklanjuti', figures.open],
    [`Persentase dari ${figures.people} pegawai`, figures.share],
  ];
  const blank = columns.map(() => '');
  return {
    sheet: 'Tindak lanjut',
    title: 'Tindak lanjut rekomendasi pelanggaran netralitas ASN',
    columns: columns.map(({ header, width }) => ({ header, width })),
    rows: [
      ...rows.map((row) => columns.map(({ of }) => of(row))),
      blank,
      ...totals.map(([label, value]) =>
        blank.with(1, label).map((cell, index) => (index === 2 ? value : cell)),
      ),
    ],
  };
}
