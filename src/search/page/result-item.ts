import { excerpts, plainExcerpt, type Excerpt } from '../excerpt.ts';
import { segments, type Segment } from '../highlight.ts';
import { occurrences } from '../occurrences.ts';
import type { Phrase } from '../query.ts';
import type { RecordText } from '../record-text.ts';
import type { ListedRecord } from './catalogue-list.ts';

/**
 * One result as elements of the page. Whatever comes from a record or a query is put in as text,
 * never as HTML.
 */

/** A result without its excerpts: the title, and what the list says of the record. */
export function resultItem(record: ListedRecord, phrases: readonly Phrase[]): HTMLLIElement {
  const item = document.createElement('li');
  const title = element('h3', 'search-title', [
    link(record.url, marked(segmentsOf(record.title, phrases))),
  ]);
  item.append(title, ...otherTitle(record, phrases));
  if (record.detail) item.append(record.detail.cloneNode(true));
  return item;
}

/** The excerpts of a result: where the words stand, or else what the record is about. */
export function excerptList(record: RecordText, phrases: readonly Phrase[]): HTMLUListElement {
  const found = excerpts(record.passages, phrases);
  const shown = found.length > 0 ? found : [plainExcerpt(record.summary)];
  return element(
    'ul',
    'search-excerpts',
    shown.map((excerpt) => excerptItem(record.url, excerpt)),
  );
}

/** Another form of the title, where a word stands in it and not in the title. */
function otherTitle({ title, aliases }: ListedRecord, phrases: readonly Phrase[]): Node[] {
  const inTitle = (text: string, phrase: Phrase) => occurrences(text, phrase).length > 0;
  const sought = phrases.filter((phrase) => !inTitle(title, phrase));
  const alias = aliases.find((text) => sought.some((phrase) => inTitle(text, phrase)));
  if (alias === undefined) return [];
  return [element('p', 'search-alias', ['又称：', ...marked(segmentsOf(alias, sought))])];
}

function excerptItem(url: string, { anchor, heading, text }: Excerpt): HTMLLIElement {
  const label = marked(heading);
  const named =
    label.length === 0
      ? []
      : [
          anchor === '' ? element('span', 'search-place', label) : link(`${url}#${anchor}`, label),
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
