import { Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { useProcedure } from '#renderer/app/procedures.ts';
import { useMay } from '#renderer/app/session.ts';
import { type Column, DataTable } from '#renderer/parts/data-table.tsx';
import { EmptyState } from '#renderer/parts/empty-state.tsx';
import { CheckIcon, LockIcon, PlusIcon, StopIcon } from '#renderer/parts/icons.tsx';
import { Mark } from '#renderer/parts/mark.tsx';
import type { OutputOf } from '#shared/contract/index.ts';
import { roles } from '#shared/vocabulary.ts';
import { EditUserForm, NewUserForm } from './user-forms.tsx';

type User = OutputOf<'user.list'>['items'][number];

const columns: readonly Column<User>[] = [
  { id: 'name', header: 'Nama', cell: ({ displayName }) => displayName },
  { id: 'username', header: 'Nama pengguna', width: 200, cell: ({ username }) => username },
  { id: 'role', header: 'Peran', width: 200, cell: ({ role }) => roles[role] },
  {
    id: 'active',
    header: 'Keadaan',
    width: 150,
    cell: ({ active }) =>
      active ? (
        <Mark tone="good" icon={<CheckIcon size={14} />}>
          Aktif
        </Mark>
      ) : (
        <Mark tone="plain" icon={<StopIcon size={14} />}>
          Nonaktif
        </Mark>
      ),
  },
];

/** Who may work here, and in which role. */
export function UsersPage() {
  const mayWrite = useMay('users.write');
  const users = useProcedure('user.list', {}, { enabled: mayWrite });
  const [open, setOpen] = useState<User | 'new' | null>(null);
  if (!mayWrite) {
    return (
      <EmptyState icon={<LockIcon size={32} />} title="Hanya administrator yang mengatur pengguna">
        Mintalah administrator bila Anda memerlukan pengguna baru atau peran lain.
      </EmptyState>
    );
  }
  return (
    <>
      <Group justify="space-between" mb="sm">
        <Text size="sm" c="dimmed">
          Setiap orang memakai akun sendiri: jejak perubahan menyebut siapa yang melakukan apa.
        </Text>
        <Button leftSection={<PlusIcon />} onClick={() => setOpen('new')}>
          Tambah pengguna
        </Button>
      </Group>
      <DataTable<User>
        label="Pengguna"
        columns={columns}
        rows={users.data?.items ?? []}
        rowId={({ userId }) => userId}
        onOpen={setOpen}
        loading={users.isPending}
        error={users.error}
        onRetry={users.refetch}
      />
      <Modal
        opened={open !== null}
        onClose={() => setOpen(null)}
        title={open === 'new' ? 'Pengguna baru' : 'Ubah pengguna'}
      >
        {open === 'new' && <NewUserForm onDone={() => setOpen(null)} />}
        {open !== null && open !== 'new' && <EditUserForm user={open} onDone={() => setOpen(null)} />}
      </Modal>
    </>
  );
}
