import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { fullName, type TitledName } from '#shared/names.ts';
import { formatNip } from '#shared/text.ts';
import styles from './person-text.module.css';

/** An employee number in its groups; copied without spaces. */
export function NipText({ nip }: { nip: string }) {
  return (
    <span
      className={styles.nip}
      onCopy={(event) => {
        event.clipboardData.setData('text/plain', nip);
        event.preventDefault();
      }}
    >
      {formatNip(nip)}
    </span>
  );
}

/** Who somebody is: name with titles, number, post. */
export function PersonText({
  person,
  children,
}: {
  person: (TitledName | { fullName: string }) & {
    nip?: string | null;
    position?: string;
    workUnit?: string;
  };
  children?: ReactNode;
}) {
  const post = [person.position, person.workUnit].filter(Boolean).join(', ');
  return (
    <div className={styles.person}>
      <Text component="div" size="md" fw={600}>
        {'fullName' in person ? person.fullName : fullName(person)}
      </Text>
      {(person.nip ?? '') !== '' && (
        <Text component="div" size="sm" c="dimmed">
          NIP <NipText nip={person.nip ?? ''} />
        </Text>
      )}
      {post !== '' && (
        <Text component="div" size="sm" c="dimmed">
          {post}
        </Text>
      )}
      {children}
    </div>
  );
}
