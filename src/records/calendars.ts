import { placeAddress, recordAddress, topicAddress } from '../domain/address.ts';
import { formatLines } from '../domain/citation.ts';
import { formatPlainDate } from '../domain/plain-date.ts';
import type { Calendar, CalendarDay } from '../formats/calendar.ts';
import { absolute } from '../formats/edition.ts';
import { commencements, commencementTitle, type Commencement } from './commencements.ts';
import { EDITION } from './edition.ts';
import { library, type Library } from './library.ts';
import type { RegulationRecord } from './record.ts';
import { revisionOf } from './revisions.ts';

/** A calendar of the edition, published as `/calendar/<name>.ics`. */
export interface CalendarPlan {
  name: string;
  title: string;
  /** The page that it accompanies. */
  page: string;
  days: Commencement[];
  /** Regulations of the calendar that it cannot show, since no day is known. */
  undated: number;
}

/**
 * The calendar of all effective dates, and one for every place, topic and session with at least one
 * known day: a calendar without a day is none.
 */
export async function calendarPlans(): Promise<CalendarPlan[]> {
  const { places, topics, sessions, regulations } = await library();
  const days = Map.groupBy(await commencements(), ({ regulation }) => regulation);
  const plan = (name: string, title: string, page: string, of: readonly RegulationRecord[]) => ({
    name,
    title,
    page,
    days: of.flatMap((regulation) => days.get(regulation) ?? []),
    undated: of.filter((regulation) => !days.has(regulation)).length,
  });
  const ofPlace = grouped(regulations, ({ jurisdictions }) => jurisdictions.map(({ id }) => id));
  const ofTopic = grouped(regulations, ({ topics: own }) => own.map(({ id }) => id));
  const ofSession = grouped(regulations, ({ data }) => data.events.map(({ session }) => session));
  const plans: CalendarPlan[] = [
    plan('in-force', '施行日期', '/effective/', regulations),
    ...[...places.values()].map(({ id, name }) =>
      plan(`place-${id}`, `${name}的施行日期`, placeAddress(id), ofPlace.get(id) ?? []),
    ),
    ...[...topics.values()].map(({ id, name }) =>
      plan(`topic-${id}`, `${name}：施行日期`, topicAddress(id), ofTopic.get(id) ?? []),
    ),
    ...sessions.map(({ id, title, aliases }) =>
      plan(
        `session-${id}`,
        `${aliases[0] ?? title}：施行日期`,
        recordAddress('sessions', id),
        ofSession.get(id) ?? [],
      ),
    ),
  ];
  return plans.filter(({ days: known }) => known.length > 0);
}

/** Regulations by what each belongs to, in their order; one that belongs to two stands under both. */
function grouped(
  regulations: readonly RegulationRecord[],
  belongsTo: (regulation: RegulationRecord) => readonly (string | undefined)[],
): Map<string | undefined, RegulationRecord[]> {
  const groups = new Map<string | undefined, RegulationRecord[]>();
  for (const regulation of regulations) {
    for (const id of new Set(belongsTo(regulation))) {
      const group = groups.get(id);
      if (group) group.push(regulation);
      else groups.set(id, [regulation]);
    }
  }
  return groups;
}

/** More days than this make a file that programs fetch daily too large: half a megabyte. */
const MOST_DAYS = 1000;

/** A calendar with its days; of very many the latest. */
export async function calendarOf({ title, page, days, undated }: CalendarPlan): Promise<Calendar> {
  const latest = days.toSorted((a, b) => (a.day < b.day ? 1 : -1)).slice(0, MOST_DAYS);
  const cut = days.length > latest.length ? `只列最近的 ${latest.length} 个日子。` : '';
  const left = undated > 0 ? `另有 ${undated} 部只知道月份、年份或者日期不明，不在日历里。` : '';
  const { records } = await library();
  return {
    title: `${EDITION.edition} · ${title}`,
    description: `法规施行和废止的日子，取自${EDITION.edition}，每一天都注明来源。${cut}${left}`,
    url: absolute(EDITION, page),
    language: EDITION.language,
    days: latest.map((day) => calendarDay(day, records)),
  };
}

function calendarDay(commencement: Commencement, records: Library['records']): CalendarDay {
  const { regulation, day, address, key } = commencement;
  return {
    // An id begins with the place, so that no other edition has it; another host is no other edition.
    uid: `${regulation.id}.${key}@huidian`,
    day,
    title: commencementTitle(commencement),
    description: [
      regulation.summary,
      `${formatPlainDate(day)}起${commencement.what === 'repealed' ? '废止' : '施行'}`,
      ...proof(commencement, records),
    ].join('\n'),
    url: absolute(EDITION, address),
    categories: regulation.topics.map(({ name }) => name),
    revision: revisionOf(regulation),
  };
}

/** How the date is set, and where a source says so. */
function proof({ rule, sources }: Commencement, records: Library['records']): string[] {
  const cited = sources.map(
    ({ source, lines }) =>
      `来源：${records.get(`sources/${source}`)?.title ?? source}，${formatLines(lines)}`,
  );
  return [...(rule === undefined ? [] : [rule]), ...cited];
}
