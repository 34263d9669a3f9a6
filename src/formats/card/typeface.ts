/** The drawing of one character, in units of which an em has a thousand, with y growing upwards. */
export interface Glyph {
  advance: number;
  /** An outline as SVG path data; empty for a space. */
  outline: string;
}

/** A typeface: the drawing of a character, or `undefined` where it has none. */
export type Typeface = (character: string) => Glyph | undefined;

/** What stands where a typeface has no drawing: an empty square, as printers leave one. */
const MISSING: Glyph = {
  advance: 1000,
  outline: 'M120 -40H880V720H120ZM170 10V670H830V10Z',
};

/** The drawing of every character of a text, in order. */
export function glyphsOf(text: string, typeface: Typeface): Glyph[] {
  return [...text].map((character) => typeface(character) ?? MISSING);
}

/** How wide a line is at a size, in the unit of that size. */
export function widthOf(text: string, size: number, typeface: Typeface): number {
  const units = glyphsOf(text, typeface).reduce((sum, { advance }) => sum + advance, 0);
  return (units * size) / 1000;
}
