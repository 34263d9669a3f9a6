import type { RecordData } from '../record-data.ts';
import { visibleLine } from '../visible-text.ts';
import { sharedProperties, workProperties, type LinkedNode } from './node.ts';

/** A source as schema.org CreativeWork: what is said here describes the document, it is not it. */
export function sourceWork(record: RecordData<'sources'>): LinkedNode {
  const { fields } = record;
  return {
    ...sharedProperties(record),
    ...workProperties(record),
    genre: record.kind,
    datePublished: fields.published?.date,
    publisher: fields.publisher && {
      '@type': 'Organization',
      name: visibleLine(fields.publisher),
    },
    author: fields.authors.map((name) => ({ '@type': 'Person', name: visibleLine(name) })),
    sameAs: fields.url,
  };
}
