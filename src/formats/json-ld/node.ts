import { passageAddress, referenceAddress } from '../../domain/address.ts';
import { visibleLine } from '../visible-text.ts';
import { splitReference, type RecordReference } from '../../domain/record-reference.ts';
import { absolute } from '../edition.ts';
import type { AnyRecordData, Names } from '../record-data.ts';

/** A node of JSON-LD. A property that is `undefined` or an empty list is not written. */
export interface LinkedNode {
  '@type': string;
  '@id'?: string | undefined;
  [property: string]: unknown;
}

const TYPES = {
  regulations: 'Legislation',
  inspections: 'Report',
  'work-reports': 'Report',
  sessions: 'Event',
  sources: 'CreativeWork',
} as const;

/** The schema.org type of a record. */
export function typeOf(reference: RecordReference): string {
  return TYPES[splitReference(reference).collection];
}

/** The record itself, as other nodes name it. */
export function recordId({ site, url }: Pick<AnyRecordData, 'site' | 'url'>): string {
  return absolute(site, url);
}

/** What every record says of itself. */
export function sharedProperties(record: AnyRecordData): LinkedNode {
  return {
    '@type': typeOf(`${record.collection}/${record.id}`),
    '@id': recordId(record),
    url: recordId(record),
    name: visibleLine(record.title),
    alternateName: record.aliases.map(visibleLine),
  };
}

/** What every record that is a work says besides. */
export function workProperties(record: AnyRecordData): Record<string, unknown> {
  const { names, site, topics, summary } = record;
  return {
    abstract: visibleLine(summary),
    inLanguage: site.language,
    keywords: topics.map((id) => visibleLine(names.topics[id] ?? id)),
    isPartOf: { '@type': 'WebSite', '@id': absolute(site, '/'), name: visibleLine(site.edition) },
    citation: cited(record),
    dateModified: record.changed ?? undefined,
  };
}

/** The passages of sources that the record rests on. */
function cited({ names, site, sources }: AnyRecordData): LinkedNode[] {
  return sources.map(({ source, lines }) => ({
    '@type': 'CreativeWork',
    '@id': absolute(site, passageAddress(source, lines)),
    name: visibleLine(names.sources[source] ?? source),
  }));
}

/** A body, named as the sources name it. */
export function organization(names: Names, id: string): LinkedNode {
  return { '@type': 'Organization', name: visibleLine(names.bodies[id] ?? id) };
}

/** A place that has a page of the edition. */
export function administrativeArea({ names, site }: AnyRecordData, id: string): LinkedNode {
  return {
    '@type': 'AdministrativeArea',
    '@id': absolute(site, `/places/${id}/`),
    name: visibleLine(names.places[id] ?? id),
  };
}

/** Another record of the edition. */
export function recordNode(
  { site }: Pick<AnyRecordData, 'site'>,
  reference: RecordReference,
  title: string,
): LinkedNode {
  return {
    '@type': typeOf(reference),
    '@id': absolute(site, referenceAddress(reference)),
    name: visibleLine(title),
  };
}

/** Drop what has nothing to say, so that an empty list is not read as "none". */
export function compact<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(compact) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const kept: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(value)) {
    if (property !== undefined && !isEmptyList(property)) kept[name] = compact(property);
  }
  return kept as Value;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
