import { Stack, Text } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ClientError } from '#renderer/app/client.ts';
import { useProcedure } from '#renderer/app/procedures.ts';
import { useMay } from '#renderer/app/session.ts';
import { type Column, DataTable } from '#renderer/parts/data-table.tsx';
import { EmptyState } from '#renderer/parts/empty-state.tsx';
import { ErrorBox } from '#renderer/parts/error-box.tsx';
import { LoadingLines } from '#renderer/parts/loading.tsx';
import { FollowUpBadge } from '#renderer/parts/mark.tsx';
import type { FollowUpRow } from '#shared/contract/reports.ts';
import { formatNip } from '#shared/text.ts';
import { Figures } from './figures.tsx';
import { IssueForm } from './issue-form.tsx';
import { ReportPapers } from './report-papers.tsx';
import styles from './reports.module.css';
import { type Scope, ScopeForm } from './scope-form.tsx';

const columns: readonly Column<FollowUpRow>[] = [
  { id: 'name', header: 'Nama', width: 215, cell: (row) => `${row.no}. ${row.fullName}` },
  { id: 'nip', header: 'NIP', width: 165, cell: (row) => formatNip(row.nip) },
  { id: 'recommended', header: 'Direkomendasikan', cell: (row) => <Full text={row.recommended} /> },
  { id: 'sanction', header: 'Hukuman', cell: (row) => <Full text={row.sanction} /> },
  { id: 'decision', header: 'Keputusan', width: 190, cell: (row) => <Full text={row.decision} /> },
  { id: 'delivered', header: 'Disampaikan', width: 135, cell: (row) => row.deliveredOn || '–' },
  { id: 'status', header: 'Tindak lanjut', width: 180, cell: (row) => <FollowUpBadge status={row.status} /> },
];

/** A report in the making: what it covers, its figures and rows, its papers, and issuing it. */
export function DraftReport({ onIssued }: { onIssued: () => void }) {
  const [scope, setScope] = useState<Scope | null>(null);
  return (
    <Stack gap="md">
      <ScopeForm onChange={setScope} />
      {scope === null ? (
        <EmptyState title="Pilih cakupan laporan">
          Sebutkan lembaga dan masa penerimaan surat, atau centang surat rekomendasi yang hendak dilaporkan.
        </EmptyState>
      ) : (
        <Draft scope={scope} onIssued={onIssued} />
      )}
    </Stack>
  );
}

function Draft({ scope, onIssued }: { scope: Scope; onIssued: () => void }) {
  const navigate = useNavigate();
  const mayIssue = useMay('reports.write');
  const report = useProcedure('report.followUp', scope, { placeholderData: keepPreviousData, gcTime: 0 });
  if (report.data === undefined) {
    const nothing = nothingInScope(report.error);
    if (nothing !== null) {
      return (
        <EmptyState title="Belum ada yang dapat dilaporkan">
          {nothing} Surat dihitung menurut tanggal diterimanya.
        </EmptyState>
      );
    }
    return report.isError ? (
      <ErrorBox error={report.error} onRetry={() => report.refetch()} />
    ) : (
      <LoadingLines lines={8} label="Menghitung laporan" />
    );
  }
  const { addressee, figures, rows } = report.data;
  return (
    <Stack gap="md">
      <Text size="sm">
        Ditujukan kepada <strong>{addressee.name}</strong>
        {addressee.note !== '' && `. ${addressee.note}`}
      </Text>
      <Text size="sm" c="dimmed">
        Angka di bawah seperti keadaannya sesudah laporan ini terbit: keputusan yang sudah ditetapkan dihitung
        sebagai ditindaklanjuti.
      </Text>
      <Figures figures={figures} />
      <DataTable
        label="Baris laporan"
        columns={columns}
        rows={rows}
        rowId={(row) => row.caseId}
        onOpen={({ caseId }) => void navigate({ to: '/cases/$caseId', params: { caseId } })}
        height={`${Math.min(12, Math.max(4, rows.length + 1)) * 35 + 6}px`}
        empty={
          <EmptyState title="Tidak ada orang dalam cakupan ini">Periksa lembaga dan masanya.</EmptyState>
        }
      />
      {rows.length > 0 && (
        <div className={styles.papers}>
          {mayIssue ? (
            <IssueForm scope={scope} onIssued={onIssued} />
          ) : (
            <Text size="sm">Laporan diterbitkan oleh petugas perkara atau penyetuju.</Text>
          )}
          <ReportPapers scope={scope} />
        </div>
      )}
    </Stack>
  );
}

/** A quarter without a letter is nothing wrong, though no report can be drawn up for it: why, in the words of the core. */
function nothingInScope(error: unknown): string | null {
  if (!(error instanceof ClientError) || error.error.code !== 'VALIDATION') return null;
  return error.error.issues.find(({ path }) => path === 'recommendationIds')?.message ?? null;
}

const Full = ({ text }: { text: string }) => <span title={text}>{text || '–'}</span>;
