import { Table, Text } from '@mantine/core';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { shortDate } from '#shared/text.ts';
import { caseStates } from '#shared/vocabulary.ts';

/** Everything recorded in the case, newest first. */
export function History({ timeline }: { timeline: CaseDetail['timeline'] }) {
  if (timeline.length === 0)
    return <Text size="sm">Belum ada langkah yang dicatat sejak rekomendasi masuk.</Text>;
  return (
    <Table verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Tanggal</Table.Th>
          <Table.Th>Langkah</Table.Th>
          <Table.Th>Keadaan sesudahnya</Table.Th>
          <Table.Th>Dicatat oleh</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {timeline.toReversed().map((entry) => (
          <Table.Tr key={entry.seq}>
            <Table.Td style={{ whiteSpace: 'nowrap' }}>{shortDate(entry.date)}</Table.Td>
            <Table.Td>
              <Text size="sm" fw={600}>
                {entry.label}
              </Text>
              {entry.summary !== '' && entry.summary !== entry.label && (
                <Text size="sm" c="dimmed">
                  {entry.summary}
                </Text>
              )}
            </Table.Td>
            <Table.Td>{caseStates[entry.to]}</Table.Td>
            <Table.Td>{entry.actor}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
