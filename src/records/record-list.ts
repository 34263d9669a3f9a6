import { BUILD_DATE } from '../build-date.ts';
import { LEGAL_FORCE_LABELS } from '../domain/legal-force.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import type { Collection, RecordReference } from '../domain/record-reference.ts';
import type { Citation } from '../domain/citation.ts';
import { SITE } from '../site.ts';
import { edgesFrom } from './edges.ts';
import { library } from './library.ts';
import type { AnyRecord } from './record.ts';

/** The public list of everything: `/data/records.json`, described in the README. */
export interface RecordList {
  site: { name: string; edition: string; url: string; jurisdiction: string; language: string };
  /** The day of the build, by which `force` is judged. */
  built: string;
  records: RecordRow[];
}

export interface RecordRow {
  collection: Collection;
  id: string;
  url: string;
  title: string;
  aliases: string[];
  kind: string;
  /** Id of the first body, or `null` where the sources name none. */
  body: string | null;
  jurisdiction: string | null;
  year: number | null;
  session: string | null;
  inForceFrom: PartialDate | null;
  /** 时效性 in Chinese on the day `built`; only regulations have one. */
  force: string | null;
  topics: string[];
  related: RecordReference[];
  sources: Citation[];
  figures: { label: string; value: number; unit: string; approx: boolean }[];
}

/** The list of every record of the edition. */
export async function recordList(): Promise<RecordList> {
  const { records } = await library();
  return {
    site: {
      name: SITE.name,
      edition: SITE.edition,
      url: SITE.url,
      jurisdiction: SITE.jurisdiction,
      language: SITE.language,
    },
    built: BUILD_DATE,
    records: await Promise.all([...records.values()].map(row)),
  };
}

async function row(record: AnyRecord): Promise<RecordRow> {
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
