/** From a paper's definition to the bytes of its PDF: the same definition and date give the same bytes. */
import pdfmake from 'pdfmake';
import type { Content, CustomTableLayout, TDocumentDefinitions } from 'pdfmake/interfaces';
import { sharedFonts } from './fonts.ts';

/** Renders definitions with the fonts of one folder. */
export type Renderer = (definition: unknown, createdAt: Date) => Promise<Uint8Array>;

/** pdfmake keeps fonts, files and policies in one place for the whole process; asking twice sets the same again. */
export function createRenderer(fontsFolder: string): Renderer {
  const { families, bytesByName } = sharedFonts(fontsFolder);
  for (const [name, bytes] of bytesByName) virtualFiles().writeFileSync(name, bytes);
  pdfmake.setFonts(families);
  pdfmake.setTableLayouts(TABLE_LAYOUTS);
  // A paper holds everything it shows: nothing is fetched, no file is opened on its behalf.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);

  return async (definition, createdAt) => {
    const document = pdfmake.createPdf(completed(definition, createdAt));
    return new Uint8Array(await document.getBuffer());
  };
}

/** pdfmake writes its own notes into a definition: it gets a copy, with what every paper of ours has in common. */
function completed(definition: unknown, createdAt: Date): TDocumentDefinitions {
  const own = structuredClone(definition) as TDocumentDefinitions;
  const topMargin = Array.isArray(own.pageMargins) ? (own.pageMargins[1] ?? 0) : 0;
  return {
    ...own,
    version: '1.7',
    language: 'id-ID',
    displayTitle: true,
    defaultStyle: { font: 'sans', fontSize: 12, ...own.defaultStyle },
    info: { ...own.info, creator: 'Netra', producer: 'Netra', creationDate: createdAt, modDate: createdAt },
    header: (page) => (page === 1 ? undefined : pageNumber(page, topMargin)),
  };
}

/** "- 2 -" at the top centre, from the second page. */
function pageNumber(page: number, topMargin: number): Content {
  return {
    text: pageMark(page),
    font: 'sans',
    fontSize: 11,
    alignment: 'center',
    margin: [0, topMargin / 2, 0, 0],
  };
}

export const pageMark = (page: number): string => `- ${page} -`;

/** The ruled tables that papers may ask for by name. */
const TABLE_LAYOUTS = { grid: ruled(4, 3), tight: ruled(3, 2) };

function ruled(sides: number, aboveAndBelow: number): CustomTableLayout {
  return {
    hLineWidth: () => 0.6,
    vLineWidth: () => 0.6,
    paddingLeft: () => sides,
    paddingRight: () => sides,
    paddingTop: () => aboveAndBelow,
    paddingBottom: () => aboveAndBelow,
  };
}

/** pdfmake's virtual files, which its type description leaves out. */
function virtualFiles(): { writeFileSync(name: string, bytes: Uint8Array): void } {
  return (pdfmake as unknown as { virtualfs: { writeFileSync(name: string, bytes: Uint8Array): void } })
    .virtualfs;
}
