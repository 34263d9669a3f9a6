import type { Citation } from '../domain/citation.ts';
import { claimedPassages } from '../domain/claimed-lines.ts';
import { allCitations, library } from './library.ts';
import type { AnyRecord } from './record.ts';

/** One passage of a source and the records that rest on it. */
export interface ProvedPassage {
  lines: Citation['lines'];
  records: AnyRecord[];
}

/** Every passage of a source that any other record cites, in the order of the lines. */
export async function provedPassages(sourceId: string): Promise<ProvedPassage[]> {
  const { records } = await library();
  const passages = new Map<string, ProvedPassage>();
  for (const record of records.values()) {
    if (record.collection === 'sources') continue;
    for (const { source, lines } of [...allCitations(record), ...notesOf(record)]) {
      if (source !== sourceId) continue;
      const key = lines.join('-');
      const passage = passages.get(key) ?? { lines, records: [] };
      if (!passage.records.includes(record)) passage.records.push(record);
      passages.set(key, passage);
    }
  }
  return [...passages.values()].sort((a, b) => a.lines[0] - b.lines[0] || a.lines[1] - b.lines[1]);
}

/** The passages that the notes in the text of a record name. */
function notesOf(record: AnyRecord): Citation[] {
  const digest = 'entry' in record ? record.entry.body : undefined;
  return claimedPassages(record.collection, {}, digest).digests;
}
