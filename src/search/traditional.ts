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
