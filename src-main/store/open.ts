/** The two ways to a store: open the one that is there, or make a new one. */
import { createPostgresStore, openPostgresStore } from './postgres.ts';
import { createSqliteStore, openSqliteStore } from './sqlite.ts';
import type { Store, StoreLocation, StoreOptions } from './store.ts';

export type { Store, StoreLocation, StoreOptions } from './store.ts';

/**
 * Opens an existing store and brings its schema up to date.
 *
 * Throws Refusal STORE: not_initialised, zero_byte, not_netra, damaged, newer_schema, locked_by_other_program,
 * not_writable, unsafe_settings, unreachable. In none of these cases has anything been changed.
 */
export function openStore(location: StoreLocation, options: StoreOptions = {}): Promise<Store> {
  return location.kind === 'sqlite'
    ? openSqliteStore(location.folder, options)
    : openPostgresStore(location.url, options);
}

/**
 * Makes a new, empty, migrated store and opens it. The folder is made when it is missing; a PostgreSQL database has to
 * exist. Throws Refusal CONFLICT already_initialised when a store is there already.
 */
export function createStore(location: StoreLocation, options: StoreOptions = {}): Promise<Store> {
  return location.kind === 'sqlite'
    ? createSqliteStore(location.folder, options)
    : createPostgresStore(location.url);
}
