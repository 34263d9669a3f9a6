import { NUMERAL, readNumber, SPACED_NUMERAL } from './provision-number.ts';
import type { ProvisionNumber } from './statute.ts';
import { looksLikeHeading } from './text-line.ts';

/** What a line opens, with the words that follow its number. */
export interface Opening {
  kind: 'part' | 'chapter' | 'section' | 'article' | 'point' | 'contents' | 'annex';
  mark: string;
  label: string;
  /** `undefined` where the number is misprinted; `printed` then says how. */
  number?: ProvisionNumber | undefined;
  printed: string;
  rest: string;
  /** Whether white space, or the end of the line, parts the number from the words. */
  parted: boolean;
}

const HEADING_KINDS = { 编: 'part', 章: 'chapter', 节: 'section' } as const;

/** 第一章 总则, `## 第一章　总则`, 第五章法律责任 */
const HEADING = new RegExp(
  `^(?<mark>#{1,6}(?=[\\s第]))?\\s*(?<label>第\\s*(?<number>${SPACED_NUMERAL})\\s*(?<unit>[编章节]))(?<gap>\\s*)(?<rest>.*)$`,
);

/** 第十二条　……, 第一百二十条之一　……, `**第39条** ……`, 第三十五 条…… */
const ARTICLE = new RegExp(
  `^(?<mark>#{1,6}(?=[\\s第]))?\\s*(?<label>\\*{0,2}第\\s*(?<number>${SPACED_NUMERAL})\\s*条(?:之(?<insertion>[一二三四五六七八九十]{1,3})(?![一二三四五六七八九十]))?\\*{0,2})(?<gap>\\s*)(?<rest>.*)$`,
);

/** 一、……, not 一、二级海塘…… */
const POINT = new RegExp(
  `^(?<label>(?<number>[一二三四五六七八九十百]{1,5})、)(?<gap>\\s*)(?<rest>(?!${NUMERAL}).*)$`,
);

/** 目录, 目　录 */
const CONTENTS = /^(?<mark>#{1,6}\s)?\s*(?<label>目\s*[录次])$/;

/** 第一章 总则 第二章 规划 第三章 …… on one line. */
const CONTENTS_LINE = new RegExp(
  `^(?<mark>#{1,6}\\s)?\\s*(?<label>第${NUMERAL}+章[^。；]*第${NUMERAL}+章[^。；]*第${NUMERAL}+章[^。；]*)$`,
);

/** 附件, 附件1：……, 附表一, 附：…… */
const ANNEX = new RegExp(
  `^(?<mark>#{1,6}\\s)?\\s*(?<label>附\\s*(?:件|表|录|图)\\s*(?<number>${SPACED_NUMERAL})?|附(?=\\s*[：:]))(?<gap>\\s*[：:.．]?\\s*)(?<rest>.*)$`,
);

/** What an opening begins with. Most lines begin with none of it, and are told by one look. */
const BEGINS = /^[#*第目附一二三四五六七八九十百]/;

/**
 * What a line opens, from its own words alone, or `undefined` where it opens nothing. A reference
 * that happens to stand at the start of a line (第十条第二款规定的……) opens nothing.
 */
export function readOpening(words: string): Opening | undefined {
  if (!BEGINS.test(words)) return undefined;
  return (
    readContents(words) ??
    readHeading(words) ??
    readArticle(words) ??
    readPoint(words) ??
    readAnnex(words)
  );
}

function readHeading(words: string): Opening | undefined {
  const { groups } = HEADING.exec(words) ?? {};
  // A heading that goes on with the next line breaks off at a 、: 第五章　自治条例、
  const rest = groups?.['rest']?.replace(/(?<=.)、$/, '') ?? '';
  if (!groups || (rest !== '' && !looksLikeHeading(rest))) return undefined;
  if (groups['gap'] === '' && REFERENCE.test(groups['rest'] ?? '')) return undefined;
  return opening(HEADING_KINDS[groups['unit'] as keyof typeof HEADING_KINDS], groups);
}

/** What follows a number that is part of a sentence: 第十条第二款, 第三章规定的, 第八条、第九条. */
const REFERENCE =
  /^(?:[、，,；和与及或至到以第的中内所前后下上外]|规定|之规定|款|项|修改|增加|删去|改为|作为|其他|并|均|已)/;

function readArticle(words: string): Opening | undefined {
  const { groups } = ARTICLE.exec(words) ?? {};
  if (!groups || (groups['gap'] === '' && REFERENCE.test(groups['rest'] ?? ''))) return undefined;
  return opening('article', groups);
}

function readPoint(words: string): Opening | undefined {
  const { groups } = POINT.exec(words) ?? {};
  return groups && opening('point', groups);
}

function readContents(words: string): Opening | undefined {
  const { groups } = CONTENTS.exec(words) ?? CONTENTS_LINE.exec(words) ?? {};
  return groups && opening('contents', groups);
}

function readAnnex(words: string): Opening | undefined {
  const { groups } = ANNEX.exec(words) ?? {};
  const { label = '', gap = '', rest = '' } = groups ?? {};
  if (!groups || (rest !== '' && (gap === '' || !looksLikeHeading(rest)))) return undefined;
  return opening('annex', { ...groups, label: label + gap.trimEnd() });
}

function opening(kind: Opening['kind'], groups: Record<string, string | undefined>): Opening {
  const { mark = '', label = '', number = '', insertion, gap = '', rest = '' } = groups;
  const value = readNumber(number);
  const inserted = insertion === undefined ? undefined : readNumber(insertion);
  return {
    kind,
    mark: mark.trim(),
    label,
    number: value === undefined ? undefined : { number: value, insertion: inserted },
    printed: number,
    rest,
    parted: gap !== '' || rest === '',
  };
}
