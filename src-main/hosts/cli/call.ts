/** `netra call`: one procedure, or one request a line. */
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import type { Answer } from '#shared/errors.ts';
import { stageFiles } from './files.ts';
import { readOptions, UsageError } from './options.ts';
import { exitCodes, explainRefusal, printAnswer } from './output.ts';
import { type CliSession, withSession } from './session.ts';
import { writeTickets } from './tickets.ts';

export async function callCommand(args: readonly string[]): Promise<number> {
  const own = { lines: { type: 'boolean', default: false }, out: { type: 'string' } } as const;
  const { values, positionals, options } = readOptions(args, own, { min: 0, max: 2 });
  if (values.lines) {
    if (positionals.length > 0)
      throw new UsageError('`call --lines` membaca permintaan dari masukan standar, tanpa nama.');
    return withSession(options, callLines);
  }
  const [name, argument] = positionals;
  if (name === undefined)
    throw new UsageError('Sebutkan nama prosedur. `netra procedures` menampilkan daftarnya.');
  const input = await readInput(argument);
  return withSession(options, async (session) => {
    const answer = await callOne(session, name, input);
    if (!answer.ok) return explainRefusal(answer.error);
    if (values.out !== undefined) await writeTickets(session.application, answer.value, values.out);
    printAnswer(answer.value);
    return exitCodes.done;
  });
}

const requestLine = z.object({
  id: z.union([z.string(), z.number(), z.null()]).optional(),
  name: z.string(),
  input: z.unknown().optional(),
  commandId: z.string().max(64).optional(),
});

/** One answer a line, in the order of the requests. A line that is no request gets an answer too. */
async function callLines(session: CliSession): Promise<number> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    printAnswer(await answerLine(session, line), { pretty: false });
  }
  return exitCodes.done;
}

async function answerLine(session: CliSession, line: string): Promise<{ id: unknown } & Answer<unknown>> {
  const request = requestLine.safeParse(jsonOrNull(line));
  if (!request.success) {
    const issues = [{ path: '', message: 'Baris ini bukan permintaan {"id":…, "name":…, "input":…}.' }];
    return { id: null, ok: false, error: { code: 'VALIDATION', issues } };
  }
  const { id = null, name, input, commandId } = request.data;
  try {
    return { id, ...(await callOne(session, name, input ?? {}, commandId)) };
  } catch (error) {
    // A file that cannot be read spoils its own line only.
    if (!(error instanceof UsageError)) throw error;
    return {
      id,
      ok: false,
      error: { code: 'VALIDATION', issues: [{ path: 'input', message: error.message }] },
    };
  }
}

async function callOne(
  session: CliSession,
  name: string,
  input: unknown,
  commandId?: string,
): Promise<Answer<unknown>> {
  const staged = await stageFiles(session.application, session.actor, input);
  if (!staged.ok) return staged;
  return session.application.call({ name, input: staged.value, commandId }, session.actor);
}

/** The argument of `call`: JSON text, `@file`, `-` for standard input, or nothing. */
async function readInput(argument: string | undefined): Promise<unknown> {
  if (argument === undefined) return {};
  const source =
    argument === '-'
      ? await text(process.stdin)
      : argument.startsWith('@')
        ? await readNamed(argument.slice(1))
        : argument;
  try {
    return JSON.parse(source);
  } catch {
    throw new UsageError('Masukan bukan JSON yang sah.');
  }
}

async function readNamed(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new UsageError(`Berkas "${path}" tidak dapat dibaca.`);
  }
}

/** Null for text that is no JSON: the schema then refuses it in words. */
function jsonOrNull(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
