import { Button, Group, SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import { client, saveTicket } from '#renderer/app/client.ts';
import { useSaving } from '#renderer/pages/letters/use-saving.ts';
import { ErrorBox } from '#renderer/parts/error-box.tsx';
import { DownloadIcon } from '#renderer/parts/icons.tsx';
import { PdfPreview } from '#renderer/parts/pdf-preview.tsx';
import styles from './reports.module.css';
import type { Scope } from './scope-form.tsx';

export type PaperKind = 'cover' | 'annex' | 'xlsx';
const paperWords: Record<PaperKind, string> = { cover: 'Surat pengantar', annex: 'Lampiran', xlsx: 'XLSX' };

/** Cover letter and annex as they will be printed, and the sheet to save. A ticket opens once, so each look asks anew. */
export function ReportPapers({ scope }: { scope: Scope }) {
  const load = async (kind: PaperKind) => {
    const { papers } = await client.call('report.followUp', scope);
    return paperOf(papers, kind);
  };
  return <PapersView subject={JSON.stringify(scope)} load={load} note="Pratinjau" />;
}

/** The papers of a report that went out. */
export function IssuedPapers({ reportId }: { reportId: string }) {
  const load = async (kind: PaperKind) => {
    const { papers } = await client.call('report.files', { reportId });
    return paperOf(papers, kind);
  };
  return <PapersView subject={reportId} load={load} note="Naskah terbit" />;
}

function PapersView({
  subject,
  load,
  note,
}: {
  subject: string;
  load: (kind: PaperKind) => Promise<{ ticket: string; fileName: string }>;
  note: string;
}) {
  const [shown, setShown] = useState<'cover' | 'annex'>('cover');
  const saveSheet = useSaving(async () => saveTicket(await load('xlsx')));
  const savePaper = useSaving(async () => saveTicket(await load(shown)));
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <SegmentedControl
          aria-label="Naskah yang ditampilkan"
          value={shown}
          onChange={(kind) => setShown(kind as typeof shown)}
          data={(['cover', 'annex'] as const).map((kind) => ({ value: kind, label: paperWords[kind] }))}
        />
        <Button
          variant="default"
          leftSection={<DownloadIcon />}
          loading={saveSheet.busy}
          onClick={saveSheet.run}
        >
          Simpan XLSX
        </Button>
      </Group>
      <ErrorBox error={saveSheet.error ?? savePaper.error} />
      <div className={styles.preview}>
        <PdfPreview
          label={`${note}: ${paperWords[shown]}`}
          source={`${subject} ${shown}`}
          load={() => load(shown)}
          actions={
            <Button
              variant="subtle"
              leftSection={<DownloadIcon />}
              loading={savePaper.busy}
              onClick={savePaper.run}
            >
              Simpan PDF
            </Button>
          }
        />
      </div>
    </Stack>
  );
}

function paperOf<Paper extends { kind: PaperKind }>(papers: readonly Paper[], kind: PaperKind): Paper {
  const paper = papers.find((candidate) => candidate.kind === kind);
  if (paper === undefined) throw new Error(`the report has no ${kind}`);
  return paper;
}
