import { readNumber, SPACED_NUMERAL } from './provision-number.ts';
import type { ProvisionNumber } from './statute.ts';

/** A place in a text as a reference names it: 第十二条第二款第三项. */
export interface Place {
  article?: ProvisionNumber | undefined;
  paragraph?: number | undefined;
  item?: number | undefined;
  subitem?: number | undefined;
}

/** Words that refer to a place of this text, or to another text by its title in 《》. */
export interface Reference {
  /** Where the words begin and end in the text they were read from. */
  start: number;
  end: number;
  /** The title between 《 and 》, where another text is meant. */
  title?: string | undefined;
  place?: Place | undefined;
}

/** Where the words stand, so that 前款 and 本条 can be told. */
export interface Here {
  article?: ProvisionNumber | undefined;
  /** The article before it, which 前条 means. */
  articleBefore?: ProvisionNumber | undefined;
  paragraph?: number | undefined;
}

const N = SPACED_NUMERAL;

/** 第十二条, 第二款, 第（三）项, 第1目, alone or one after the other. */
const PLACE = new RegExp(
  `(?:第(?<article>${N})条(?:之(?<insertion>[一二三四五六七八九十]{1,3}))?)?(?:第(?<paragraph>${N})款)?(?:第[（(]?(?<item>${N})[）)]?项)?(?:第(?<subitem>${N})目)?`,
  'y',
);

/** What a reference can begin with. */
const START = /《|本条(?=第)|前条|前款|前[两二三]款|第/g;

/** Words between the parts of one enumeration: 第三条、第五条和第七条至第九条第一款. */
const JOINT = /^(?:、|，|和|与|及|以及|或|或者|至|到)?$/;

/** The words before a reference that name this text: 本条例第十二条. */
const THIS_TEXT = /本(?:条例|办法|规定|规则|细则|守则|决定|决议|章程|法)$/;

/** The words before a reference that name another text without 《》: 民法典第十条. */
const OTHER_TEXT = /(?:法|法典|条例|办法|规则|细则|决定|方案)$/;

/** What the last reference meant, for the parts of an enumeration that follow it. */
interface Last {
  end: number;
  /** `undefined` is a text that is named without 《》 and cannot be told. */
  owner: 'this' | { title: string } | undefined;
  place: Place;
}

/**
 * Find the references in the words of a paragraph. What they point to is read from the words alone:
 * whether this text has such a place, and whether a title is that of a record, is for the caller.
 *
 * 第…条 after a text that is named without 《》 refers to that text and is passed over.
 *
 * @example
 * readReferences('违反本条例第十二条第二款规定的')
 * // [{ start: 2, end: 12, place: { article: { number: 12 }, paragraph: 2 } }]
 */
export function readReferences(words: string, here: Here = {}): Reference[] {
  const found: Reference[] = [];
  let last: Last | undefined;
  START.lastIndex = 0;
  for (let start = START.exec(words); start; start = START.exec(words)) {
    const read = readAt(words, start.index, start[0], last, here);
    if (!read) continue;
    START.lastIndex = read.last.end;
    last = read.last;
    if (read.reference) found.push(read.reference);
  }
  return found;
}

interface Reading {
  last: Last;
  reference?: Reference | undefined;
}

function readAt(
  words: string,
  at: number,
  start: string,
  last: Last | undefined,
  here: Here,
): Reading | undefined {
  if (start === '《') return readTitle(words, at);
  const relative = start === '第' ? undefined : placeFrom(start, here);
  if (start !== '第' && !relative) return undefined;
  const named = readPlace(words, at + (relative ? start.length : 0));
  if (!relative && !named) return undefined;
  const end = named?.end ?? at + start.length;
  if (relative) return own(at, end, { ...relative, ...named?.place });
  return readNamed(words, at, end, named?.place ?? {}, last, here);
}

