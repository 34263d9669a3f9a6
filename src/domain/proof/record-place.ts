import type { CheckedRecord } from '../content-record.ts';
import { claimAt, fieldOf, type Claim, type Place } from './claim.ts';
import { unprintedPart } from './composed-name.ts';
import type { Named, Names } from './names.ts';
import type { ProseContext } from './prose-claims.ts';
import { nameClaim, wordingClaim } from './shared-claims.ts';

/** A record that rests on passages of sources. */
export type CitingRecord = CheckedRecord<
  'regulations' | 'inspections' | 'work-reports' | 'sessions'
>;

/** The record as a whole, with the passages it rests on. */
export function placeOf(record: CitingRecord): Place {
  return { record, path: [], label: '', citations: record.data.sources ?? [] };
}

/** The vocabularies, and the places and bodies that the record names once for all its sentences. */
export function contextOf({ data }: CitingRecord, names: Names): ProseContext {
  const {
    bodies = [],
    body = [],
    jurisdictions = [],
  } = data as Partial<Record<'bodies' | 'body' | 'jurisdictions', string | string[]>>;
  return { names, own: new Set([bodies, body, jurisdictions].flat()) };
}

/** Each id of a list of a vocabulary, as a name that is printed. */
export function namesClaims(
  place: Place,
  field: string,
  label: string,
  ids: readonly string[] | undefined,
  named: ReadonlyMap<string, Named>,
): Claim[] {
  return (ids ?? []).flatMap((id, index) =>
    nameClaim(fieldOf(place, [field, index], label), named.get(id)),
  );
}

/** What a title claims: it is printed as it stands, or put together from what is printed. */
export function titleClaims(
  place: Place,
  title: string | undefined,
  madeUp: { from: readonly string[] } | undefined,
): Claim[] {
  if (title === undefined) return [];
  if (!madeUp) return wordingClaim(place, title);
  // A remark of ours stands in brackets at the end: 交流发言（原题未见）.
  const name = title.replace(/（[^（）]*）$/, '');
  return [
    claimAt(
      place,
      `“${title}”的各个部分`,
      (passages) => unprintedPart(name, passages, madeUp.from) === undefined,
    ),
  ];
}

/** Words that a made-up title may take from the record itself: its places, its kind. */
export function givenWords({ data }: CitingRecord, { places }: Names): string[] {
  const { jurisdictions = [], kind } = data as { jurisdictions?: string[]; kind?: string };
  return [...jurisdictions.flatMap((id) => places.get(id)?.forms ?? []), ...(kind ? [kind] : [])];
}
