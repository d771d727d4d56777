import { Text } from '@mantine/core';
import { useWatch } from 'react-hook-form';
import { useProcedure } from '#renderer/app/procedures.ts';
import { Why } from '#renderer/parts/why.tsx';
import { parseLocalDate } from '#shared/local-date.ts';
import { longDate } from '#shared/text.ts';
import { type ClockId, clockKinds } from '#shared/vocabulary.ts';

/** What a clock of the law gives for a date in the form, while it is typed; with the days counted on request. */
export function Reckoning({ label, clock, path }: { label: string; clock: ClockId; path: string }) {
  const typed: unknown = useWatch({ name: path });
  const from = typeof typed === 'string' ? parseLocalDate(typed) : null;
  const office = useProcedure('office.get', {});
  const pattern = office.data?.profile.workingPattern;
  const reckoned = useProcedure(
    'law.deadline',
    { clock, from: from ?? '', ...(pattern !== undefined && { pattern }) },
    { enabled: from !== null && pattern !== undefined },
  );
  if (from === null || reckoned.data === undefined) {
    return (
      <Text size="sm" c="dimmed">
        {label}: dihitung setelah tanggalnya diisi.
      </Text>
    );
  }
  const { due, kind, provisional, steps, citations } = reckoned.data;
  return (
    <Text size="sm" component="div">
      {label}: {kind === 'minimum' || kind === 'maximum' ? `${clockKinds[kind]} ` : ''}
      <strong>{longDate(due)}</strong>
      {provisional && ' (sementara: hari libur tahun itu belum ditetapkan)'}{' '}
      <Why steps={steps} citations={citations} />
    </Text>
  );
}
