import { SegmentedControl, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useProcedure } from '#renderer/app/procedures.ts';
import { ConfidenceMark } from '#renderer/parts/citation.tsx';
import { ErrorBox } from '#renderer/parts/error-box.tsx';
import { FilterBar, SearchField } from '#renderer/parts/filter-bar.tsx';
import { LoadingLines } from '#renderer/parts/loading.tsx';
import type { CitationView } from '#shared/contract/fields.ts';
import styles from './rules-page.module.css';

/** Every rule Netra reckons with: the article, its words in short, and how sure we are of it. */
export function RulesPage() {
  const rules = useProcedure('law.rules', {});
  const [text, setText] = useState('');
  const [sure, setSure] = useState<'all' | 'C'>('all');
  const items = rules.data?.items ?? [];
  const shown = items.filter((rule) => fits(rule, text) && (sure === 'all' || rule.confidence === sure));
  const unconfirmed = items.filter(({ confidence }) => confidence === 'C').length;

  if (rules.data === undefined) {
    return rules.isError ? (
      <ErrorBox error={rules.error} onRetry={rules.refetch} />
    ) : (
      <LoadingLines lines={12} label="Memuat aturan" />
    );
  }
  return (
    <>
      <FilterBar count={`${shown.length} aturan`}>
        <SearchField
          label="Cari aturan"
          placeholder="Pasal, peraturan, atau kata di dalamnya"
          value={text}
          onChange={setText}
        />
        <SegmentedControl
          size="xs"
          aria-label="Keyakinan"
          value={sure}
          onChange={(value) => setSure(value as 'all' | 'C')}
          data={[
            { value: 'all', label: `Semua ${items.length}` },
            { value: 'C', label: `Belum terkonfirmasi ${unconfirmed}` },
          ]}
        />
      </FilterBar>
      {shown.length === 0 ? (
        <Text size="sm" c="dimmed">
          Tidak ada aturan yang cocok.
        </Text>
      ) : (
        <Table verticalSpacing={6} className={styles.rules} aria-label="Aturan">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="16rem">Peraturan dan pasal</Table.Th>
              <Table.Th>Isinya</Table.Th>
              <Table.Th w="12rem">Keyakinan</Table.Th>
              <Table.Th w="11rem">Kode</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((rule) => (
              <Table.Tr key={rule.rule}>
                <Table.Td>
                  <Text size="sm" fw={600}>
                    {rule.article}
                  </Text>
                  <Text size="xs" c="dimmed">
                    {rule.instrument}
                  </Text>
                </Table.Td>
                <Table.Td>{rule.text}</Table.Td>
                <Table.Td>
                  <ConfidenceMark confidence={rule.confidence} />
                </Table.Td>
                <Table.Td className={styles.code}>{rule.rule}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  );
}

function fits(rule: CitationView, text: string): boolean {
  const all = `${rule.instrument} ${rule.article} ${rule.text} ${rule.rule}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
