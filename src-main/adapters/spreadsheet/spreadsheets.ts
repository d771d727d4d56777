import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Spreadsheets } from '#main/usecases/ports.ts';
import { Refusal, refuse } from '#shared/errors.ts';
import type { EmployeeFileAnswer, EmployeeFileTask } from '../spreadsheet-worker.ts';
import { createTurns } from '../turns.ts';
import { workerFile } from '../worker-file.ts';
import { writeTable } from './write-table.ts';

/** What reading one file may cost. */
export interface ReadingLimits {
  readonly fileBytes: number;
  readonly heapMegabytes: number;
  readonly seconds: number;
}

/** A province's 60,000 employees are about 10 MB as XLSX, 20 MB as CSV, and take some ten seconds. */
const usualLimits: ReadingLimits = { fileBytes: 64 * 1024 * 1024, heapMegabytes: 1024, seconds: 120 };

/** After the preview of a file comes its import: the thread that has just read it is still warm. */
const KEEP_THREAD_MS = 60_000;

export function createSpreadsheets(limits: ReadingLimits = usualLimits): Spreadsheets {
  const readInThread = createReadingThread(limits);
  return {
    async readEmployees(bytes, today) {
      if (bytes.byteLength > limits.fileBytes) throw tooLarge({ bytes: String(bytes.byteLength) });
      const answer = await readInThread({ bytes, today });
      return 'refused' in answer ? refuse(answer.refused) : answer.rows;
    },
    writeTable,
  };
}

/** One thread, one file at a time. It is thrown away when a file was too much for it, and when nobody needs it. */
function createReadingThread(limits: ReadingLimits): (task: EmployeeFileTask) => Promise<EmployeeFileAnswer> {
  const takeTurn = createTurns(1);
  let thread: Worker | null = null;
  let rest: NodeJS.Timeout | undefined;

  async function end(): Promise<void> {
    const ended = thread;
    thread = null;
    await ended?.terminate();
  }

  return (task) =>
    takeTurn(async () => {
      clearTimeout(rest);
      thread ??= new Worker(workerFile('spreadsheet-worker'), {
        resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
      });
      thread.ref();
      try {
        const answered = once(thread, 'message', { signal: AbortSignal.timeout(limits.seconds * 1000) });
        thread.postMessage(task);
        const [answer] = (await answered) as [EmployeeFileAnswer];
        // An idle thread does not keep the program from ending.
        thread.unref();
        rest = setTimeout(end, KEEP_THREAD_MS).unref();
        return answer;
      } catch (error) {
        await end();
        throw isTooMuch(error) ? tooLarge({}) : error;
      }
    });
}

/** Out of memory, or out of time. */
function isTooMuch(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'AbortError' || ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY');
}

function tooLarge(facts: Record<string, string>): Refusal {
  return new Refusal({ code: 'FILE_REFUSED', fault: 'too_large', facts });
}
