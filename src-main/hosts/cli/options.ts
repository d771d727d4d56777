/** The words after `netra`, checked; anything unclear is wrong usage (exit 2), said in one sentence. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { defaultDataFolder } from '../data-folder.ts';

/** Wrong usage of the command line: exit code 2. */
export class UsageError extends Error {}

export interface CommonOptions {
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  readonly as: string | undefined;
  readonly password: string | undefined;
  readonly json: boolean;
}

const common = {
  data: { type: 'string' },
  as: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const satisfies ParseArgsOptionsConfig;

/** Parses the arguments of one command; unknown flags and surplus words are refused. */
export function readOptions<Own extends ParseArgsOptionsConfig>(
  args: readonly string[],
  own: Own,
  words: { min: number; max: number },
) {
  const parsed = parse(args, own);
  if (parsed.positionals.length < words.min || parsed.positionals.length > words.max) {
    throw new UsageError('Jumlah kata sesudah perintah tidak sesuai. Lihat `netra --help`.');
  }
  return { ...parsed, options: commonOptions(parsed.values as Record<string, unknown>) };
}

function parse<Own extends ParseArgsOptionsConfig>(args: readonly string[], own: Own) {
  try {
    return parseArgs({
      args: [...args],
      options: { ...own, ...common },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function commonOptions(values: Record<string, unknown>): CommonOptions {
  return {
    dataFolder: (values['data'] as string | undefined) ?? process.env['NETRA_DATA'] ?? defaultDataFolder(),
    databaseUrl: process.env['NETRA_DATABASE_URL'],
    as: values['as'] as string | undefined,
    password: process.env['NETRA_PASSWORD'],
    json: values['json'] === true,
  };
}
