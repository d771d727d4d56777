/** `netra init`: makes a data folder with a store, the office's profile and its first administrator. */
import { createInterface } from 'node:readline/promises';
import type { InputOf } from '#shared/contract/index.ts';
import { readPath } from './files.ts';
import { readOptions, UsageError } from './options.ts';
import { exitCodes, printAnswer, say } from './output.ts';
import { withSession } from './session.ts';

export async function initCommand(args: readonly string[]): Promise<number> {
  const own = {
    office: { type: 'string' },
    admin: { type: 'string' },
    sample: { type: 'boolean', default: false },
  } as const;
  const { values, options } = readOptions(args, own, { min: 0, max: 0 });
  if (values.admin === undefined) throw new UsageError('Sebutkan nama pengguna administrator: --admin NAMA.');
  if (values.office === undefined && !values.sample) {
    throw new UsageError('Sebutkan profil kantor: --office BERKAS.json, atau --sample untuk kantor contoh.');
  }
  const password = options.password ?? (await askPassword());
  return withSession(options, async ({ call }) => {
    const office =
      values.office === undefined
        ? await call('office.sample', {})
        : readOffice(await readPath(values.office));
    const { recoveryKey } = await call('office.initialise', {
      profile: office.profile,
      officials: office.officials,
      administrator: { username: values.admin ?? '', displayName: values.admin ?? '', password },
      withSample: values.sample,
    });
    say('Kunci pemulihan di bawah ini hanya ditampilkan sekali. Catat, lalu simpan di tempat terkunci.');
    printAnswer({ dataFolder: options.dataFolder, administrator: values.admin, recoveryKey });
    return exitCodes.done;
  });
}

/** An office file holds `{profile, officials}`; the contract checks every field of it. */
function readOffice(bytes: Uint8Array): Pick<InputOf<'office.initialise'>, 'profile' | 'officials'> {
  try {
    const office = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return { profile: office.profile, officials: office.officials ?? [] };
  } catch {
    throw new UsageError('Berkas profil kantor bukan JSON yang sah.');
  }
}

async function askPassword(): Promise<string> {
  if (!process.stdin.isTTY)
    throw new UsageError('Kata sandi administrator: isi variabel lingkungan NETRA_PASSWORD.');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question('Kata sandi administrator (paling sedikit 12 huruf): ');
  } finally {
    terminal.close();
  }
}
