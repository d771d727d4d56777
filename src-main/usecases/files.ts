/** Files from outside: kept by content, opened by ticket. */

import { getFile, keepFile } from '#main/store/files.ts';
import { refuse } from '#shared/errors.ts';
import { actorOf, type HandlersFor } from './context.ts';

export const fileHandlers: HandlersFor<'file.register' | 'file.open'> = {
  'file.register': async (call, { sha256, mediaType, fileName, size }) => {
    if (!(await call.ports.files.has(sha256))) refuse({ code: 'NOT_FOUND', entity: 'file', id: sha256 });
    return async (db) => {
      await keepFile(db, {
        sha256,
        mediaType,
        name: fileName,
        size,
        keptAt: call.now.toISOString(),
        keptBy: actorOf(call).userId,
      });
      return { value: { fileId: sha256 }, audit: { objectId: sha256 }, announces: [] };
    };
  },

  'file.open': async (call, { fileId }) => {
    const file = await call.read((db) => getFile(db, fileId));
    if (file === null) return refuse({ code: 'NOT_FOUND', entity: 'file', id: fileId });
    const bytes = await call.ports.files.read(fileId);
    return call.ports.tickets.issue({ bytes, mediaType: file.mediaType, fileName: file.name });
  },
};
