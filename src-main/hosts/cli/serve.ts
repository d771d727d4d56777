/** `netra serve`: the office server, on this computer unless told otherwise. */
import { runServer } from '#main/hosts/server/server.ts';
import { readOptions, UsageError } from './options.ts';
import { exitCodes } from './output.ts';

export async function serveCommand(args: readonly string[]): Promise<number> {
  const own = {
    port: { type: 'string', default: '0' },
    host: { type: 'string', default: '127.0.0.1' },
  } as const;
  const { values, options } = readOptions(args, own, { min: 0, max: 0 });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError('--port memerlukan angka 0 sampai 65535.');
  await runServer({
    port,
    host: values.host,
    dataFolder: options.dataFolder,
    databaseUrl: options.databaseUrl,
  });
  return exitCodes.done;
}
