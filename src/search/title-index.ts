/** The titles of all records, for suggestions while a reader types. */
export interface TitleIndex {
  /** The readings of each character that stands in a title, as they are typed: 长 `chang zhang`. */
  readings: Record<string, string>;
  /** For each record its address, its title, and other forms of it. */
  titles: [address: string, title: string, ...aliases: string[]][];
}

/** Where the site has its titles. */
export const TITLES = '/search/titles.json';

export interface Suggestion {
  address: string;
  title: string;
}

/** How many titles are suggested. */
const MOST = 7;

/**
 * The titles that hold what is typed, in characters, in pinyin or in its initials, or in any mixture:
 * `粮食`, `liangshi`, `lsaq`, `粮shi`. Those in which it stands nearest to the beginning come first.
 */
export function suggestTitles(typed: string, index: TitleIndex): Suggestion[] {
  const sought = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s《》'’]/g, '');
  if (sought === '') return [];
  return index.titles
    .flatMap(([address, title, ...aliases]) => {
      const places = [title, ...aliases].map((form) => placeIn(form, sought, index.readings));
      const place = Math.min(...places.filter((at) => at >= 0));
      return Number.isFinite(place) ? [{ address, title, place }] : [];
    })
    .toSorted((a, b) => a.place - b.place || a.title.length - b.title.length)
    .slice(0, MOST)
    .map(({ address, title }) => ({ address, title }));
}

/** Where in a title it stands, or -1. */
function placeIn(title: string, sought: string, readings: TitleIndex['readings']): number {
  const characters = [...title.toLowerCase()];
  return characters.findIndex((_, at) => standsAt(characters, at, sought, readings));
}

function standsAt(
  title: readonly string[],
  at: number,
  sought: string,
  readings: TitleIndex['readings'],
): boolean {
  if (sought === '') return true;
  const character = title[at];
  if (character === undefined) return false;
  const goesOn = (form: string) =>
    sought.startsWith(form) && standsAt(title, at + 1, sought.slice(form.length), readings);
  if (goesOn(character)) return true;
  const syllables = readings[character]?.split(' ') ?? [];
  return syllables.some(
    (syllable) =>
      syllable.startsWith(sought) ||
      goesOn(syllable) ||
      goesOn(syllable.slice(0, 1)) ||
      (/^[zcs]h/.test(syllable) && goesOn(syllable.slice(0, 2))),
  );
}
