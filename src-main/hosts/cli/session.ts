/** How every command opens the office and signs in. */

import type { Application } from '#main/hosts/application.ts';
import { openApplication } from '#main/hosts/application.ts';
import type { Actor } from '#main/usecases/context.ts';
import type { InputOf, OutputOf, ProcedureName } from '#shared/contract/index.ts';
import { type NetraError, Refusal } from '#shared/errors.ts';
import type { CommonOptions } from './options.ts';

export interface CliSession {
  readonly application: Application;
  readonly actor: Actor | null;
  /** Calls a procedure and answers its value; a refusal is thrown. */
  call<Name extends ProcedureName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>>;
}

/** Opens the office, signs in when a user is named, runs the work, and closes whatever happens. */
export async function withSession<T>(
  options: CommonOptions,
  work: (session: CliSession) => Promise<T>,
): Promise<T> {
  const application = await openApplication({
    dataFolder: options.dataFolder,
    databaseUrl: options.databaseUrl,
  });
  try {
    const actor =
      options.as === undefined ? null : await signIn(application, options.as, options.password ?? '');
    return await work({ application, actor, call: caller(application, actor) });
  } finally {
    await application.close();
  }
}

/** A typed call through the in-process door, over a JSON round trip like every other door. */
export function caller(application: Application, actor: Actor | null): CliSession['call'] {
  return async (name, input) => {
    const answer = await application.call({ name, input }, actor);
    if (!answer.ok) throw new Refusal(answer.error);
    return JSON.parse(JSON.stringify(answer.value));
  };
}

async function signIn(application: Application, username: string, password: string): Promise<Actor> {
  const answer = await application.sessions.signIn(username, password, `cli-${process.pid}`);
  if (!answer.ok) throw new Refusal(answer.error as NetraError);
  return answer.value.user;
}
