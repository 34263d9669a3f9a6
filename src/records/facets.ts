/** An answer: the value stands in the address and in the style sheet, the label is read. */
export interface Answer {
  value: string;
  label: string;
}

/**
 * An answer that is read as an editor wrote it. In an attribute that lists answers, and in a style
 * sheet, white space and quotation marks would be signs.
 *
 * @example answerOf('人 次') // { value: '人_次', label: '人 次' }
 */
export function answerOf(label: string): Answer {
  return { value: label.replace(/[\s"\\]/g, '_'), label };
}

/** One question a reader may narrow a list by. */
export interface Question<Item> {
  name: string;
  label: string;
  answersOf(item: Item): Answer[];
  /** Values in the order readers see them; `latest` is for years, `most` for the most frequent first. */
  order: readonly string[] | 'latest' | 'most';
}

/** A list that readers filter: what it holds and what it may be narrowed by. */
export interface FilterableList<Item> {
  items: readonly Item[];
  questions: readonly Question<Item>[];
}

/** A question with the answers that at least one item gives. */
export interface Facet {
  name: string;
  label: string;
  options: Option[];
}

interface Option extends Answer {
  count: number;
}

/** The facets of a list, each with its answers in a stable order. */
export function facetsOf<Item>({ items, questions }: FilterableList<Item>): Facet[] {
  return questions.map(({ name, label, answersOf, order }) => {
    const answers = items.flatMap(answersOf);
    const options = [...Map.groupBy(answers, ({ value }) => value)].flatMap(([value, group]) => {
      const [first] = group;
      return first ? [{ value, label: first.label, count: group.length }] : [];
    });
    return { name, label, options: options.sort(inOrder(order)) };
  });
}

/** The answers of one item to every question of its list, as the attributes of its row. */
export function rowAttributes<Item>(
  { questions }: Pick<FilterableList<Item>, 'questions'>,
  item: Item,
): Record<string, string> {
  return Object.fromEntries(
    questions.map(({ name, answersOf }) => [
      `data-${name}`,
      answersOf(item)
        .map(({ value }) => value)
        .join(' '),
    ]),
  );
}

/**
 * A style sheet that filters a list by the chosen options of its form: a row is hidden when a
 * select has an option that the row does not answer. It needs no script, so the list works the
 * same with and without one.
 */
export function filterStyles(facets: readonly Facet[]): string {
  const rules = facets.flatMap(({ name, options }) =>
    options.map(
      ({ value }) =>
        `.filtering:has(select[name="${name}"] option[value="${value}"]:checked) .record-list > li:not([data-${name}~="${value}"])`,
    ),
  );
  return rules.length > 0 ? `${rules.join(',\n')} {\n  display: none;\n}\n` : '';
}

function inOrder(order: Question<never>['order']): (a: Option, b: Option) => number {
  if (order === 'latest') return (a, b) => b.value.localeCompare(a.value);
  if (order === 'most') return (a, b) => b.count - a.count || a.value.localeCompare(b.value);
  const places = new Map(order.map((value, place) => [value, place]));
  return (a, b) => (places.get(a.value) ?? -1) - (places.get(b.value) ?? -1);
}
