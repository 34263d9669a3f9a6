import { eidOf } from '../statute/eid.ts';
import { formatEid } from '../statute/label.ts';
import { placeBelow } from '../statute/place.ts';
import { CITED } from './marked-words.ts';
import type { CitedProvision } from './provision-query.ts';
import type { Passage } from './search-document.ts';
import type { RecordNumber, SearchIndex } from './search-index.ts';

type Below = CitedProvision['below'];

/**
 * How many of the cited records are read to find the paragraph in; the others open at the article.
 * Their texts are what the page loads next in any case.
 */
const READ = 5;

/**
 * The anchors at which cited records open: the paragraph or item where the record has it, else what
 * there is around it, at worst the article. A record whose text does not load opens at the article.
 *
 * @param articles the anchor of the article in each record
 */
export async function openings(
  below: Below,
  articles: ReadonlyMap<RecordNumber, string>,
  index: SearchIndex,
): Promise<Map<RecordNumber, string>> {
  if (stepsOf(below).length === 0) return new Map(articles);
  const read = [...articles].slice(0, READ);
  const deeper = await Promise.all(
    read.map(async ([record, article]): Promise<[RecordNumber, string]> => {
      const anchors = await anchorsOf(record, index);
      return [record, placeBelow(article, below, anchors)];
    }),
  );
  return new Map([...articles, ...deeper]);
}

async function anchorsOf(record: RecordNumber, index: SearchIndex): Promise<Set<string>> {
  try {
    const { passages } = await index.text(record);
    return new Set(passages.flatMap(({ anchor, eid }) => eid ?? anchor));
  } catch (error) {
    console.error(error);
    return new Set();
  }
}

/** The address of a provision that was cited: its page marks its number. */
export function openingAddress(url: string, anchor: string): string {
  return `${url}${CITED}#${anchor}`;
}

/**
 * What a place is called that a citation opens.
 *
 * @param label what it was cited as, for an anchor without a name in words
 * @example openingName('art_2__para_1', '第二条') // '第二条第一款'
 */
export function openingName(anchor: string, label: string): string {
  return formatEid(anchor) || label;
}

/** The passages that stand at an anchor or below it. */
export function passagesAt(passages: readonly Passage[], anchor: string): Passage[] {
  return passages.filter(({ anchor: article, eid = article }) =>
    [article, eid].some((own) => own === anchor || own.startsWith(`${anchor}__`)),
  );
}

/**
 * What was asked for below an article and is not where a record opens, in words; an empty text where
 * it is there.
 *
 * @example missingBelow({ paragraph: 9 }, 'art_2') // '第九款'
 */
export function missingBelow(below: Below, opened: string): string {
  const steps = stepsOf(below);
  return opened.endsWith(steps.at(-1) ?? '') ? '' : steps.map(formatEid).join('');
}

/** 款 项 目 as parts of an anchor. */
function stepsOf({ paragraph, item, subitem }: Below): string[] {
  const step = (kind: 'paragraph' | 'item' | 'subitem', number: number | undefined) =>
    number === undefined ? [] : [eidOf(kind, { number })];
  return [...step('paragraph', paragraph), ...step('item', item), ...step('subitem', subitem)];
}
