/** What a database engine complains of, in the closed words of the contract. */
import { type NetraError, Refusal } from '#shared/errors.ts';

type StoreFault = Extract<NetraError, { code: 'STORE' }>['fault'];

const busy: NetraError = { code: 'BUSY', what: 'store' };
const stored = (fault: StoreFault): NetraError => ({ code: 'STORE', fault, facts: {} });

/** SQLite result codes, without their extension: SQLITE_READONLY_DBMOVED is a SQLITE_READONLY. */
const sqliteFaults: Readonly<Record<string, NetraError>> = {
  SQLITE_BUSY: busy,
  SQLITE_LOCKED: busy,
  SQLITE_FULL: stored('disk_full'),
  SQLITE_READONLY: stored('not_writable'),
  SQLITE_CANTOPEN: stored('not_writable'),
  SQLITE_PERM: stored('not_writable'),
  SQLITE_CORRUPT: stored('damaged'),
  SQLITE_NOTADB: stored('damaged'),
};

/** PostgreSQL SQLSTATEs and the system's connection errors. */
const postgresFaults: Readonly<Record<string, NetraError>> = {
  '40001': busy,
  '40P01': busy,
  '55P03': busy,
  '53100': stored('disk_full'),
  '25006': stored('not_writable'),
  '42501': stored('not_writable'),
  XX001: stored('damaged'),
  XX002: stored('damaged'),
  ECONNREFUSED: stored('unreachable'),
  ECONNRESET: stored('unreachable'),
  ENOENT: stored('unreachable'),
  ENOTFOUND: stored('unreachable'),
  EAI_AGAIN: stored('unreachable'),
  EHOSTUNREACH: stored('unreachable'),
  ETIMEDOUT: stored('unreachable'),
  EACCES: stored('unreachable'),
  '28000': stored('unreachable'),
  '28P01': stored('unreachable'),
  '3D000': stored('unreachable'),
  '53300': stored('unreachable'),
  '57P01': stored('unreachable'),
  '57P02': stored('unreachable'),
  '57P03': stored('unreachable'),
};

/** What pg says, without a code, when the connection is the trouble. */
const connectionLost =
  /^(timeout exceeded when trying to connect|timeout expired|Connection terminated|Client has encountered a connection error)/;

/** The same error as a Refusal when it is one an officer can do something about; any other as it is. */
export function sqliteRefusal(error: unknown): unknown {
  const code = codeOf(error)?.match(/^SQLITE_[A-Z]+/)?.[0];
  const known = code === undefined ? undefined : sqliteFaults[code];
  return known === undefined ? error : withCause(known, error);
}

export function postgresRefusal(error: unknown): unknown {
  const code = codeOf(error);
  const lost = code === undefined && error instanceof Error && connectionLost.test(error.message);
  const known = lost ? stored('unreachable') : postgresFaults[code ?? ''];
  return known === undefined ? error : withCause(known, error);
}

function codeOf(error: unknown): string | undefined {
  if (error instanceof Refusal || !(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

function withCause(known: NetraError, cause: unknown): Refusal {
  const refusal = new Refusal(known);
  refusal.cause = cause;
  return refusal;
}
