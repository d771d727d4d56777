/** `netra procedures`: the contract, for people and for programs. */
import { z } from 'zod';
import { contract } from '#shared/contract/index.ts';
import { readOptions } from './options.ts';
import { exitCodes, printAnswer } from './output.ts';

export async function proceduresCommand(args: readonly string[]): Promise<number> {
  const { options } = readOptions(args, {}, { min: 0, max: 0 });
  if (options.json) {
    printAnswer(
      Object.entries(contract).map(([name, { kind, permission, summary, input, output }]) => ({
        name,
        kind,
        permission,
        summary,
        input: schemaOf(input),
        output: schemaOf(output),
      })),
    );
    return exitCodes.done;
  }
  const width = Math.max(...Object.keys(contract).map((name) => name.length));
  for (const [name, { kind, permission, summary }] of Object.entries(contract)) {
    process.stdout.write(`${name.padEnd(width)}  ${kind.padEnd(7)}  ${permission.padEnd(15)}  ${summary}\n`);
  }
  return exitCodes.done;
}

/** What travels: dates are text on the wire, so the input side of a schema describes both directions. */
const schemaOf = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
