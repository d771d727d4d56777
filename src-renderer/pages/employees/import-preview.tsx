import { Button, Group, Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { saveText } from '#renderer/app/client.ts';
import { ConfirmButton } from '#renderer/parts/confirm-button.tsx';
import { type Column, DataTable } from '#renderer/parts/data-table.tsx';
import { ErrorBox } from '#renderer/parts/error-box.tsx';
import { FactList } from '#renderer/parts/fact-list.tsx';
import { FilterBar, SearchField } from '#renderer/parts/filter-bar.tsx';
import { AlertIcon, DownloadIcon, StopIcon } from '#renderer/parts/icons.tsx';
import { Mark } from '#renderer/parts/mark.tsx';
import { Working } from '#renderer/parts/working.tsx';
import type { OutputOf } from '#shared/contract/index.ts';
import { formatNip, thousands } from '#shared/text.ts';
import { type ImportLine, type ImportView, linesOf, linesWith, problemSheet } from './import-rows.ts';

type Outcome = OutputOf<'employee.import'>;

const place: Column<ImportLine> = {
  id: 'row',
  header: 'Baris',
  width: 74,
  cell: ({ row }) => thousands(row),
};
const person: readonly Column<ImportLine>[] = [
  { id: 'nip', header: 'NIP', width: 180, cell: ({ nip }) => formatNip(nip) },
  { id: 'name', header: 'Nama', width: 210, cell: ({ name }) => name },
];
const problemColumns: readonly Column<ImportLine>[] = [
  place,
  { id: 'column', header: 'Kolom', width: 150, cell: ({ column }) => column },
  {
    id: 'severity',
    header: 'Akibat',
    width: 130,
    cell: ({ severity }) =>
      severity === 'error' ? (
        <Mark tone="bad" icon={<StopIcon size={14} />}>
          Ditolak
        </Mark>
      ) : (
        <Mark tone="warn" icon={<AlertIcon size={14} />}>
          Peringatan
        </Mark>
      ),
  },
  ...person,
  { id: 'text', header: 'Masalah', wrap: true, cell: ({ text }) => <span title={text}>{text}</span> },
];
const changeColumns: readonly Column<ImportLine>[] = [
  place,
  ...person,
  { id: 'text', header: 'Yang berubah', wrap: true, cell: ({ text }) => <span title={text}>{text}</span> },
];
const plainColumns: readonly Column<ImportLine>[] = [place, ...person];

/** What the import would do, row by row, before it does it. */
export function ImportPreview({
  outcome,
  fileName,
  writing,
  error,
  onWrite,
  onOther,
}: {
  outcome: Outcome;
  fileName: string;
  writing: boolean;
  error: unknown;
  onWrite: () => unknown;
  onOther: () => void;
}) {
  const problems = useMemo(() => linesOf(outcome.rows, 'problems'), [outcome]);
  const [view, setView] = useState<ImportView>(problems.length > 0 ? 'problems' : 'new');
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<ImportLine | null>(null);
  const lines = useMemo(
    () => linesWith(view === 'problems' ? problems : linesOf(outcome.rows, view), search),
    [outcome, problems, view, search],
  );
  const toWrite = outcome.new + outcome.changed;

  if (writing) {
    return (
      <Working
        title={`Menulis ${thousands(toWrite)} pegawai`}
        detail="Semua ditulis sekaligus: bila terputus di tengah, tidak ada yang berubah."
      />
    );
  }
  return (
    <>
      <ErrorBox error={error} />
      <Group justify="space-between" mb="sm" gap="sm">
        <SegmentedControl
          aria-label="Tampilkan"
          value={view}
          onChange={(value) => setView(value as ImportView)}
          data={[
            { value: 'problems', label: `Masalah ${thousands(problems.length)}` },
            { value: 'new', label: `Baru ${thousands(outcome.new)}` },
            { value: 'changed', label: `Berubah ${thousands(outcome.changed)}` },
            { value: 'same', label: `Sama ${thousands(outcome.same)}` },
          ]}
        />
        <Group gap="xs">
          <Button variant="default" onClick={onOther}>
            Pilih berkas lain
          </Button>
          <ConfirmButton
            disabled={toWrite === 0}
            title="Tulis ke data pegawai?"
            deed="Tulis ke data pegawai"
            consequence={
              <>
                {thousands(outcome.new)} pegawai baru ditambahkan dan {thousands(outcome.changed)} pegawai
                diubah mengikuti berkas ini. {thousands(outcome.rejected)} baris yang ditolak tidak ditulis.
                Surat yang sudah terbit tidak berubah.
              </>
            }
            onConfirm={onWrite}
          >
            Tulis ke data pegawai
          </ConfirmButton>
        </Group>
      </Group>
      <FilterBar count={`${thousands(lines.length)} baris · ${thousands(outcome.rejected)} ditolak`}>
        <SearchField
          label="Saring baris"
          placeholder="Nama, NIP, kolom, atau masalah"
          value={search}
          onChange={setSearch}
        />
        {problems.length > 0 && (
          <Button
            variant="default"
            leftSection={<DownloadIcon />}
            onClick={() =>
              saveText(
                problemSheet(outcome.rows),
                `masalah ${fileName.replace(/\.\w+$/, '')}.csv`,
                'text/csv;charset=utf-8',
              )
            }
          >
            Unduh daftar masalah
          </Button>
        )}
      </FilterBar>
      <DataTable<ImportLine>
        label="Baris berkas"
        columns={view === 'problems' ? problemColumns : view === 'changed' ? changeColumns : plainColumns}
        rows={lines}
        rowId={({ key }) => key}
        rowHeight={view === 'problems' || view === 'changed' ? 44 : 34}
        onOpen={setOpen}
        empty={
          <Text size="sm" c="dimmed" p="md">
            {search === '' ? 'Tidak ada baris di sini.' : 'Tidak ada baris yang cocok dengan saringan.'}
          </Text>
        }
      />
      <Modal
        opened={open !== null}
        onClose={() => setOpen(null)}
        title={`Baris ${open?.row ?? ''}`}
        size="lg"
      >
        {open !== null && <RowDetail outcome={outcome} line={open} />}
      </Modal>
    </>
  );
}

/** Everything about one row of the sheet. */
function RowDetail({ outcome, line }: { outcome: Outcome; line: ImportLine }) {
  const row = outcome.rows.find((candidate) => candidate.row === line.row);
  if (row === undefined) return null;
  return (
    <Stack gap="sm">
      <FactList
        facts={[
          ['Nama', row.name],
          ['NIP', formatNip(row.nip)],
        ]}
      />
      {row.problems.length > 0 && (
        <FactList facts={row.problems.map((problem) => [`Kolom ${problem.column}`, problem.text] as const)} />
      )}
      {row.changes.length > 0 && (
        <FactList
          facts={row.changes.map(
            ({ field, from, to }) => [field, `${from || '(kosong)'} → ${to || '(kosong)'}`] as const,
          )}
        />
      )}
    </Stack>
  );
}
