#!/usr/bin/env node
/** `netra <command>`: the third door. It signs in, calls the same procedures, and knows no rules of its own. */
import { auditCommand } from './audit.ts';
import { callCommand } from './call.ts';
import { demoCommand } from './demo.ts';
import { doctorCommand } from './doctor.ts';
import { importCommand } from './import.ts';
import { initCommand } from './init.ts';
import { UsageError } from './options.ts';
import { exitCodes, explain, say } from './output.ts';
import { proceduresCommand } from './procedures.ts';
import { serveCommand } from './serve.ts';

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  init: initCommand,
  procedures: proceduresCommand,
  call: callCommand,
  demo: demoCommand,
  import: importCommand,
  serve: serveCommand,
  audit: auditCommand,
  doctor: doctorCommand,
};

const help = `netra <perintah> [...]

  init --office BERKAS.json --admin NAMA   menyiapkan folder data (kata sandi dari NETRA_PASSWORD atau ditanyakan)
  procedures [--json]                      daftar semua prosedur
  call NAMA [JSON | @berkas | -]           memanggil satu prosedur
  call --lines < permintaan.jsonl          satu permintaan per baris, satu jawaban per baris
  demo --out FOLDER                        seluruh pekerjaan pokok pada kantor contoh; menulis semua PDF
  import employees BERKAS [--dry-run]      membaca berkas pegawai SIASN (XLSX/CSV)
  serve [--port N] [--host H]              menjalankan server kantor
  audit verify                             menelusuri rantai jejak perubahan
  doctor                                   memeriksa data, berkas, fon, kalender

Di mana pun: --data FOLDER (atau NETRA_DATA), --as PENGGUNA dengan NETRA_PASSWORD, --json
Kode keluar: 0 selesai, 1 ditolak, 2 salah pakai, 70 kesalahan program`;

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === 'help') {
    say(help);
    return name === undefined ? exitCodes.usage : exitCodes.done;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined)
    throw new UsageError(`Perintah "${name}" tidak dikenal. Lihat \`netra --help\`.`);
  return command(rest);
}

// A reader that has seen enough (`netra … | head`) closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? exitCodes.done : exitCodes.fault);
});

process.exitCode = await main(process.argv.slice(2)).catch(explain);
