import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import { decompress } from 'wawoff2';
import type { Glyph, Typeface } from '../../formats/card/typeface.ts';

const FONT = '@fontsource-variable/noto-serif-sc';
const WEIGHT = { wght: 600 };

const { resolve } = createRequire(import.meta.url);

/**
 * Noto Serif SC from its package, so that no font of the machine matters. The package splits it into
 * a hundred files by character; only those that some text needs are read.
 */
export async function serifFor(texts: Iterable<string>): Promise<Typeface> {
  const glyphs = new Map<string, Glyph>();
  const wanted = new Set([...texts].flatMap((text) => [...text]));
  for (const [name, characters] of Map.groupBy(wanted, await fileFinder())) {
    if (name === undefined) continue;
    const font = await readFont(name);
    for (const character of characters) {
      const glyph = glyphOf(character, font);
      if (glyph) glyphs.set(character, glyph);
    }
  }
  return (character) => glyphs.get(character);
}

/** Which file of the font holds a character; `undefined` where none does. */
async function fileFinder(): Promise<(character: string) => string | undefined> {
  const text = await readFile(resolve(`${FONT}/unicode.json`), 'utf8');
  const files = Object.entries(JSON.parse(text) as Record<string, string>).map(
    ([subset, ranges]) => ({
      name: `noto-serif-sc-${subset.replace(/[[\]]/g, '')}-wght-normal.woff2`,
      ranges: ranges.split(',').map(rangeOf),
    }),
  );
  return (character) => {
    const point = character.codePointAt(0) ?? 0;
    return files.find(({ ranges }) => ranges.some(([from, to]) => point >= from && point <= to))
      ?.name;
  };
}

/** `U+4e00-4e1f` or `U+3002`. */
function rangeOf(range: string): [number, number] {
  const [from = '', to = from] = range.replace('U+', '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

/** A file of the font at the weight of the cards. Weights are read from TrueType, not from WOFF2. */
async function readFont(name: string): Promise<Font> {
  const woff2 = await readFile(resolve(`${FONT}/files/${name}`));
  const font = create(Buffer.from(await decompress(woff2)));
  if (font.isCollection) throw new Error(`${FONT}/files/${name} is a collection of fonts`);
  return font.getVariation(WEIGHT);
}

function glyphOf(character: string, font: Font): Glyph | undefined {
  const point = character.codePointAt(0) ?? 0;
  if (!font.hasGlyphForCodePoint(point)) return undefined;
  const { advanceWidth, path } = font.glyphForCodePoint(point);
  return { advance: Math.round((advanceWidth * 1000) / font.unitsPerEm), outline: path.toSVG() };
}
