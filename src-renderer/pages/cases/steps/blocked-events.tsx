import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Citation } from '#renderer/parts/citation.tsx';
import { LockIcon } from '#renderer/parts/icons.tsx';
import type { BlockedEvent, Reason } from '#shared/contract/cases.ts';

/** Steps that may not be taken now, each with why and the article. */
export function BlockedEvents({ blocked }: { blocked: readonly BlockedEvent[] }) {
  if (blocked.length === 0) return null;
  return (
    <section aria-label="Belum boleh">
      <Title order={2} mb={6}>
        Belum boleh
      </Title>
      <Stack gap="xs">
        {blocked.map(({ event, label, reasons }) => (
          <div key={event}>
            <Text size="sm" fw={600}>
              <LockIcon size={13} /> {label}
            </Text>
            {reasons.map((reason) => (
              <ReasonLine key={reason.text} reason={reason} />
            ))}
          </div>
        ))}
      </Stack>
    </section>
  );
}

/** One reason, with the article it rests on. */
export function ReasonLine({ reason, mark }: { reason: Reason; mark?: ReactNode }) {
  return (
    <Text size="sm" component="div">
      {mark} {reason.text} {reason.citation !== null && <Citation citation={reason.citation} />}
    </Text>
  );
}
