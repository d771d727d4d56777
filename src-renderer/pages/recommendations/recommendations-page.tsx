import { Checkbox } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { usePagedProcedure } from '#renderer/app/procedures.ts';
import { useMay, useToday } from '#renderer/app/session.ts';
import { type Column, DataTable } from '#renderer/parts/data-table.tsx';
import { EmptyState } from '#renderer/parts/empty-state.tsx';
import { FilterBar, SearchField } from '#renderer/parts/filter-bar.tsx';
import { AlertIcon, ClockIcon, DoneIcon, PaperIcon, PlusIcon } from '#renderer/parts/icons.tsx';
import { LinkButton } from '#renderer/parts/links.tsx';
import { Mark } from '#renderer/parts/mark.tsx';
import { PageHeader } from '#renderer/parts/page-header.tsx';
import type { OutputOf } from '#shared/contract/index.ts';
import { shortDate } from '#shared/text.ts';

type Letter = OutputOf<'recommendation.list'>['items'][number];

const columns: readonly Column<Letter>[] = [
  { id: 'number', header: 'Nomor surat', cell: (letter) => `${letter.bodyAbbreviation} ${letter.number}` },
  { id: 'subject', header: 'Hal', cell: (letter) => <span title={letter.subject}>{letter.subject}</span> },
  { id: 'dated', header: 'Tanggal surat', width: 110, cell: (letter) => shortDate(letter.letterDate) },
  { id: 'received', header: 'Diterima', width: 110, cell: (letter) => shortDate(letter.receivedDate) },
  { id: 'due', header: 'Batas pengirim', width: 170, cell: (letter) => <SendersDeadline letter={letter} /> },
  { id: 'people', header: 'Ditindaklanjuti', width: 210, cell: (letter) => <FollowedUp letter={letter} /> },
  {
    id: 'scan',
    header: 'Pindaian',
    width: 90,
    cell: (letter) =>
      letter.hasScan ? (
        <>
          <PaperIcon size={14} /> ada
        </>
      ) : (
        'belum'
      ),
  },
];

/** The recommendation letters that came in: which are open, and how many of their people have been followed up. */
export function RecommendationsPage() {
  const { text = '', onlyOpen = false } = useSearch({ from: '/recommendations' });
  const navigate = useNavigate({ from: '/recommendations' });
  const mayRegister = useMay('cases.write');
  const letters = usePagedProcedure('recommendation.list', { text, onlyOpen });
  const change = (part: { text?: string | undefined; onlyOpen?: boolean | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true });
  const register = mayRegister && (
    <LinkButton to="/recommendations/new" leftSection={<PlusIcon />}>
      Catat rekomendasi
    </LinkButton>
  );

  return (
    <>
      <PageHeader
        title="Rekomendasi"
        lead="Surat dari lembaga pengawas. Satu surat dapat memuat banyak pegawai; tiap pegawai menjadi satu perkara."
        actions={register}
      />
      <FilterBar>
        <SearchField
          label="Cari surat rekomendasi"
          placeholder="Nomor surat, hal, atau lembaga"
          value={text}
          onChange={(typed) => change({ text: typed === '' ? undefined : typed })}
        />
        <Checkbox
          size="sm"
          label="Hanya yang masih terbuka"
          checked={onlyOpen}
          onChange={(event) => change({ onlyOpen: event.currentTarget.checked || undefined })}
        />
      </FilterBar>
      <DataTable
        label="Surat rekomendasi"
        columns={columns}
        rows={letters.items}
        rowId={(letter) => letter.recommendationId}
        onOpen={({ recommendationId }) =>
          void navigate({ to: '/recommendations/$recommendationId', params: { recommendationId } })
        }
        loading={letters.isPending}
        error={letters.error}
        onRetry={() => letters.refetch()}
        hasMore={letters.hasNextPage}
        loadMore={() => letters.fetchNextPage()}
        empty={
          text === '' && !onlyOpen ? (
            <EmptyState title="Belum ada surat rekomendasi" action={register}>
              Catat surat dari KASN, BKN, atau lembaga lain di sini, lengkap dengan semua pegawai yang
              disebut.
            </EmptyState>
          ) : (
            <EmptyState title="Tidak ada surat yang cocok">
              Ubah kata yang dicari atau saringannya.
            </EmptyState>
          )
        }
      />
    </>
  );
}

function FollowedUp({ letter: { people, followedUp } }: { letter: Letter }) {
  const done = followedUp >= people;
  return (
    <Mark tone={done ? 'good' : 'warn'} icon={done ? <DoneIcon size={14} /> : <ClockIcon size={14} />}>
      {followedUp} dari {people} orang
    </Mark>
  );
}

function SendersDeadline({ letter: { dueDate, followedUp, people } }: { letter: Letter }) {
  const today = useToday();
  if (dueDate === null) return <>tidak disebut</>;
  const late = dueDate < today && followedUp < people;
  return (
    <>
      {shortDate(dueDate)}{' '}
      {late && (
        <Mark tone="bad" icon={<AlertIcon size={14} />}>
          Lewat
        </Mark>
      )}
    </>
  );
}
