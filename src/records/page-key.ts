import { createHash } from 'node:crypto';
import { isMainThread } from 'node:worker_threads';
import { BUILD_DATE } from '../build-date.ts';
import type { RecordReference } from '../domain/record-reference.ts';
import { SITE } from '../site.ts';
import { changeDates } from './change-dates.ts';
import { EDITION } from './edition.ts';
import { wordsOfFile } from './full-text.ts';
import { library, type Library } from './library.ts';
import { oncePerLibrary } from './once-per-library.ts';
import type { AnyRecord } from './record.ts';
import { subscriptionsOf } from './subscriptions.ts';
import { titleTargets } from './title-links.ts';

/**
 * A key for the pages and files of a record, for `getStaticPaths`: as long as it stays the same, so
 * do they. It holds everything that they can show, rather than what they do show: the record, every
 * record that names it or that it names, what all pages have in common.
 *
 * A digest has none: it may show any record, and there are few, which are made anew in each build.
 * In a second thread nothing has one: it makes what the first has asked for (`kept-pages/`).
 */
export async function pageKey(record: AnyRecord): Promise<{ cacheKey?: string }> {
  if (hasDigest(record) || !isMainThread) return {};
  const shelf = await library();
  const key = keys.get(record) ?? keyOf(record, shelf);
  keys.set(record, key);
  return { cacheKey: await key };
}

/** A key for a file that shows a content and nothing else. */
export function contentKey(content: unknown): { cacheKey: string } {
  return { cacheKey: digestOf(content) };
}

const keys = new WeakMap<AnyRecord, Promise<string>>();

async function keyOf(record: AnyRecord, shelf: Library): Promise<string> {
  const { named, namedBy, shared, sessions } = around(shelf);
  const texts = textsOf(record);
  const neighbours = [named, namedBy].flatMap((list) => list.get(record.reference) ?? []);
  return digestOf([
    shared,
    contents.get(record) ?? contentWith(record, texts),
    neighbours.map(contentOf),
    changeDates().get(record.reference),
    await subscriptionsOf(record.url),
    record.collection === 'sessions' ? sessions : undefined,
    texts.map((text) => targetsIn(text, shelf)),
  ]);
}

/** What the titles in a text can mean; the anchors of a text that is referred to are part of it. */
function targetsIn(text: string, shelf: Library): unknown[] {
  return titleTargets(shelf, text).map((target) =>
    typeof target === 'string' ? target : contentOf(target),
  );
}

/** What the keys of many records hold, put together once. */
interface Around {
  named: Map<RecordReference, AnyRecord[]>;
  namedBy: Map<RecordReference, AnyRecord[]>;
  shared: string;
  sessions: string;
}

const around = oncePerLibrary((shelf: Library): Around => ({
  ...naming(shelf),
  shared: sharedBy(shelf),
  sessions: digestOf(shelf.sessions.map(contentOf)),
}));

/** What every page may show: the site, the day, the vocabularies, and records that are digests. */
function sharedBy({ bodies, places, topics, laws, measures, records }: Library): string {
  const vocabularies = [bodies, places, topics, laws, measures].map((words) => [...words.values()]);
  const digests = [...records.values()].filter(hasDigest).map(contentOf);
  return digestOf([SITE, EDITION, BUILD_DATE, vocabularies, digests]);
}

/** Which records a record's fields name, in any field, and the other way round. */
function naming({ records }: Library): Pick<Around, 'named' | 'namedBy'> {
  const named = new Map<RecordReference, AnyRecord[]>();
  const namedBy = new Map<RecordReference, AnyRecord[]>();
  for (const record of records.values()) {
    const others = [...namesIn(record)].flatMap((name) => recordsCalled(name, records));
    named.set(record.reference, others);
    for (const other of others) {
      const list = namedBy.get(other.reference);
      if (list) list.push(record);
      else namedBy.set(other.reference, [record]);
    }
  }
  return { named, namedBy };
}

/** Every text in the fields of a record: any of them may be an id. */
function namesIn(record: AnyRecord): Set<string> {
  const names = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') names.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(record.data);
  if (record.collection === 'regulations') walk(record.versions.map(({ data }) => data));
  return names;
}

const COLLECTED = ['regulations', 'inspections', 'work-reports', 'sessions', 'sources'] as const;

function recordsCalled(name: string, records: Library['records']): AnyRecord[] {
  if (!/^[a-z0-9/-]+$/.test(name)) return [];
  const references = name.includes('/') ? [name] : COLLECTED.map((folder) => `${folder}/${name}`);
  return references.flatMap((reference) => records.get(reference as AnyRecord['reference']) ?? []);
}

const contents = new WeakMap<AnyRecord, string>();

/** All that a record holds, its texts too, as a digest. */
function contentOf(record: AnyRecord): string {
  return contents.get(record) ?? contentWith(record, textsOf(record));
}

/** The same where its texts have been read. */
function contentWith(record: AnyRecord, texts: string[]): string {
  const content = digestOf([fieldsOf(record), texts]);
  contents.set(record, content);
  return content;
}

function fieldsOf(record: AnyRecord): object {
  if (!('entry' in record)) return record;
  const { entry, ...fields } = record;
  return { ...fields, body: entry.body };
}

function textsOf(record: AnyRecord): string[] {
  return record.collection === 'regulations' ? record.versions.map(wordsOfFile) : [];
}

function hasDigest(record: AnyRecord): boolean {
  return 'entry' in record && record.entry.filePath?.endsWith('.md') !== true;
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
