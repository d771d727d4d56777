/** `node out/main/server.js [--port N] [--host H] [--data DIR] [--print-launch]` */
import { parseArgs } from 'node:util';
import { defaultDataFolder } from '../data-folder.ts';
import { runServer } from './server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    host: { type: 'string', default: '127.0.0.1' },
    data: { type: 'string', default: process.env.NETRA_DATA ?? defaultDataFolder() },
    'print-launch': { type: 'boolean', default: false },
  },
});

await runServer({
  host: values.host,
  port: Number(values.port),
  dataFolder: values.data,
  databaseUrl: process.env.NETRA_DATABASE_URL,
  printLaunch: values['print-launch'],
});
