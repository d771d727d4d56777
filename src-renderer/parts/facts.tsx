import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './facts.module.css';

/** A short list of names and values under a heading. */
export function Facts({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Title order={2} mb={6}>
        {title}
      </Title>
      <dl className={styles.facts}>{children}</dl>
    </section>
  );
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Several values of one fact, or a short list under a heading. */
export function PlainList({ children }: { children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>;
}
