import { topicAddress } from '../domain/address.ts';
import { COLLECTIONS, type Collection } from '../domain/record-reference.ts';
import { absolute } from '../formats/edition.ts';
import type { Feed, FeedEntry } from '../formats/feed.ts';
import { startOfDay } from '../formats/revision.ts';
import { commencements, commencementTitle, type Commencement } from './commencements.ts';
import { BUILT, EDITION, RIGHTS } from './edition.ts';
import { library } from './library.ts';
import { formatsOf } from './record-formats.ts';
import type { AnyRecord } from './record.ts';
import { datesInWords, revisionOf } from './revisions.ts';

/** A feed of the edition, published as `/feeds/<name>.xml`. */
export interface FeedPlan {
  name: string;
  title: string;
  /** The page that it accompanies. */
  page: string;
  /** What the feed is of. */
  holds: string;
  make: () => Promise<Pick<Feed, 'subtitle' | 'entries'>>;
}

/** A feed is what a reader looks at daily, not the whole edition. */
const LONGEST = 200;

/** Newly added and changed records, what takes effect, each collection, each topic. */
export async function feedPlans(): Promise<FeedPlan[]> {
  const { records, topics } = await library();
  const all = [...records.values()];
  return [
    recordPlan('changes', '新增和改动', '/', all),
    {
      name: 'in-force',
      title: '施行',
      page: '/effective/',
      holds: '法规的施行和废止',
      make: commencementFeed,
    },
    ...(Object.keys(COLLECTIONS) as Collection[]).map((collection) =>
      recordPlan(
        collection,
        COLLECTIONS[collection],
        `/${collection}/`,
        all.filter((record) => record.collection === collection),
      ),
    ),
    ...[...topics.values()].flatMap(({ id, name }) => {
      const about = all.filter((record) => record.topics.some((topic) => topic.id === id));
      return about.length > 0 ? [recordPlan(`topic-${id}`, name, topicAddress(id), about)] : [];
    }),
  ];
}

/** A feed with its entries. */
export async function feedOf({ name, title, page, make }: FeedPlan): Promise<Feed> {
  return {
    url: absolute(EDITION, `/feeds/${name}.xml`),
    title: `${EDITION.edition} · ${title}`,
    page: absolute(EDITION, page),
    author: EDITION.edition,
    language: EDITION.language,
    rights: RIGHTS,
    made: startOfDay(BUILT),
    ...(await make()),
  };
}

function recordPlan(
  name: string,
  title: string,
  page: string,
  records: readonly AnyRecord[],
): FeedPlan {
  const newest = records
    .toSorted((a, b) => Date.parse(revisionOf(b).at) - Date.parse(revisionOf(a).at))
    .slice(0, LONGEST);
  const cut = records.length > newest.length ? `列出最近的 ${newest.length} 条。` : '';
  return {
    name,
    title,
    page,
    holds: `${title}的记录`,
    make: async () => ({
      subtitle: `${datesInWords(newest)}${cut}`,
      entries: newest.map(recordEntry),
    }),
  };
}

function recordEntry(record: AnyRecord): FeedEntry {
  return {
    id: absolute(EDITION, record.url),
    title: record.title,
    url: absolute(EDITION, record.url),
    updated: revisionOf(record).at,
    summary: record.summary,
    categories: categoriesOf(record),
    alternates: formatsOf(record).map(({ type, href }) => ({ type, url: absolute(EDITION, href) })),
  };
}

function categoriesOf({ kind, topics }: AnyRecord): FeedEntry['categories'] {
  return [
    { term: kind, label: kind },
    ...topics.map(({ id, name }) => ({ term: id, label: name })),
  ];
}

async function commencementFeed(): Promise<Pick<Feed, 'subtitle' | 'entries'>> {
  const days = await commencements();
  const { regulations } = await library();
  const dated = new Set(days.map(({ regulation }) => regulation.id));
  const undated = regulations.length - dated.size;
  const newest = days.toSorted((a, b) => (a.day < b.day ? 1 : -1)).slice(0, LONGEST);
  const cut = days.length > newest.length ? `列出最近的 ${newest.length} 条。` : '';
  const left = undated > 0 ? `另有 ${undated} 部只知道月份、年份或者日期不明，没有列出。` : '';
  return {
    subtitle: `条目的日期是施行或者废止的日子；还没有到的，是记录最近一次改动的日子，不知道改动日子的写生成的日子。${cut}${left}`,
    entries: (cut === '' ? days : newest).map(commencementEntry),
  };
}

function commencementEntry(commencement: Commencement): FeedEntry {
  const { regulation, day, address, key } = commencement;
  const page = absolute(EDITION, address);
  return {
    ...recordEntry(regulation),
    id: key === 'repealed' ? absolute(EDITION, `${regulation.url}?repealed`) : page,
    title: `${commencementTitle(commencement)}（${day}）`,
    url: page,
    // The day itself is the news. One that has yet to come is dated by what is known of it now.
    updated: day <= BUILT ? startOfDay(day) : revisionOf(regulation).at,
  };
}
