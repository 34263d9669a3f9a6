/**
 * The articles of a text in few characters, so that the catalogue can tell whether a cited article
 * exists before any text is loaded: `1-68 12-1` would be two things, so a range has two dots.
 *
 * @example formatArticles(['art_1', 'art_2', 'art_2-1', 'art_3', 'events']) // '1..3 2-1'
 */
export function formatArticles(anchors: Iterable<string>): string {
  const articles = [...new Set(anchors)].flatMap(
    (anchor) => /^art_(?<name>\d+(?:-\d+)?)$/.exec(anchor)?.groups?.['name'] ?? [],
  );
  const numbers = articles.filter((name) => !name.includes('-')).map(Number);
  const inserted = articles.filter((name) => name.includes('-'));
  return [...ranges(numbers.toSorted((a, b) => a - b)), ...inserted].join(' ');
}

/**
 * Whether a list names an article.
 *
 * @example listsArticle('1..3 2-1', '2-1') // true
 */
export function listsArticle(list: string, name: string): boolean {
  return list.split(' ').some((entry) => {
    const [first = '', last] = entry.split('..');
    if (last === undefined) return first === name;
    return !name.includes('-') && Number(first) <= Number(name) && Number(name) <= Number(last);
  });
}

function ranges(numbers: readonly number[]): string[] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([first, last]) => (first === last ? `${first}` : `${first}..${last}`));
}
