import { ActionIcon, Button, Modal, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { EmptyState } from '#renderer/parts/empty-state.tsx';
import { EditIcon, PlusIcon, SealIcon, TrashIcon } from '#renderer/parts/icons.tsx';
import type { LocalDate } from '#shared/local-date.ts';
import { fullName } from '#shared/names.ts';
import { officialRoles } from '#shared/vocabulary.ts';
import { type OfficialEntry, OfficialForm } from '../office/official-form.tsx';
import type { SetupForm } from './setup-form.ts';

/** The officials who sign and decide, before the office exists. */
export function OfficialList({ today }: { today: LocalDate }) {
  const { control } = useFormContext<SetupForm>();
  const officials = useFieldArray({ control, name: 'officials' });
  const [editing, setEditing] = useState<number | 'new' | null>(null);
  const edited =
    typeof editing === 'number' ? (officials.fields[editing] as OfficialEntry | undefined) : null;
  const add = (
    <Button leftSection={<PlusIcon />} onClick={() => setEditing('new')}>
      Tambah pejabat
    </Button>
  );
  return (
    <Stack gap="sm">
      <Text size="sm">
        Pejabat yang menandatangani atau memutus: kepala daerah, sekretaris daerah, kepala kantor ini,
        inspektur.
      </Text>
      {officials.fields.length === 0 ? (
        <EmptyState icon={<SealIcon size={32} />} title="Belum ada pejabat" action={add}>
          Surat memerlukan penanda tangan. Langkah ini boleh dilewati dan diisi nanti.
        </EmptyState>
      ) : (
        <>
          <Table verticalSpacing={6} aria-label="Pejabat">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Nama</Table.Th>
                <Table.Th>Jabatan</Table.Th>
                <Table.Th>Kedudukan</Table.Th>
                <Table.Th w={80}>Ubah</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {officials.fields.map((official, index) => (
                <Table.Tr key={official.id}>
                  <Table.Td>{fullName(official.person as OfficialEntry['person'])}</Table.Td>
                  <Table.Td>{official.positionTitle}</Table.Td>
                  <Table.Td>{officialRoles[official.role]}</Table.Td>
                  <Table.Td style={{ whiteSpace: 'nowrap' }}>
                    <ActionIcon aria-label={`Ubah ${official.person.name}`} onClick={() => setEditing(index)}>
                      <EditIcon />
                    </ActionIcon>
                    <ActionIcon
                      aria-label={`Hapus ${official.person.name} dari daftar`}
                      onClick={() => officials.remove(index)}
                    >
                      <TrashIcon />
                    </ActionIcon>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <div>{add}</div>
        </>
      )}
      <Modal opened={editing !== null} onClose={() => setEditing(null)} title="Pejabat" size="lg">
        <OfficialForm
          official={edited ?? null}
          today={today}
          onCancel={() => setEditing(null)}
          onSubmit={(official) => {
            if (typeof editing === 'number') officials.update(editing, official);
            else officials.append(official);
            setEditing(null);
          }}
        />
      </Modal>
    </Stack>
  );
}
