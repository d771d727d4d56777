/** `netra import employees`: the same preview and report as on screen. */
import { stageFiles } from './files.ts';
import { readOptions, UsageError } from './options.ts';
import { exitCodes, explainRefusal, printAnswer, say } from './output.ts';
import { withSession } from './session.ts';

export async function importCommand(args: readonly string[]): Promise<number> {
  const own = { 'dry-run': { type: 'boolean', default: false } } as const;
  const { values, positionals, options } = readOptions(args, own, { min: 2, max: 2 });
  const [what, path] = positionals;
  if (what !== 'employees' || path === undefined)
    throw new UsageError('Yang dapat diimpor: `netra import employees BERKAS`.');
  return withSession(options, async ({ application, actor, call }) => {
    const staged = await stageFiles(application, actor, { file: path.includes('/') ? path : `./${path}` });
    if (!staged.ok) return explainRefusal(staged.error);
    const { file } = staged.value as { file: string };
    const report = await call('employee.import', { file, dryRun: values['dry-run'] });
    if (options.json) {
      printAnswer(report);
      return exitCodes.done;
    }
    for (const row of report.rows) {
      for (const problem of row.problems) say(`Baris ${row.row}, kolom ${problem.column}: ${problem.text}`);
    }
    say(values['dry-run'] ? 'Pratinjau saja; tidak ada yang ditulis.' : 'Sudah ditulis.');
    printAnswer({ new: report.new, changed: report.changed, same: report.same, rejected: report.rejected });
    return exitCodes.done;
  });
}