/** Longer than any title: a 《 without its 》 does not make the rest of a text a title. */
const LONGEST_TITLE = 200;

/** A title between 《 and the 》 that closes it; a title may hold another one. */
function readTitle(words: string, at: number): Reading | undefined {
  let depth = 0;
  const limit = Math.min(words.length, at + LONGEST_TITLE);
  for (let end = at; end < limit; end += 1) {
    if (words[end] === '《') depth += 1;
    if (words[end] === '》') depth -= 1;
    if (depth > 0) continue;
    const title = words.slice(at + 1, end);
    const last = { end: end + 1, owner: { title }, place: {} };
    return { last, reference: { start: at, end: end + 1, title } };
  }
  return undefined;
}

/** What 本条, 前条, 前款 mean where they stand; `undefined` where there is no such place. */
function placeFrom(word: string, { article, articleBefore, paragraph }: Here): Place | undefined {
  if (word === '本条') return article && { article };
  if (word === '前条') return articleBefore && { article: articleBefore };
  const back = word === '前款' ? 1 : word === '前三款' ? 3 : 2;
  const first = (paragraph ?? 0) - back;
  return first >= 1 ? { article, paragraph: first } : undefined;
}

function readPlace(words: string, at: number): { place: Place; end: number } | undefined {
  PLACE.lastIndex = at;
  const { groups, 0: text = '' } = PLACE.exec(words) ?? {};
  if (text === '') return undefined;
  const { article, insertion, paragraph, item, subitem } = groups ?? {};
  const number = numberOf(article);
  const place: Place = {
    ...(number !== undefined && { article: { number, insertion: numberOf(insertion) } }),
    ...(paragraph !== undefined && { paragraph: numberOf(paragraph) }),
    ...(item !== undefined && { item: numberOf(item) }),
    ...(subitem !== undefined && { subitem: numberOf(subitem) }),
  };
  return Object.keys(place).length === 0 ? undefined : { place, end: at + text.length };
}

function numberOf(printed: string | undefined): number | undefined {
  return printed === undefined ? undefined : readNumber(printed);
}

function own(start: number, end: number, place: Place): Reading {
  return { last: { end, owner: 'this', place }, reference: { start, end, place } };
}

/** 第…条第…款, of the text that is named before it, or of the one an enumeration began with. */
function readNamed(
  words: string,
  at: number,
  end: number,
  place: Place,
  last: Last | undefined,
  here: Here,
): Reading | undefined {
  if (last && isJoined(last, words.slice(last.end, at))) {
    return joined(at, end, { ...upper(last.place, place), ...place }, last);
  }
  const before = words.slice(Math.max(0, at - 8), at);
  const [prefix = ''] = THIS_TEXT.exec(before) ?? [];
  if (prefix === '' && OTHER_TEXT.test(before)) return { last: { end, owner: undefined, place } };
  if (place.article) return own(at - prefix.length, end, place);
  // 第一项 alone is as often a first matter as an item.
  if (prefix !== '' || place.paragraph === undefined || !here.article) return undefined;
  return own(at, end, { article: here.article, ...place });
}

/** Whether a place goes with what was named before it; a title with its place, or short form, only. */
function isJoined({ owner, place }: Last, between: string): boolean {
  const isTitle = typeof owner === 'object' && Object.keys(place).length === 0;
  return isTitle ? /^(?:[（(][^（）()]*[）)])?$/.test(between) : JOINT.test(between);
}

function joined(start: number, end: number, place: Place, { owner }: Last): Reading {
  const last = { end, owner, place };
  if (owner === undefined) return { last };
  const title = owner === 'this' ? undefined : owner.title;
  return { last, reference: { start, end, title, place } };
}

/** What the later part of an enumeration leaves out: 第十二条第一款第一项、第三项. */
function upper({ article, paragraph }: Place, next: Place): Place {
  if (next.article) return {};
  return next.paragraph === undefined ? { article, paragraph } : { article };
}
