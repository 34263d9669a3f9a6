import type { TitleLinks } from '../statute/reference-links.ts';
import type { Library } from './library.ts';
import { oncePerLibrary } from './once-per-library.ts';
import type { RegulationRecord } from './record.ts';
import { placesOf } from './full-text.ts';
import { shownVersion } from './versions.ts';

interface Named {
  regulations: Map<string, RegulationRecord>;
  /** Ids of national laws. */
  laws: Map<string, string>;
}

/**
 * What the titles in a regulation's text mean: a record by its full title, or a national law. A title
 * that two records have, or that stands only for a part of one, means none of them.
 */
export function titleLinks(shelf: Library, self: RegulationRecord): TitleLinks {
  const { regulations, laws } = namesOf(shelf);
  return (title, place) => {
    const name = plain(title);
    const record = regulations.get(name);
    if (record && record !== self) {
      const version = shownVersion(record);
      const eid = place && version && placesOf(version)(place);
      return { href: eid ? `${record.url}#${eid}` : record.url };
    }
    const law = laws.get(name);
    return law === undefined ? undefined : { law };
  };
}

/** A title in a text is no longer than this, white space apart (`statute/reference.ts`). */
const LONGEST_TITLE = 200;

/**
 * Everything that the titles in a text can mean: records, ids of laws. It reads no provisions and may
 * find more than is linked, a title inside another one for instance, but never less.
 */
export function titleTargets(shelf: Library, text: string): (RegulationRecord | string)[] {
  const { regulations, laws } = namesOf(shelf);
  const words = plain(text);
  const targets = new Set<RegulationRecord | string>();
  for (let start = words.indexOf('《'); start >= 0; start = words.indexOf('《', start + 1)) {
    const limit = start + LONGEST_TITLE;
    for (let end = words.indexOf('》', start); end > 0 && end < limit;) {
      const name = words.slice(start + 1, end);
      const target = regulations.get(name) ?? laws.get(name);
      if (target !== undefined) targets.add(target);
      end = words.indexOf('》', end + 1);
    }
  }
  return [...targets];
}

const namesOf = oncePerLibrary((shelf: Library): Named => {
  const found: Named = { regulations: new Map(), laws: new Map() };
  const titles = shelf.regulations.flatMap((record) =>
    [record.title, ...record.aliases].map((title) => [plain(title), record] as const),
  );
  for (const [title, records] of Map.groupBy(titles, ([title]) => title)) {
    const [only, ...more] = new Set(records.map(([, record]) => record));
    if (only && more.length === 0) found.regulations.set(title, only);
  }
  for (const { id, name, aliases } of shelf.laws.values()) {
    for (const title of [name, ...aliases]) found.laws.set(plain(title), id);
  }
  return found;
});

/** A title as it is looked up: without white space, with one form of quotation marks. */
function plain(title: string): string {
  return title.replace(/\s/g, '').replaceAll('〈', '《').replaceAll('〉', '》');
}
