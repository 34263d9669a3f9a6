import type { Place } from '../domain/vocabulary.ts';
import { library, type Library } from './library.ts';
import { oncePerLibrary } from './once-per-library.ts';
import type { AnyRecord } from './record.ts';

/** A place, the records that are about it, and the places that belong to it. */
export interface PlaceRecords {
  place: Place;
  /** Records in whose jurisdiction it is, or which went there. */
  records: AnyRecord[];
  parent: Place | undefined;
  children: Place[];
}

/** Every place that at least one record names, in the order of the vocabulary. */
export async function placeRecords(): Promise<PlaceRecords[]> {
  return placesIn(await library());
}

const placesIn = oncePerLibrary((shelf: Library): PlaceRecords[] => {
  const byPlace = new Map<string, AnyRecord[]>();
  for (const record of shelf.records.values()) {
    for (const id of placesOf(record)) {
      const ofPlace = byPlace.get(id);
      if (ofPlace) ofPlace.push(record);
      else byPlace.set(id, [record]);
    }
  }
  const all = [...shelf.places.values()];
  return all.flatMap((place) => {
    const records = byPlace.get(place.id);
    return records
      ? [
          {
            place,
            records,
            parent: all.find(({ id }) => id === place.parent && byPlace.has(id)),
            children: all.filter(({ id, parent }) => parent === place.id && byPlace.has(id)),
          },
        ]
      : [];
  });
});

function placesOf(record: AnyRecord): Set<string> {
  const visited = record.collection === 'inspections' ? record.data.places : [];
  return new Set([...record.jurisdictions.map(({ id }) => id), ...visited]);
}
