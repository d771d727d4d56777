import { Loader } from '@mantine/core';
import styles from './loading.module.css';

/** Shows that something is being fetched, but only once 200 ms have passed: quick answers never flicker. */
export function Loading({ label }: { label: string }) {
  return (
    <div className={styles.late} role="status">
      <Loader size="sm" type="dots" color="gray" aria-hidden="true" />
      <span>{label} …</span>
    </div>
  );
}

/** Grey lines in the place of rows to come, so that nothing jumps when they arrive. Shown after 200 ms. */
export function LoadingLines({ lines, label }: { lines: number; label: string }) {
  return (
    <div className={styles.lines} role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike.
        <span key={index} style={{ width: `${88 - ((index * 17) % 40)}%` }} />
      ))}
    </div>
  );
}
