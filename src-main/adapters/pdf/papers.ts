/** The port `Papers` on pdfmake, in worker threads. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PaperDefinition, Papers, RenderedPaper } from '#main/usecases/ports.ts';
import type { PaperWorkerData } from '../pdf-worker.ts';
import { createTurns } from '../turns.ts';
import { workerFile } from '../worker-file.ts';

/** A thread keeps parsed fonts and shaped words: worth having for the next paper, not for ever. */
const KEEP_THREAD_MS = 60_000;

const HEAP_MEGABYTES = 1024;

/**
 * Papers with the fonts of `fontsFolder` (the project's resources/fonts). As many are made at once as there are threads;
 * an idle thread does not keep the program from ending.
 */
export function createPapers(fontsFolder: string, threads = Math.min(2, availableParallelism())): Papers {
  const takeTurn = createTurns(threads);
  const idle: IdleThread[] = [];

  function thread(): Worker {
    const rested = idle.pop();
    if (rested === undefined) return newThread(fontsFolder);
    clearTimeout(rested.end);
    rested.worker.ref();
    return rested.worker;
  }

  function rest(worker: Worker): void {
    worker.unref();
    const end = setTimeout(() => {
      idle.splice(
        idle.findIndex((one) => one.worker === worker),
        1,
      );
      void worker.terminate();
    }, KEEP_THREAD_MS).unref();
    idle.push({ worker, end });
  }

  return {
    render: (paper) =>
      takeTurn(async () => {
        const worker = thread();
        try {
          const made = await madeBy(worker, paper);
          rest(worker);
          return made;
        } catch (error) {
          await worker.terminate();
          throw error;
        }
      }),
  };
}

type IdleThread = { readonly worker: Worker; readonly end: NodeJS.Timeout };

function newThread(fontsFolder: string): Worker {
  const workerData: PaperWorkerData = { fontsFolder };
  return new Worker(workerFile('pdf-worker'), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
  });
}

/** Rejects with the error that ended the thread. */
async function madeBy(worker: Worker, paper: PaperDefinition): Promise<RenderedPaper> {
  const answered = once(worker, 'message');
  worker.postMessage({
    definition: paper.definition,
    mustContain: paper.mustContain,
    createdAt: paper.createdAt,
  } satisfies PaperDefinition);
  const [made] = (await answered) as [RenderedPaper];
  return made;
}
