import { z } from 'zod';
import { expected } from './field.ts';

/** The collections whose records have a page of their own, in the order readers see them. */
export const COLLECTIONS = {
  regulations: '法规',
  inspections: '监督',
  'work-reports': '报告',
  sessions: '会议',
  sources: '来源',
} as const;

export type Collection = keyof typeof COLLECTIONS;

/** A record named by its collection and id, as in `regulations/hlj-dangan-tiaoli`. */
export type RecordReference = `${Collection}/${string}`;

const REFERENCE = new RegExp(`^(${Object.keys(COLLECTIONS).join('|')})/[a-z0-9]+(-[a-z0-9]+)*$`);

/** A field that names a record of any collection. */
export const recordReference = (label: string) =>
  z.custom<RecordReference>((value) => typeof value === 'string' && REFERENCE.test(value), {
    error: expected(label, '应写作 集合名/标识，例如 regulations/hlj-dangan-tiaoli'),
  });

/** Take a reference apart. */
export function splitReference(reference: RecordReference): { collection: Collection; id: string } {
  const slash = reference.indexOf('/');
  return {
    collection: reference.slice(0, slash) as Collection,
    id: reference.slice(slash + 1),
  };
}
