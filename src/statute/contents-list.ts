import { articlesIn, type Provision, type Statute } from './statute.ts';

/** A line of the page's contents list, with those below it. */
export interface ContentsLine {
  eid: string;
  /** 第一章　总则 */
  title: string;
  /** The printed numbers of its first and last article, where it has any. */
  articles: string[];
  children: ContentsLine[];
}

const HEADINGS = new Set<Provision['kind']>(['part', 'chapter', 'section', 'heading', 'annex']);

/** The headings of a text, for the list beside it; of a text without headings, its articles. */
export function contentsOf(statute: Statute): ContentsLine[] {
  const headings = linesOf(statute.children);
  if (headings.length > 0) return headings;
  return statute.children
    .filter(({ kind }) => kind === 'article' || kind === 'point')
    .map(({ eid = '', label }) => ({ eid, title: label, articles: [], children: [] }));
}

function linesOf(children: readonly Provision[]): ContentsLine[] {
  return children.filter(({ kind }) => HEADINGS.has(kind)).map(lineOf);
}

function lineOf({ kind, eid = '', label, text, children }: Provision): ContentsLine {
  const labels = articlesIn({ children }).map((article) => article.label);
  const isAnnex = kind === 'annex';
  const name = isAnnex && !label ? (children[0]?.text ?? '') : text;
  return {
    eid,
    // 总　则 is set apart only to fill a printed line.
    title: `${label}　${name.replace(/^(\S)\s+(\S)$/, '$1$2')}`.trim(),
    articles: [...new Set([labels.at(0), labels.at(-1)])].filter((at) => at !== undefined),
    children: isAnnex ? [] : linesOf(children),
  };
}
