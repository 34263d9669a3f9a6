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

/** The collections whose records have a preview card of their own. */
const WITH_CARD: readonly Collection[] = ['regulations', 'inspections', 'work-reports', 'sessions'];

/** The preview card of every page that is not about one record. */
export const EDITION_CARD = '/cards/edition.png';

/** The preview card of a record: its own, or the edition's where it has none. */
export function cardAddress(collection: Collection, id: string): string {
  return hasCard(collection) ? `/cards/${collection}/${id}.png` : EDITION_CARD;
}

/** Whether the records of a collection have preview cards of their own. */
export function hasCard(collection: Collection): boolean {
  return WITH_CARD.includes(collection);
}

export function topicAddress(id: string): string {
  return `/topics/${id}/`;
}

export function placeAddress(id: string): string {
  return `/places/${id}/`;
}
