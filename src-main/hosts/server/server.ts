/** The office server as a program: opens the office, says where it is, serves until it is asked to stop. */
import { once } from 'node:events';
import { openApplication } from '../application.ts';
import { openAssets, pageFolder } from '../assets.ts';
import { startServer } from './http.ts';

export interface RunOptions {
  readonly host: string;
  readonly port: number;
  readonly dataFolder: string;
  readonly databaseUrl?: string | undefined;
  /** The address printed is a link that opens the only door there is, once. */
  readonly printLaunch?: boolean;
}

/** Resolves after SIGTERM or SIGINT, when everything is closed. Prints one line of JSON, `{"address": …}`, when ready. */
export async function runServer(options: RunOptions): Promise<void> {
  const { host, port, dataFolder, databaseUrl, printLaunch = false } = options;
  const stop = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  const assets = await openAssets(pageFolder());
  if ((await assets.find('/')) === null) {
    process.stderr.write('Halaman belum dibangun (npm run build): hanya prosedur yang menjawab.\n');
  }
  if (!['127.0.0.1', 'localhost', '::1'].includes(host)) {
    process.stderr.write(
      'Peringatan: alamat ini dapat dicapai dari jaringan, tanpa enkripsi. Pakai hanya di jaringan yang dipercaya.\n',
    );
  }

  const application = await openApplication({ dataFolder, databaseUrl });
  try {
    const server = await startServer({
      application,
      assets,
      host,
      port,
      entry: printLaunch ? 'link' : 'open',
    });
    process.stdout.write(`${JSON.stringify({ address: server.address })}\n`);
    await stop;
    await server.close();
  } finally {
    await application.close();
  }
}
