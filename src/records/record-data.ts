import { LEGAL_FORCE_LABELS } from '../domain/legal-force.ts';
import { absolute } from '../formats/edition.ts';
import type {
  AnyRecordData,
  Names,
  RecordData,
  RecordLink,
  VersionData,
} from '../formats/record-data.ts';
import { calendarDayOf } from './calendar-day.ts';
import { changeDates } from './change-dates.ts';
import { edgesFrom, edgesTo } from './edges.ts';
import { BUILT, EDITION } from './edition.ts';
import { library, type Library } from './library.ts';
import { recordRow } from './record-list.ts';
import { RecentMap } from './recent-map.ts';
import { recordText, versionText } from './record-text.ts';
import type { AnyRecord, RegulationRecord, VersionRecord } from './record.ts';
import { shownVersion } from './versions.ts';

/** Records whose pages and files are being made; those of one record come one after another. */
const recent = new RecentMap<AnyRecord, Promise<AnyRecordData>>();

/** All that the edition holds of a record, as it is published. Every other format is made of it. */
export function recordData(record: AnyRecord): Promise<AnyRecordData> {
  return recent.get(record, () => putTogether(record));
}

async function putTogether(record: AnyRecord): Promise<AnyRecordData> {
  const shelf = await library();
  const changed = changeDates().get(record.reference);
  return {
    $schema: absolute(EDITION, `/data/schema/${record.collection}.json`),
    site: EDITION,
    built: BUILT,
    changed: changed === undefined ? null : calendarDayOf(changed),
    ...(await recordRow(record)),
    summary: record.summary,
    text: recordText(record),
    versions: record.collection === 'regulations' ? record.versions.map(versionData) : [],
    links: await linksOf(record),
    names: namesOf(record, shelf),
    fields: record.data,
    // The row and the fields are of the same collection, which TypeScript cannot follow.
  } as unknown as AnyRecordData;
}

/** The data of a regulation with one of its full texts, if given, in the place of the text it shows. */
export async function versionRecordData(
  record: RegulationRecord,
  version: VersionRecord | undefined,
): Promise<RecordData<'regulations'>> {
  const data = (await recordData(record)) as RecordData<'regulations'>;
  if (!version || version === shownVersion(record)) return data;
  return { ...data, text: versionText(version) };
}

function versionData({ url, inForceFrom, supersededFrom, force }: VersionRecord): VersionData {
  return {
    url,
    inForceFrom: inForceFrom ?? null,
    supersededFrom: supersededFrom ?? null,
    force: LEGAL_FORCE_LABELS[force],
  };
}

async function linksOf(record: AnyRecord): Promise<RecordLink[]> {
  const [out, into] = [await edgesFrom(record), await edgesTo(record)];
  return [
    ...out.map(({ relation, note, to }): RecordLink => {
      return { direction: 'out', relation, note, record: to.reference, title: to.title };
    }),
    ...into.map(({ relation, note, from }): RecordLink => {
      return { direction: 'in', relation, note, record: from.reference, title: from.title };
    }),
  ];
}

/** Fields that hold identifiers, with the list in which their names stand. */
const NAMED_IN: Record<string, keyof Names> = {
  body: 'bodies',
  bodies: 'bodies',
  supervised: 'bodies',
  jurisdictions: 'places',
  places: 'places',
  topics: 'topics',
  implements: 'laws',
  laws: 'laws',
  session: 'sessions',
  source: 'sources',
};

/** The names of all identifiers in the fields of a record, at whatever depth they stand. */
function namesOf(record: AnyRecord, shelf: Library): Names {
  const names: Names = {
    bodies: {},
    places: {},
    topics: {},
    laws: {},
    sessions: {},
    sources: {},
  };
  const walk = (value: unknown, field: string): void => {
    const list = NAMED_IN[field];
    if (Array.isArray(value)) value.forEach((item) => walk(item, field));
    else if (typeof value === 'string' && list) {
      const name = nameIn(list, value, shelf);
      if (name !== undefined) names[list][value] = name;
    } else if (typeof value === 'object' && value !== null) {
      Object.entries(value).forEach(([name, inner]) => walk(inner, name));
    }
  };
  walk(record.data, '');
  return names;
}

function nameIn(list: keyof Names, id: string, shelf: Library): string | undefined {
  if (list === 'sessions' || list === 'sources') return shelf.records.get(`${list}/${id}`)?.title;
  return shelf[list].get(id)?.name;
}
