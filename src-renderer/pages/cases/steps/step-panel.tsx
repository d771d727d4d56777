import { Button, Group, Menu, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useMay } from '#renderer/app/session.ts';
import { Citations } from '#renderer/parts/citation.tsx';
import { AlertIcon, ChevronDownIcon, InfoIcon } from '#renderer/parts/icons.tsx';
import { LoadingLines } from '#renderer/parts/loading.tsx';
import { Mark } from '#renderer/parts/mark.tsx';
import { permissionFor } from '#shared/contract/case-events.ts';
import type { AllowedEvent, BlockedEvent, CaseDetail } from '#shared/contract/cases.ts';
import { mayDo, type Permission } from '#shared/contract/procedure.ts';
import { joinList, longDate } from '#shared/text.ts';
import {
  acts,
  type CaseEvent,
  caseStages,
  codesOf,
  type LetterKind,
  letterKinds,
  recommendedClasses,
  roles,
  sanctionLevels,
} from '#shared/vocabulary.ts';
import { RunningDeadlines } from '../deadlines-panel.tsx';
import { MissingPapers } from '../papers-panel.tsx';
import { BlockedEvents, ReasonLine } from './blocked-events.tsx';
import { EventForm } from './event-form.tsx';
import { PaperWorkspace } from './paper-workspace.tsx';
import styles from './step-panel.module.css';

/** The work of the moment: the form of the step that comes next, the other steps that may be taken, and those that may not. */
export function StepPanel({ detail }: { detail: CaseDetail }) {
  const [chosen, setChosen] = useState<CaseEvent | null>(null);
  const expected = detail.allowed.find((step) => step.expected) ?? null;
  // A step that somebody else's work has made impossible stays open with what was typed, and says why.
  const [atWork, setAtWork] = useState<AllowedEvent | null>(null);
  const [recordedAfter, setRecordedAfter] = useState<number | null>(null);
  const open = stepToShow(detail, chosen, expected, atWork);
  const waiting = recordedAfter === detail.timeline.length;
  if (!waiting && open !== null && atWork?.event !== open.event) setAtWork(open);
  const noLonger = open === null ? undefined : detail.blocked.find(({ event }) => event === open.event);
  const done = () => {
    setChosen(null);
    setAtWork(null);
    setRecordedAfter(detail.timeline.length);
  };

  // The step was recorded; what comes next is known as soon as the case has been read anew.
  if (waiting) return <LoadingLines lines={6} label="Membaca perkara" />;
  const choose = (event: CaseEvent) => {
    setChosen(event);
    setAtWork(null);
  };
  const others = detail.allowed.filter((step) => step.event !== open?.event);
  return (
    <Stack gap="xl">
      {open === null ? (
        <div className={styles.plain}>
          <Stack gap="md">
            <NothingToDo detail={detail} />
            <StepsToChoose steps={others} onChoose={choose} />
            <BlockedEvents blocked={detail.blocked} />
          </Stack>
          <StepAside detail={detail} />
        </div>
      ) : (
        <Step
          key={open.event}
          step={open}
          noLonger={noLonger}
          detail={detail}
          onDone={done}
          others={<OtherSteps steps={others} onChoose={choose} />}
        />
      )}
      {open !== null && <BlockedEvents blocked={detail.blocked} />}
    </Stack>
  );
}

function stepToShow(
  detail: CaseDetail,
  chosen: CaseEvent | null,
  expected: AllowedEvent | null,
  atWork: AllowedEvent | null,
): AllowedEvent | null {
  const wanted = chosen ?? atWork?.event ?? expected?.event;
  const allowed = detail.allowed.find(({ event }) => event === wanted);
  return allowed ?? atWork ?? expected;
}

interface OtherStepsProps {
  readonly steps: readonly AllowedEvent[];
  readonly onChoose: (event: CaseEvent) => void;
}

