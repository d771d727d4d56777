import { Button, Group, Text } from '@mantine/core';
import { usePagedProcedure, useProcedure } from '#renderer/app/procedures.ts';
import { useMay } from '#renderer/app/session.ts';
import { type Column, DataTable } from '#renderer/parts/data-table.tsx';
import { EmptyState } from '#renderer/parts/empty-state.tsx';
import { ErrorBox } from '#renderer/parts/error-box.tsx';
import { AlertIcon, DoneIcon, LockIcon } from '#renderer/parts/icons.tsx';
import { instantText } from '#renderer/parts/instant-text.ts';
import { Mark } from '#renderer/parts/mark.tsx';
import { contract, isProcedureName, type OutputOf } from '#shared/contract/index.ts';
import { thousands } from '#shared/text.ts';

type AuditRow = OutputOf<'audit.list'>['items'][number];

const columns: readonly Column<AuditRow>[] = [
  { id: 'seq', header: 'No.', width: 80, align: 'right', cell: ({ seq }) => thousands(seq) },
  { id: 'at', header: 'Waktu', width: 150, cell: ({ at }) => instantText(at) },
  { id: 'actor', header: 'Oleh', width: 200, cell: ({ actor }) => actor },
  { id: 'name', header: 'Yang dilakukan', cell: ({ name }) => deedWords(name) },
  { id: 'object', header: 'Atas', width: 230, cell: ({ objectId }) => objectId },
  { id: 'hash', header: 'Segel', width: 110, cell: ({ hash }) => hash.slice(0, 12) },
];

/** Every change ever made, newest first, each row sealed by the one before it. */
export function AuditPage() {
  const mayRead = useMay('audit.read');
  const trail = usePagedProcedure('audit.list', { limit: 100 }, { enabled: mayRead });
  const check = useProcedure(
    'audit.verify',
    {},
    { enabled: false, staleTime: 0, gcTime: 0, refetchOnWindowFocus: false },
  );
  if (!mayRead) {
    return (
      <EmptyState icon={<LockIcon size={32} />} title="Jejak perubahan dibaca oleh administrator">
        Peran Anda tidak membaca jejak perubahan seluruh kantor.
      </EmptyState>
    );
  }
  return (
    <>
      <Group justify="space-between" mb="sm">
        <Verdict result={check.data} />
        <Button variant="default" loading={check.isFetching} onClick={() => void check.refetch()}>
          Periksa keutuhan jejak
        </Button>
      </Group>
      <ErrorBox error={check.error} />
      <DataTable<AuditRow>
        label="Jejak perubahan"
        columns={columns}
        rows={trail.items}
        rowId={({ seq }) => String(seq)}
        loading={trail.isPending}
        error={trail.error}
        onRetry={trail.refetch}
        hasMore={trail.hasNextPage}
        loadMore={() => !trail.isFetchingNextPage && trail.fetchNextPage()}
      />
    </>
  );
}

function Verdict({ result }: { result: OutputOf<'audit.verify'> | undefined }) {
  if (result === undefined) {
    return (
      <Text size="sm" c="dimmed">
        Setiap baris disegel oleh baris sebelumnya; baris yang diubah dari luar akan ketahuan.
      </Text>
    );
  }
  return result.whole ? (
    <Mark tone="good" icon={<DoneIcon size={14} />}>
      Utuh: {thousands(result.rows)} baris diperiksa
    </Mark>
  ) : (
    <Mark tone="bad" icon={<AlertIcon size={14} />}>
      Rusak mulai baris {result.firstBadSeq ?? '?'}: {result.problem ?? 'segel tidak cocok'}
    </Mark>
  );
}

/** The contract's own sentence for what a command does. */
function deedWords(name: string): string {
  return isProcedureName(name) ? contract[name].summary.replace(/\.$/, '') : name;
}
