/** One paper from its definition: rendered, read back, sealed by its SHA-256. */
import { createHash } from 'node:crypto';
import type { PaperDefinition, RenderedPaper } from '#main/usecases/ports.ts';
import { uncovered } from './coverage.ts';
import { missingFrom, textOfPages } from './read-back.ts';
import { createRenderer } from './render.ts';

export type PaperMaker = (paper: PaperDefinition) => Promise<RenderedPaper>;

/** Works in the thread it is called in, and keeps it busy: some 60 ms for a decree, seconds for a long record. */
export function createPaperMaker(fontsFolder: string): PaperMaker {
  const render = createRenderer(fontsFolder);
  return async ({ definition, mustContain, createdAt }) => {
    const bytes = await render(definition, createdAt);
    const pages = await textOfPages(bytes);
    return {
      bytes,
      pages: pages.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      missing: [...uncovered(definition, fontsFolder), ...missingFrom(pages, mustContain)],
    };
  };
}
