import { Stack, Table, Text } from '@mantine/core';
import { daysLeftText } from '#renderer/parts/days-left.ts';
import { Mark, type Tone, UrgencyBadge } from '#renderer/parts/mark.tsx';
import { Why } from '#renderer/parts/why.tsx';
import type { DeadlineView } from '#shared/contract/cases.ts';
import { longDate, shortDate } from '#shared/text.ts';
import { clockKinds } from '#shared/vocabulary.ts';

const standings: Record<DeadlineView['status'], { tone: Tone; word: string }> = {
  running: { tone: 'info', word: 'Berjalan' },
  met: { tone: 'good', word: 'Terpenuhi' },
  missed: { tone: 'bad', word: 'Terlewat' },
  stopped: { tone: 'plain', word: 'Berhenti' },
};

/** All clocks of the case, running ones first, each with the days behind it. */
export function DeadlinesPanel({ deadlines }: { deadlines: readonly DeadlineView[] }) {
  if (deadlines.length === 0) return <Text size="sm">Belum ada tenggang yang berjalan di perkara ini.</Text>;
  return (
    <Table verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Tenggang</Table.Th>
          <Table.Th>Dihitung dari</Table.Th>
          <Table.Th>Jatuh pada</Table.Th>
          <Table.Th>Keadaan</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {runningFirst(deadlines).map((deadline) => (
          <Table.Tr key={`${deadline.clock} ${deadline.from}`}>
            <Table.Td>
              <Text size="sm" fw={600}>
                {deadline.label}
              </Text>
              <Text size="sm" c="dimmed">
                {consequenceOf(deadline)}
              </Text>
            </Table.Td>
            <Table.Td>{shortDate(deadline.from)}</Table.Td>
            <Table.Td>
              {clockKinds[deadline.kind]} <strong>{shortDate(deadline.due)}</strong>
              {deadline.provisional && ' (sementara)'}
              <div>
                <Why steps={deadline.steps} citations={deadline.citations} note={consequenceOf(deadline)} />
              </div>
            </Table.Td>
            <Table.Td>
              <Standing deadline={deadline} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** Running clocks with their reckoning, for the side of the step at work. */
export function RunningDeadlines({ deadlines }: { deadlines: readonly DeadlineView[] }) {
  const running = runningFirst(deadlines).filter(({ status }) => status === 'running');
  if (running.length === 0) return <Text size="sm">Tidak ada yang berjalan.</Text>;
  return (
    <Stack gap="xs">
      {running.map((deadline) => (
        <div key={`${deadline.clock} ${deadline.from}`}>
          <Text size="sm">
            {deadline.label}: {clockKinds[deadline.kind]} <strong>{longDate(deadline.due)}</strong>
          </Text>
          <Standing deadline={deadline} />{' '}
          <Why steps={deadline.steps} citations={deadline.citations} note={consequenceOf(deadline)} />
        </div>
      ))}
    </Stack>
  );
}

function Standing({ deadline }: { deadline: DeadlineView }) {
  const { status, urgency, metOn, provisional, daysLeft } = deadline;
  if (status === 'running' && urgency !== null) {
    return (
      <>
        <UrgencyBadge urgency={urgency} provisional={provisional} />{' '}
        <Text component="span" size="sm">
          {daysLeftText(daysLeft)}
        </Text>
      </>
    );
  }
  const { tone, word } = standings[status];
  return (
    <Mark tone={tone}>
      {word}
      {metOn !== null && ` ${shortDate(metOn)}`}
    </Mark>
  );
}

function runningFirst(deadlines: readonly DeadlineView[]): DeadlineView[] {
  const rank = (deadline: DeadlineView) => (deadline.status === 'running' ? 0 : 1);
  return deadlines.toSorted((a, b) => rank(a) - rank(b) || a.due.localeCompare(b.due));
}

/** What follows when the day passes: a limit can be missed, an automatic clock only runs out. */
export function consequenceOf({ kind, ifMissed }: DeadlineView): string {
  return kind === 'minimum' || kind === 'maximum' ? `Bila terlewat: ${ifMissed}` : ifMissed;
}
