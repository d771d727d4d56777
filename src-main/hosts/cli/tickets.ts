/** Where an answer hands out a ticket to bytes, `--out` redeems it into a file. */
import { writeFile } from 'node:fs/promises';
import type { Application } from '#main/hosts/application.ts';
import { UsageError } from './options.ts';

/** Writes the bytes behind the answer's ticket to `path`. */
export async function writeTickets(application: Application, answer: unknown, path: string): Promise<void> {
  const ticket = (answer as { ticket?: unknown } | null)?.ticket;
  if (typeof ticket !== 'string')
    throw new UsageError('Jawaban prosedur ini tidak membawa berkas; hapus --out.');
  await writeFile(path, bytesOf(application, ticket));
}

export function bytesOf(application: Application, ticket: string): Uint8Array {
  const content = application.bytes.open(ticket);
  if (content === null) throw new UsageError('Tiket berkas sudah tidak berlaku.');
  return content.bytes;
}
