import { faultAt, type CheckedRecord, type Content } from '../content-record.ts';
import { COLLECTIONS, type Collection, type RecordReference } from '../record-reference.ts';
import type { Fault } from '../fault.ts';

/** A relation is written on one side; the other side is derived. */
export function relationFaults(content: Content): Fault[] {
  const collections = Object.keys(COLLECTIONS) as Collection[];
  const related = new Map(
    collections.flatMap((collection) =>
      content[collection].map((record) => [`${collection}/${record.id}`, relatedOf(record)]),
    ),
  );
  return collections.flatMap((collection) =>
    content[collection].flatMap((record) => {
      const own = `${collection}/${record.id}`;
      return relatedOf(record).flatMap((reference, index) => {
        const sentence = relationFault(own, reference, related);
        return sentence ? [faultAt(record, ['related', index], sentence)] : [];
      });
    }),
  );
}

function relatedOf({ data }: CheckedRecord): RecordReference[] {
  return 'related' in data ? (data.related ?? []) : [];
}

function relationFault(
  own: string,
  reference: string,
  related: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  if (reference === own) return '相关记录应是别的记录，现在写的是这条记录自己';
  const writtenThere = related.get(reference)?.includes(own);
  // Both sides find it; the later one by name reports it.
  if (!writtenThere || own < reference) return undefined;
  return `相关记录 ${reference} 已经写了这条记录；一对关系只写在一边，另一边自动得出`;
}
