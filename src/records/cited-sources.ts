import type { Citation } from '../domain/citation.ts';
import { allCitations, library } from './library.ts';
import type { AnyRecord, SourceRecord } from './record.ts';

/** A source with the passages of it that one record rests on. */
export interface CitedSource {
  source: SourceRecord;
  /** In the order of the lines, each once. */
  passages: Citation['lines'][];
}

/** The sources that a record and its texts rest on, in the order of the sources. */
export async function citedSources(record: AnyRecord): Promise<CitedSource[]> {
  const { records } = await library();
  const bySource = Map.groupBy(allCitations(record), ({ source }) => source);
  return [...bySource]
    .flatMap(([id, citations]) => {
      const source = records.get(`sources/${id}`);
      return source?.collection === 'sources' ? [{ source, passages: passagesOf(citations) }] : [];
    })
    .sort((a, b) => a.source.number - b.source.number);
}

function passagesOf(citations: readonly Citation[]): Citation['lines'][] {
  const inOrder = citations.toSorted((a, b) => a.lines[0] - b.lines[0] || a.lines[1] - b.lines[1]);
  return [...new Map(inOrder.map(({ lines }) => [lines.join('-'), lines])).values()];
}
