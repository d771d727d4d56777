/** Where a worker thread's program stands: beside this file, in the source as in the build, which puts all in one folder. */
export function workerFile(name: 'pdf-worker' | 'spreadsheet-worker'): URL {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./${name}.${extension}`, import.meta.url);
}
