/**
 * The one way a call is answered, whichever door it came through:
 * parse > authorise > run > check output > record > answer. The only general try/catch of the core lives here.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { makeCalendar, parseHolidays, type WorkCalendar } from '#main/law/calendar.ts';
import { appendAudit } from '#main/store/audit.ts';
import { findReceipt, keepReceipt } from '#main/store/receipts.ts';
import type { ReadDb, Store, WriteDb } from '#main/store/store.ts';
import {
  type Call,
  type CommandName,
  contract,
  isProcedureName,
  type ProcedureName,
  type QueryName,
} from '#shared/contract/index.ts';
import { mayDo, type Topic } from '#shared/contract/procedure.ts';
import { type Answer, type NetraError, Refusal, refuse } from '#shared/errors.ts';
import { todayIn } from '#shared/local-date.ts';
import type { Actor, CallContext, CommandHandler, Outcome, QueryHandler } from './context.ts';
import { handlers } from './handlers.ts';
import { loadCalendar, loadOffice } from './office.ts';
import type { Ports } from './ports.ts';
import { presentActor } from './session.ts';
import { shippedElections } from './shipped-data.ts';

/** The store, which does not exist before the office is set up. */
export interface StoreHolder {
  current(): Store | null;
  /** Makes the store, or answers the one that is there. */
  create(): Promise<Store>;
}

/** A fault of the program itself, for the log: no values, only where it happened. */
export interface Incident {
  readonly incident: string;
  readonly procedure: string;
  readonly error: unknown;
}

export interface Dispatch {
  call(call: Call, actor: Actor | null): Promise<Answer<unknown>>;
  /** Turns what `work` throws into an error value; a fault of the program is reported under the procedure's name. */
  answered<T>(procedure: string, work: () => Promise<T>): Promise<Answer<T>>;
  /** Hears which topics a committed command changed. Answers the way to stop listening. */
  onAnnounce(listener: (topics: readonly Topic[]) => void): () => void;
}

export interface DispatchParts {
  readonly stores: StoreHolder;
  readonly ports: Ports;
  readonly report: (incident: Incident) => void;
}

/** BUSY means that somebody else was quicker (the next letter number, the lock): the command is prepared and tried again. */
async function untilFree<T>(attempt: () => Promise<T>, attempts = 5): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    const busy = error instanceof Refusal && error.error.code === 'BUSY';
    if (!busy || attempts === 1) throw error;
    return untilFree(attempt, attempts - 1);
  }
}

interface Done {
  readonly value: unknown;
  readonly announces: readonly Topic[];
}

/** Input fields that must not leave a trace, not even hashed: short secrets can be guessed from a hash. */
const secretFields = new Set(['password', 'current', 'next', 'recoveryKey']);

/** What is shown once is kept nowhere. Such a command cannot be carried out twice anyhow. */
const answersWithSecret = (name: CommandName): boolean => name === 'office.initialise';

/** What a schema has no sentence of its own for is said in Indonesian too. */
z.config(z.locales.id());

/** Procedures that answer before an office exists; they touch no record. */
const worksWithoutOffice = (name: ProcedureName): boolean =>
  contract[name].permission === 'public' && name !== 'session.signIn' && name !== 'user.recover';

