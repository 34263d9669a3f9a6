import { formatChineseNumeral, parseChineseNumeral } from '../domain/chinese-numeral.ts';
import { formatEid } from '../statute/label.ts';
import type { Place } from '../statute/reference.ts';

/** A provision as a reader cites it: the title as it was typed, and the place in its text. */
export interface CitedProvision {
  /** The words before the number, without the marks around them. */
  title: string;
  /** The article as it is printed: 第二十条, 第十二条之一; as it was typed where it is no number. */
  label: string;
  /** The anchors it may have, the likeliest first; none where it is no number: 第〇条. */
  anchors: string[];
  /** 款 项 目 below it. */
  below: Omit<Place, 'article'>;
  /** Words that cite more than one article, as they were typed; it stands for the first of them. */
  range?: string | undefined;
}

const NUMERAL = '[〇零一二三四五六七八九十百千万]{1,9}|\\d{1,6}';
const ARTICLE = `第?(?:${NUMERAL})条(?:之(?:${NUMERAL}))?`;
const JOINT = '[至到和与及、,~—–-]';

/** 款 项 目, e.g. `第二款第（三）项第1目`, `2款(三)项`, `（三）`. */
const BELOW =
  `(?:第?(?<paragraph>${NUMERAL})款)?` +
  `(?:第?\\(?(?<item>${NUMERAL})\\)?项|\\((?<bare>${NUMERAL})\\))?` +
  `(?:第?\\(?(?<subitem>${NUMERAL})\\)?目)?`;

/**
 * A citation, e.g. `物业管理条例第二十条`, `《物业管理条例》 第20条`, `物业管理条例37条2款`,
 * `人民调解条例第十二条之一第一款第（二）项`, `档案条例第三条至第五条`, `档案条例3-5条`. The sign 第
 * may be left out.
 */
const CITATION = new RegExp(
  `^(?<title>.*?[^第\\s])\\s*(?<cited>第?(?<number>${NUMERAL})(?<to>${JOINT}(?:${NUMERAL}))?条` +
    `(?:之(?<insertion>${NUMERAL}))?${BELOW}(?<more>(?:${JOINT}${ARTICLE})*))$`,
  'u',
);

/** A point of a text without articles, e.g. `矿山安全若干措施第（三）项`. */
const POINT = new RegExp(
  `^(?<title>.*?[^第(\\s])\\s*第?\\(?(?<number>${NUMERAL})\\)?项(?:第?\\(?(?<subitem>${NUMERAL})\\)?目)?$`,
  'u',
);

/** Marks around a title; those within it are part of it: 实施《…法》办法. */
const AROUND_TITLE = /^[《〈<“"']+|[》〉>”"']+$/g;

/** Nothing, or the beginning of a number that a pattern has cut in two. */
const NO_TITLE = new RegExp(`^第?\\(?(?:${NUMERAL})?$`, 'u');

/**
 * Read a query as the citation of a provision, or `undefined` if it is none.
 *
 * @example parseCitation('《物业管理条例》第20条第2款')
 * // { title: '物业管理条例', label: '第二十条', anchors: ['art_20', …], below: { paragraph: 2 } }
 */
export function parseCitation(typed: string): CitedProvision | undefined {
  const text = plainForm(typed);
  const article = CITATION.exec(text)?.groups;
  const groups = article ?? POINT.exec(text)?.groups;
  const title = groups?.['title']?.replace(/\s/g, '').replace(AROUND_TITLE, '') ?? '';
  if (!groups || NO_TITLE.test(title)) return undefined;
  return article ? citedArticle(title, article) : citedPoint(title, groups);
}

type Groups = Partial<Record<string, string>>;

function citedArticle(title: string, groups: Groups): CitedProvision {
  const { number: written, insertion, paragraph, item, bare, subitem, to, more } = groups;
  const [number, inserted] = [numberOf(written), numberOf(insertion)];
  const range = to || more ? { range: groups['cited'] } : {};
  if (number === undefined || (insertion !== undefined && inserted === undefined)) {
    const after = insertion === undefined ? '' : `之${insertion}`;
    return { title, label: `第${written}条${after}`, anchors: [], below: {}, ...range };
  }
  const name = `${number}${inserted === undefined ? '' : `-${inserted}`}`;
  return {
    title,
    label: formatEid(`art_${name}`),
    anchors: ['art', 'item', 'point'].map((kind) => `${kind}_${name}`),
    below: {
      paragraph: numberOf(paragraph),
      item: numberOf(item ?? bare),
      subitem: numberOf(subitem),
    },
    ...range,
  };
}

function citedPoint(title: string, { number: written, subitem }: Groups): CitedProvision {
  const number = numberOf(written);
  return {
    title,
    label: `第${number === undefined ? written : formatChineseNumeral(number)}项`,
    anchors: number === undefined ? [] : [`item_${number}`, `point_${number}`],
    below: { subitem: numberOf(subitem) },
  };
}

/** Without full-width forms, a full stop at the end, spaces inside the number, traditional signs. */
function plainForm(typed: string): string {
  return typed
    .trim()
    .normalize('NFKC')
    .replace(/[。.]$/, '')
    .replaceAll('條', '条')
    .replaceAll('項', '项')
    .replace(/(?<=[第之条款项目(])\s+|\s+(?=[之条款项目)])/g, '');
}

/** A number from 1 to 9999 in digits or in Chinese. */
export function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = /^\d+$/.test(text) ? Number(text) : parseChineseNumeral(text);
  return number !== undefined && number >= 1 && number <= 9999 ? number : undefined;
}
