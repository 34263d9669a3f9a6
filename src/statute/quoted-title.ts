/** A title that a text names in 《》, with the words around it. */
export interface QuotedTitle {
  /** Without the brackets: 山东省实施〈中华人民共和国水法〉办法. */
  title: string;
  /** The place of the opening bracket in the text. */
  at: number;
  /** The place after the closing bracket. */
  end: number;
}

/**
 * Every title in 《》, the outermost where one stands in another. A bracket without its other half
 * names nothing.
 *
 * @example quotedTitles('根据《中华人民共和国水法》，制定本条例') // [{ title: '中华人民共和国水法', at: 2, end: 13 }]
 */
export function quotedTitles(text: string): QuotedTitle[] {
  const titles: QuotedTitle[] = [];
  let at = -1;
  let open = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '《' && (open += 1) === 1) at = index;
    if (text[index] === '》' && open > 0 && (open -= 1) === 0) {
      titles.push({ title: text.slice(at + 1, index).replace(/\s/g, ''), at, end: index + 1 });
    }
  }
  return titles;
}
