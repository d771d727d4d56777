import { Button, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { uploadFile } from '#renderer/app/client.ts';
import { useCommand } from '#renderer/app/procedures.ts';
import { useMay } from '#renderer/app/session.ts';
import { EmptyState } from '#renderer/parts/empty-state.tsx';
import { ErrorBox } from '#renderer/parts/error-box.tsx';
import { FileDrop, sheetFiles } from '#renderer/parts/file-drop.tsx';
import { DoneIcon, LockIcon } from '#renderer/parts/icons.tsx';
import { PageHeader } from '#renderer/parts/page-header.tsx';
import { Working } from '#renderer/parts/working.tsx';
import type { OutputOf } from '#shared/contract/index.ts';
import { ImportPreview } from './import-preview.tsx';

type Outcome = OutputOf<'employee.import'>;
type Stage =
  | { at: 'choose' }
  | { at: 'reading'; fileName: string }
  | { at: 'preview'; fileName: string; file: string; outcome: Outcome }
  | { at: 'written'; fileName: string; outcome: Outcome };

/** SIASN export in, employees out: nothing is written before the officer has seen what would change. */
export function ImportPage() {
  const [stage, setStage] = useState<Stage>({ at: 'choose' });
  const [error, setError] = useState<unknown>(null);
  const mayImport = useMay('employees.write');
  const importing = useCommand('employee.import');

  const read = async (chosen: File) => {
    setError(null);
    setStage({ at: 'reading', fileName: chosen.name });
    try {
      const file = await uploadFile(chosen);
      const outcome = await importing.run({ file, dryRun: true });
      setStage((now) =>
        now.at === 'reading' ? { at: 'preview', fileName: chosen.name, file, outcome } : now,
      );
    } catch (cause) {
      setError(cause);
      setStage({ at: 'choose' });
    }
  };
  const write = async (fileName: string, file: string) => {
    setError(null);
    try {
      const outcome = await importing.run({ file, dryRun: false });
      setStage({ at: 'written', fileName, outcome });
    } catch (cause) {
      setError(cause);
    }
  };

  return (
    <>
      <PageHeader
        title="Impor data pegawai"
        back={<Link to="/employees">Pegawai</Link>}
        lead={stage.at === 'choose' ? 'Dari unduhan SIASN, XLSX atau CSV' : stage.fileName}
      />
      {!mayImport && (
        <EmptyState icon={<LockIcon size={32} />} title="Anda tidak berwenang mengimpor">
          Impor data pegawai dilakukan oleh petugas perkara atau administrator.
        </EmptyState>
      )}
      {mayImport && stage.at === 'choose' && (
        <Stack gap="sm" maw="44rem">
          <ErrorBox error={error} />
          <FileDrop
            label="Pilih atau letakkan berkas unduhan SIASN di sini"
            hint="Belum ada yang ditulis: Netra membaca dulu dan menunjukkan hasilnya."
            accept={sheetFiles}
            onFile={read}
          />
          <Text size="sm" c="dimmed">
            Baris pertama harus memuat judul kolom asli SIASN. Kolom NIP sebaiknya berformat Teks, supaya
            angka belakangnya tidak hilang.
          </Text>
        </Stack>
      )}
      {stage.at === 'reading' && (
        <Working
          title="Membaca berkas"
          detail="Setiap baris diperiksa dan dibandingkan dengan data yang ada. Belum ada yang ditulis."
          onCancel={() => setStage({ at: 'choose' })}
        />
      )}
      {stage.at === 'preview' && (
        <ImportPreview
          outcome={stage.outcome}
          fileName={stage.fileName}
          writing={importing.running}
          error={error}
          onWrite={() => write(stage.fileName, stage.file)}
          onOther={() => setStage({ at: 'choose' })}
        />
      )}
      {stage.at === 'written' && (
        <EmptyState
          icon={<DoneIcon size={40} />}
          title="Data pegawai sudah ditulis"
          action={
            <Button component={Link} to="/employees" size="sm">
              Buka daftar pegawai
            </Button>
          }
        >
          {stage.outcome.new} pegawai baru, {stage.outcome.changed} berubah, {stage.outcome.same} tetap sama,{' '}
          {stage.outcome.rejected} baris ditolak dan tidak ditulis.
        </EmptyState>
      )}
    </>
  );
}
