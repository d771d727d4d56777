import { Stack, Table, Text } from '@mantine/core';
import { useProcedure } from '#renderer/app/procedures.ts';
import { Citation } from '#renderer/parts/citation.tsx';
import { ErrorBox } from '#renderer/parts/error-box.tsx';
import { AlertIcon, CheckIcon, ScalesIcon } from '#renderer/parts/icons.tsx';
import { LoadingLines } from '#renderer/parts/loading.tsx';
import { Mark } from '#renderer/parts/mark.tsx';
import type { LegalityItem } from '#shared/contract/cases.ts';
import { type LegalitySeverity, legalityAspects, legalitySeverities } from '#shared/vocabulary.ts';

const looks = {
  red: { tone: 'bad', icon: <AlertIcon size={14} /> },
  amber: { tone: 'warn', icon: <ScalesIcon size={14} /> },
  green: { tone: 'good', icon: <CheckIcon size={14} /> },
} as const;

const gravest: readonly LegalitySeverity[] = ['red', 'amber', 'green'];

/** Uji Sah: what a court would ask of this file, the gravest first, each with the article and what answers it. */
export function LegalityPanel({ caseId }: { caseId: string }) {
  const found = useProcedure('case.legality', { caseId });
  if (found.data === undefined) {
    return found.isError ? (
      <ErrorBox error={found.error} onRetry={() => found.refetch()} />
    ) : (
      <LoadingLines lines={8} label="Menguji berkas" />
    );
  }
  const { items } = found.data;
  if (items.length === 0) return <Text size="sm">Belum ada yang dapat diuji pada tahap ini.</Text>;
  return (
    <Stack gap="sm">
      <Text size="sm">{sentenceOf(items)}</Text>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Yang akan ditanyakan</Table.Th>
            <Table.Th>Jawaban berkas</Table.Th>
            <Table.Th>Dasar</Table.Th>
            <Table.Th>Hasil</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {gravestFirst(items).map((item) => (
            <Table.Tr key={item.id}>
              <Table.Td>
                <Text size="sm" fw={600}>
                  {item.question}
                </Text>
                <Text size="sm" c="dimmed">
                  {legalityAspects[item.aspect]}
                </Text>
              </Table.Td>
              <Table.Td>{item.answer}</Table.Td>
              <Table.Td>
                <Citation citation={item.citation} />
              </Table.Td>
              <Table.Td>
                <Mark {...looks[item.severity]}>{legalitySeverities[item.severity]}</Mark>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}

const gravestFirst = (items: readonly LegalityItem[]) =>
  gravest.flatMap((severity) => items.filter((item) => item.severity === severity));

function sentenceOf(items: readonly LegalityItem[]): string {
  const count = (severity: LegalitySeverity) => items.filter((item) => item.severity === severity).length;
  return `${items.length} hal diuji: ${count('red')} dapat dibatalkan, ${count('amber')} dapat dipersoalkan, ${count('green')} terjawab.`;
}
