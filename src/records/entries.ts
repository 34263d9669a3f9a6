import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { CONTENT_DIR } from '../content-dir.ts';

/** Where the entries of each collection stand in the content folder. */
const FILES: Record<CollectionKey, string> = {
  regulations: 'regulations/[^_]*.{md,mdx}',
  versions: 'regulations/[^_]*/[^_]*.md',
  inspections: 'inspections/[^_]*.mdx',
  'work-reports': 'work-reports/[^_]*.mdx',
  sessions: 'sessions/[^_]*.yaml',
  sources: 'sources/[^_]*.yaml',
  bodies: 'bodies.yaml',
  places: 'places.yaml',
  topics: 'topics.yaml',
  laws: 'laws.yaml',
  measures: 'measures.yaml',
};

/**
 * The entries of a collection. Of one that is empty Astro says, for every page, that its
 * configuration may be wrong; an edition need not have records of each kind.
 */
export async function entriesOf<Name extends CollectionKey>(
  name: Name,
): Promise<CollectionEntry<Name>[]> {
  const files = globSync(FILES[name], { cwd: CONTENT_DIR });
  const isList = !FILES[name].includes('/');
  const holdsAny = isList ? files.some(hasItems) : files.length > 0;
  return holdsAny ? getCollection(name) : [];
}

/** Whether a list holds more than comments and `[]`. */
function hasItems(file: string): boolean {
  const lines = readFileSync(path.join(CONTENT_DIR, file), 'utf8').split('\n');
  return lines.some((line) => !/^\uFEFF?\s*(?:#.*|\[\s*\]\s*)?$/.test(line));
}
