import { pinyin } from 'pinyin-pro';
import { COLLECTIONS } from '../../domain/record-reference.ts';
import type { SearchDocument } from '../search-document.ts';
import { shortForm, type TitleIndex } from '../title-index.ts';

/**
 * The titles of records with the readings of their characters, as a dictionary of phrases reads them
 * where they stand: a character with two readings in titles has both. Only the build needs the
 * dictionary.
 *
 * Sources are left out: a reader types the name of what they print, and search finds them all the
 * same.
 */
export function titleIndex(documents: readonly SearchDocument[]): TitleIndex {
  const readings = new Map<string, Set<string>>();
  const named = documents.filter(({ type }) => type !== COLLECTIONS.sources);
  const titles = named.map(({ url, title, aliases }): TitleIndex['titles'][number] => {
    for (const form of [title, ...aliases]) addReadings(form, readings);
    return [url, title, ...aliases.map((alias) => shortForm(title, alias))];
  });
  const joined = [...readings].map(([character, found]) => [character, [...found].join(' ')]);
  return { readings: Object.fromEntries(joined) as Record<string, string>, titles };
}

function addReadings(title: string, readings: Map<string, Set<string>>): void {
  for (const { origin, pinyin: reading } of pinyin(title, {
    type: 'all',
    toneType: 'none',
    v: true,
  })) {
    if (!/^[a-z]+$/.test(reading) || !/^\p{Script=Han}$/u.test(origin)) continue;
    readings.set(origin, (readings.get(origin) ?? new Set()).add(reading));
  }
}
