import type { Lead } from '../leads.ts';
import { element } from './result-item.ts';

/** Show the pages that a query names, each with what it is: 条文：示例省档案条例第二十条. */
export function showLeads(place: HTMLElement, leads: readonly Lead[]): void {
  const lines = leads.map(({ what, text, href }) => {
    const link = element('a', '', [text]);
    link.setAttribute('href', href);
    return element('p', '', [`${what}：`, link]);
  });
  place.replaceChildren(...lines);
}
