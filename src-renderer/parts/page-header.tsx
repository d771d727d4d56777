import { Group, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import styles from './page-header.module.css';

/** The title of a page, what it is part of, and what can be done with it. Names the window too. */
export function PageHeader({
  title,
  lead,
  back,
  actions,
}: {
  title: string;
  /** One line under the title. */
  lead?: ReactNode;
  /** A link to the list this page came from. */
  back?: ReactNode;
  actions?: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} · Netra`;
  }, [title]);
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        {back !== undefined && <div className={styles.back}>{back}</div>}
        <Title order={1}>{title}</Title>
        {lead !== undefined && (
          <Text component="div" size="sm" c="dimmed">
            {lead}
          </Text>
        )}
      </div>
      {actions !== undefined && <Group gap="xs">{actions}</Group>}
    </header>
  );
}
