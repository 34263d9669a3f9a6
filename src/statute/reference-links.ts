import { escapeHtml } from './escape-html.ts';
import type { PlaceIndex } from './place.ts';
import { readReferences, type Here, type Place, type Reference } from './reference.ts';

/** What a title in 《》 means: a page, or a law that has none on this site. */
export type TitleTarget = { href: string } | { law: string };

/** Finds what a title in 《》 means, with the place in it, or `undefined` for a stranger. */
export type TitleLinks = (title: string, place?: Place) => TitleTarget | undefined;

/** The words of a paragraph as HTML, with its references as links. */
export function linkReferences(
  words: string,
  here: Here,
  places: PlaceIndex,
  titles: TitleLinks,
): string {
  let html = '';
  let end = 0;
  for (const reference of readReferences(words, here)) {
    html += escapeHtml(words.slice(end, reference.start));
    html += link(reference, words.slice(reference.start, reference.end), places, titles);
    end = reference.end;
  }
  return html + escapeHtml(words.slice(end));
}

function link(
  { title, place }: Reference,
  printed: string,
  places: PlaceIndex,
  titles: TitleLinks,
): string {
  const text = escapeHtml(printed);
  if (title === undefined) {
    const eid = place && places(place);
    return eid ? `<a href="#${eid}">${text}</a>` : text;
  }
  const target = titles(title, place);
  if (!target) return text;
  if ('href' in target) return `<a href="${escapeHtml(target.href)}">${text}</a>`;
  return place ? text : `<cite data-law="${escapeHtml(target.law)}">${text}</cite>`;
}