export function createDispatch({ stores, ports, report }: DispatchParts): Dispatch {
  const listeners = new Set<(topics: readonly Topic[]) => void>();
  const shippedCalendar = once(async () =>
    makeCalendar(parseHolidays(await ports.resources.readText('law/holidays.csv'))),
  );
  const shippedElectionDays = once(() => shippedElections(ports.resources));
  let officeCalendar: WorkCalendar | null = null;

  async function contextOf(store: Store | null, speaker: Actor | null): Promise<CallContext> {
    const now = ports.clock.now();
    const { office, actor } =
      store === null
        ? { office: null, actor: null }
        : await store.read(async (db) => ({
            office: await loadOffice(db),
            actor: speaker === null ? null : await presentActor(db, speaker),
          }));
    if (office !== null && store !== null) officeCalendar ??= await store.read(loadCalendar);
    return {
      ports,
      now,
      today: todayIn(office?.profile.timeZone ?? 'WIB', now),
      actor,
      office,
      calendar: officeCalendar ?? (await shippedCalendar()),
      elections: await shippedElectionDays(),
      read: <T>(work: (db: ReadDb) => Promise<T>) =>
        store === null ? refuse({ code: 'STORE', fault: 'not_initialised', facts: {} }) : store.read(work),
    };
  }

  async function runQuery(name: QueryName, context: CallContext, input: unknown): Promise<unknown> {
    const handler = handlers[name] as QueryHandler<QueryName>;
    return contract[name].output.parse(await handler(context, input as never));
  }

  async function runCommand(
    name: CommandName,
    context: CallContext,
    input: unknown,
    commandId: string,
  ): Promise<unknown> {
    const inputSha256 = sha256(
      JSON.stringify(input, (key, value) => (secretFields.has(key) ? undefined : value)),
    );
    const receipt = { commandId, name, inputSha256 };
    const before = stores.current();
    if (before !== null) {
      const earlier = await before.read((db) => findReceipt(db, commandId));
      if (earlier !== null) return replayed(earlier, receipt);
    }

    const handler = handlers[name] as CommandHandler<CommandName>;
    const work = await handler(context, input as never);
    const store =
      name === 'office.initialise' ? await stores.create() : (stores.current() ?? notInitialised());

    const done = await inTransaction<Done>(store, async (db, giveUp) => {
      const earlier = await findReceipt(db, commandId);
      if (earlier !== null) return { value: replayed(earlier, receipt), announces: [] };
      const outcome: Outcome<unknown> = await work(db);
      const value = contract[name].output.parse(outcome.value);
      if (outcome.audit === null) return giveUp({ value, announces: [] });
      const author = outcome.audit.actor ?? context.actor;
      await appendAudit(db, {
        at: context.now.toISOString(),
        actorId: author?.userId ?? '',
        actorName: author?.username ?? '',
        commandId,
        name,
        objectType: contract[name].audits,
        objectId: outcome.audit.objectId,
        inputSha256,
        detail: outcome.audit.detail ?? {},
      });
      if (!answersWithSecret(name)) await keepReceipt(db, { ...receipt, output: value });
      return { value, announces: outcome.announces };
    });

    if (done.announces.includes('office')) officeCalendar = null;
    if (done.announces.length > 0) for (const listener of listeners) listener(done.announces);
    return done.value;
  }

  async function answer(call: Call, speaker: Actor | null): Promise<unknown> {
    const { name } = call;
    if (!isProcedureName(name)) return refuse({ code: 'NOT_FOUND', entity: 'procedure', id: name });
    const procedure = contract[name];
    const parsed = procedure.input.safeParse(call.input ?? {});
    if (!parsed.success) {
      const issues = parsed.error.issues.map((issue) => ({
        path: issue.path.join('.'),
        message: issue.message,
      }));
      return refuse({ code: 'VALIDATION', issues });
    }
    const context = await contextOf(stores.current(), speaker);
    const { actor } = context;
    if (context.office === null && !worksWithoutOffice(name)) return notInitialised();
    if (!mayDo(actor?.role ?? null, procedure.permission)) {
      if (actor === null) return refuse({ code: 'UNAUTHENTICATED', reason: 'no_session' });
      return refuse({ code: 'FORBIDDEN', permission: procedure.permission });
    }
    if (procedure.kind === 'query') return runQuery(name as QueryName, context, parsed.data);
    const commandId = call.commandId ?? ports.ids.next();
    return untilFree(() => runCommand(name as CommandName, context, parsed.data, commandId));
  }

  async function answered<T>(procedure: string, work: () => Promise<T>): Promise<Answer<T>> {
    try {
      return { ok: true, value: await work() };
    } catch (error) {
      return { ok: false, error: asNetraError(error, procedure) };
    }
  }

  return {
    call: (call, actor) => answered(call.name, () => answer(call, actor)),
    answered,
    onAnnounce(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  function asNetraError(error: unknown, procedure: string): NetraError {
    if (error instanceof Refusal) return error.error;
    const incident = ports.ids.next();
    report({ incident, procedure, error });
    return { code: 'INTERNAL', incident };
  }
}

/** Runs work in a transaction that can be given up without being an error (a dry run changes nothing). */
async function inTransaction<T>(
  store: Store,
  work: (db: WriteDb, giveUp: (value: T) => never) => Promise<T>,
): Promise<T> {
  let given: { value: T } | null = null;
  const giveUp = (value: T): never => {
    given = { value };
    throw new GivenUp();
  };
  try {
    return await store.write((db) => work(db, giveUp));
  } catch (thrown) {
    if (thrown instanceof GivenUp && given !== null) return (given as { value: T }).value;
    throw thrown;
  }
}

class GivenUp extends Error {}

/** A command id seen before: the same command gets its first answer again; another one is a mistake of the caller. */
function replayed(
  earlier: { name: string; inputSha256: string; output: unknown },
  now: { commandId: string; name: string; inputSha256: string },
): unknown {
  if (earlier.name === now.name && earlier.inputSha256 === now.inputSha256) return earlier.output;
  return refuse({ code: 'CONFLICT', reason: 'command_id_reused', facts: { commandId: now.commandId } });
}

const notInitialised = (): never => refuse({ code: 'STORE', fault: 'not_initialised', facts: {} });

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: T | null = null;
  return async () => {
    made ??= await make();
    return made;
  };
}
