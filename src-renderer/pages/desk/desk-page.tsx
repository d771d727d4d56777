import { Button, SegmentedControl } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useProcedure } from '#renderer/app/procedures.ts';
import { useMay, useToday } from '#renderer/app/session.ts';
import { DataTable } from '#renderer/parts/data-table.tsx';
import { EmptyState } from '#renderer/parts/empty-state.tsx';
import { DoneIcon, InboxIcon } from '#renderer/parts/icons.tsx';
import { PageHeader } from '#renderer/parts/page-header.tsx';
import type { OutputOf } from '#shared/contract/index.ts';
import { dayName, longDate } from '#shared/text.ts';
import { type Urgency, urgencies } from '#shared/vocabulary.ts';
import { boardColumns, type Deadline, type Task, taskColumns } from './desk-columns.tsx';
import styles from './desk-page.module.css';
import { FollowUpFigure, Hearings, StageCounts } from './desk-side.tsx';

type Overview = OutputOf<'desk.overview'>;

/** What must I do today? Deadlines with their cause, the next step of every case, hearings, and the one figure. */
export function DeskPage() {
  const today = useToday();
  const overview = useProcedure('desk.overview', {});
  const navigate = useNavigate();
  const [urgency, setUrgency] = useState<Urgency | 'all'>('all');
  const data = overview.data;
  const openCase = ({ caseId }: { caseId: string }) =>
    void navigate({ to: '/cases/$caseId', params: { caseId } });

  if (data !== undefined && data.figures.people === 0 && data.tasks.length === 0) return <FirstDay />;

  const board = data?.board ?? [];
  const shownBoard = urgency === 'all' ? board : board.filter((deadline) => deadline.urgency === urgency);
  return (
    <>
      <PageHeader
        title="Meja Kerja"
        lead={`${dayName(today)}, ${longDate(today)}${data === undefined ? '' : ` · ${summary(data)}`}`}
      />
      <div className={styles.desk}>
        <div className={styles.work}>
          <section className={styles.board} aria-labelledby="board">
            <div className={styles.head}>
              <h2 id="board">Papan tenggat</h2>
              <SegmentedControl
                size="xs"
                aria-label="Saring tenggat"
                value={urgency}
                onChange={(value) => setUrgency(value as Urgency | 'all')}
                data={urgencyFilter(board)}
              />
            </div>
            <DataTable<Deadline>
              label="Papan tenggat"
              columns={boardColumns}
              rows={shownBoard}
              rowId={(deadline) => `${deadline.caseId} ${deadline.clock}`}
              rowHeight={44}
              onOpen={openCase}
              loading={overview.isPending}
              error={overview.error}
              onRetry={overview.refetch}
              empty={
                <EmptyState icon={<DoneIcon size={28} />} title="Tidak ada tenggat yang berjalan">
                  Tenggat muncul di sini begitu surat panggilan, keputusan, atau keberatan dicatat.
                </EmptyState>
              }
            />
          </section>
          <section className={styles.tasks} aria-labelledby="tasks">
            <div className={styles.head}>
              <h2 id="tasks">Langkah berikut tiap perkara</h2>
            </div>
            <DataTable<Task>
              label="Langkah berikut"
              columns={taskColumns}
              rows={data?.tasks ?? []}
              rowId={(task) => task.caseId}
              onOpen={openCase}
              loading={overview.isPending}
              error={overview.error}
              onRetry={overview.refetch}
              empty={
                <EmptyState icon={<DoneIcon size={28} />} title="Tidak ada langkah yang menunggu">
                  Semua perkara menunggu pihak lain atau sudah ditutup.
                </EmptyState>
              }
            />
          </section>
        </div>
        <aside className={styles.side} aria-label="Ringkasan">
          {data !== undefined && (
            <>
              <FollowUpFigure figures={data.figures} />
              <Hearings hearings={data.hearings} today={today} />
              <StageCounts stages={data.stages} />
            </>
          )}
        </aside>
      </div>
    </>
  );
}

function summary({ board, tasks }: Overview): string {
  const count = (urgency: Urgency) => board.filter((deadline) => deadline.urgency === urgency).length;
  const pressing = [
    count('overdue') > 0 ? `${count('overdue')} tenggat lewat` : '',
    count('due_soon') > 0 ? `${count('due_soon')} tenggat segera` : '',
  ].filter((part) => part !== '');
  return [
    ...(pressing.length > 0 ? pressing : ['tidak ada tenggat mendesak']),
    `${tasks.length} langkah menunggu`,
  ].join(', ');
}

function urgencyFilter(board: readonly Deadline[]) {
  const count = (urgency: Urgency) => board.filter((deadline) => deadline.urgency === urgency).length;
  return [
    { value: 'all', label: `Semua ${board.length}` },
    ...(['overdue', 'due_soon', 'on_time'] as const).map((urgency) => ({
      value: urgency,
      label: `${urgencies[urgency]} ${count(urgency)}`,
    })),
  ];
}

/** An office without a single letter yet. */
function FirstDay() {
  const mayRegister = useMay('cases.write');
  return (
    <>
      <PageHeader title="Meja Kerja" />
      <EmptyState
        icon={<InboxIcon size={40} />}
        title="Belum ada surat rekomendasi"
        action={
          mayRegister && (
            <Button component={Link} to="/recommendations/new" size="sm">
              Catat surat rekomendasi pertama
            </Button>
          )
        }
      >
        Di sini akan tampak apa yang harus dikerjakan hari ini: tenggat, langkah berikut tiap perkara,
        pemeriksaan minggu ini, dan angka tindak lanjut. Semuanya bermula dari surat rekomendasi.
      </EmptyState>
    </>
  );
}
