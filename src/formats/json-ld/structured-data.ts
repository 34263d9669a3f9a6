import type { PlainDate } from '../../domain/plain-date.ts';
import type { AnyRecordData, RecordData } from '../record-data.ts';
import { legislation, legislationVersion } from './legislation.ts';
import { compact, type LinkedNode } from './node.ts';
import { inspectionReport, workReport } from './report.ts';
import { sessionEvent } from './session-event.ts';
import { sourceWork } from './source-work.ts';

/**
 * A record as JSON-LD in the words of schema.org, for search engines and other readers of pages.
 * Written into a page with `formatJson`, it cannot end the element it stands in.
 */
export function structuredData(record: AnyRecordData): LinkedNode {
  return compact({ '@context': 'https://schema.org', ...nodeOf(record) });
}

/** One text of a regulation as JSON-LD, for the page that is named after its day. */
export function structuredVersion(record: RecordData<'regulations'>, day: PlainDate): LinkedNode {
  return compact({ '@context': 'https://schema.org', ...legislationVersion(record, day) });
}

function nodeOf(record: AnyRecordData): LinkedNode {
  switch (record.collection) {
    case 'regulations':
      return legislation(record);
    case 'inspections':
      return inspectionReport(record);
    case 'work-reports':
      return workReport(record);
    case 'sessions':
      return sessionEvent(record);
    case 'sources':
      return sourceWork(record);
  }
}
