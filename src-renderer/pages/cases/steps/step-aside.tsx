import { Text, Title } from '@mantine/core';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { longDate } from '#shared/text.ts';
import { acts, recommendedClasses, sanctionLevels } from '#shared/vocabulary.ts';
import { RunningDeadlines } from '../deadlines-panel.tsx';
import { MissingPapers } from '../papers-panel.tsx';
import styles from './step-panel.module.css';

/** What the officer looks at while recording: what was asked for, which clocks run, which papers are missing. */
export function StepAside({ detail }: { detail: CaseDetail }) {
  const { act, recommendation } = detail;
  const { recommendedClass, recommendedLevel } = recommendation;
  return (
    <aside className={styles.side} aria-label="Rekomendasi, tenggang, dan berkas">
      <section>
        <Title order={2} mb={6}>
          Rekomendasi
        </Title>
        <Text size="sm">
          {recommendedClasses[recommendedClass]}
          {recommendedLevel !== null && (
            <>
              {' '}
              tingkat <strong>{sanctionLevels[recommendedLevel]}</strong>
            </>
          )}
          , atas perbuatan {act.code} pada {longDate(act.date)}: {act.description || acts[act.code]}.
        </Text>
      </section>
      <section>
        <Title order={2} mb={6}>
          Tenggang
        </Title>
        <RunningDeadlines deadlines={detail.deadlines} />
      </section>
      <MissingPapers detail={detail} />
    </aside>
  );
}
