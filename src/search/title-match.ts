import type { CatalogueRow } from './catalogue.ts';
import { fold, GAP } from './fold.ts';
import type { Phrase } from './query.ts';

/**
 * How a title is named, best first: it is the words, ends with them (物业管理条例 for
 * 哈尔滨市物业管理条例), holds them, or holds them in parts (粮食条例 for 粮食安全保障条例).
 */
export const NAMINGS = ['whole', 'end', 'inside', 'parts'] as const;

export type Naming = (typeof NAMINGS)[number];

/** What every other title ends with names none. */
const GENERIC = /^本?(?:法|条例|办法|规定|规则|规章|决定|决议|细则|管理条例|管理办法|地方性法规)$/;

/** How words name a record by its title or another form of it, or `undefined` if they do not. */
export function namingOf(row: CatalogueRow, words: Phrase): Naming | undefined {
  const text = withoutGaps(words);
  if (text.length < 2 || GENERIC.test(text)) return undefined;
  const found = [row.title, ...row.aliases].map((title) =>
    namingOfTitle(withoutGaps(fold(title).symbols), text),
  );
  return NAMINGS.find((naming) => found.includes(naming));
}

function namingOfTitle(title: string, words: string): Naming | undefined {
  if (title === words) return 'whole';
  if (title.endsWith(words)) return 'end';
  if (title.includes(words)) return 'inside';
  return standsInParts(words, title) ? 'parts' : undefined;
}

/**
 * Whether the words stand in a title in their order, cut into parts of two characters or more.
 *
 * @example standsInParts('粮食条例', '黑龙江省粮食安全保障条例') // true
 */
function standsInParts(words: string, title: string): boolean {
  if (words === '') return true;
  for (let length = words.length; length >= 2; length -= 1) {
    const at = title.indexOf(words.slice(0, length));
    if (at >= 0 && standsInParts(words.slice(length), title.slice(at + length))) return true;
  }
  return false;
}

function withoutGaps(symbols: Phrase): string {
  return symbols.filter((symbol) => symbol !== GAP).join('');
}
