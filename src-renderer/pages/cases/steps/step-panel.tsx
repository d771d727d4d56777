import { Button, Group, Menu, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { ChevronDownIcon } from '#renderer/parts/icons.tsx';
import { LoadingLines } from '#renderer/parts/loading.tsx';
import type { AllowedEvent, CaseDetail, Reason } from '#shared/contract/cases.ts';
import { caseStages, caseStates } from '#shared/vocabulary.ts';
import { BlockedEvents } from './blocked-events.tsx';
import { Step } from './step.tsx';
import { StepAside } from './step-aside.tsx';
import styles from './step-panel.module.css';

/** The work of the moment: the form of the step that comes next, the other steps that may be taken, and those that may not. */
export function StepPanel({ detail }: { detail: CaseDetail }) {
  // The step the officer chose or began to type in. It stays open whatever others record meanwhile, and says so.
  const [atWork, setAtWork] = useState<AllowedEvent | null>(null);
  const [recordedAfter, setRecordedAfter] = useState<number | null>(null);
  const stillAllowed = detail.allowed.find(({ event }) => event === atWork?.event);
  const open = stillAllowed ?? atWork ?? detail.allowed.find(({ expected }) => expected) ?? null;
  const others = detail.allowed.filter(({ event }) => event !== open?.event);
  const done = () => {
    setAtWork(null);
    setRecordedAfter(detail.timeline.length);
  };

  // The step was recorded; what comes next is known as soon as the case has been read anew.
  if (recordedAfter === detail.timeline.length) return <LoadingLines lines={6} label="Membaca perkara" />;
  if (open === null) {
    return (
      <div className={styles.plain}>
        <Stack gap="md">
          <NothingToDo detail={detail} />
          <StepsToChoose steps={others} onChoose={setAtWork} />
          <BlockedEvents blocked={detail.blocked} />
        </Stack>
        <StepAside detail={detail} />
      </div>
    );
  }
  return (
    <Stack gap="xl" onInput={() => atWork === null && setAtWork(open)}>
      <Step
        key={open.event}
        step={open}
        overtaken={atWork !== null && stillAllowed === undefined ? whyOvertaken(detail, open) : []}
        detail={detail}
        onDone={done}
        others={<OtherSteps steps={others} onChoose={setAtWork} />}
      />
      <BlockedEvents blocked={detail.blocked} />
    </Stack>
  );
}

/** Why a step that was open when the officer began is not allowed any more. */
function whyOvertaken(detail: CaseDetail, step: AllowedEvent): readonly Reason[] {
  const blocked = detail.blocked.find(({ event }) => event === step.event);
  const moved = `Perkara sudah berada pada keadaan “${caseStates[detail.state]}”.`;
  return blocked?.reasons ?? [{ text: moved, citation: null }];
}

interface OtherStepsProps {
  readonly steps: readonly AllowedEvent[];
  readonly onChoose: (step: AllowedEvent) => void;
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
          <Menu.Item key={step.event} onClick={() => onChoose(step)}>
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
        <Button key={step.event} variant="default" onClick={() => onChoose(step)}>
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
