import { Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { daysLeftText } from '#renderer/parts/days-left.ts';
import { LinkAnchor } from '#renderer/parts/links.tsx';
import { FollowUpBadge, Mark, StateBadge, UrgencyBadge } from '#renderer/parts/mark.tsx';
import { NipText } from '#renderer/parts/person-text.tsx';
import { Why } from '#renderer/parts/why.tsx';
import type { CaseDetail, DeadlineView } from '#shared/contract/cases.ts';
import { fullName, rankText } from '#shared/names.ts';
import { longDate } from '#shared/text.ts';
import { tracks, type Urgency } from '#shared/vocabulary.ts';
import styles from './case-page.module.css';
import { consequenceOf } from './deadlines-panel.tsx';

/** Who the case is about, where it stands, and by when something has to happen. */
export function CaseHeader({ detail, back }: { detail: CaseDetail; back: ReactNode }) {
  const { person } = detail;
  const name = fullName(person);
  useEffect(() => {
    document.title = `${detail.caseNumber} · Netra`;
  }, [detail.caseNumber]);
  const rank = rankText(person.rank, person.gradeCode);
  const facts = [rank, person.position, person.workUnit].filter((fact) => fact !== '');
  return (
    <header className={styles.header}>
      <div>
        <div className={styles.back}>{back}</div>
        <Title order={1}>
          <Link
            to="/employees/$employeeId"
            params={{ employeeId: detail.employeeId }}
            className={styles.name}
          >
            {name}
          </Link>
        </Title>
        <Text size="sm" component="div">
          {person.nip !== null && (
            <>
              NIP <NipText nip={person.nip} />
              {' · '}
            </>
          )}
          {facts.join(' · ')}
        </Text>
        <Text size="sm" c="dimmed" component="div">
          Perkara {detail.caseNumber} · {detail.recommendation.bodyAbbreviation}{' '}
          <LinkAnchor
            underline="always"
            to="/recommendations/$recommendationId"
            params={{ recommendationId: detail.recommendation.recommendationId }}
          >
            {detail.recommendation.number}
          </LinkAnchor>
        </Text>
      </div>
      <div className={styles.due}>
        <div className={styles.marks}>
          <Mark tone="plain">{tracks[detail.track]}</Mark>
          <StateBadge state={detail.state} />
          <FollowUpBadge status={detail.followUp} />
        </div>
        <NextDeadline deadline={nextOf(detail.deadlines)} />
      </div>
    </header>
  );
}

type Pressing = DeadlineView & { urgency: Urgency };

/** The running deadline that comes first. */
function nextOf(deadlines: readonly DeadlineView[]): Pressing | null {
  const running = deadlines.filter(
    (deadline): deadline is Pressing => deadline.status === 'running' && deadline.urgency !== null,
  );
  return running.toSorted((a, b) => a.daysLeft - b.daysLeft)[0] ?? null;
}

function NextDeadline({ deadline }: { deadline: Pressing | null }) {
  if (deadline === null) {
    return (
      <Text size="sm" c="dimmed" mt={6}>
        Tidak ada tenggang yang berjalan
      </Text>
    );
  }
  const { label, due, urgency, provisional, steps, citations, daysLeft } = deadline;
  return (
    <Text size="sm" component="div" mt={6}>
      {label}: <strong>{longDate(due)}</strong>, {daysLeftText(daysLeft)}{' '}
      <UrgencyBadge urgency={urgency} provisional={provisional} />{' '}
      <Why steps={steps} citations={citations} note={consequenceOf(deadline)} />
    </Text>
  );
}
