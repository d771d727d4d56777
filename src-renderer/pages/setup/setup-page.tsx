import { useEffect, useState } from 'react';
import { useProcedure } from '#renderer/app/procedures.ts';
import { parseLocalDate } from '#shared/local-date.ts';
import { RecoveryKey } from './recovery-key.tsx';
import styles from './setup-page.module.css';
import { SetupSteps } from './setup-steps.tsx';

/** The first hour of an office: who it is, who signs, who administers; at the end the recovery key, shown once. */
export function SetupPage({ onDone }: { onDone: () => void }) {
  const { data, refetch } = useProcedure('session.current', {});
  const [made, setMade] = useState<{ recoveryKey: string; officeName: string } | null>(null);
  const today = parseLocalDate(data?.today ?? '');

  useEffect(() => {
    document.title = 'Penyiapan kantor · Netra';
  }, []);

  if (today === null) return null;
  return (
    <main className={styles.page}>
      <div className={styles.sheet}>
        {made === null ? (
          <SetupSteps today={today} onMade={setMade} />
        ) : (
          <RecoveryKey
            {...made}
            onKept={async () => {
              await refetch();
              onDone();
            }}
          />
        )}
      </div>
    </main>
  );
}
