import { eventDate, inOrder, type SupervisionEvent } from '../../domain/event.ts';
import type { RecordData } from '../record-data.ts';
import { visibleLine } from '../visible-text.ts';
import {
  administrativeArea,
  organization,
  recordNode,
  sharedProperties,
  workProperties,
  type LinkedNode,
} from './node.ts';

/** An act of supervision as schema.org Report. @see https://schema.org/Report */
export function inspectionReport(record: RecordData<'inspections'>): LinkedNode {
  const { fields, names } = record;
  return {
    ...sharedProperties(record),
    ...workProperties(record),
    genre: record.kind,
    author: fields.bodies.map((id) => organization(names, id)),
    about: [
      ...linkedBy(record, 'inspects'),
      ...fields.laws.map((id) => ({
        '@type': 'Legislation',
        name: visibleLine(names.laws[id] ?? id),
      })),
      ...fields.supervised.map((id) => organization(names, id)),
    ],
    spatialCoverage: [...new Set([...fields.jurisdictions, ...fields.places])].map((id) =>
      administrativeArea(record, id),
    ),
    temporalCoverage: coverage(fields.events),
    recordedAt: linkedBy(record, 'dealt-with-at'),
  };
}

/** A work report as schema.org Report. */
export function workReport(record: RecordData<'work-reports'>): LinkedNode {
  const { fields, names } = record;
  return {
    ...sharedProperties(record),
    ...workProperties(record),
    genre: record.kind,
    author: fields.authors.map((name) => ({ '@type': 'Person', name: visibleLine(name) })),
    sourceOrganization: fields.bodies.map((id) => organization(names, id)),
    about: linkedBy(record, 'mentions'),
    spatialCoverage: fields.jurisdictions.map((id) => administrativeArea(record, id)),
    temporalCoverage: fields.year === undefined ? undefined : String(fields.year),
    recordedAt: linkedBy(record, 'delivered-at'),
  };
}

function linkedBy(
  record: RecordData<'inspections'> | RecordData<'work-reports'>,
  relation: string,
): LinkedNode[] {
  const links = record.links.filter(
    (link) => link.relation === relation && link.direction === 'out',
  );
  const titles = new Map(links.map((link) => [link.record, link.title]));
  return [...titles].map(([reference, title]) => recordNode(record, reference, title));
}

/** From the first to the last dated event, each as precise as it is known. */
function coverage(events: readonly SupervisionEvent[]): string | undefined {
  const dates = inOrder(events).flatMap((event) => {
    const from = eventDate(event);
    return from ? [from.date, event.period?.to.date ?? from.date] : [];
  });
  const [first, last] = [dates[0], dates.at(-1)];
  return first === last ? first : `${first}/${last}`;
}
