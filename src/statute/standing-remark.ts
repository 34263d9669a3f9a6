import { escapeHtml } from './escape-html.ts';
import { formatEid } from './label.ts';

/**
 * The remark under each article of an old text that says where it stands now, as HTML.
 *
 * @param now where each article stands, empty where it was struck out (`followConcordances`).
 * @param address the page of the text in force.
 * @example 现为<a href="/regulations/…/#art_17">第十七条</a>
 */
export function standingRemarks(
  now: ReadonlyMap<string, readonly string[]>,
  address: string,
): Map<string, string> {
  return new Map(
    [...now].map(([eid, to]) => {
      const links = to.map(
        (article) => `<a href="${escapeHtml(address)}#${article}">${formatEid(article)}</a>`,
      );
      return [eid, links.length > 0 ? `现为${links.join('、')}` : '已删去'];
    }),
  );
}
