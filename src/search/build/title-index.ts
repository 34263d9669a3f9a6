import { pinyin } from 'pinyin-pro';
import type { SearchDocument } from '../search-document.ts';
import type { TitleIndex } from '../title-index.ts';

/**
 * The titles of records with the readings of their characters, as a dictionary of phrases reads them
 * where they stand: a character with two readings in titles has both. Only the build needs the
 * dictionary.
 */
export function titleIndex(documents: readonly SearchDocument[]): TitleIndex {
  const readings = new Map<string, Set<string>>();
  const titles = documents.map(({ url, title, aliases }): TitleIndex['titles'][number] => {
    for (const form of [title, ...aliases]) addReadings(form, readings);
    return [url, title, ...aliases];
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
