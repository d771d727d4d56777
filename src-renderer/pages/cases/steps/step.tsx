import { Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useMay } from '#renderer/app/session.ts';
import { Citations } from '#renderer/parts/citation.tsx';
import { AlertIcon, InfoIcon } from '#renderer/parts/icons.tsx';
import { Mark } from '#renderer/parts/mark.tsx';
import { permissionFor } from '#shared/contract/case-events.ts';
import type { AllowedEvent, CaseDetail, Reason } from '#shared/contract/cases.ts';
import { mayDo, type Permission } from '#shared/contract/procedure.ts';
import { joinList } from '#shared/text.ts';
import { codesOf, type LetterKind, letterKinds, roles } from '#shared/vocabulary.ts';
import { ReasonLine } from './blocked-events.tsx';
import { EventForm } from './event-form.tsx';
import { PaperWorkspace } from './paper-workspace.tsx';
import { StepAside } from './step-aside.tsx';
import styles from './step-panel.module.css';

/** One step: its articles and warnings, its paper or its form. `overtaken`: why it may not be recorded any more. */
export function Step({
  step,
  overtaken,
  detail,
  onDone,
  others,
}: {
  step: AllowedEvent;
  overtaken: readonly Reason[];
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
            {step.expected && overtaken.length === 0 && <>Langkah yang diharapkan berikutnya. </>}
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
      <Stack gap={4} mb={step.warnings.length + overtaken.length > 0 ? 'sm' : 0}>
        {step.warnings.map((warning) => (
          <ReasonLine key={warning.text} reason={warning} mark={<WarningMark />} />
        ))}
        {overtaken.map((reason) => (
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
      {mayRecord && paper !== null ? (
        <PaperWorkspace kind={paper} event={step.event} onDone={onDone} />
      ) : (
        <div className={styles.plain}>
          {mayRecord ? <EventForm step={step} onDone={onDone} /> : <NotYours permission={permission} />}
          <StepAside detail={detail} />
        </div>
      )}
    </section>
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
