import type { Citation } from '../domain/citation.ts';
import { claimedPassages } from '../domain/claimed-lines.ts';
import type { Correction, Loss } from '../domain/printed-text.ts';
import { allCitations, library } from './library.ts';
import { oncePerLibrary } from './once-per-library.ts';
import type { AnyRecord } from './record.ts';

/** One passage of a source and the records that rest on it. */
export interface ProvedPassage {
  lines: Citation['lines'];
  records: AnyRecord[];
}

/** Every passage of a source that any other record cites, in the order of the lines. */
export async function provedPassages(sourceId: string): Promise<ProvedPassage[]> {
  return passagesBySource(await library()).get(sourceId) ?? [];
}

/** The passages of all sources. A source a record would make a walk through all records for each. */
const passagesBySource = oncePerLibrary(({ records }): Map<string, ProvedPassage[]> => {
  const bySource = new Map<string, Map<string, Set<AnyRecord>>>();
  for (const record of records.values()) {
    if (record.collection === 'sources') continue;
    for (const { source, lines } of [...allCitations(record), ...notesOf(record)]) {
      const passages = bySource.get(source) ?? new Map<string, Set<AnyRecord>>();
      const key = lines.join('-');
      passages.set(key, (passages.get(key) ?? new Set()).add(record));
      bySource.set(source, passages);
    }
  }
  return new Map([...bySource].map(([source, passages]) => [source, inOrder(passages)]));
});

function inOrder(passages: ReadonlyMap<string, ReadonlySet<AnyRecord>>): ProvedPassage[] {
  return [...passages]
    .map(([key, records]): ProvedPassage => {
      const [first = 0, last = 0] = key.split('-').map(Number);
      return { lines: [first, last], records: [...records] };
    })
    .sort((a, b) => a.lines[0] - b.lines[0] || a.lines[1] - b.lines[1]);
}

/** The passages that the notes in the text of a record name. */
function notesOf(record: AnyRecord): Citation[] {
  const digest = 'entry' in record ? record.entry.body : undefined;
  return claimedPassages(record.collection, {}, digest).digests;
}

/** What records say of the print of a source: what it should say, and what it has lost. */
export interface PrintedFaults {
  corrections: { cited: AnyRecord; correction: Correction }[];
  losses: { cited: AnyRecord; loss: Loss }[];
}

/** What records say of the print of a source, in the order of the records. */
export async function printedFaults(sourceId: string): Promise<PrintedFaults> {
  return faultsBySource(await library()).get(sourceId) ?? { corrections: [], losses: [] };
}

const faultsBySource = oncePerLibrary(({ records }): Map<string, PrintedFaults> => {
  const found = new Map<string, PrintedFaults>();
  const of = (source: string): PrintedFaults => {
    const known = found.get(source) ?? { corrections: [], losses: [] };
    found.set(source, known);
    return known;
  };
  for (const cited of records.values()) {
    for (const correction of cited.corrections)
      for (const source of sourcesOf(correction))
        of(source).corrections.push({ cited, correction });
    for (const loss of cited.losses)
      for (const source of sourcesOf(loss)) of(source).losses.push({ cited, loss });
  }
  return found;
});

function sourcesOf({ sources }: Correction | Loss): Set<string> {
  return new Set(sources.map(({ source }) => source));
}
