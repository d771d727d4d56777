/**
 * Reading a finished PDF back. pdfmake drops blocks that fit on no page without a word, so a paper counts as finished only
 * when every value that belongs on it has been found in its text.
 */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pageMark } from './render.ts';

/** The text of each page, without our page numbers. */
export async function textOfPages(bytes: Uint8Array): Promise<string[]> {
  // pdf.js takes possession of the bytes it reads.
  const task = getDocument({
    data: bytes.slice(),
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      const texts = content.items.flatMap((item) =>
        'str' in item ? [item.hasEOL ? `${item.str}\n` : item.str] : [],
      );
      pages.push(texts.filter((text) => text.trim() !== pageMark(number)).join(''));
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

/**
 * The values that the pages lack. Spaces and line ends do not count: a word divided nowhere reads the same wherever lines
 * end. A value that a page end parts (a table cell runs on beside its neighbours) is found in two halves, at the
 * end of one page's share and the beginning of the next.
 */
export function missingFrom(pages: readonly string[], values: readonly string[]): string[] {
  const bare = pages.map(withoutSpaces);
  const whole = bare.join('');
  return [...new Set(values)].filter((value) => {
    const wanted = withoutSpaces(value);
    return !(whole.includes(wanted) || isPartedByPageEnd(bare, value));
  });
}

/** Invisible characters, no-break and other spaces, and line ends are not text. */
function withoutSpaces(text: string): string {
  return text.normalize('NFC').replaceAll(/[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/g, '');
}

function isPartedByPageEnd(pages: readonly string[], value: string): boolean {
  const words = value.split(/[\s\u00A0]+/).filter((word) => word !== '');
  return pages.slice(0, -1).some((page, index) => {
    const next = pages[index + 1] ?? '';
    return words.slice(1).some((_, cut) => {
      const before = withoutSpaces(words.slice(0, cut + 1).join(''));
      const after = withoutSpaces(words.slice(cut + 1).join(''));
      return page.includes(before) && next.includes(after);
    });
  });
}
