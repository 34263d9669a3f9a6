import { LEGAL_FORCE_LABELS } from '../domain/legal-force.ts';
import { earliestDay } from '../domain/partial-date.ts';
import { COLLECTIONS } from '../domain/record-reference.ts';
import type { RegulationDates } from '../search/catalogue.ts';
import type { FilterValues, SearchDocument } from '../search/search-document.ts';
import { library } from './library.ts';
import type { AnyRecord } from './record.ts';
import { representedSources } from './represented-sources.ts';
import { passagesOf } from './search-passages.ts';

/**
 * Every record as search knows it, in the order of the library, but for sources that are the text
 * of a regulation. The passages are put together when
 * they are asked for and not kept: most of the search pages need the titles only.
 */
export async function searchDocuments(): Promise<SearchDocument[]> {
  const shelf = await library();
  const represented = representedSources(shelf);
  const stands = ({ collection, id }: AnyRecord) =>
    collection !== 'sources' || !represented.has(id);
  return [...shelf.records.values()].filter(stands).map((record) => ({
    url: record.url,
    title: record.title,
    aliases: record.aliases,
    type: COLLECTIONS[record.collection],
    kind: record.kind,
    places: record.jurisdictions.map(({ name }) => name),
    dates: datesOf(record),
    summary: record.summary,
    get passages() {
      return passagesOf(record, shelf);
    },
    filters: filterValues(record),
    effective: effectiveDay(record),
    year: record.year,
  }));
}

function datesOf(record: AnyRecord): RegulationDates | undefined {
  if (record.collection !== 'regulations') return undefined;
  const { inForceFrom, repealedFrom, earlierText } = record;
  const dates = { from: inForceFrom?.date, until: repealedFrom?.date };
  return earlierText ? { ...dates, earlierText } : dates;
}

function effectiveDay(record: AnyRecord): string | undefined {
  if (record.collection !== 'regulations' || !record.inForceFrom) return undefined;
  return earliestDay(record.inForceFrom);
}

function filterValues(record: AnyRecord): FilterValues {
  return {
    type: [COLLECTIONS[record.collection]],
    session: sessionsOf(record),
    year: record.year === undefined ? [] : [String(record.year)],
    status: record.collection === 'regulations' ? [LEGAL_FORCE_LABELS[record.force]] : [],
    place: placesOf(record),
    topic: record.topics.map(({ id }) => id),
  };
}

/** Ids of the places a record applies to, and of those an inspection went to. */
function placesOf(record: AnyRecord): string[] {
  const visited = record.collection === 'inspections' ? record.data.places : [];
  return [...new Set([...record.jurisdictions.map(({ id }) => id), ...visited])];
}

/** Ids of the sessions that dealt with a record, or of the session itself. */
function sessionsOf(record: AnyRecord): string[] {
  switch (record.collection) {
    case 'regulations':
    case 'inspections':
      return [...new Set(record.data.events.flatMap(({ session }) => session ?? []))];
    case 'work-reports':
      return record.session ? [record.session] : [];
    case 'sessions':
      return [record.id];
    case 'sources':
      return [];
  }
}