/** Steps that may be taken instead, out of the way of the one at work. */
function OtherSteps({ steps, onChoose }: OtherStepsProps) {
  if (steps.length === 0) return null;
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button variant="default" rightSection={<ChevronDownIcon size={14} />}>
          Langkah lain ({steps.length})
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {steps.map((step) => (
          <Menu.Item key={step.event} onClick={() => onChoose(step.event)}>
            {step.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The same as buttons, where no step is expected and the officer has to choose. */
function StepsToChoose({ steps, onChoose }: OtherStepsProps) {
  if (steps.length === 0) return null;
  return (
    <Group gap="xs" role="group" aria-label="Langkah yang boleh">
      <Text size="sm" c="dimmed">
        Yang boleh dicatat:
      </Text>
      {steps.map((step) => (
        <Button key={step.event} variant="default" onClick={() => onChoose(step.event)}>
          {step.label}
        </Button>
      ))}
    </Group>
  );
}

function NothingToDo({ detail }: { detail: CaseDetail }) {
  return (
    <Text size="sm">
      Tidak ada langkah yang menunggu pada tahap {caseStages[detail.stage]}. Yang belum boleh dan sebabnya
      tertulis di bawah.
    </Text>
  );
}

function Step({
  step,
  noLonger,
  detail,
  onDone,
  others,
}: {
  step: AllowedEvent;
  noLonger: BlockedEvent | undefined;
  detail: CaseDetail;
  onDone: () => void;
  others: ReactNode;
}) {
  const permission = permissionFor(step.event);
  const mayRecord = useMay(permission);
  const mayWrite = useMay('letters.write');
  const [outside, setOutside] = useState(false);
  const paper =
    step.needs !== null && step.needs !== 'followUpReport' && mayWrite && !outside ? step.needs : null;

  return (
    <section aria-label={step.label}>
      <Group justify="space-between" align="start" mb="sm" wrap="nowrap">
        <div>
          <Title order={2}>{step.label}</Title>
          <Text size="sm" c="dimmed" component="div">
            {step.expected && <>Langkah yang diharapkan berikutnya. </>}
            <Citations citations={step.citations} />
          </Text>
        </div>
        <Group gap="xs" wrap="nowrap" flex="none">
          {mayRecord && mayWrite && step.needs !== null && (
            <PaperChoice kind={step.needs} outside={outside} onChange={setOutside} />
          )}
          {others}
        </Group>
      </Group>
      <Stack gap={4} mb={step.warnings.length > 0 ? 'sm' : 0}>
        {step.warnings.map((warning) => (
          <ReasonLine key={warning.text} reason={warning} mark={<WarningMark />} />
        ))}
        {noLonger?.reasons.map((reason) => (
          <ReasonLine
            key={reason.text}
            reason={reason}
            mark={
              <Mark tone="bad" icon={<AlertIcon size={14} />}>
                Tidak boleh lagi
              </Mark>
            }
          />
        ))}
      </Stack>
      {!mayRecord ? (
        <NotYours permission={permission} />
      ) : paper !== null ? (
        <PaperWorkspace kind={paper} event={step.event} onDone={onDone} />
      ) : (
        <div className={styles.plain}>
          <EventForm step={step} onDone={onDone} />
          <StepAside detail={detail} />
        </div>
      )}
    </section>
  );
}

/** What the officer looks at while recording: what was asked for, which clocks run, which papers are missing. */
function StepAside({ detail }: { detail: CaseDetail }) {
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

const WarningMark = () => (
  <Mark tone="warn" icon={<AlertIcon size={14} />}>
    Perhatikan
  </Mark>
);

function PaperChoice({
  kind,
  outside,
  onChange,
}: {
  kind: LetterKind;
  outside: boolean;
  onChange: (outside: boolean) => void;
}) {
  return (
    <SegmentedControl
      aria-label={`Asal ${letterKinds[kind]}`}
      value={outside ? 'outside' : 'netra'}
      onChange={(value) => onChange(value === 'outside')}
      data={[
        { value: 'netra', label: 'Susun di Netra' },
        { value: 'outside', label: 'Naskah sudah ada' },
      ]}
    />
  );
}

/** The step belongs to somebody with another role: say who. */
function NotYours({ permission }: { permission: Permission }) {
  const who = codesOf(roles).filter((role) => mayDo(role, permission));
  return (
    <Text size="sm" component="div">
      <Mark tone="info" icon={<InfoIcon size={14} />}>
        Bukan wewenang Anda
      </Mark>{' '}
      Langkah ini dicatat oleh pengguna dengan peran{' '}
      {joinList(
        who.map((role) => roles[role]),
        'atau',
      )}
      .
    </Text>
  );
}
