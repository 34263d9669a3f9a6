import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap } from 'parse5';
import { Refusal } from './refusal.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** Elements whose text no reader sees, or which are the site's and not the document's. */
const DROPPED = new Set(
  'script style template noscript head iframe object embed svg math canvas select textarea button nav header footer aside'.split(
    ' ',
  ),
);

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'address article blockquote body br caption center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 hr li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Deeper than any page: nested elements cost the reader of a page more than they cost its writer. */
const MOST_DEEP = 500;

/** What was read from an HTML page, and what is in it that lines of text do not show. */
export interface HtmlText {
  lines: string[];
  /** Whether there is a list whose numbers the browser writes. */
  numbered: boolean;
  /** Whether there is a table within the text: a page may be laid out by tables too. */
  tabled: boolean;
}

/**
 * The lines of text that a reader of an HTML page sees, one to a block. Scripts, styles, hidden
 * elements, menus and page headers and footers are left out; no address in the page is opened.
 *
 * @throws Refusal if elements are nested beyond reason.
 */
export function htmlText(html: string): HtmlText {
  let depth = 0;
  const document = parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth += 1;
        if (depth > MOST_DEEP) throw new Refusal(`网页的标签套了超过 ${MOST_DEEP} 层，不像文章`);
      },
      onItemPop: () => {
        depth -= 1;
      },
    },
  });
  const text: HtmlText = { lines: [''], numbered: false, tabled: false };
  collect(document, text);
  const lines = text.lines.map((line) => line.replace(/[ \t\r\n\f]+/g, ' ').trim());
  return { ...text, lines: lines.filter(Boolean) };
}

function collect(node: Node, text: HtmlText): void {
  const { lines } = text;
  if (node.nodeName === '#text' && 'value' in node) {
    lines[lines.length - 1] += node.value;
  } else if ('childNodes' in node) {
    const isElement = 'tagName' in node;
    if (isElement && isHidden(node)) return;
    const block = isElement && BLOCKS.has(node.tagName);
    if (isElement) note(node, text);
    if (block) lines.push('');
    for (const child of node.childNodes) collect(child, text);
    if (block) lines.push('');
  }
}

function note({ tagName }: Element, text: HtmlText): void {
  text.numbered ||= tagName === 'ol';
  text.tabled ||= tagName === 'table' && text.lines.some((line) => /^\s*第一条/.test(line));
}

function isHidden({ tagName, attrs }: Element): boolean {
  const attribute = (name: string) => attrs.find((each) => each.name === name)?.value;
  if (DROPPED.has(tagName) || attribute('hidden') !== undefined) return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?![.\d]))/i.test(
    attribute('style') ?? '',
  );
}
