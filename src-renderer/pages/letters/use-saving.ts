import { useState } from 'react';

/** Saving a file: whether it is under way and what went wrong. */
export function useSaving(save: () => Promise<void>) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = () => {
    setBusy(true);
    setError(null);
    save()
      .catch(setError)
      .finally(() => setBusy(false));
  };
  return { run, busy, error };
}
