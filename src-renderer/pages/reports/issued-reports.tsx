import { Drawer } from '@mantine/core';
import { useState } from 'react';
import { usePagedProcedure } from '#renderer/app/procedures.ts';
import { type Column, DataTable } from '#renderer/parts/data-table.tsx';
import { EmptyState } from '#renderer/parts/empty-state.tsx';
import type { OutputOf } from '#shared/contract/index.ts';
import { shortDate } from '#shared/text.ts';
import { Figures } from './figures.tsx';
import { IssuedPapers } from './report-papers.tsx';

type Report = OutputOf<'report.list'>['items'][number];

const columns: readonly Column<Report>[] = [
  { id: 'number', header: 'Nomor', cell: (report) => report.number },
  { id: 'date', header: 'Tanggal', width: 120, cell: (report) => shortDate(report.date) },
  { id: 'body', header: 'Kepada', cell: (report) => report.bodyName },
  {
    id: 'people',
    header: 'Selesai',
    width: 200,
    cell: ({ figures }) => `${figures.followedUp + figures.unproven} dari ${figures.people} orang`,
  },
  { id: 'share', header: 'Bagian', width: 100, align: 'right', cell: ({ figures }) => figures.share },
];

/** Reports that went out, newest first, each with its papers as sealed. */
export function IssuedReports() {
  const reports = usePagedProcedure('report.list', {});
  const [open, setOpen] = useState<Report | null>(null);
  return (
    <>
      <DataTable
        label="Laporan terbit"
        columns={columns}
        rows={reports.items}
        rowId={(report) => report.reportId}
        onOpen={setOpen}
        loading={reports.isPending}
        error={reports.error}
        onRetry={() => reports.refetch()}
        hasMore={reports.hasNextPage}
        loadMore={() => reports.fetchNextPage()}
        height="calc(100dvh - 13rem)"
        empty={
          <EmptyState title="Belum ada laporan terbit">
            Susun laporan dari lembaga dan masanya; setelah terbit, naskahnya tersimpan di sini.
          </EmptyState>
        }
      />
      <Drawer
        opened={open !== null}
        onClose={() => setOpen(null)}
        position="right"
        size="min(60rem, 100%)"
        title={open === null ? '' : `Laporan ${open.number}`}
      >
        {open !== null && (
          <>
            <Figures figures={open.figures} />
            <div style={{ height: '0.75rem' }} />
            <IssuedPapers reportId={open.reportId} />
          </>
        )}
      </Drawer>
    </>
  );
}
