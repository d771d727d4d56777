/** Worker thread that reads employee files. A file that exhausts the memory takes this thread down, not the desk. */
import { parentPort } from 'node:worker_threads';
import type { EmployeeFileRow } from '#main/usecases/ports.ts';
import { type NetraError, Refusal } from '#shared/errors.ts';
import type { LocalDate } from '#shared/local-date.ts';
import { readEmployeeFile } from './spreadsheet/employee-file.ts';

export interface EmployeeFileTask {
  readonly bytes: Uint8Array;
  readonly today: LocalDate;
}

export type EmployeeFileAnswer =
  | { readonly rows: readonly EmployeeFileRow[] }
  | { readonly refused: NetraError };

if (parentPort === null) throw new Error('spreadsheet-worker runs as a worker thread only');
const desk = parentPort;

// An error that is no refusal is left to end the thread: the desk sees it as the thread's `error`.
desk.on('message', async (task: EmployeeFileTask) => desk.postMessage(await answer(task)));

async function answer({ bytes, today }: EmployeeFileTask): Promise<EmployeeFileAnswer> {
  try {
    return { rows: await readEmployeeFile(bytes, today) };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.error };
    throw error;
  }
}
