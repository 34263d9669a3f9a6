/** The titles of all records, for suggestions while a reader types. */
export interface TitleIndex {
  /** The readings of each character that stands in a title, as they are typed: 长 `chang zhang`. */
  readings: Record<string, string>;
  /** For each record its address, its title, and other forms of it (`shortForm`). */
  titles: [address: string, title: string, ...forms: (string | number)[]][];
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
    .flatMap(([address, title, ...forms]) => {
      const places = [title, ...forms].map((form) => placeIn(title, form, sought, index.readings));
      const place = Math.min(...places.filter((at) => at >= 0));
      return Number.isFinite(place) ? [{ address, title, place }] : [];
    })
    .toSorted((a, b) => a.place - b.place || a.title.length - b.title.length)
    .slice(0, MOST)
    .map(({ address, title }) => ({ address, title }));
}

/**
 * Another form of a title in few characters: most are its end, without the place, and are written as
 * the number of the characters before.
 *
 * @example shortForm('示例省档案条例', '档案条例') // 3
 */
export function shortForm(title: string, alias: string): string | number {
  return title.endsWith(alias) ? title.length - alias.length : alias;
}

/** Where in a form of a title it stands, or -1. */
function placeIn(
  title: string,
  form: string | number,
  sought: string,
  readings: TitleIndex['readings'],
): number {
  const characters = [...(form === +form ? title.slice(form) : `${form}`).toLowerCase()];
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
