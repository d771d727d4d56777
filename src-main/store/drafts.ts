/** Forms begun and not finished, per user and subject. */
import type { Instant } from './schema.ts';
import type { ReadDb, WriteDb } from './store.ts';

export interface StoredDraft {
  readonly content: Record<string, unknown>;
  readonly savedAt: Instant;
}

/** Whose draft of what: a user has one per subject. */
export interface DraftKey {
  readonly userId: string;
  readonly subject: string;
}

export async function getDraft(db: ReadDb, { userId, subject }: DraftKey): Promise<StoredDraft | null> {
  const row = await db
    .selectFrom('draft')
    .selectAll()
    .where('user_id', '=', userId)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row === undefined ? null : { content: JSON.parse(row.content), savedAt: row.saved_at };
}

/** The newer draft takes the place of the older. */
export async function saveDraft(db: WriteDb, draft: DraftKey & StoredDraft): Promise<void> {
  const kept = { content: JSON.stringify(draft.content), saved_at: draft.savedAt };
  await db
    .insertInto('draft')
    .values({ user_id: draft.userId, subject: draft.subject, ...kept })
    .onConflict((conflict) => conflict.columns(['user_id', 'subject']).doUpdateSet(kept))
    .execute();
}

export async function discardDraft(db: WriteDb, { userId, subject }: DraftKey): Promise<void> {
  await db.deleteFrom('draft').where('user_id', '=', userId).where('subject', '=', subject).execute();
}
