/** Standard output carries the answer alone; words go to standard error. */

import { describeError } from '#shared/error-texts.ts';
import { type NetraError, Refusal } from '#shared/errors.ts';
import { UsageError } from './options.ts';

export const exitCodes = { done: 0, refused: 1, usage: 2, fault: 70 } as const;

export function printAnswer(value: unknown, { pretty = true } = {}): void {
  process.stdout.write(`${JSON.stringify(value, null, pretty ? 2 : 0)}\n`);
}

export function say(words: string): void {
  process.stderr.write(`${words}\n`);
}

/** Says what went wrong and answers the exit code. A refusal is also printed as a value for programs. */
export function explain(error: unknown): number {
  if (error instanceof UsageError) {
    say(error.message);
    return exitCodes.usage;
  }
  if (error instanceof Refusal) return explainRefusal(error.error);
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return exitCodes.fault;
}

export function explainRefusal(error: NetraError): number {
  say(JSON.stringify({ ok: false, error }));
  const words = describeError(error);
  say([words.title, words.detail, words.kept, words.advice].filter((part) => part !== '').join('\n'));
  return error.code === 'INTERNAL' ? exitCodes.fault : exitCodes.refused;
}
