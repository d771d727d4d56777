/** What is known of the files kept beside the store; the bytes themselves lie under their hash. */
import type { Instant } from './schema.ts';
import type { ReadDb, WriteDb } from './store.ts';

export interface StoredFile {
  /** SHA-256 of the bytes, hex: also the file's id. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly name: string;
  readonly size: number;
  readonly keptAt: Instant;
  readonly keptBy: string;
}

/** The same bytes are known once, under the name they first came with. */
export async function keepFile(db: WriteDb, file: StoredFile): Promise<void> {
  await db
    .insertInto('file')
    .values({
      sha256: file.sha256,
      media_type: file.mediaType,
      name: file.name,
      size: file.size,
      kept_at: file.keptAt,
      kept_by: file.keptBy,
    })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute();
}

export async function getFile(db: ReadDb, sha256: string): Promise<StoredFile | null> {
  const row = await db
    .selectFrom('file')
    .select(['sha256', 'media_type as mediaType', 'name', 'size', 'kept_at as keptAt', 'kept_by as keptBy'])
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row ?? null;
}
