import { Button, Group, Modal, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useCommand, useProcedure } from '#renderer/app/procedures.ts';
import { useMay, useToday } from '#renderer/app/session.ts';
import { type Column, DataTable } from '#renderer/parts/data-table.tsx';
import { EmptyState } from '#renderer/parts/empty-state.tsx';
import { PlusIcon, SealIcon } from '#renderer/parts/icons.tsx';
import { Mark } from '#renderer/parts/mark.tsx';
import type { Official } from '#shared/contract/office.ts';
import { isBefore, type LocalDate } from '#shared/local-date.ts';
import { fullName } from '#shared/names.ts';
import { shortDate } from '#shared/text.ts';
import { officialRoles, signingCapacities } from '#shared/vocabulary.ts';
import { OfficialForm } from './official-form.tsx';

/** Who signs and decides for the office, now and formerly. */
export function OfficialsPage() {
  const today = useToday();
  const mayWrite = useMay('office.write');
  const office = useProcedure('office.get', {});
  const save = useCommand('office.saveOfficial');
  const [editing, setEditing] = useState<Official | 'new' | null>(null);

  const close = () => {
    setEditing(null);
    save.reset();
  };
  const add = mayWrite && (
    <Button leftSection={<PlusIcon />} onClick={() => setEditing('new')}>
      Tambah pejabat
    </Button>
  );
  return (
    <>
      <Group justify="space-between" mb="sm">
        <Text size="sm" c="dimmed">
          Pejabat lama tetap disimpan: surat yang sudah terbit menunjuk kepada yang menandatanganinya.
        </Text>
        {add}
      </Group>
      <DataTable<Official>
        label="Pejabat"
        columns={columnsOn(today)}
        rows={office.data?.officials ?? []}
        rowId={({ officialId }) => officialId}
        {...(mayWrite && { onOpen: setEditing })}
        loading={office.isPending}
        error={office.error}
        onRetry={office.refetch}
        empty={
          <EmptyState icon={<SealIcon size={32} />} title="Belum ada pejabat" action={add}>
            Surat dan keputusan memerlukan penanda tangan: kepala daerah, sekretaris daerah, kepala kantor.
          </EmptyState>
        }
      />
      <Modal
        opened={editing !== null}
        onClose={close}
        size="lg"
        title={editing === 'new' ? 'Pejabat baru' : 'Ubah pejabat'}
      >
        {editing !== null && (
          <OfficialForm
            official={editing === 'new' ? null : editing}
            today={today}
            running={save.running}
            error={save.error}
            onCancel={close}
            onSubmit={async (official) => {
              const which =
                editing === 'new'
                  ? { officialId: null, revision: 0 }
                  : { officialId: editing.officialId, revision: editing.revision };
              await save.run({ official: { ...official, ...which } });
              notifications.show({ message: 'Data pejabat tersimpan.' });
              close();
            }}
          />
        )}
      </Modal>
    </>
  );
}

function columnsOn(today: LocalDate): readonly Column<Official>[] {
  return [
    { id: 'name', header: 'Nama', width: 260, cell: ({ person }) => fullName(person) },
    { id: 'title', header: 'Jabatan', cell: ({ positionTitle }) => positionTitle },
    { id: 'role', header: 'Kedudukan', width: 180, cell: ({ role }) => officialRoles[role] },
    {
      id: 'capacity',
      header: 'Cara tanda tangan',
      width: 130,
      cell: ({ capacity }) => signingCapacities[capacity],
    },
    {
      id: 'term',
      header: 'Menjabat',
      width: 240,
      cell: ({ validFrom, validTo }) => (
        <>
          {shortDate(validFrom)} – {validTo === null ? 'sekarang' : shortDate(validTo)}{' '}
          {validTo !== null && isBefore(validTo, today) && <Mark tone="plain">Selesai</Mark>}
        </>
      ),
    },
  ];
}
