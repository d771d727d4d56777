import type { ReactNode } from 'react';
import {
  type CaseState,
  caseStates,
  type FollowUpStatus,
  followUpStatuses,
  type Urgency,
  urgencies,
} from '#shared/vocabulary.ts';
import {
  AlertIcon,
  CaseIcon,
  CheckIcon,
  ClockIcon,
  DoneIcon,
  LetterIcon,
  ScalesIcon,
  StopIcon,
} from './icons.tsx';
import styles from './mark.module.css';

export type Tone = 'plain' | 'info' | 'good' | 'warn' | 'bad';

/** A short state: an icon and a word on a quiet ground. The colour only repeats what the word says. */
export function Mark({ tone, icon, children }: { tone: Tone; icon?: ReactNode; children: ReactNode }) {
  return (
    <span className={styles.mark} data-tone={tone}>
      {icon}
      <span>{children}</span>
    </span>
  );
}

const urgencyLook = {
  overdue: { tone: 'bad', icon: <AlertIcon size={14} /> },
  due_soon: { tone: 'warn', icon: <ClockIcon size={14} /> },
  on_time: { tone: 'good', icon: <CheckIcon size={14} /> },
} as const satisfies Record<Urgency, { tone: Tone; icon: ReactNode }>;

/** How pressing a deadline is. A provisional one rests on holidays that are not yet decreed. */
export function UrgencyBadge({ urgency, provisional = false }: { urgency: Urgency; provisional?: boolean }) {
  const { tone, icon } = urgencyLook[urgency];
  return (
    <Mark tone={tone} icon={icon}>
      {urgencies[urgency]}
      {provisional && ' (sementara)'}
    </Mark>
  );
}

const stateLook: Partial<Record<CaseState, { tone: Tone; icon: ReactNode }>> = {
  DITERIMA: { tone: 'info', icon: <LetterIcon size={14} /> },
  TIDAK_TERBUKTI: { tone: 'good', icon: <DoneIcon size={14} /> },
  SK_DITETAPKAN: { tone: 'info', icon: <ScalesIcon size={14} /> },
  UPAYA: { tone: 'warn', icon: <ScalesIcon size={14} /> },
  PTUN: { tone: 'warn', icon: <ScalesIcon size={14} /> },
  TANPA_PEMERIKSAAN: { tone: 'warn', icon: <AlertIcon size={14} /> },
  BERLAKU: { tone: 'good', icon: <CheckIcon size={14} /> },
  DIJALANI: { tone: 'good', icon: <ClockIcon size={14} /> },
  SELESAI_HUKUMAN: { tone: 'good', icon: <DoneIcon size={14} /> },
  DIBATALKAN: { tone: 'plain', icon: <StopIcon size={14} /> },
  BERHENTI: { tone: 'plain', icon: <StopIcon size={14} /> },
  DITUTUP: { tone: 'plain', icon: <DoneIcon size={14} /> },
};

/** Where a case stands. */
export function StateBadge({ state }: { state: CaseState }) {
  const { tone, icon } = stateLook[state] ?? { tone: 'info' as const, icon: <CaseIcon size={14} /> };
  return (
    <Mark tone={tone} icon={icon}>
      {caseStates[state]}
    </Mark>
  );
}

const followUpLook = {
  followed_up: { tone: 'good', icon: <DoneIcon size={14} /> },
  unproven: { tone: 'plain', icon: <DoneIcon size={14} /> },
  open: { tone: 'warn', icon: <ClockIcon size={14} /> },
} as const satisfies Record<FollowUpStatus, { tone: Tone; icon: ReactNode }>;

export function FollowUpBadge({ status }: { status: FollowUpStatus }) {
  const { tone, icon } = followUpLook[status];
  return (
    <Mark tone={tone} icon={icon}>
      {followUpStatuses[status]}
    </Mark>
  );
}
