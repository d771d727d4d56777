/** Characters that a paper's fonts cannot show. pdfkit would print an empty box for them and say nothing. */
import { covers, type FontFamily } from './fonts.ts';

type Node = { readonly [property: string]: unknown };

/** Sentences for the officer, one per character: 'huruf "✓" (U+2713) tidak ada di fon'. */
export function uncovered(definition: unknown, fontsFolder: string): string[] {
  const { content, defaultStyle } = definition as { content: unknown; defaultStyle?: { font?: FontFamily } };
  const characters = new Set<string>();
  for (const [text, family] of textsIn(content, defaultStyle?.font ?? 'sans')) {
    for (const character of text) {
      if (character !== '\n' && !covers(fontsFolder, family, character)) characters.add(character);
    }
  }
  return [...characters].map(
    (character) => `huruf "${character}" (${codePointName(character)}) tidak ada di fon`,
  );
}

/** Every text of the definition with the font family it is set in. */
function* textsIn(node: unknown, inherited: FontFamily): Generator<readonly [string, FontFamily]> {
  if (typeof node === 'string') yield [node, inherited];
  else if (Array.isArray(node)) for (const child of node) yield* textsIn(child, inherited);
  else if (typeof node === 'object' && node !== null) {
    const { font, text, stack, columns, table } = node as Node & { font?: FontFamily };
    const family = font ?? inherited;
    for (const child of [text, stack, columns, (table as Node | undefined)?.body])
      yield* textsIn(child, family);
  }
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
