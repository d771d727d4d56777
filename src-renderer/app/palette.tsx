import { Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight, spotlight } from '@mantine/spotlight';
import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import {
  CaseIcon,
  InboxIcon,
  LetterIcon,
  PersonIcon,
  PlusIcon,
  SearchIcon,
  UploadIcon,
} from '#renderer/parts/icons.tsx';
import type { OutputOf } from '#shared/contract/index.ts';
import type { Permission } from '#shared/contract/procedure.ts';
import { useProcedure } from './procedures.ts';
import { useSession } from './session.ts';

export const openPalette = spotlight.open;

type Room = { to: string; label: string; icon: ReactNode };
type Found = OutputOf<'search.everything'>['items'][number];

const deeds: readonly (Room & { permission: Permission })[] = [
  {
    to: '/recommendations/new',
    label: 'Catat surat rekomendasi',
    icon: <PlusIcon />,
    permission: 'cases.write',
  },
  {
    to: '/employees/import',
    label: 'Impor data pegawai dari SIASN',
    icon: <UploadIcon />,
    permission: 'employees.write',
  },
];

const foundKinds = {
  employee: { label: 'Pegawai', icon: <PersonIcon /> },
  case: { label: 'Perkara', icon: <CaseIcon /> },
  letter: { label: 'Surat', icon: <LetterIcon /> },
  recommendation: { label: 'Rekomendasi', icon: <InboxIcon /> },
} as const satisfies Record<Found['kind'], unknown>;

/** Ctrl+K: finds people, cases and letters, and goes to any room. */
export function Palette({ rooms }: { rooms: readonly Room[] }) {
  const navigate = useNavigate();
  const { user } = useSession();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), 120);
  const search = useProcedure(
    'search.everything',
    { text },
    { enabled: text.length >= 2, placeholderData: keepPreviousData, staleTime: 10_000 },
  );
  const found = text.length >= 2 ? (search.data?.items ?? []) : [];
  const wanted = typed.trim().toLowerCase();
  const matches = (room: Room) => room.label.toLowerCase().includes(wanted);
  const commands = [...deeds.filter((deed) => user.permissions.includes(deed.permission)), ...rooms].filter(
    matches,
  );

  const goTo = (item: Found) => {
    switch (item.kind) {
      case 'employee':
        return navigate({ to: '/employees/$employeeId', params: { employeeId: item.id } });
      case 'case':
        return navigate({ to: '/cases/$caseId', params: { caseId: item.id } });
      case 'recommendation':
        return navigate({
          to: '/recommendations/$recommendationId',
          params: { recommendationId: item.id },
        });
      case 'letter':
        return navigate({ to: '/letters', search: { letterId: item.id } });
    }
  };

  return (
    <Spotlight.Root
      query={typed}
      onQueryChange={setTyped}
      tagsToIgnore={[]}
      clearQueryOnClose
      maxHeight={420}
      overlayProps={{ blur: 0, backgroundOpacity: 0.4 }}
      scrollable
      attributes={{ content: { 'aria-label': 'Cari dan pergi' } }}
    >
      <Spotlight.Search
        placeholder="Ketik nama, NIP, nomor perkara, atau nomor surat"
        leftSection={<SearchIcon size={18} />}
        aria-label="Cari"
      />
      <Spotlight.ActionsList>
        {found.length > 0 && (
          <Spotlight.ActionsGroup label="Ditemukan">
            {found.map((item) => (
              <Spotlight.Action
                key={`${item.kind} ${item.id}`}
                label={item.title}
                description={item.detail}
                leftSection={foundKinds[item.kind].icon}
                rightSection={
                  <Text size="xs" c="dimmed">
                    {foundKinds[item.kind].label}
                  </Text>
                }
                onClick={() => void goTo(item)}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {commands.length > 0 && (
          <Spotlight.ActionsGroup label="Pergi ke">
            {commands.map((room) => (
              <Spotlight.Action
                key={room.to}
                label={room.label}
                leftSection={room.icon}
                onClick={() => void navigate({ to: room.to })}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {found.length + commands.length === 0 && (
          <Spotlight.Empty>
            {search.isFetching ? 'Mencari …' : `Tidak ada yang cocok dengan “${typed.trim()}”.`}
          </Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
