import { BUILD_DATE } from '../build-date.ts';
import { recordAddress } from '../domain/address.ts';
import type { Citation } from '../domain/citation.ts';
import { hadEarlierText } from '../domain/earlier-text.ts';
import { eventDate, inOrder, type RecordEvent } from '../domain/event.ts';
import { INSPECTION_KINDS } from '../domain/inspection.ts';
import { legalForceOn } from '../domain/legal-force.ts';
import { earliestDay, yearOf, type PartialDate } from '../domain/partial-date.ts';
import type { Collection, RecordReference } from '../domain/record-reference.ts';
import type { Measure } from '../domain/measure.ts';
import type { Regulation } from '../domain/regulation.ts';
import { formatSessionTitle } from '../domain/session.ts';
import type { Body, Law, Place, Topic } from '../domain/vocabulary.ts';
import { WORK_REPORT_KINDS } from '../domain/work-report.ts';
import { entriesOf } from './entries.ts';
import type {
  AnyRecord,
  InspectionRecord,
  RegulationRecord,
  SessionRecord,
  SourceRecord,
  WorkReportRecord,
} from './record.ts';
import { groupVersions, versionsOf } from './versions.ts';

/** Every record and vocabulary of the edition, joined once per build. */
export interface Library {
  /** Latest effective date first; those without a known date last, by title. */
  regulations: RegulationRecord[];
  /** Latest year first. */
  inspections: InspectionRecord[];
  workReports: WorkReportRecord[];
  /** By body, then latest term and number first. */
  sessions: SessionRecord[];
  sources: SourceRecord[];
  /** All of the above, by reference. */
  records: Map<RecordReference, AnyRecord>;
  bodies: Map<string, Body>;
  places: Map<string, Place>;
  topics: Map<string, Topic>;
  laws: Map<string, Law>;
  measures: Map<string, Measure>;
}

let loaded: Promise<Library> | undefined;

/** The library. A build joins it once; the editing server joins it anew for every page. */
export function library(): Promise<Library> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Library> {
  const [bodies, places, topics, laws, measures] = await Promise.all([
    vocabulary<Body>('bodies'),
    vocabulary<Place>('places'),
    vocabulary<Topic>('topics'),
    vocabulary<Law>('laws'),
    vocabulary<Measure>('measures'),
  ]);
  const pick = <Item>(from: Map<string, Item>, ids: string[]): Item[] =>
    ids.flatMap((id) => from.get(id) ?? []);

  const versions = groupVersions(await entriesOf('versions'));
  const regulations = (await entriesOf('regulations'))
    .map((entry): RegulationRecord => {
      const { data } = entry;
      const texts = versionsOf(entry, versions.get(entry.id) ?? []);
      const inForceFrom = data.inForceFrom.rule === 'unknown' ? undefined : data.inForceFrom.date;
      const repealedFrom = data.repealedFrom?.date;
      const earlierText = hadEarlierText(data);
      return {
        ...address('regulations', entry.id),
        entry,
        data,
        title: data.title,
        aliases: otherTitles(data.title, data.inferredTitle, ...data.aliases),
        kind: data.kind,
        summary: data.summary,
        year: regulationYear(data),
        bodies: pick(bodies, data.bodies),
        jurisdictions: pick(places, data.jurisdictions),
        topics: pick(topics, data.topics),
        figures: [
          ...data.figures,
          ...data.divisions.flatMap(({ provisions }) =>
            provisions.flatMap(({ figures }) => figures),
          ),
        ],
        corrections: data.corrections,
        losses: data.losses,
        citations: data.sources,
        inForceFrom,
        repealedFrom,
        earlierText,
        force: legalForceOn(BUILD_DATE, { inForceFrom, repealedFrom, earlierText }),
        session:
          data.events.find(({ action, session }) => action === 'adopt' && session)?.session ??
          lastSession(data.events),
        text: texts.length > 0 ? 'full' : 'digest',
        versions: texts,
      };
    })
    .sort(
      (a, b) =>
        compareLatestFirst(a.inForceFrom, b.inForceFrom) || a.title.localeCompare(b.title, 'zh-CN'),
    );

  const inspections = (await entriesOf('inspections'))
    .map((entry): InspectionRecord => {
      const { data } = entry;
      const dates = data.events.flatMap((event) => eventDate(event) ?? []);
      return {
        ...address('inspections', entry.id),
        entry,
        data,
        title: data.title,
        aliases: otherTitles(data.title, data.printedTitle, ...data.aliases),
        kind: data.kind,
        summary: data.summary,
        year: dates.length > 0 ? Math.max(...dates.map(yearOf)) : undefined,
        bodies: pick(bodies, data.bodies),
        jurisdictions: pick(places, data.jurisdictions),
        topics: pick(topics, data.topics),
        figures: data.figures,
        corrections: data.corrections,
        losses: data.losses,
        citations: data.sources,
        session: lastSession(data.events),
      };
    })
    .sort(
      (a, b) =>
        (b.year ?? 0) - (a.year ?? 0) ||
        INSPECTION_KINDS.indexOf(a.data.kind) - INSPECTION_KINDS.indexOf(b.data.kind) ||
        a.id.localeCompare(b.id),
    );

  const workReports = (await entriesOf('work-reports'))
    .map((entry): WorkReportRecord => {
      const { data } = entry;
      return {
        ...address('work-reports', entry.id),
        entry,
        data,
        title: data.title,
        aliases: otherTitles(data.title, data.subtitle, ...data.aliases),
        kind: data.kind,
        summary: data.summary,
        year: data.year,
        bodies: pick(bodies, data.bodies),
        jurisdictions: pick(places, data.jurisdictions),
        topics: pick(topics, data.topics),
        figures: data.sections.flatMap(({ figures }) => figures),
        corrections: data.corrections,
        losses: data.losses,
        citations: data.sources,
        session: data.delivered?.session,
      };
    })
    .sort(
      (a, b) =>
        (b.year ?? 0) - (a.year ?? 0) ||
        WORK_REPORT_KINDS.indexOf(a.data.kind) - WORK_REPORT_KINDS.indexOf(b.data.kind) ||
        a.id.localeCompare(b.id),
    );

  const sessions = (await entriesOf('sessions'))
    .map(({ id, data }): SessionRecord => {
      const body = bodies.get(data.body);
      const place = body && places.get(body.place);
      const title =
        body && place ? formatSessionTitle(data, body, place) : (data.printedTitles[0] ?? id);
      return {
        ...address('sessions', id),
        data,
        title,
        aliases: otherTitles(title, ...data.printedTitles),
        kind: body?.kind ?? '',
        summary: data.summary,
        year: data.year ?? (data.opened ? yearOf(data.opened) : undefined),
        bodies: pick(bodies, [data.body]),
        jurisdictions: place ? [place] : [],
        topics: [],
        figures: [],
        corrections: [],
        losses: [],
        citations: data.sources,
      };
    })
    .sort(
      (a, b) =>
        a.data.body.localeCompare(b.data.body) ||
        b.data.term - a.data.term ||
        b.data.number - a.data.number,
    );

  const sources = (await entriesOf('sources'))
    .map(({ id, data }) => ({
      ...address('sources', id),
      data,
      title: data.title,
      aliases: otherTitles(data.title, ...data.aliases),
      kind: data.kind,
      summary: data.summary,
      year: data.published ? yearOf(data.published) : undefined,
      bodies: [],
      jurisdictions: [],
      topics: [],
      figures: [],
      corrections: [],
      losses: [],
      citations: [],
    }))
    .sort((a, b) => a.data.file.localeCompare(b.data.file))
    .map((source, index): SourceRecord => ({ ...source, number: index + 1 }));

  const all: AnyRecord[] = [
    ...regulations,
    ...inspections,
    ...workReports,
    ...sessions,
    ...sources,
  ];
  return {
    regulations,
    inspections,
    workReports,
    sessions,
    sources,
    records: new Map(all.map((record) => [record.reference, record])),
    bodies,
    places,
    topics,
    laws,
    measures,
  };
}

