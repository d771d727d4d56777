import { Text } from '@mantine/core';
import { useProcedure } from '#renderer/app/procedures.ts';
import { ConfidenceMark } from '#renderer/parts/citation.tsx';
import { type Column, DataTable } from '#renderer/parts/data-table.tsx';
import { TwoLines } from '#renderer/parts/two-lines.tsx';
import type { OversightBody } from '#shared/contract/office.ts';
import { shortDate } from '#shared/text.ts';

const columns: readonly Column<OversightBody>[] = [
  { id: 'abbreviation', header: 'Singkatan', width: 120, cell: ({ abbreviation }) => abbreviation },
  {
    id: 'name',
    header: 'Lembaga',
    cell: ({ name, leaderTitle }) => <TwoLines first={name} second={leaderTitle} />,
  },
  {
    id: 'term',
    header: 'Berwenang',
    width: 210,
    cell: ({ validFrom, validTo }) =>
      `${shortDate(validFrom)} – ${validTo === null ? 'sekarang' : shortDate(validTo)}`,
  },
  {
    id: 'does',
    header: 'Tugas',
    width: 230,
    cell: ({ recommends, receivesReports }) =>
      [recommends ? 'merekomendasi' : '', receivesReports ? 'menerima laporan' : '']
        .filter((part) => part !== '')
        .join(', '),
  },
  {
    id: 'source',
    header: 'Dasar',
    width: 250,
    cell: ({ source, confidence }) => (
      <TwoLines first={<ConfidenceMark confidence={confidence} />} second={source} />
    ),
  },
];

/** Who recommends and who receives the reports, over time. */
export function BodiesPage() {
  const office = useProcedure('office.get', {});
  return (
    <>
      <Text size="sm" c="dimmed" mb="sm">
        Alamat laporan tindak lanjut diambil dari lembaga yang berwenang pada tanggal surat rekomendasi.
      </Text>
      <DataTable<OversightBody>
        label="Lembaga pengawas"
        columns={columns}
        rows={office.data?.bodies ?? []}
        rowId={({ bodyId }) => bodyId}
        rowHeight={48}
        loading={office.isPending}
        error={office.error}
        onRetry={office.refetch}
      />
    </>
  );
}
