import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

/** An empty screen that teaches: what belongs here, in one sentence, and the one button to begin with. */
export function EmptyState({
  title,
  children,
  action,
  icon,
}: {
  title: string;
  children: ReactNode;
  action?: ReactNode;
  icon?: ReactNode;
}) {
  return (
    <div className={styles.empty}>
      {icon !== undefined && <span className={styles.icon}>{icon}</span>}
      <Title order={2}>{title}</Title>
      <Text size="sm" c="dimmed" maw="34rem">
        {children}
      </Text>
      {action}
    </div>
  );
}