/** Forms of a title other than the title itself, each once. */
function otherTitles(title: string, ...others: (string | undefined)[]): string[] {
  return [...new Set(others)].filter((other) => other !== undefined && other !== title) as string[];
}

/** A vocabulary in the order in which editors wrote it. */
async function vocabulary<Item extends { id: string }>(
  name: 'bodies' | 'places' | 'topics' | 'laws' | 'measures',
): Promise<Map<string, Item>> {
  const entries = (await entriesOf(name)).map(({ data }) => data);
  return new Map(
    entries
      .sort((a, b) => a.position - b.position)
      .map(({ position: _position, ...item }) => [item.id, item as unknown as Item]),
  );
}

function address<Name extends Collection>(collection: Name, id: string) {
  const reference: RecordReference = `${collection}/${id}`;
  return { collection, id, reference, url: recordAddress(collection, id) };
}

/** The year a regulation is listed under: of its adoption, else of its latest event, else of its effect. */
function regulationYear({ events, inForceFrom }: Regulation): number | undefined {
  const adopted = events.find(({ action }) => action === 'adopt');
  const dated = [...(adopted ? [adopted] : []), ...inOrder(events).toReversed()];
  const date = dated.flatMap((event) => eventDate(event) ?? [])[0];
  if (date) return yearOf(date);
  return inForceFrom.rule === 'unknown' ? undefined : yearOf(inForceFrom.date);
}

function lastSession(events: RecordEvent[]): string | undefined {
  return inOrder(events).findLast(({ session }) => session)?.session;
}

function compareLatestFirst(a: PartialDate | undefined, b: PartialDate | undefined): number {
  if (!a || !b) return Number(a === undefined) - Number(b === undefined);
  return earliestDay(b).localeCompare(earliestDay(a));
}

/**
 * Every passage a record and its texts rest on, at whatever depth the citation stands. A source
 * rests on nothing: what it says of its own lines is told in the ledger.
 */
export function allCitations(record: AnyRecord): Citation[] {
  if (record.collection === 'sources') return [];
  // A text that stands in its regulation's own file shares its fields.
  const found = new Set<Citation>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) {
      if (isCitation(value)) found.add(value);
      else Object.values(value).forEach(walk);
    }
  };
  walk(record.data);
  if (record.collection === 'regulations') walk(record.versions.map(({ data }) => data));
  return [...found];
}

function isCitation(value: object): value is Citation {
  return 'source' in value && 'lines' in value && typeof value.source === 'string';
}
