import { Button, Drawer } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { usePagedProcedure, useProcedure } from '#renderer/app/procedures.ts';
import { useMay } from '#renderer/app/session.ts';
import { type Column, DataTable } from '#renderer/parts/data-table.tsx';
import { EmptyState } from '#renderer/parts/empty-state.tsx';
import { FilterBar, SearchField } from '#renderer/parts/filter-bar.tsx';
import { CaseIcon, PeopleIcon, UploadIcon } from '#renderer/parts/icons.tsx';
import { Mark } from '#renderer/parts/mark.tsx';
import { PageHeader } from '#renderer/parts/page-header.tsx';
import { searchText } from '#renderer/parts/search-text.ts';
import type { EmployeeItem } from '#shared/contract/employees.ts';
import { formatNip, thousands } from '#shared/text.ts';
import { employeeTypes } from '#shared/vocabulary.ts';
import { EmployeeDetail } from './employee-detail.tsx';

const columns: readonly Column<EmployeeItem>[] = [
  { id: 'name', header: 'Nama', width: 250, cell: ({ fullName }) => fullName },
  { id: 'nip', header: 'NIP', width: 180, cell: ({ nip }) => formatNip(nip) },
  { id: 'type', header: 'Jenis', width: 70, cell: ({ employeeType }) => employeeTypes[employeeType] },
  { id: 'grade', header: 'Gol.', width: 60, cell: ({ gradeCode }) => gradeCode },
  { id: 'position', header: 'Jabatan', cell: ({ position }) => position },
  { id: 'unit', header: 'Unit kerja', cell: ({ workUnit }) => workUnit },
  {
    id: 'cases',
    header: 'Perkara',
    width: 115,
    cell: ({ openCases }) =>
      openCases > 0 && (
        <Mark tone="warn" icon={<CaseIcon size={14} />}>
          {openCases} terbuka
        </Mark>
      ),
  },
];

/** Search among all employees in the time of a key press. */
export function EmployeesPage() {
  const { text = '' } = useSearch({ from: '/employees' });
  const navigate = useNavigate();
  const mayImport = useMay('employees.write');
  const [open, setOpen] = useState<EmployeeItem | null>(null);

  const wanted = searchText(text);
  const searching = wanted.length >= 2;
  const found = useProcedure(
    'employee.search',
    { text: wanted, limit: 100 },
    { enabled: searching, placeholderData: keepPreviousData, staleTime: 30_000 },
  );
  const all = usePagedProcedure('employee.list', { limit: 100 });
  const total = all.firstPage?.total ?? 0;
  const rows = searching ? (found.data?.items ?? []) : all.items;
  const query = searching ? found : all;

  const importButton = mayImport && (
    <Button component={Link} to="/employees/import" leftSection={<UploadIcon />}>
      Impor dari SIASN
    </Button>
  );
  const nobody = !searching && all.isSuccess && total === 0;
  return (
    <>
      <PageHeader title="Pegawai" actions={importButton} />
      {nobody ? (
        <EmptyState icon={<PeopleIcon size={40} />} title="Belum ada data pegawai" action={importButton}>
          Unduh data pegawai dari SIASN sebagai XLSX atau CSV, lalu impor di sini. Sebelum ditulis, Netra
          menunjukkan dahulu siapa yang baru, berubah, dan ditolak.
        </EmptyState>
      ) : (
        <>
          <FilterBar count={countWords(searching, rows.length, total)}>
            <SearchField
              label="Cari pegawai"
              placeholder="Nama atau NIP"
              rest={30}
              autoFocus
              value={text}
              onChange={(next) =>
                void navigate({
                  to: '/employees',
                  search: next === '' ? {} : { text: next },
                  replace: true,
                })
              }
            />
          </FilterBar>
          <DataTable<EmployeeItem>
            label="Pegawai"
            columns={columns}
            rows={rows}
            rowId={({ employeeId }) => employeeId}
            onOpen={setOpen}
            loading={query.isPending}
            error={query.error}
            onRetry={query.refetch}
            hasMore={!searching && all.hasNextPage}
            loadMore={() => !all.isFetchingNextPage && all.fetchNextPage()}
            empty={
              <EmptyState title="Tidak ada yang cocok">
                Periksa ejaan nama, atau tempel NIP lengkap; spasi di dalam NIP tidak berpengaruh.
              </EmptyState>
            }
          />
        </>
      )}
      <Drawer
        opened={open !== null}
        onClose={() => setOpen(null)}
        position="right"
        size="lg"
        title="Data pegawai"
      >
        {open !== null && <EmployeeDetail employeeId={open.employeeId} />}
      </Drawer>
    </>
  );
}

function countWords(searching: boolean, shown: number, total: number): string {
  if (!searching) return `${thousands(total)} pegawai`;
  return shown >= 100 ? '100 teratas; ketik lebih lengkap' : `${shown} cocok`;
}
