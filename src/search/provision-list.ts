/** What a whole number in a citation can be an anchor of: 条, and the points of a text without 条. */
const KINDS = ['art', 'item', 'point'] as const;

/**
 * The numbered provisions of a text in few characters, so that the catalogue can tell whether a cited
 * one exists before any text is loaded. Articles come without their kind; a range has two dots, since
 * an inserted article has a hyphen.
 *
 * @example formatProvisions(['art_1', 'art_2', 'art_2-1', 'art_3', 'events']) // '1..3 2-1'
 * @example formatProvisions(['chp_1', 'item_1', 'item_2']) // 'item_1..2'
 */
export function formatProvisions(anchors: Iterable<string>): string {
  const given = [...new Set(anchors)];
  return KINDS.flatMap((kind) => {
    const names = given.flatMap((anchor) => nameOf(anchor, kind) ?? []);
    const numbers = names.filter((name) => !name.includes('-')).map(Number);
    const inserted = names.filter((name) => name.includes('-'));
    const entries = [...ranges(numbers.toSorted((a, b) => a - b)), ...inserted];
    return entries.map((entry) => (kind === 'art' ? entry : `${kind}_${entry}`));
  }).join(' ');
}

/**
 * Whether a list names a provision, by its anchor.
 *
 * @example listsProvision('1..3 2-1', 'art_2-1') // true
 */
export function listsProvision(list: string, anchor: string): boolean {
  const [kind = '', name = ''] = anchor.split('_');
  return entriesOf(list, kind).some(([first = '', last]) => {
    if (last === undefined) return first === name;
    return !name.includes('-') && Number(first) <= Number(name) && Number(name) <= Number(last);
  });
}

/**
 * The number of the last article that a list names, or `undefined` where it names none.
 *
 * @example lastArticle('1..3 2-1') // 3
 */
export function lastArticle(list: string): number | undefined {
  const numbers = entriesOf(list, 'art').map((ends) => Number.parseInt(ends.at(-1) ?? '', 10));
  return numbers.length === 0 ? undefined : Math.max(...numbers);
}

function nameOf(anchor: string, kind: string): string | undefined {
  return new RegExp(`^${kind}_(?<name>\\d+(?:-\\d+)?)$`).exec(anchor)?.groups?.['name'];
}

/** The entries of one kind, each as its first and, of a range, its last number. */
function entriesOf(list: string, kind: string): string[][] {
  return list.split(' ').flatMap((entry) => {
    const [before = '', own = before] = entry.split('_');
    const itsKind = own === before ? 'art' : before;
    return entry !== '' && itsKind === kind ? [own.split('..')] : [];
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
