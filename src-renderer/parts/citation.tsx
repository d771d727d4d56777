import { Popover, Text, UnstyledButton } from '@mantine/core';
import type { CitationView } from '#shared/contract/fields.ts';
import { confidences } from '#shared/vocabulary.ts';
import styles from './citation.module.css';
import { Mark } from './mark.tsx';

/** An article, as a button that shows its words. What nobody has confirmed is marked as such, always. */
export function Citation({ citation }: { citation: CitationView }) {
  return (
    <Popover width={380} position="bottom-start" withArrow shadow="md" trapFocus={false}>
      <Popover.Target>
        <UnstyledButton className={styles.article}>
          {citation.article}
          {citation.confidence === 'C' && <span className={styles.unconfirmed}>belum terkonfirmasi</span>}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm" fw={600}>
          {citation.instrument}
        </Text>
        <Text size="sm" fw={600} mb={4}>
          {citation.article}
        </Text>
        <Text size="sm" mb="xs">
          {citation.text}
        </Text>
        <ConfidenceMark confidence={citation.confidence} />
      </Popover.Dropdown>
    </Popover>
  );
}

/** Several articles in one line. */
export function Citations({ citations }: { citations: readonly CitationView[] }) {
  if (citations.length === 0) return null;
  return (
    <span className={styles.list}>
      {citations.map((citation) => (
        <Citation key={`${citation.rule} ${citation.article}`} citation={citation} />
      ))}
    </span>
  );
}

/** How sure the rule is, in words. */
export function ConfidenceMark({ confidence }: { confidence: CitationView['confidence'] }) {
  const tone = { A: 'good', B: 'info', C: 'warn' } as const;
  return <Mark tone={tone[confidence]}>{confidences[confidence]}</Mark>;
}
