import { eidOf } from './eid.ts';
import type { Place } from './reference.ts';
import { provisionsIn, type Provision } from './statute.ts';

/** Finds the anchors that places of one text have. */
export type PlaceIndex = (place: Place) => string | undefined;

/**
 * The anchors of one text by place, for its references.
 *
 * A place that the text does not have is found as the nearest thing around it that it has: 第三项 of
 * an article without items is the article. An article that it does not have is `undefined`. 项 are
 * often cited without their 款: 第十二条第三项 is the first such item of the article.
 *
 * @param above what the anchors begin with: empty for the body of a text.
 */
export function indexPlaces(children: readonly Provision[], above = ''): PlaceIndex {
  const eids = new Set<string>();
  for (const { eid } of provisionsIn({ children: [...children] })) if (eid) eids.add(eid);
  return ({ article, paragraph, item, subitem }) => {
    if (!article) return undefined;
    const top = eidOf('article', article, above);
    return eids.has(top) ? placeBelow(top, { paragraph, item, subitem }, eids) : undefined;
  };
}

/**
 * The anchor of a place below an article, or of the nearest thing around it that there is: at worst
 * the article.
 *
 * @param article the anchor of the article
 * @param eids the anchors of the text
 * @example placeBelow('art_2', { item: 3 }, new Set(['art_2__para_1', 'art_2__para_1__item_3']))
 * // 'art_2__para_1__item_3'
 */
export function placeBelow(
  article: string,
  { paragraph, item, subitem }: Omit<Place, 'article'>,
  eids: ReadonlySet<string>,
): string {
  const para = paragraphWith(eids, article, paragraph, item);
  if (para === undefined) return article;
  if (item === undefined) return para;
  const deeper = [eidOf('item', { number: item }, para)];
  if (subitem !== undefined) {
    deeper.push(eidOf('subitem', { number: subitem }, deeper[0] ?? ''));
  }
  return deeper.findLast((eid) => eids.has(eid)) ?? para;
}

function paragraphWith(
  eids: ReadonlySet<string>,
  article: string,
  paragraph: number | undefined,
  item: number | undefined,
): string | undefined {
  if (paragraph !== undefined) {
    const eid = eidOf('paragraph', { number: paragraph }, article);
    return eids.has(eid) ? eid : undefined;
  }
  if (item === undefined) return undefined;
  for (let number = 1; ; number += 1) {
    const eid = eidOf('paragraph', { number }, article);
    if (!eids.has(eid)) return undefined;
    if (eids.has(eidOf('item', { number: item }, eid))) return eid;
  }
}
