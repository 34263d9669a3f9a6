import type { CitedWork } from './cited-work.ts';

/** Type mark and carrier: [A] archive or government document, [R] report, [N] newspaper, all online. */
const MARKS: Record<CitedWork['type'], string> = {
  regulation: 'A/OL',
  report: 'R/OL',
  session: 'Z/OL',
  source: 'N/OL',
};

/**
 * A reference in the form of GB/T 7714—2015, for a document read online. A revision of 2025 is not
 * followed. Writers do not agree on the type mark of regulations; this one uses [A/OL], as government
 * documents have it. The standard has no place for a provision; it stands where further words of a
 * title do.
 *
 * @see GB/T 7714—2015 4.6 电子资源：主要责任者. 题名[文献类型标识/载体标识]. (发布日期)[引用日期]. 获取路径.
 */
export function gbt7714(work: CitedWork): string {
  const { type, title, provision, authors, issued, accessed, url } = work;
  const author =
    authors.length > 0
      ? `${authors.slice(0, 3).join(', ')}${authors.length > 3 ? ', 等' : ''}. `
      : '';
  const date = issued ? `(${issued.date})` : '';
  return `${author}${title}${provision ? `: ${provision}` : ''}[${MARKS[type]}]. ${date}[${accessed}]. ${url}.`;
}
