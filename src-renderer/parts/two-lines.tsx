import type { ReactNode } from 'react';
import styles from './two-lines.module.css';

/** A table cell of two lines: what it is, and a quieter word about it. */
export function TwoLines({ first, second }: { first: ReactNode; second: ReactNode }) {
  return (
    <span className={styles.lines} title={typeof second === 'string' ? second : undefined}>
      <span>{first}</span>
      <span className={styles.second}>{second}</span>
    </span>
  );
}
