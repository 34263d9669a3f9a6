import { formatPartialDate, parsePartialDate } from '../../domain/partial-date.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { CatalogueRow } from '../catalogue.ts';
import { excerpts, plainExcerpt, type Excerpt } from '../excerpt.ts';
import { segments, type Segment } from '../highlight.ts';
import { statusOn } from '../legal-force-filter.ts';
import { occurrences } from '../occurrences.ts';
import { markQuery } from '../marked-words.ts';
import { openingAddress, openingName, passagesAt } from '../opening.ts';
import type { Phrase } from '../query.ts';
import type { RecordText } from '../record-text.ts';
import type { Passage } from '../search-document.ts';

/**
 * One result as elements of the page. Whatever comes from a record or a query is put in as text,
 * never as HTML.
 */

/**
 * A result without its excerpts: the title, and what the catalogue says of the record.
 *
 * @param today the day by which its status is judged
 * @param opensAt the anchor at which it opens, if an article of it was asked for
 */
export function resultItem(
  record: CatalogueRow,
  phrases: readonly Phrase[],
  today: PlainDate,
  opensAt?: string,
): HTMLLIElement {
  const item = document.createElement('li');
  const address = opensAt === undefined ? record.url : openingAddress(record.url, opensAt);
  const title = element('h3', 'search-title', [
    link(address, marked(segmentsOf(record.title, phrases))),
  ]);
  item.append(title, ...otherTitle(record, phrases), detail(record, today));
  return item;
}

/**
 * The excerpts of a result: the provision that was asked for, else where the words stand, else what
 * the record is about.
 */
export function excerptList(
  record: RecordText,
  phrases: readonly Phrase[],
  opensAt?: string,
): HTMLUListElement {
  const cited = opensAt === undefined ? [] : passagesAt(record.passages, opensAt);
  if (opensAt !== undefined && cited.length > 0)
    return element('ul', 'search-excerpts', [citedItem(record.url, cited, opensAt)]);
  const { shown, more } = excerpts(record.passages, phrases);
  const items = shown.length > 0 ? shown : [plainExcerpt(record.summary)];
  const list = element(
    'ul',
    'search-excerpts',
    items.map((excerpt) => excerptItem(record.url, excerpt, phrases)),
  );
  if (more > 0) list.append(element('li', 'search-more', [`另有 ${more} 处`]));
  return list;
}

/** The beginning of a provision that was cited, its number marked: it is what was asked for. */
function citedItem(url: string, passages: readonly Passage[], anchor: string): HTMLLIElement {
  const [{ heading = '' } = {}] = passages;
  const { text } = plainExcerpt(textWithout(heading, passages));
  const name = element('mark', '', [openingName(anchor, heading)]);
  return element('li', '', [link(openingAddress(url, anchor), [name]), ' ', ...marked(text)]);
}

/** The words of passages, without the number that their first line begins with. */
function textWithout(heading: string, passages: readonly Passage[]): string {
  const words = passages.map(({ text }) => text).join('');
  return words.startsWith(heading) ? words.slice(heading.length).trimStart() : words;
}

function detail({ site, kind, places, dates, year }: CatalogueRow, today: PlainDate): HTMLElement {
  const words = (text: string) => element('span', '', [text]);
  const about = [...(site ? [site] : []), kind, ...places].map(words);
  if (!dates) {
    const when = year === undefined ? [] : [words(`${year}年`)];
    return element('span', 'search-detail', [...about, ...when]);
  }
  const status = element('span', 'force', [statusOn(today, dates)]);
  status.dataset['force'] = statusOn(today, dates);
  const from = dates.from === undefined ? undefined : parsePartialDate(dates.from);
  const since = words(from ? `${formatPartialDate(from)}起施行` : '施行日期不明');
  return element('span', 'search-detail', [...about, status, since]);
}

/** Another form of the title, where a word stands in it and not in the title. */
function otherTitle({ title, aliases }: CatalogueRow, phrases: readonly Phrase[]): Node[] {
  const inTitle = (text: string, phrase: Phrase) => occurrences(text, phrase).length > 0;
  const sought = phrases.filter((phrase) => !inTitle(title, phrase));
  const alias = aliases.find((text) => sought.some((phrase) => inTitle(text, phrase)));
  if (alias === undefined) return [];
  return [element('p', 'search-alias', ['又称：', ...marked(segmentsOf(alias, sought))])];
}

function excerptItem(
  url: string,
  { anchor, heading, text }: Excerpt,
  phrases: readonly Phrase[],
): HTMLLIElement {
  const label = marked(heading);
  const named =
    label.length === 0
      ? []
      : [
          anchor === ''
            ? element('span', 'search-place', label)
            : link(`${url}${markQuery(phrases)}#${anchor}`, label),
          ' ',
        ];
  return element('li', '', [...named, ...marked(text)]);
}

function segmentsOf(text: string, phrases: readonly Phrase[]): Segment[] {
  return segments(
    text,
    phrases.flatMap((phrase) => occurrences(text, phrase)),
  );
}

function marked(pieces: readonly Segment[]): (Node | string)[] {
  return pieces.map((piece) => (piece.marked ? element('mark', '', [piece.text]) : piece.text));
}

function link(href: string, content: (Node | string)[]): HTMLAnchorElement {
  const anchor = element('a', '', content);
  anchor.setAttribute('href', href);
  return anchor;
}

/** An element with its class and content. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  content: (Node | string)[],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}
