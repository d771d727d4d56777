import { Select } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { usePagedProcedure } from '#renderer/app/procedures.ts';
import { type Column, DataTable } from '#renderer/parts/data-table.tsx';
import { EmptyState } from '#renderer/parts/empty-state.tsx';
import { FilterBar, SearchField } from '#renderer/parts/filter-bar.tsx';
import { SealIcon } from '#renderer/parts/icons.tsx';
import { PageHeader } from '#renderer/parts/page-header.tsx';
import { optionsOf } from '#renderer/parts/select-field.tsx';
import { shortDate } from '#shared/text.ts';
import { type LetterKind, letterKinds } from '#shared/vocabulary.ts';
import { LetterDrawer } from './letter-drawer.tsx';
import { type LetterItem, LetterStatus } from './letter-status.tsx';

const columns: readonly Column<LetterItem>[] = [
  { id: 'number', header: 'Nomor', width: 230, cell: (letter) => letter.number || 'tanpa nomor' },
  { id: 'date', header: 'Tanggal', width: 110, cell: (letter) => shortDate(letter.date) },
  { id: 'kind', header: 'Jenis', width: 250, cell: (letter) => letterKinds[letter.kind] },
  { id: 'title', header: 'Tentang', cell: (letter) => <span title={letter.title}>{letter.title}</span> },
  { id: 'case', header: 'Perkara', width: 130, cell: (letter) => letter.caseNumber ?? '–' },
  { id: 'status', header: 'Keadaan', width: 100, cell: (letter) => <LetterStatus letter={letter} /> },
  {
    id: 'seal',
    header: 'Segel',
    width: 110,
    cell: ({ sha256 }) => (
      <span title={`SHA-256 ${sha256}`}>
        <SealIcon size={14} /> {sha256.slice(0, 8)}
      </span>
    ),
  },
];

/** The agenda of outgoing papers. A number that was used stays here for good, also when its paper was voided. */
export function LettersPage() {
  const { text = '', kind = null, letterId = null } = useSearch({ from: '/letters' });
  const navigate = useNavigate({ from: '/letters' });
  const letters = usePagedProcedure('letter.list', { text, kind });
  const change = (part: {
    text?: string | undefined;
    kind?: LetterKind | undefined;
    letterId?: string | undefined;
  }) => void navigate({ search: (before) => ({ ...before, ...part }), replace: true });

  return (
    <>
      <PageHeader
        title="Surat"
        lead="Agenda naskah keluar. Nomor naskah yang dibatalkan tetap tercatat dan tidak dipakai lagi."
      />
      <FilterBar>
        <SearchField
          label="Cari naskah"
          placeholder="Nomor, nama, atau perkara"
          value={text}
          onChange={(typed) => change({ text: typed === '' ? undefined : typed })}
        />
        <Select
          aria-label="Jenis naskah"
          placeholder="Semua jenis"
          clearable
          data={optionsOf(letterKinds)}
          value={kind}
          onChange={(chosen) => change({ kind: (chosen as LetterKind | null) ?? undefined })}
          w="19rem"
        />
      </FilterBar>
      <DataTable
        label="Naskah keluar"
        columns={columns}
        rows={letters.items}
        rowId={(letter) => letter.letterId}
        onOpen={(letter) => change({ letterId: letter.letterId })}
        loading={letters.isPending}
        error={letters.error}
        onRetry={() => letters.refetch()}
        hasMore={letters.hasNextPage}
        loadMore={() => letters.fetchNextPage()}
        empty={
          <EmptyState
            title={text === '' && kind === null ? 'Belum ada naskah keluar' : 'Tidak ada naskah yang cocok'}
          >
            {text === '' && kind === null
              ? 'Naskah diterbitkan dari perkaranya: panggilan, berita acara, laporan, keputusan. Setelah terbit, naskah tampil di sini.'
              : 'Ubah kata yang dicari atau pilih jenis lain.'}
          </EmptyState>
        }
      />
      {letterId !== null && (
        <LetterDrawer
          letterId={letterId}
          letter={letters.items.find((letter) => letter.letterId === letterId) ?? null}
          onClose={() => change({ letterId: undefined })}
        />
      )}
    </>
  );
}
