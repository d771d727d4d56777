/** Worker thread that makes papers, so that nobody's screen waits for the layout of a long record. */
import { parentPort, workerData } from 'node:worker_threads';
import type { PaperDefinition } from '#main/usecases/ports.ts';
import { createPaperMaker } from './pdf/paper-maker.ts';

export interface PaperWorkerData {
  readonly fontsFolder: string;
}

if (parentPort === null) throw new Error('pdf-worker runs as a worker thread only');
const desk = parentPort;
const make = createPaperMaker((workerData as PaperWorkerData).fontsFolder);

// An error is left to end the thread: the desk sees it as the thread's `error`.
desk.on('message', async (paper: PaperDefinition) => {
  const made = await make(paper);
  desk.postMessage(made, [made.bytes.buffer as ArrayBuffer]);
});
