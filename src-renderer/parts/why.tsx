import { Popover, ScrollArea, Text, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { CitationView, reckoningStepSchema } from '#shared/contract/fields.ts';
import { dayName, longDate, shortDate } from '#shared/text.ts';
import { Citations } from './citation.tsx';
import { HelpIcon } from './icons.tsx';
import styles from './why.module.css';

export type ReckoningStep = z.infer<typeof reckoningStepSchema>;

/** “Mengapa?”: the reckoning behind a date, day by day, which day counted and which was skipped. */
export function Why({
  steps,
  citations = [],
  note,
  label = 'Mengapa?',
}: {
  steps: readonly ReckoningStep[];
  citations?: readonly CitationView[];
  /** What stands above the days: the rule in one sentence, what happens when it is missed. */
  note?: ReactNode;
  label?: string;
}) {
  const counted = numbered(steps);
  return (
    <Popover width={400} position="bottom-start" withArrow shadow="md" trapFocus>
      <Popover.Target>
        <UnstyledButton className={styles.why}>
          <HelpIcon size={14} />
          {label}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        {note !== undefined && (
          <Text component="div" size="sm" mb="xs">
            {note}
          </Text>
        )}
        {steps.length > 0 && (
          <ScrollArea.Autosize mah={260} type="auto" viewportProps={{ tabIndex: 0 }}>
            <table className={styles.days}>
              <thead>
                <tr>
                  <th scope="col">Hari ke</th>
                  <th scope="col">Tanggal</th>
                  <th scope="col">Keterangan</th>
                </tr>
              </thead>
              <tbody>
                {counted.map(({ step, number }) => (
                  <tr key={`${step.date} ${step.reason}`} data-counted={step.counted}>
                    <td>{number ?? '–'}</td>
                    <td title={`${dayName(step.date)}, ${longDate(step.date)}`}>
                      {dayName(step.date).slice(0, 3)}, {shortDate(step.date)}
                    </td>
                    <td>{step.reason}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollArea.Autosize>
        )}
        <div className={styles.basis}>
          <Citations citations={citations} />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function numbered(steps: readonly ReckoningStep[]): { step: ReckoningStep; number: number | null }[] {
  let count = 0;
  return steps.map((step) => {
    if (step.counted) count += 1;
    return { step, number: step.counted ? count : null };
  });
}
