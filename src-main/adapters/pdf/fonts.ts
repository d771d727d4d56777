/**
 * Fonts parsed once and shared by every paper.
 *
 * pdfmake hands a font's bytes to pdfkit, and pdfkit lets fontkit parse them anew for every document. fontkit can be taught
 * further font formats (`registerFormat`). Ours is a handful of bytes that name a file: "parsing" it means handing out the
 * font that was parsed before. Neither library is changed, and neither notices.
 *
 * Sharing must not make a paper depend on the papers before it. fontkit remembers for every glyph the character it was first
 * asked for, and writes that into the PDF's text layer; a no-break space met first would turn every later space into one.
 * So all characters are looked up once, in order, before a font is used, and ligatures, whose letters would be read back
 * as one sign, are left out.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The part of a parsed font that is touched here; pdfkit uses far more of it. */
type ParsedFont = {
  readonly characterSet: readonly number[];
  glyphForCodePoint(codePoint: number): unknown;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string, features?: unknown): GlyphRun;
};

type GlyphRun = {
  readonly glyphs: readonly unknown[];
  readonly positions: readonly { readonly xAdvance: number }[];
  readonly advanceWidth: number;
};

type FontFormat = {
  probe(bytes: Uint8Array): boolean;
  new (stream: { readonly buffer: Uint8Array }): ParsedFont;
};

type Fontkit = {
  create(bytes: Uint8Array): ParsedFont;
  registerFormat(format: FontFormat): void;
};

// The very copy of fontkit that pdfmake's pdfkit uses: a format registered with another copy would never be asked.
const pdfmakePath = createRequire(import.meta.url).resolve('pdfmake');
const pdfkitPath = createRequire(pdfmakePath).resolve('pdfkit');
const fontkit = createRequire(pdfkitPath)('fontkit') as Fontkit;

const FILES = {
  serif: {
    normal: 'texgyrebonum-regular.otf',
    bold: 'texgyrebonum-bold.otf',
    italics: 'texgyrebonum-italic.otf',
    bolditalics: 'texgyrebonum-bolditalic.otf',
  },
  sans: {
    normal: 'LiberationSans-Regular.ttf',
    bold: 'LiberationSans-Bold.ttf',
    italics: 'LiberationSans-Italic.ttf',
    bolditalics: 'LiberationSans-BoldItalic.ttf',
  },
} as const;

export type FontFamily = keyof typeof FILES;
type Style = keyof (typeof FILES)[FontFamily];

/** Every face as pdfmake wants it: a name per style, and the bytes that stand for the shared font under that name. */
export function sharedFonts(folder: string): {
  readonly families: Record<FontFamily, Record<Style, string>>;
  readonly bytesByName: ReadonlyMap<string, Buffer>;
} {
  registerSharedFormat();
  const bytesByName = new Map<string, Buffer>();
  const namesOf = (family: FontFamily): Record<Style, string> => {
    const entries = Object.entries(FILES[family]).map(([style, file]) => {
      const name = `netra-${family}-${style}`;
      bytesByName.set(name, Buffer.from(`${MAGIC}${join(folder, file)}`));
      return [style, name];
    });
    return Object.fromEntries(entries) as Record<Style, string>;
  };
  return { families: { serif: namesOf('serif'), sans: namesOf('sans') }, bytesByName };
}

/** True when the upright face of the family can show the character. */
export function covers(folder: string, family: FontFamily, character: string): boolean {
  const codePoint = character.codePointAt(0);
  return (
    codePoint !== undefined && parsedFont(join(folder, FILES[family].normal)).hasGlyphForCodePoint(codePoint)
  );
}

const MAGIC = 'netra shared font: ';
let registered = false;

function registerSharedFormat(): void {
  if (registered) return;
  registered = true;
  // A constructor may answer an object of its own; fontkit calls formats with `new`.
  const format = function sharedFont(stream: { readonly buffer: Uint8Array }) {
    return parsedFont(textOf(stream.buffer).slice(MAGIC.length));
  };
  format.probe = (bytes: Uint8Array) => textOf(bytes.subarray(0, MAGIC.length)) === MAGIC;
  fontkit.registerFormat(format as unknown as FontFormat);
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

const parsedFonts = new Map<string, ParsedFont>();

function parsedFont(path: string): ParsedFont {
  const known = parsedFonts.get(path);
  if (known !== undefined) return known;
  const font = fontkit.create(readFileSync(path));
  for (const codePoint of [...font.characterSet].sort((a, b) => a - b)) font.glyphForCodePoint(codePoint);
  rememberShapes(font);
  parsedFonts.set(path, font);
  return font;
}

const NO_LIGATURES = { liga: false, dlig: false, clig: false };

/** Words shaped so far. Papers of one office repeat most of their words; the bound keeps a long batch from growing. */
const MOST_REMEMBERED_WORDS = 20_000;

/** Shapes every word once. pdfkit scales the positions it is given in place, so it gets copies. */
function rememberShapes(font: ParsedFont): void {
  const shape = font.layout.bind(font);
  const words = new Map<string, GlyphRun>();
  font.layout = (text, features) => {
    if (features !== undefined) return shape(text, features);
    let run = words.get(text);
    if (run === undefined) {
      run = shape(text, NO_LIGATURES);
      if (words.size >= MOST_REMEMBERED_WORDS) words.clear();
      words.set(text, run);
    }
    return copyOf(run);
  };
}

function copyOf(run: GlyphRun): GlyphRun {
  const positions = run.positions.map((position) => ({ ...position }));
  return {
    glyphs: run.glyphs,
    positions,
    get advanceWidth() {
      return positions.reduce((width, position) => width + position.xAdvance, 0);
    },
  };
}
