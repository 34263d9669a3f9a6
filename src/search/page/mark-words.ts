import { fold } from '../fold.ts';
import { CITED, wordsToMark } from '../marked-words.ts';
import { foldedOccurrences } from '../occurrences.ts';
import type { Phrase } from '../query.ts';

/**
 * Mark the words of a search on the page it has led to, or the number of the provision that was
 * cited: the words of a citation are its title, which stands at the head of the page, and a number
 * that other articles may name too. Marks are made by the CSS Custom
 * Highlight API, which changes nothing in the page; where it is missing there are no marks.
 */

/** What a phrase cannot reach beyond. */
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, section, div';

/** The number of a provision, as a full text and a digest print it; a paragraph has none. */
const NUMBER = '.pin:not(.pilcrow), .anchor';

const content = document.getElementById('content');

if (content && location.pathname !== '/search/' && 'highlights' in CSS) {
  const found = location.search === CITED ? citedNumbers() : soughtWords(content);
  if (found.length > 0) CSS.highlights.set('sought', new Highlight(...found));
}

function soughtWords(root: Element): AbstractRange[] {
  const phrases = wordsToMark(location.search, document.referrer, location.origin);
  if (phrases.length === 0) return [];
  return textBlocks(root).flatMap((nodes) => rangesIn(nodes, phrases));
}

/** The numbers of the cited provision and of the article it stands in. */
function citedNumbers(): AbstractRange[] {
  const target = document.getElementById(location.hash.slice(1));
  return [target, target?.closest('.statute-article')].flatMap((provision) => {
    const number = provision?.querySelector(NUMBER);
    if (!number) return [];
    const range = new Range();
    range.selectNodeContents(number);
    return range;
  });
}

/** The text of a page, block by block, each as its pieces. */
function textBlocks(root: Element): Text[][] {
  const blocks: Text[][] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let last: Element | null | undefined;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const block = node.parentElement?.closest(BLOCKS);
    if (block === last) blocks.at(-1)?.push(node);
    else blocks.push([node]);
    last = block;
  }
  return blocks;
}

function rangesIn(nodes: readonly Text[], sought: readonly Phrase[]): StaticRange[] {
  const folded = fold(nodes.map(({ data }) => data).join(''));
  return sought
    .flatMap((phrase) => foldedOccurrences(folded, phrase))
    .map(({ start, end }) => {
      const [first, last] = [placeOf(nodes, start + 1), placeOf(nodes, end)];
      return new StaticRange({
        startContainer: first.node,
        startOffset: first.offset - 1,
        endContainer: last.node,
        endOffset: last.offset,
      });
    });
}

/** The piece that holds the character before a place of the joined text, and the place in it. */
function placeOf(nodes: readonly Text[], place: number): { node: Text; offset: number } {
  let offset = place;
  const node = nodes.find(({ length }) => {
    if (offset <= length) return true;
    offset -= length;
    return false;
  });
  return { node: node as Text, offset };
}
