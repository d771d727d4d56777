import { ActionIcon, Alert, Group, Text, Title } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { useProcedure } from '#renderer/app/procedures.ts';
import { useToday } from '#renderer/app/session.ts';
import { ConfidenceMark } from '#renderer/parts/citation.tsx';
import { type Column, DataTable } from '#renderer/parts/data-table.tsx';
import { AlertIcon, ChevronLeftIcon, ChevronRightIcon } from '#renderer/parts/icons.tsx';
import { Mark } from '#renderer/parts/mark.tsx';
import type { holidaySchema } from '#shared/contract/office.ts';
import { partsOf } from '#shared/local-date.ts';
import { dayName, longDate } from '#shared/text.ts';

type Holiday = z.infer<typeof holidaySchema>;

const kinds = {
  N: { label: 'Libur nasional', tone: 'info' },
  C: { label: 'Cuti bersama', tone: 'plain' },
  L: { label: 'Libur daerah', tone: 'plain' },
} as const;

const columns: readonly Column<Holiday>[] = [
  { id: 'date', header: 'Tanggal', width: 230, cell: ({ date }) => `${dayName(date)}, ${longDate(date)}` },
  { id: 'name', header: 'Hari libur', cell: ({ name }) => name },
  {
    id: 'kind',
    header: 'Jenis',
    width: 150,
    cell: ({ kind }) => <Mark tone={kinds[kind].tone}>{kinds[kind].label}</Mark>,
  },
  {
    id: 'confidence',
    header: 'Sumber',
    width: 190,
    cell: ({ confidence }) => <ConfidenceMark confidence={confidence} />,
  },
];

/** The days that are no working days, by year; every deadline is reckoned over them. */
export function CalendarPage() {
  const [year, setYear] = useState(partsOf(useToday()).year);
  const calendar = useProcedure('office.calendar', { year }, { placeholderData: keepPreviousData });
  return (
    <>
      <Group gap="xs" mb="sm">
        <ActionIcon
          aria-label={`Tahun ${year - 1}`}
          disabled={year <= 2000}
          onClick={() => setYear(year - 1)}
        >
          <ChevronLeftIcon />
        </ActionIcon>
        <Title order={2} w="3.5rem" ta="center" aria-live="polite">
          {year}
        </Title>
        <ActionIcon
          aria-label={`Tahun ${year + 1}`}
          disabled={year >= 2100}
          onClick={() => setYear(year + 1)}
        >
          <ChevronRightIcon />
        </ActionIcon>
        <Text size="sm" c="dimmed">
          {calendar.data?.items.length ?? 0} hari libur. Tenggat hari kerja melompati hari-hari ini.
        </Text>
      </Group>
      {calendar.data?.confirmed === false && (
        <Alert
          mb="sm"
          variant="outline"
          icon={<AlertIcon size={18} />}
          title={`Kalender ${year} belum terkonfirmasi`}
          styles={{
            root: { borderColor: 'var(--netra-warn)', background: 'var(--netra-warn-soft)', flex: 'none' },
            title: { color: 'var(--netra-warn)' },
            icon: { color: 'var(--netra-warn)' },
          }}
        >
          Keputusan bersama tentang hari libur tahun ini belum ada atau belum diperiksa. Tenggat yang jatuh di
          tahun ini ditandai “sementara”.
        </Alert>
      )}
      <DataTable<Holiday>
        label={`Hari libur ${year}`}
        columns={columns}
        rows={calendar.data?.items ?? []}
        rowId={({ date, kind }) => `${date} ${kind}`}
        loading={calendar.isPending}
        error={calendar.error}
        onRetry={calendar.refetch}
        empty={
          <Text size="sm" c="dimmed" p="md">
            Belum ada hari libur tercatat untuk {year}. Hanya Sabtu dan Minggu yang dilompati.
          </Text>
        }
      />
    </>
  );
}
