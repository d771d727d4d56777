/** What a handler receives, and the shape every handler has. */

import type { WorkCalendar } from '#main/law/calendar.ts';
import type { LawContext } from '#main/law/case-facts.ts';
import type { Election } from '#main/law/elections.ts';
import type { ReadDb, WriteDb } from '#main/store/store.ts';
import type { CommandName, OutputOf, ParsedInputOf, QueryName } from '#shared/contract/index.ts';
import type { OfficeProfile } from '#shared/contract/office.ts';
import type { Topic } from '#shared/contract/procedure.ts';
import { refuse } from '#shared/errors.ts';
import type { LocalDate } from '#shared/local-date.ts';
import type { Role } from '#shared/vocabulary.ts';
import type { Ports } from './ports.ts';

/** Who speaks: made by the door from a session, never taken from the input. */
export interface Actor {
  readonly userId: string;
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
}

/** The office as the rules see it now. */
export interface OfficeNow {
  readonly officeId: string;
  readonly profile: OfficeProfile;
  readonly revision: number;
}

/** One call, as a handler sees it. Time stands still while it runs. */
export interface CallContext {
  readonly ports: Ports;
  readonly now: Date;
  /** Today in the office's time zone. */
  readonly today: LocalDate;
  /** Null at public procedures before sign-in. */
  readonly actor: Actor | null;
  /** Null while the office has not been set up: only public procedures run then. */
  readonly office: OfficeNow | null;
  /** The calendar that applies: the office's own, or the shipped one while there is no office. */
  readonly calendar: WorkCalendar;
  /** When candidates were determined and votes cast. */
  readonly elections: readonly Election[];
  /** Reads cannot write. */
  read<T>(work: (db: ReadDb) => Promise<T>): Promise<T>;
}

export type QueryHandler<Name extends QueryName> = (
  call: CallContext,
  input: ParsedInputOf<Name>,
) => Promise<OutputOf<Name>>;

/** What a command did, for its audit row and for the screens that have to ask again. */
export interface Outcome<Value> {
  readonly value: Value;
  /** Null only when nothing was changed (a dry run); then nothing is committed either. */
  readonly audit: {
    readonly objectId: string;
    readonly detail?: Readonly<Record<string, unknown>>;
    /** Who did it, when the session begins with this very command. */
    readonly actor?: Actor;
  } | null;
  readonly announces: readonly Topic[];
}

/** The part of a command that runs inside its transaction; it awaits nothing but the store. */
export type Work<Name extends CommandName> = (db: WriteDb) => Promise<Outcome<OutputOf<Name>>>;

/**
 * A command first does its slow work (hashing, rendering, reading files) outside the transaction, and answers the work to
 * do inside it.
 */
export type CommandHandler<Name extends CommandName> = (
  call: CallContext,
  input: ParsedInputOf<Name>,
) => Promise<Work<Name>>;

/** A group of handlers, one capability's share of the contract. */
export type HandlersFor<Names extends QueryName | CommandName> = {
  readonly [Name in Names]: Name extends QueryName
    ? QueryHandler<Name>
    : Name extends CommandName
      ? CommandHandler<Name>
      : never;
};

/** The office, where a procedure cannot run without one (dispatch has checked). */
export function officeOf(call: CallContext): OfficeNow {
  return call.office ?? refuse({ code: 'STORE', fault: 'not_initialised', facts: {} });
}

/** The signed-in person, where a procedure cannot run without one (dispatch has checked). */
export function actorOf(call: CallContext): Actor {
  return call.actor ?? refuse({ code: 'UNAUTHENTICATED', reason: 'no_session' });
}

/** What the law needs to know beside the case. */
export function lawContextOf(call: CallContext): LawContext {
  const { profile } = officeOf(call);
  return {
    today: call.today,
    calendar: call.calendar,
    elections: call.elections,
    pattern: profile.workingPattern,
    government: profile.governmentKind,
    moderateSet: profile.rules.moderateSet,
    summonsRule: profile.rules.summonsRule,
  };
}
