import type { ProvisionKind, ProvisionNumber } from './statute.ts';

/**
 * The first part of an anchor by kind, as Akoma Ntoso abbreviates the names of its elements. 项 is
 * `item`, 款 `para`, 目 `subitem`.
 *
 * @see https://docs.oasis-open.org/legaldocml/akn-nc/v1.0/akn-nc-v1.0.html
 */
const ABBREVIATIONS = {
  part: 'part',
  chapter: 'chp',
  section: 'sec',
  heading: 'heading',
  article: 'art',
  point: 'point',
  paragraph: 'para',
  item: 'item',
  subitem: 'subitem',
  annex: 'att',
} as const satisfies Partial<Record<ProvisionKind, string>>;

export type NumberedKind = keyof typeof ABBREVIATIONS;

/**
 * The anchor of a provision below another.
 *
 * @example eidOf('article', { number: 120, insertion: 1 }) // 'art_120-1'
 * @example eidOf('item', { number: 3 }, 'art_12__para_2') // 'art_12__para_2__item_3'
 */
export function eidOf(
  kind: NumberedKind,
  { number, insertion }: ProvisionNumber,
  above = '',
): string {
  const inserted = insertion === undefined ? '' : `-${insertion}`;
  return `${above === '' ? '' : `${above}__`}${ABBREVIATIONS[kind]}_${number}${inserted}`;
}
