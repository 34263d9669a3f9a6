import { paragraphsIn } from './article-body.ts';
import type { Provision } from './statute.ts';
import type { TextLine } from './text-line.ts';

const TITLE_END =
  /(?:条例|办法|规定|规则|细则|守则|决定|决议|公告|方案|意见|章程)(?:[（(][^（）()]{1,30}[）)])?$/;

const DATE =
  /^(?:根据|经)?[（(]?\s*(?:\d{4}|[〇○零一二三四五六七八九]{4})\s*年\s*[\d〇一二三四五六七八九十]{1,3}\s*月/;
const ACTION = /通过|批准|公布|修正|修订|修改|施行|实施|废止|发布/;

/** The end of a note that began on a line before: ……的决定》第二次修正） */
const TOLD =
  /(?:通过|批准|公布|修正|修订|废止)\s*[）)]$|(?:》|第.{1,3}次会议|第.{1,3}次)(?:通过|批准|修正|修订)$/;

/** 第12号, 〔十四届〕第三十二号, 公告 */
const ANNOUNCEMENT = /^(?:[（(〔]?.{0,40}第\s*[\d〇一二三四五六七八九十百]+\s*号[）)〕]?|公\s*告)$/;

/**
 * Read the lines before the first provision: the title, the note under it (题注), and the preamble.
 *
 * @see 《立法法》（2023 年修正）第六十五条第三款：法律标题的题注应当载明制定机关、通过日期
 */
export function readFrontMatter(lines: readonly TextLine[]): Provision[] {
  const titles = titleLines(lines);
  const notes = noteLines(lines.slice(titles));
  const rest = lines.slice(titles + notes);
  const preamble = rest[0] && {
    kind: 'preamble' as const,
    eid: 'preamble',
    mark: '',
    label: '',
    text: '',
    line: rest[0].number,
    children: paragraphsIn(rest, 'preamble'),
  };
  return [
    ...lines.slice(0, titles).map((line) => piece('title', line)),
    ...lines.slice(titles, titles + notes).map((line) => piece('note', line)),
    ...(preamble ? [preamble] : []),
  ];
}

/** How many lines hold the title: all up to the first that ends like one, three at most. */
export function titleLines(lines: readonly TextLine[]): number {
  if (lines[0] && /^#{1,6}\s/.test(lines[0].words)) return 1;
  const head = lines.slice(0, 3);
  const end = head.findIndex(({ words }) => TITLE_END.test(words.replace(/\s/g, '')));
  const isTitle = end >= 0 && head.slice(0, end + 1).every(({ words }) => isTitleLine(words));
  return isTitle ? end + 1 : 0;
}

function isTitleLine(words: string): boolean {
  return words.length <= 60 && !/[。；，：]/.test(words) && !DATE.test(words);
}

/**
 * How many lines hold the note: all up to the last that tells an event, since a note is often broken
 * in the middle of a date. A line that ends like a sentence is the preamble.
 */
export function noteLines(lines: readonly TextLine[]): number {
  const sentence = lines.findIndex(({ words }) => /[。：:]$/.test(words) && !isNoteLine(words));
  const head = sentence < 0 ? lines : lines.slice(0, sentence);
  return head.findLastIndex(({ words }) => isNoteLine(words)) + 1;
}

function isNoteLine(words: string): boolean {
  if (ANNOUNCEMENT.test(words) || TOLD.test(words)) return true;
  if (/^[（(][一二三四五六七八九十]+[）)]/.test(words)) return false;
  return (DATE.test(words) || /^[（(]/.test(words)) && ACTION.test(words);
}

function piece(kind: 'title' | 'note', { words, number: line }: TextLine): Provision {
  const [mark = ''] = kind === 'title' ? (/^#{1,6}(?=\s)/.exec(words) ?? []) : [];
  return { kind, mark, label: '', text: words.slice(mark.length).trim(), line, children: [] };
}
