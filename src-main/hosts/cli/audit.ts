/** `netra audit verify`: walks the hash chain of every change. */
import { readOptions, UsageError } from './options.ts';
import { exitCodes, printAnswer } from './output.ts';
import { withSession } from './session.ts';

export async function auditCommand(args: readonly string[]): Promise<number> {
  const { positionals, options } = readOptions(args, {}, { min: 1, max: 1 });
  if (positionals[0] !== 'verify') throw new UsageError('Yang ada: `netra audit verify`.');
  return withSession(options, async ({ call }) => {
    const result = await call('audit.verify', {});
    printAnswer(result);
    return result.whole ? exitCodes.done : exitCodes.refused;
  });
}
