import type { ReactNode } from 'react';
import styles from './fact-list.module.css';

/** Terms and what they are, in two columns; a fact that is not known is shown as a dash. */
export function FactList({ facts }: { facts: readonly (readonly [term: string, words: ReactNode])[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(([term, words]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{words === '' || words === null ? '–' : words}</dd>
        </div>
      ))}
    </dl>
  );
}
