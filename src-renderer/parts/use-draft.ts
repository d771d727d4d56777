/** Unfinished work that saves itself. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { client } from '#renderer/app/client.ts';
import { useProcedure } from '#renderer/app/procedures.ts';
import type { OutputOf } from '#shared/contract/index.ts';

/** Rest after the last key before saving, and the longest anybody's typing goes unsaved, in milliseconds. */
const REST = 2000;
const LONGEST = 8000;

export type DraftContent = Record<string, unknown>;

export interface Draft {
  /**
   * `loading` until it is known whether there is earlier work, `undecided` while the officer has not said what shall become
   * of it: nothing is saved over it before.
   */
  readonly status: 'loading' | 'undecided' | 'clean' | 'unsaved' | 'saving' | 'saved' | 'failed';
  /** When it was last saved (ISO instant), here or in an earlier session. */
  readonly savedAt: string | null;
  /** The earlier work that was found, until it is taken up or thrown away. */
  readonly found: DraftContent | null;
  readonly error: unknown;
  /** Takes the found work as the starting point. */
  takeUp(): void;
  /** Throws the draft away: after the work was finished, or because the officer begins anew. */
  discard(): Promise<void>;
}

/**
 * Saves `content` under `subject` two seconds after the last change (at the latest after eight seconds of typing, and when
 * the window is hidden); what could not be saved is tried again. `content` null: nothing worth keeping yet. The content must
 * be plain JSON. Mount the component anew for another subject.
 */
export function useDraft(subject: string, content: DraftContent | null): Draft {
  const kept = useProcedure(
    'draft.get',
    { subject },
    { staleTime: 0, gcTime: 0, refetchOnWindowFocus: false },
  );
  const [status, setStatus] = useState<'clean' | 'unsaved' | 'saving' | 'saved' | 'failed'>('clean');
  const [savedAt, setSavedAt] = useState<string | null>(null);
  // What was there at the beginning. Later answers would show this officer's own saving as somebody's earlier work.
  const [earlier, setEarlier] = useState<OutputOf<'draft.get'> | null>(null);
  const [answered, setAnswered] = useState(false);
  const [error, setError] = useState<unknown>(null);

  if (earlier === null && kept.data !== undefined) setEarlier(kept.data);
  const found = answered ? null : (earlier?.content ?? null);
  const holdsBack = earlier === null || found !== null;

  const text = content === null ? null : JSON.stringify(content);
  const baseline = useRef<string | null>(null);
  const waiting = useRef<{ text: string; since: number } | null>(null);
  const saving = useRef<Promise<void>>(Promise.resolve());
  const closed = useRef(false);
  const mounted = useRef(true);

  const save = useCallback(() => {
    const due = waiting.current;
    if (due === null || closed.current) return;
    waiting.current = null;
    setStatus('saving');
    // One after the other: an earlier content must never arrive after a later one.
    saving.current = saving.current.then(async () => {
      try {
        const saved = await client.call('draft.save', {
          subject,
          content: JSON.parse(due.text) as DraftContent,
        });
        baseline.current = due.text;
        setSavedAt(saved.savedAt);
        setError(null);
        setStatus(waiting.current === null ? 'saved' : 'unsaved');
      } catch (cause) {
        waiting.current ??= due;
        setError(cause);
        setStatus('failed');
        if (mounted.current) setTimeout(save, LONGEST);
      }
    });
  }, [subject]);

  useEffect(() => {
    if (text === null || closed.current) return;
    baseline.current ??= text;
    if (text === baseline.current || holdsBack) return;
    const since = waiting.current?.since ?? performance.now();
    waiting.current = { text, since };
    setStatus('unsaved');
    const timer = setTimeout(save, Math.max(0, Math.min(REST, since + LONGEST - performance.now())));
    return () => clearTimeout(timer);
  }, [text, save, holdsBack]);

  useEffect(() => {
    mounted.current = true;
    const onHide = () => document.visibilityState === 'hidden' && save();
    document.addEventListener('visibilitychange', onHide);
    return () => {
      mounted.current = false;
      document.removeEventListener('visibilitychange', onHide);
      save();
    };
  }, [save]);

  const discard = useCallback(async () => {
    closed.current = true;
    waiting.current = null;
    try {
      await saving.current;
      await client.call('draft.discard', { subject });
      baseline.current = null;
      setAnswered(true);
      setSavedAt(null);
      setStatus('clean');
    } finally {
      closed.current = false;
    }
  }, [subject]);

  return {
    status: earlier === null ? 'loading' : found !== null ? 'undecided' : status,
    savedAt: savedAt ?? earlier?.savedAt ?? null,
    found,
    error: error ?? kept.error,
    takeUp: () => setAnswered(true),
    discard,
  };
}
