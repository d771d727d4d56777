/**
 * What a store is to the rest of the program: something that reads and writes in transactions. The handle a piece of
 * work receives is the only way to the rows, and it dies with its transaction; there is no outer connection to use by
 * mistake (on SQLite that would wait for itself for ever).
 */
import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

export type Dialect = 'sqlite' | 'postgres';

/** Where a store lives: a folder of this PC, or a PostgreSQL database (version 15 or later). */
export type StoreLocation =
  | { readonly kind: 'sqlite'; readonly folder: string }
  | { readonly kind: 'postgres'; readonly url: string };

export interface StoreOptions {
  /** Raw 256-bit key; the SQLite file is then encrypted page by page (ChaCha20-Poly1305). Not used by PostgreSQL. */
  readonly key?: Uint8Array;
  /** Opens without owning the folder and without migrating; `write` is refused. */
  readonly readOnly?: boolean;
}

declare const readable: unique symbol;
declare const writable: unique symbol;

/** A read-only transaction: one consistent view of all rows. The connection behind it cannot write either. */
export type ReadDb = Pick<Kysely<Schema>, 'selectFrom' | 'selectNoFrom' | 'fn'> & {
  readonly dialect: Dialect;
  readonly [readable]: true;
};

/** A write transaction. There is only one at a time, on either database, so what it has read stays true until it ends. */
export type WriteDb = ReadDb &
  Pick<Kysely<Schema>, 'insertInto' | 'updateTable' | 'deleteFrom'> & { readonly [writable]: true };

export interface StoreDescription {
  readonly dialect: Dialect;
  /** Version of the database engine, as it names itself. */
  readonly engine: string;
  /** Name of the last migration applied. */
  readonly schema: string;
  readonly encrypted: boolean;
}

export interface Store {
  readonly dialect: Dialect;
  /** Runs `work` on one consistent, read-only view. */
  read<T>(work: (db: ReadDb) => Promise<T>): Promise<T>;
  /**
   * Runs `work` in one transaction: all of it is kept, durably, when the promise resolves; nothing of it when `work`
   * throws. Throws Refusal STORE (disk_full, not_writable, damaged, unreachable) or BUSY for what the engine refuses.
   */
  write<T>(work: (db: WriteDb) => Promise<T>): Promise<T>;
  close(): Promise<void>;
  describe(): StoreDescription;
}
