import type { CitedWork } from './cited-work.ts';

/** Type mark and carrier: [A] archive or government document, [R] report, [N] newspaper, all online. */
const MARKS: Record<CitedWork['type'], string> = {
  regulation: 'A/OL',
  report: 'R/OL',
  session: 'Z/OL',
  source: 'N/OL',
};

/**
 * A reference in the form of GB/T 7714, for a document read online. Writers do not agree on the
 * type mark of regulations; this one uses [A/OL], as government documents have it.
 *
 * @see GB/T 7714—2015 4.6 电子资源：主要责任者. 题名[文献类型标识/载体标识]. (发布日期)[引用日期]. 获取路径.
 */
export function gbt7714({ type, title, authors, issued, accessed, url }: CitedWork): string {
  const author =
    authors.length > 0
      ? `${authors.slice(0, 3).join(', ')}${authors.length > 3 ? ', 等' : ''}. `
      : '';
  const date = issued ? `(${issued.date})` : '';
  return `${author}${title}[${MARKS[type]}]. ${date}[${accessed}]. ${url}.`;
}
