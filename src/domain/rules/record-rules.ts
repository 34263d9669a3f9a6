import type { CheckedRecord, Content } from '../content-record.ts';
import type { Fault } from '../fault.ts';
import { knownIds, referenceFaults } from './reference-rules.ts';

/** Everything that is wrong between records, over all of them. */
export function ruleFaults(content: Content): Fault[] {
  const records: CheckedRecord[] = Object.values(content).flat();
  const known = knownIds(content);
  return records.flatMap((record) => referenceFaults(record, known));
}
