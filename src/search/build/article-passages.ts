import { parseChineseNumeral } from '../../domain/chinese-numeral.ts';
import type { Passage } from '../search-document.ts';

/** The number that opens an article, e.g. `第二十条　` or `第十二条之一　`. */
const ARTICLE =
  /^(?<name>第(?<number>[〇零一二三四五六七八九十百千]+)条(?:之(?<inserted>[一二三四五六七八九十]+))?)(?=[\s　]|$)/;

/**
 * The paragraphs of a full text, each under the article it belongs to. A text is taken as it is
 * printed: a `<` or a `*` in it is no markup.
 */
export function articlePassages(text: string): Passage[] {
  let article = { anchor: '', heading: '' };
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const heading = /^#{1,6}\s/.test(line);
      if (heading) article = { anchor: '', heading: '' };
      else article = openedArticle(line) ?? article;
      return { ...article, text: heading ? line.replace(/^#+\s+/, '') : line };
    });
}

function openedArticle(line: string): { anchor: string; heading: string } | undefined {
  const { name, number, inserted } = ARTICLE.exec(line)?.groups ?? {};
  if (name === undefined || number === undefined) return undefined;
  const [article, insertion] = [number, inserted].map((part) => part && parseChineseNumeral(part));
  if (!article) return undefined;
  return { anchor: `art_${article}${insertion ? `-${insertion}` : ''}`, heading: name };
}
