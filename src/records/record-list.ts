import { LEGAL_FORCE_LABELS } from '../domain/legal-force.ts';
import type { RecordList, RecordRow } from '../formats/record-data.ts';
import { edgesFrom } from './edges.ts';
import { BUILT, EDITION } from './edition.ts';
import { library } from './library.ts';
import type { AnyRecord } from './record.ts';

/** The list of every record of the edition: `/data/records.json`. */
export async function recordList(): Promise<RecordList> {
  const { records } = await library();
  return {
    site: EDITION,
    built: BUILT,
    records: await Promise.all([...records.values()].map(recordRow)),
  };
}

/** A record as a row of the list; the data file of the record begins with the same fields. */
export async function recordRow(record: AnyRecord): Promise<RecordRow> {
  const links = await edgesFrom(record);
  return {
    collection: record.collection,
    id: record.id,
    url: record.url,
    title: record.title,
    aliases: record.aliases,
    kind: record.kind,
    body: record.bodies[0]?.id ?? null,
    jurisdiction: record.jurisdictions[0]?.id ?? null,
    year: record.year ?? null,
    session: 'session' in record ? (record.session ?? null) : null,
    inForceFrom: record.collection === 'regulations' ? (record.inForceFrom ?? null) : null,
    force: record.collection === 'regulations' ? LEGAL_FORCE_LABELS[record.force] : null,
    topics: record.topics.map(({ id }) => id),
    related: [...new Set(links.map(({ to }) => to.reference))],
    sources: record.citations,
    figures: record.figures.map(({ label, value, unit, approx }) => ({
      label,
      value,
      unit,
      approx: approx !== undefined,
    })),
  };
}
