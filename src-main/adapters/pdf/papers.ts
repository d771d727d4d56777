/** The port `Papers` on pdfmake: render, read back, seal. */
import { createHash } from 'node:crypto';
import type { Papers } from '#main/usecases/ports.ts';
import { uncovered } from './coverage.ts';
import { missingFrom, textOfPages } from './read-back.ts';
import { createRenderer } from './render.ts';

/** Papers with the fonts of `fontsFolder` (the project's resources/fonts). Several papers may be asked for at once. */
export function createPapers(fontsFolder: string): Papers {
  const render = createRenderer(fontsFolder);
  return {
    async render({ definition, mustContain, createdAt }) {
      const bytes = await render(definition, createdAt);
      const pages = await textOfPages(bytes);
      return {
        bytes,
        pages: pages.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        missing: [...uncovered(definition, fontsFolder), ...missingFrom(pages, mustContain)],
      };
    },
  };
}
