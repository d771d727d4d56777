import type { Column } from '#renderer/parts/data-table.tsx';
import { daysLeftText } from '#renderer/parts/days-left.ts';
import { StateBadge, UrgencyBadge } from '#renderer/parts/mark.tsx';
import { TwoLines } from '#renderer/parts/two-lines.tsx';
import type { OutputOf } from '#shared/contract/index.ts';
import { dayName, shortDate } from '#shared/text.ts';

export type Deadline = OutputOf<'desk.overview'>['board'][number];
export type Task = OutputOf<'desk.overview'>['tasks'][number];

export const boardColumns: readonly Column<Deadline>[] = [
  {
    id: 'person',
    header: 'Perkara',
    width: 210,
    cell: ({ fullName, caseNumber }) => <TwoLines first={fullName} second={caseNumber} />,
  },
  {
    id: 'due',
    header: 'Jatuh tempo',
    width: 150,
    cell: ({ due, daysLeft }) => (
      <TwoLines first={`${dayName(due).slice(0, 3)}, ${shortDate(due)}`} second={daysLeftText(daysLeft)} />
    ),
  },
  {
    id: 'urgency',
    header: 'Keadaan',
    width: 165,
    cell: ({ urgency, provisional }) => <UrgencyBadge urgency={urgency} provisional={provisional} />,
  },
  {
    id: 'label',
    header: 'Tenggat dan sebabnya',
    cell: ({ label, cause }) => <TwoLines first={label} second={cause} />,
  },
];

export const taskColumns: readonly Column<Task>[] = [
  { id: 'person', header: 'Pegawai', width: 210, cell: ({ fullName }) => fullName },
  { id: 'next', header: 'Langkah berikut', cell: ({ label }) => label },
  { id: 'state', header: 'Keadaan', width: 230, cell: ({ state }) => <StateBadge state={state} /> },
];
