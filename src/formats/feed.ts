import { xmlRoot, type XmlElement } from './xml.ts';
import { visibleLine } from './visible-text.ts';

/** One entry of a feed: a record, or something that happened to it. Addresses are full ones. */
export interface FeedEntry {
  /** An address that never changes; a reader's program knows the entry by it. */
  id: string;
  title: string;
  url: string;
  /** A moment with its zone. */
  updated: string;
  summary: string;
  categories: { term: string; label: string }[];
  /** Other forms of the record. */
  alternates: { type: string; url: string }[];
}

export interface Feed {
  /** The full address of the feed, which is also its id. */
  url: string;
  title: string;
  /** What is in it and what the dates of its entries mean. */
  subtitle: string;
  /** The page that the feed accompanies. */
  page: string;
  /** The edition, which is the author of what is said of a record. */
  author: string;
  language: string;
  rights: string;
  /** When an empty feed was made; otherwise a feed is as new as its newest entry. */
  made: string;
  entries: FeedEntry[];
}

const ATOM = 'http://www.w3.org/2005/Atom';

/**
 * A feed as Atom (RFC 4287), newest entry first.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function formatFeed(feed: Feed): string {
  const entries = feed.entries.toSorted(newestFirst);
  const root = xmlRoot(ATOM, 'feed', { 'xml:lang': feed.language });
  root.addWords('id', feed.url);
  root.addWords('title', visibleLine(feed.title));
  root.addWords('subtitle', visibleLine(feed.subtitle));
  root.addWords('updated', entries[0]?.updated ?? feed.made);
  root.add('author').addWords('name', visibleLine(feed.author));
  root.add('link', { rel: 'self', type: 'application/atom+xml', href: feed.url });
  root.add('link', { rel: 'alternate', type: 'text/html', href: feed.page });
  root.addWords('rights', visibleLine(feed.rights));
  root.addWords('generator', 'Huidian');
  for (const entry of entries) addEntry(root, entry);
  return root.format();
}

function newestFirst(a: FeedEntry, b: FeedEntry): number {
  return Date.parse(b.updated) - Date.parse(a.updated) || (a.id < b.id ? -1 : 1);
}

function addEntry(root: XmlElement, entry: FeedEntry): void {
  const element = root.add('entry');
  element.addWords('id', entry.id);
  element.addWords('title', visibleLine(entry.title));
  element.addWords('updated', entry.updated);
  element.add('link', { rel: 'alternate', type: 'text/html', href: entry.url });
  for (const { type, url } of entry.alternates) {
    element.add('link', { rel: 'alternate', type, href: url });
  }
  for (const { term, label } of entry.categories) {
    element.add('category', { term: visibleLine(term), label: visibleLine(label) });
  }
  element.addWords('summary', visibleLine(entry.summary));
}
