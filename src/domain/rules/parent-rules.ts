import { faultAt, type CheckedRecord, type Content } from '../content-record.ts';
import type { Fault } from '../fault.ts';

/** Places and bodies belong to one another as a tree; one that belongs to itself belongs nowhere. */
export function parentFaults({ places, bodies }: Content): Fault[] {
  return [...circles(places), ...circles(bodies)];
}

function circles(records: readonly (CheckedRecord<'places'> | CheckedRecord<'bodies'>)[]): Fault[] {
  const parents = new Map(records.map(({ id, data }) => [id, data.parent]));
  return records.flatMap((record) => {
    const chain = chainFrom(record.id, parents);
    // Every member of a circle finds it; the first by name reports it.
    if (chain.at(-1) !== record.id || chain.length < 2) return [];
    if (chain.some((id) => id < record.id)) return [];
    return faultAt(record, ['parent'], `所属绕成了一圈：${chain.join(' → ')}`);
  });
}

/** A record, what it belongs to and so on, until the top or an id that was already met. */
function chainFrom(id: string, parents: ReadonlyMap<string, string | undefined>): string[] {
  const chain = [id];
  for (let next = parents.get(id); next !== undefined; next = parents.get(next)) {
    const met = chain.includes(next);
    chain.push(next);
    if (met) break;
  }
  return chain;
}
