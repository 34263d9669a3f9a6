import { formatChineseNumeral, parseChineseNumeral } from '../domain/chinese-numeral.ts';

/** A provision as a reader cites it: the title as it was typed, and the article. */
export interface CitedArticle {
  /** The words before the number, without title marks. */
  title: string;
  /** As the article is printed: 第二十条, 第十二条之一. */
  label: string;
  /** The number as in its anchor: `20`, `12-1`. */
  name: string;
}

const NUMERAL = '[〇零一二三四五六七八九十百千]{1,7}|[1-9]\\d{0,3}';

/**
 * A citation, e.g. `物业管理条例第二十条`, `《物业管理条例》 第20条`, `物业管理条例37条2款`,
 * `人民调解条例第十二条之一第一款第（二）项`. The sign 第 may be left out.
 */
const CITATION = new RegExp(
  `^(?<title>.*?[^第\\s])\\s*第?(?<number>${NUMERAL})条(?:之(?<insertion>${NUMERAL}))?` +
    `(?:\\s*第?(?:${NUMERAL})款)?(?:\\s*第?\\(?(?:${NUMERAL})\\)?项)?$`,
  'u',
);

/** Nothing, or the beginning of a number that `CITATION` has cut in two. */
const NO_TITLE = new RegExp(`^第?(?:${NUMERAL})?$`, 'u');

/**
 * Read a query as the citation of an article, or `undefined` if it is none.
 *
 * @example parseCitedArticle('《物业管理条例》第20条') // { title: '物业管理条例', label: '第二十条', name: '20' }
 */
export function parseCitedArticle(typed: string): CitedArticle | undefined {
  const { title, number, insertion } =
    CITATION.exec(
      typed
        .trim()
        .normalize('NFKC')
        .replace(/[。.]$/, ''),
    )?.groups ?? {};
  const [article, inserted] = [numberOf(number), numberOf(insertion)];
  const words = title?.replace(/[《》〈〉<>“”"'\s]/g, '') ?? '';
  if (article === undefined || NO_TITLE.test(words) || (insertion && !inserted)) return undefined;
  const suffix = inserted ? `之${formatChineseNumeral(inserted)}` : '';
  return {
    title: words,
    label: `第${formatChineseNumeral(article)}条${suffix}`,
    name: `${article}${inserted ? `-${inserted}` : ''}`,
  };
}

/** A number in digits or in Chinese. */
export function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^\d+$/.test(text) ? Number(text) : parseChineseNumeral(text);
}
