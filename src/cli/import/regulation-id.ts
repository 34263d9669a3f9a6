import type { WrittenRecord } from '../../domain/content-record.ts';
import { withoutPlace } from '../../statute/place-name.ts';
import { pinyinId } from './pinyin-id.ts';

/** Longer names than this are cut between two words: file systems allow 255 bytes. */
const MOST_CHARACTERS = 150;

/**
 * The ids of regulations, each unique and kept for ever: a regulation that the edition has already is
 * known by its title and keeps its id.
 */
export class RegulationIds {
  private readonly byTitle = new Map<string, string>();
  private readonly taken = new Set<string>();

  constructor(records: readonly WrittenRecord[]) {
    for (const { kind, id, fields } of records) {
      if (kind !== 'regulations' && kind !== 'sources') continue;
      this.taken.add(id);
      if (kind === 'regulations') this.keep(id, (fields ?? {}) as Record<string, unknown>);
    }
  }

  private keep(id: string, { title, inferredTitle, jurisdictions }: Record<string, unknown>): void {
    const [place] = Array.isArray(jurisdictions) ? (jurisdictions as unknown[]) : [];
    for (const name of [title, inferredTitle]) {
      if (typeof name === 'string') this.byTitle.set(key(String(place), name), id);
    }
  }

  /** The id of a regulation that is known by this title, or `undefined`. */
  known(place: string, title: string): string | undefined {
    return this.byTitle.get(key(place, title));
  }

  /** Make an id: place, then the title without it; a number behind it where it is taken. */
  make(place: string, placeName: string, title: string): string {
    const words = pinyinId(withoutPlace(title, placeName)).slice(0, MOST_CHARACTERS);
    const base = `${place}-${words.length < MOST_CHARACTERS ? words : words.replace(/-[^-]*$/, '')}`;
    let id = base;
    for (let count = 2; this.taken.has(id); count += 1) id = `${base}-${count}`;
    this.taken.add(id);
    this.byTitle.set(key(place, title), id);
    return id;
  }
}

/** What two titles of the same regulation have in common. */
function key(place: string, title: string): string {
  return `${place} ${title.normalize('NFKC').replace(/[\s《》〈〉<>]/g, '')}`;
}
