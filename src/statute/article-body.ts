import { eidOf } from './eid.ts';
import { freeEids, type FreeEid } from './free-eid.ts';
import { readMarker, type ListMarker, type MarkerStyle } from './list-marker.ts';
import type { Provision } from './statute.ts';
import type { TextLine } from './text-line.ts';

/** One list, or list within a list, that is still open. */
interface OpenList {
  style: MarkerStyle | 'unnumbered';
  last: Provision;
  count: number;
}

/**
 * Read the lines of an article, a point, a preamble or an annex as 款 with their 项 and 目.
 *
 * Every line is a 款 of its own, counted but unnumbered, unless it is an entry of a list or goes on
 * with one. Entries whose numbers are lost (each ends with ；) are 项 by their place in the list.
 *
 * @param eid the anchor of what the lines belong to; empty for a text without provisions.
 */
export function paragraphsIn(lines: readonly TextLine[], eid = ''): Provision[] {
  const paragraphs: Provision[] = [];
  const free = freeEids();
  let open: OpenList[] = [];
  lines.forEach((line, index) => {
    const paragraph = paragraphs.at(-1);
    const marker = markerOf(lines, index, open);
    const continued = marker?.number === undefined && continuedList(lines[index + 1], open);
    if (paragraph && continued) continued.last.children.push(continuation(line));
    else if (paragraph && marker) open = addEntry(paragraph, open, marker, line.number, free);
    else {
      open = [];
      const number = { number: paragraphs.length + 1 };
      paragraphs.push(newParagraph(line, eidOf('paragraph', number, eid)));
      const first = marker && paragraphs.at(-1);
      if (first) {
        first.text = '';
        open = addEntry(first, open, marker, line.number, free);
      }
    }
  });
  return paragraphs;
}

function newParagraph({ words, number: line }: TextLine, eid: string): Provision {
  return { kind: 'paragraph', eid, mark: '', label: '', text: words, line, children: [] };
}

type Entry = Pick<ListMarker, 'label' | 'rest'> & {
  style: OpenList['style'];
  number?: number | undefined;
};

/** The entry of a list that a line is, or `undefined`. */
function markerOf(
  lines: readonly TextLine[],
  index: number,
  open: readonly OpenList[],
): Entry | undefined {
  const words = lines[index]?.words ?? '';
  const marker = readMarker(words);
  if (marker && (marker.style !== 'comma' || isCommaList(lines, index, open, marker)))
    return marker;
  return isUnnumbered(lines, index, open)
    ? { style: 'unnumbered', label: '', rest: words }
    : undefined;
}

/** 一、 opens an entry only where 二、 follows: 一、二级保护区 is a sentence. */
function isCommaList(
  lines: readonly TextLine[],
  index: number,
  open: readonly OpenList[],
  { number }: ListMarker,
): boolean {
  const list = open.find(({ style }) => style === 'comma');
  if (list) return number === list.count + 1;
  if (number !== 1) return false;
  for (let at = index + 1; at < lines.length; at += 1) {
    const next = readMarker(lines[at]?.words ?? '');
    if (next?.style === 'comma') return next.number === 2;
  }
  return false;
}

/** An entry whose number is lost: it follows ： or an entry, ends with ；, or is the last of such. */
function isUnnumbered(
  lines: readonly TextLine[],
  index: number,
  open: readonly OpenList[],
): boolean {
  const [before, words] = [lines[index - 1]?.words ?? '', lines[index]?.words ?? ''];
  const introduced = /[：:]$/.test(before);
  const among = open.length > 0 && /[；;]$/.test(before);
  if (/[；;]$/.test(words)) return introduced || among;
  return among && /[。.]$/.test(words);
}

function addEntry(
  paragraph: Provision,
  open: readonly OpenList[],
  entry: Entry,
  line: number,
  free: FreeEid,
): OpenList[] {
  const depth = depthOf(open, entry);
  const above = depth === 0 ? paragraph : (open[depth - 1]?.last ?? paragraph);
  const count = (open[depth]?.count ?? 0) + 1;
  const kind = depth === 0 ? 'item' : 'subitem';
  const number = entry.number ?? lastNumber(open[depth]) + 1;
  const provision: Provision = {
    kind,
    eid: free(eidOf(kind, { number }, above.eid)),
    mark: '',
    label: entry.label,
    number: entry.number === undefined ? undefined : { number },
    text: entry.rest,
    line,
    children: [],
  };
  above.children.push(provision);
  const style = entry.style === 'unnumbered' ? (open[depth]?.style ?? 'unnumbered') : entry.style;
  return [...open.slice(0, depth), { style, last: provision, count: Math.max(count, number) }];
}

function lastNumber(list: OpenList | undefined): number {
  return list?.count ?? 0;
}

/** How deep an entry stands: beside the entries numbered as it is, else below the last one. */
function depthOf(open: readonly OpenList[], { style, number }: Entry): number {
  if (style === 'unnumbered') return Math.max(0, open.length - 1);
  const same = open.findIndex((list) => list.style === style);
  if (same >= 0) return same;
  const lost = open.findIndex((list) => list.style === 'unnumbered' && list.count + 1 === number);
  return lost >= 0 ? lost : open.length;
}

/**
 * The list that a line without a number goes on with: the one whose next entry follows on the line.
 */
function continuedList(
  next: TextLine | undefined,
  open: readonly OpenList[],
): OpenList | undefined {
  const marker = next && readMarker(next.words);
  if (!marker) return undefined;
  return open.find(({ style, count }) => style === marker.style && marker.number === count + 1);
}

function continuation({ words, number: line }: TextLine): Provision {
  return { kind: 'continuation', mark: '', label: '', text: words, line, children: [] };
}
