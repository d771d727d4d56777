import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import { AlertIcon } from './icons.tsx';

/** Something to look at before going on; nothing went wrong. `urgent` is read out at once. */
export function WarningBox({
  title,
  urgent = false,
  children,
}: {
  title: string;
  urgent?: boolean;
  children: ReactNode;
}) {
  return (
    <Alert
      role={urgent ? 'alert' : 'status'}
      variant="outline"
      icon={<AlertIcon size={18} />}
      title={title}
      styles={{
        root: { borderColor: 'var(--netra-warn)', background: 'var(--netra-warn-soft)' },
        title: { color: 'var(--netra-warn)', fontWeight: 600 },
        icon: { color: 'var(--netra-warn)' },
      }}
    >
      {children}
    </Alert>
  );
}
