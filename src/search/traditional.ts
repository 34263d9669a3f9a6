/** Traditional characters with the simplified ones that stand for them. */
export type SimplificationTable = ReadonlyMap<string, string>;

/**
 * The part of a table that a body of text needs. A traditional character that the text itself uses
 * is left alone (著 in 著作权), and one whose simplified form the text never uses finds nothing in
 * either form.
 */
export function simplificationTable(
  pairs: Iterable<readonly [string, string]>,
  used: ReadonlySet<string>,
): SimplificationTable {
  return new Map(
    [...pairs].filter(
      ([traditional, simplified]) => !used.has(traditional) && used.has(simplified),
    ),
  );
}

/** Replace the traditional symbols of a query. */
export function simplify(symbols: readonly string[], table: SimplificationTable): string[] {
  return symbols.map((symbol) => table.get(symbol) ?? symbol);
}

/**
 * A table as one text, for an attribute of the page: `國国會会`.
 *
 * @example formatTable(new Map([['國', '国']])) // '國国'
 */
export function formatTable(table: SimplificationTable): string {
  return [...table].flat().join('');
}

/** Read a table back. */
export function parseTable(text: string): SimplificationTable {
  const characters = [...text];
  return new Map(
    characters.flatMap((character, index) =>
      index % 2 === 0 ? [[character, characters[index + 1] ?? character] as const] : [],
    ),
  );
}

let common: ReadonlySet<string> | undefined;

/** The characters of GB/T 2312-1980, the 6,763 that simplified texts are written in. */
export function commonSimplified(): ReadonlySet<string> {
  return (common ??= readStandard());
}

/** Read them from the encoding of that standard: 0xB0 to 0xF7 and 0xA1 to 0xFE, a few places empty. */
function readStandard(): Set<string> {
  const places = Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, row) =>
    Array.from({ length: 0xfe - 0xa1 + 1 }, (_, cell) => [0xb0 + row, 0xa1 + cell]),
  );
  const text = new TextDecoder('gbk').decode(Uint8Array.from(places.flat(2)));
  return new Set(text.match(/\p{Script=Han}/gu));
}

/**
 * The part of a table that every search needs: nothing tells that 後 in a query is traditional, since
 * GB/T 2312 has it too.
 */
export function carriedPart(table: SimplificationTable): SimplificationTable {
  return new Map([...table].filter(([traditional]) => commonSimplified().has(traditional)));
}

/** Whether a text has characters that the rest of a table may know. */
export function mayBeTraditional(text: string): boolean {
  const characters = text.match(/\p{Script=Han}/gu) ?? [];
  return characters.some((character) => !commonSimplified().has(character));
}
