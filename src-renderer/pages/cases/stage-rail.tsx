import { Text } from '@mantine/core';
import { CheckIcon } from '#renderer/parts/icons.tsx';
import type { CaseDetail } from '#shared/contract/cases.ts';
import type { LocalDate } from '#shared/local-date.ts';
import { shortDate } from '#shared/text.ts';
import { type CaseStage, caseStages, codesOf, stageOfState } from '#shared/vocabulary.ts';
import styles from './stage-rail.module.css';

type Standing = 'done' | 'current' | 'later' | 'skipped';
const standingWords: Record<Standing, string> = {
  done: 'selesai',
  current: 'sekarang',
  later: 'belum',
  skipped: 'dilewati',
};

/** The stages of a case down the side: which are done and since when, which one is at work, which are to come. */
export function StageRail({ detail }: { detail: CaseDetail }) {
  const stages = codesOf(caseStages);
  const entered = enteredOn(detail);
  const now = stages.indexOf(detail.stage);
  return (
    <nav aria-label="Tahap perkara" className={styles.rail}>
      <ol>
        {stages.map((stage, index) => {
          const date = entered.get(stage);
          const standing = standingOf(index, now, date !== undefined);
          return (
            <li
              key={stage}
              data-standing={standing}
              aria-current={standing === 'current' ? 'step' : undefined}
            >
              <span className={styles.dot}>{standing === 'done' && <CheckIcon size={12} />}</span>
              <span>
                <Text component="span" size="sm" className={styles.label}>
                  {caseStages[stage]}
                </Text>
                <Text component="span" size="xs" c="dimmed" display="block">
                  {date === undefined ? standingWords[standing] : shortDate(date)}
                  {standing === 'current' && ', sekarang'}
                </Text>
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function standingOf(index: number, now: number, wasEntered: boolean): Standing {
  if (index === now) return 'current';
  if (index > now) return 'later';
  return wasEntered ? 'done' : 'skipped';
}

/** The day each stage was first reached. */
function enteredOn({ recommendation, timeline }: CaseDetail): Map<CaseStage, LocalDate> {
  const days = new Map<CaseStage, LocalDate>([['intake', recommendation.receivedDate]]);
  for (const { to, date } of timeline) {
    const stage = stageOfState[to];
    if (!days.has(stage)) days.set(stage, date);
  }
  return days;
}
