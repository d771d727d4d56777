import { Chip, Group, Select } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { usePagedProcedure } from '#renderer/app/procedures.ts';
import { useMay } from '#renderer/app/session.ts';
import { type Column, DataTable } from '#renderer/parts/data-table.tsx';
import { EmptyState } from '#renderer/parts/empty-state.tsx';
import { FilterBar, SearchField } from '#renderer/parts/filter-bar.tsx';
import { LinkButton } from '#renderer/parts/links.tsx';
import { FollowUpBadge, StateBadge, UrgencyBadge } from '#renderer/parts/mark.tsx';
import { PageHeader } from '#renderer/parts/page-header.tsx';
import { optionsOf } from '#renderer/parts/select-field.tsx';
import type { CaseItem } from '#shared/contract/cases.ts';
import { formatNip, shortDate, thousands } from '#shared/text.ts';
import {
  type CaseStage,
  caseStages,
  sanctionLevels,
  tracks,
  type Urgency,
  urgencies,
} from '#shared/vocabulary.ts';

interface View {
  readonly onlyOpen?: boolean | undefined;
  readonly urgency?: Urgency | undefined;
  readonly stage?: CaseStage | undefined;
}

/** The lists officers ask for every day. */
const savedViews: readonly { name: string; view: View }[] = [
  { name: 'Semua terbuka', view: { onlyOpen: true } },
  { name: 'Lewat tenggang', view: { onlyOpen: true, urgency: 'overdue' } },
  { name: 'Segera jatuh tempo', view: { onlyOpen: true, urgency: 'due_soon' } },
  { name: 'Menunggu telaah', view: { onlyOpen: true, stage: 'intake' } },
  { name: 'Sedang diperiksa', view: { onlyOpen: true, stage: 'examination' } },
  { name: 'Menunggu putusan', view: { onlyOpen: true, stage: 'decision' } },
  { name: 'Semua perkara', view: {} },
];

const columns: readonly Column<CaseItem>[] = [
  { id: 'person', header: 'Nama', width: 205, cell: (item) => item.fullName },
  { id: 'nip', header: 'NIP', width: 165, cell: (item) => formatNip(item.nip) },
  { id: 'state', header: 'Keadaan', width: 165, cell: (item) => <StateBadge state={item.state} /> },
  { id: 'deadline', header: 'Tenggang berikut', width: 185, cell: (item) => <NextDeadline item={item} /> },
  { id: 'track', header: 'Jalur', width: 145, cell: (item) => trackAndLevel(item) },
  {
    id: 'letter',
    header: 'Surat dan unit kerja',
    cell: (item) => (
      <span title={`${item.bodyAbbreviation} ${item.recommendationNumber}, ${item.workUnit}`}>
        {item.recommendationNumber}, {item.workUnit}
      </span>
    ),
  },
  {
    id: 'followUp',
    header: 'Tindak lanjut',
    width: 180,
    cell: (item) => <FollowUpBadge status={item.followUp} />,
  },
];

/** The track, and the level the body recommended. */
function trackAndLevel({ track, recommendedLevel }: CaseItem): string {
  if (recommendedLevel === null) return tracks[track];
  return `${tracks[track]}, ${sanctionLevels[recommendedLevel].toLowerCase()}`;
}

/** All cases: what is open, what is late, where each one stands. */
export function CasesPage() {
  const search = useSearch({ from: '/cases' });
  const navigate = useNavigate({ from: '/cases' });
  const { text = '', stage = null, urgency = null, state = null, onlyOpen = false } = search;
  const cases = usePagedProcedure('case.list', { text, stage, urgency, state, onlyOpen });
  const filtered = text !== '' || stage !== null || urgency !== null || state !== null || onlyOpen;
  const show = (view: View) => void navigate({ search: { ...(text !== '' && { text }), ...view } });
  const change = (part: Partial<typeof search>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true });
  const current = savedViews.find(({ view }) => isView(view, search))?.name ?? '';

  return (
    <>
      <PageHeader title="Perkara" lead="Satu perkara untuk tiap orang dalam surat rekomendasi." />
      <Group gap={6} mb="sm" role="group" aria-label="Tampilan tersimpan">
        <Chip.Group
          value={current}
          onChange={(name) => show(savedViews.find((saved) => saved.name === name)?.view ?? {})}
        >
          {savedViews.map(({ name }) => (
            <Chip key={name} value={name} size="xs" radius="sm">
              {name}
            </Chip>
          ))}
        </Chip.Group>
      </Group>
      <FilterBar
        count={cases.firstPage === undefined ? undefined : `${thousands(cases.firstPage.total)} perkara`}
      >
        <SearchField
          label="Cari perkara"
          placeholder="Nama, NIP, nomor perkara atau surat"
          value={text}
          onChange={(typed) => change({ text: typed === '' ? undefined : typed })}
        />
        <Select
          aria-label="Tahap"
          placeholder="Semua tahap"
          clearable
          data={optionsOf(caseStages)}
          value={stage}
          onChange={(chosen) => change({ stage: (chosen as CaseStage | null) ?? undefined })}
          w="13rem"
        />
        <Select
          aria-label="Tenggang"
          placeholder="Semua tenggang"
          clearable
          data={optionsOf(urgencies)}
          value={urgency}
          onChange={(chosen) => change({ urgency: (chosen as Urgency | null) ?? undefined })}
          w="10.5rem"
        />
      </FilterBar>
      <DataTable
        label="Perkara"
        columns={columns}
        rows={cases.items}
        rowId={(item) => item.caseId}
        onOpen={({ caseId }) => void navigate({ to: '/cases/$caseId', params: { caseId } })}
        loading={cases.isPending}
        error={cases.error}
        onRetry={() => cases.refetch()}
        hasMore={cases.hasNextPage}
        loadMore={() => cases.fetchNextPage()}
        empty={filtered ? <NoneFound onShowAll={() => void navigate({ search: {} })} /> : <NoCases />}
      />
    </>
  );
}

function NextDeadline({ item: { nextDeadline } }: { item: CaseItem }) {
  if (nextDeadline === null) return <>–</>;
  const { due, urgency, provisional, label } = nextDeadline;
  return (
    <span title={label}>
      {shortDate(due)} <UrgencyBadge urgency={urgency} provisional={provisional} />
    </span>
  );
}

function NoCases() {
  const mayRegister = useMay('cases.write');
  return (
    <EmptyState
      title="Belum ada perkara"
      action={mayRegister && <LinkButton to="/recommendations/new">Catat rekomendasi</LinkButton>}
    >
      Perkara lahir dari surat rekomendasi: satu perkara untuk tiap pegawai yang disebut di dalamnya.
    </EmptyState>
  );
}

function NoneFound({ onShowAll }: { onShowAll: () => void }) {
  return (
    <EmptyState
      title="Tidak ada perkara yang cocok"
      action={
        <LinkButton to="/cases" search={{}} variant="default" onClick={onShowAll}>
          Tampilkan semua perkara
        </LinkButton>
      }
    >
      Longgarkan saringan atau ubah kata yang dicari.
    </EmptyState>
  );
}

function isView(view: View, search: View & { state?: unknown }): boolean {
  return (
    search.state === undefined &&
    view.stage === search.stage &&
    view.urgency === search.urgency &&
    (view.onlyOpen ?? false) === (search.onlyOpen ?? false)
  );
}
