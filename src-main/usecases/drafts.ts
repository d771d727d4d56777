/** Unfinished work of one user: saved while it is typed, offered again after an interruption. */
import { discardDraft, getDraft, saveDraft } from '#main/store/drafts.ts';
import { actorOf, type HandlersFor } from './context.ts';

export const draftHandlers: HandlersFor<'draft.save' | 'draft.get' | 'draft.discard'> = {
  'draft.save':
    async (call, { subject, content }) =>
    async (db) => {
      const savedAt = call.now.toISOString();
      await saveDraft(db, { userId: actorOf(call).userId, subject, content, savedAt });
      return { value: { savedAt }, audit: { objectId: subject }, announces: [] };
    },

  'draft.get': async (call, { subject }) => {
    const draft = await call.read((db) => getDraft(db, { userId: actorOf(call).userId, subject }));
    return { content: draft?.content ?? null, savedAt: draft?.savedAt ?? null };
  },

  'draft.discard':
    async (call, { subject }) =>
    async (db) => {
      await discardDraft(db, { userId: actorOf(call).userId, subject });
      return { value: {}, audit: { objectId: subject }, announces: [] };
    },
};
