import { joinLines } from '../../markdown/chinese-line-breaks.ts';

/**
 * The text of a digest as readers see it, paragraph by paragraph, from its MDX: without components,
 * marks of emphasis, headings and lists.
 *
 * @example plainParagraphs('落实<Ref to="x">档案条例</Ref>。<Cite source="y" lines="1" />') // ['落实档案条例。']
 */
export function plainParagraphs(mdx: string): string[] {
  return mdx
    .replace(COMMENT, '')
    .split(/\n\s*\n/)
    .flatMap((block) => (OPENING.test(block) ? block.split('\n') : [block]))
    .map(plainText)
    .filter((paragraph) => paragraph !== '');
}

const COMMENT = /\{\/\*[^]*?\*\/\}/g;
/** A tag of a component, e.g. `<Cite source="hlj-2024-review" lines="68-75" />` or `</Ref>`. */
const TAG = /<\/?[A-Za-z][^<>]*>/g;
/** A link, e.g. `[档案条例](/regulations/hlj-dangan-tiaoli/)`; its words are kept. */
const LINK = /!?\[(?<words>[^\]]*)\]\([^)]*\)/g;
/** What opens a heading, a quotation or an item of a list. */
const OPENING = /^\s*(?:#{1,6}|>|[-*+]|\d+[.)])\s+/;
/** Marks of emphasis and code around words, e.g. `**重点**`. */
const EMPHASIS = /(\*{1,3}|_{2,3}|`+)(?<words>[^*_`\n]+)\1/g;
/** A sign that Markdown or MDX would take for markup, written with a backslash before it. */
const ESCAPED = /\\(?<sign>[!-/:-@[-`{-~])/g;

function plainText(block: string): string {
  const text = block
    .replace(TAG, '')
    .replace(LINK, '$<words>')
    .replace(OPENING, '')
    .replace(EMPHASIS, '$<words>')
    .replace(ESCAPED, '$<sign>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
  return joinLines(text.trim());
}
