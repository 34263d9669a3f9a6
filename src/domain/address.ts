import type { PlainDate } from './plain-date.ts';
import { splitReference, type Collection, type RecordReference } from './record-reference.ts';

/** Addresses of the site's pages. Once published they never change. */

/** The page of a record. */
export function recordAddress(collection: Collection, id: string): string {
  return `/${collection}/${id}/`;
}

/** The page of a record named by reference. */
export function referenceAddress(reference: RecordReference): string {
  const { collection, id } = splitReference(reference);
  return recordAddress(collection, id);
}

/** The text of a regulation that took effect on a day, fixed for ever. */
export function versionAddress(regulationId: string, day: PlainDate): string {
  return `/regulations/${regulationId}/${day}/`;
}

/** Two texts of a regulation side by side, the earlier one first. */
export function comparisonAddress(regulationId: string, from: PlainDate, to: PlainDate): string {
  return `/regulations/${regulationId}/compare/${from}..${to}/`;
}

/** The page of a day or year on which something took effect: `2024-12-01` or `2024`. */
export function effectiveAddress(date: string): string {
  return `/effective/${date}/`;
}

/** A passage of a source, on the source's page. */
export function passageAddress(sourceId: string, [first, last]: readonly [number, number]): string {
  return `${recordAddress('sources', sourceId)}#lines-${first}-${last}`;
}

export function topicAddress(id: string): string {
  return `/topics/${id}/`;
}

export function placeAddress(id: string): string {
  return `/places/${id}/`;
}
