import type { LegislativeAction } from '../domain/event.ts';
import { isPlainDate, type PlainDate } from '../domain/plain-date.ts';
import { readNumber } from './provision-number.ts';
import { readSession, type NamedSession } from './session-name.ts';

/** What the words of a note can say has happened. 施行 is no event of the regulation's making. */
const ACTIONS: Record<string, LegislativeAction | 'commence'> = {
  通过: 'adopt',
  制定: 'adopt',
  批准: 'approve',
  公布: 'publish',
  发布: 'publish',
  颁布: 'publish',
  修改: 'modify',
  修正: 'amend',
  修订: 'revise',
  废止: 'repeal',
  施行: 'commence',
  实施: 'commence',
};

export type NoteAction = LegislativeAction | 'commence';

/** A piece of a note, with the words it is made of. */
export type NotePart = { words: string } & (
  | { kind: 'day'; date: PlainDate | undefined }
  | { kind: 'body'; by: NamedSession }
  | { kind: 'instrument'; instrument: string; action?: NoteAction | undefined }
  | { kind: 'announcement' }
  | { kind: 'action'; action: NoteAction; ordinal?: string | undefined }
  | { kind: 'filler' }
  | { kind: 'unread' }
);

/**
 * The piece of a note that begins at a place of it.
 *
 * @param text the whole note without white space, its digits in ASCII.
 */
export function notePartAt(text: string, at: number): NotePart {
  return (
    dayAt(text, at) ??
    titleAt(text, at) ??
    instrumentAt(text, at) ??
    fillerAt(text, at) ??
    announcementAt(text, at) ??
    actionAt(text, at) ??
    bodyAt(text, at) ?? { kind: 'unread', words: text.charAt(at) }
  );
}

/** 2016年12月16日, 二○○一年十月一日 */
const DAY =
  /(?<year>\d{4}|[〇○零一二三四五六七八九]{4})年(?<month>[\d一二三四五六七八九十]{1,3})月(?<day>[\d一二三四五六七八九十]{1,3})日/y;

function dayAt(text: string, at: number): NotePart | undefined {
  const match = matchAt(DAY, text, at);
  return match && { kind: 'day', words: match[0], date: readDay(match.groups ?? {}) };
}

/** `undefined` where the calendar has no such day. */
function readDay({ year = '', month = '', day = '' }: Record<string, string>) {
  const digits = year.replace(/\D/g, (digit) => String('〇一二三四五六七八九'.indexOf(digit)));
  const parts = [month, day].map((part) => String(readNumber(part) ?? '').padStart(2, '0'));
  const date = [digits.replaceAll('-1', '0'), ...parts].join('-');
  return isPlainDate(date) ? date : undefined;
}

/** Longer is no title but a bracket without its other half. */
const MOST_TITLE = 1_000;

/** A title in 《》, which may hold other titles, or a decision that is named in one. */
function titleAt(text: string, at: number): NotePart | undefined {
  if (text[at] !== '《') return undefined;
  let open = 0;
  for (let end = at; end < Math.min(text.length, at + MOST_TITLE); end += 1) {
    if (text[end] === '《') open += 1;
    if (text[end] === '》') open -= 1;
    if (open === 0) return instrument(text.slice(at, end + 1));
  }
  return undefined;
}

/** 《关于修改〈…〉的决定修正》 is misprinted: 修正 belongs after the bracket. */
function instrument(words: string): NotePart {
  const inside = /的决定(?:第.{1,3}次)?(?<action>修正|修订)》$/.exec(words)?.groups?.['action'];
  return { kind: 'instrument', words, instrument: words, action: ACTIONS[inside ?? ''] };
}

/** 关于修改《山东省人才市场管理条例》等十件地方性法规的决定, without 《》 around it. */
const UNQUOTED = /关于(?:(?!\d{4}年)[^，；。]){1,200}?的(?:决定|决议)(?!》)/y;

function instrumentAt(text: string, at: number): NotePart | undefined {
  const words = matchAt(UNQUOTED, text, at)?.[0];
  return words === undefined ? undefined : { kind: 'instrument', words, instrument: words };
}

/** 公告第37号, 公告〔2010〕第12号, 令第3号, 第26号 */
const ANNOUNCEMENT =
  /(?:公告|令)(?:[〔［[（(]?\d{4}[〕］\])）]?年?)?(?:第?[\d一二三四五六七八九十百]+号)?|第[\d一二三四五六七八九十百]+号/y;

function announcementAt(text: string, at: number): NotePart | undefined {
  const words = matchAt(ANNOUNCEMENT, text, at)?.[0];
  return words === undefined ? undefined : { kind: 'announcement', words };
}

/** 第二次修正, 通过 */
const ACTION = new RegExp(
  `(?<ordinal>第[一二三四五六七八九十\\d]{1,3}次)?(?<action>${Object.keys(ACTIONS).join('|')})`,
  'y',
);

function actionAt(text: string, at: number): NotePart | undefined {
  const match = matchAt(ACTION, text, at);
  const action = ACTIONS[match?.groups?.['action'] ?? ''];
  if (!match || !action) return undefined;
  return { kind: 'action', words: match[0], action, ordinal: match.groups?.['ordinal'] };
}

function bodyAt(text: string, at: number): NotePart | undefined {
  const by = readSession(text, at);
  return by && { kind: 'body', words: by.printed, by };
}

/** Words that tie the parts of a note together. */
const FILLER =
  /根据|按照|经过?|由|于|的|并|自|从|起|和|与|及|后|予以|同意|关于|审议|表决|现予?|主席团|决定|决议|[，、；。：:,;.（）()]/y;

function fillerAt(text: string, at: number): NotePart | undefined {
  const words = matchAt(FILLER, text, at)?.[0];
  return words === undefined ? undefined : { kind: 'filler', words };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
