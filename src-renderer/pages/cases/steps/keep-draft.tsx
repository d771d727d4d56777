import { type RefObject, useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { DraftNotice, DraftStatus } from '#renderer/parts/draft-notice.tsx';
import { type Draft, useDraft } from '#renderer/parts/use-draft.ts';

/** Saves the form as it is typed and offers earlier unfinished work. `handle` lets the form throw it away once done. */
export function KeepDraft({ subject, handle }: { subject: string; handle: RefObject<Draft | null> }) {
  const form = useFormContext();
  const values = useWatch();
  const draft = useDraft(subject, values);
  useEffect(() => {
    handle.current = draft;
  });
  return (
    <>
      <DraftNotice draft={draft} onTakeUp={(content) => form.reset(content)} />
      <DraftStatus draft={draft} />
    </>
  );
}
