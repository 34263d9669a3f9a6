import { formatEid } from '../statute/label.ts';
import { MAX_QUERY_LENGTH, type Query } from './query.ts';
import type { Answer } from './search.ts';

/** The sentences of the search page. */

/** How much of a query a sentence repeats. */
const QUOTED = 40;

/** How many records were found, or that there are none. */
export function countSentence({ query, records, step }: Answer): string {
  if (records.length > 0) return `找到 ${records.length} 条记录`;
  return step === 'listed' ? '没有符合条件的记录' : `没有找到包含${quoted(query)}的记录`;
}

/** A long query is named by its beginning. */
function quoted({ written }: Query): string {
  return written.length > QUOTED ? `“${written.slice(0, QUOTED)}…”` : `“${written}”`;
}

/** That less was sought than was typed, or an empty text. */
export function cutSentence({ query }: Answer): string {
  return query.isCut
    ? `检索词超过 ${MAX_QUERY_LENGTH} 个字，只按前 ${MAX_QUERY_LENGTH} 个字检索。`
    : '';
}

/** Why the records are not what was asked for word by word, or an empty text. */
export function partlySentence({ query, step, missing }: Answer): string {
  if (step !== 'partly') return '';
  const words = missing.map((word) => `“${word}”`).join('、');
  const absent = missing.length > 0 ? `（没有记录包含${words}）` : '';
  return `没有完整包含${quoted(query)}的记录；以下记录分别包含各词${absent}`;
}

/** Why a citation does not open just what it says, or an empty text. */
export function citationSentence({ remark }: Answer): string {
  if (!remark) return '';
  const { label } = remark;
  switch (remark.what) {
    case 'no text':
      return `本站没有《${remark.title}》的全文，打不开${label}。`;
    case 'no article':
      return `《${remark.title}》没有${label}，它的最后一条是${formatEid(`art_${remark.last}`)}。`;
    case 'no article in any':
      return `名称相符的 ${remark.records} 部法规，本站都没有${label}的文本。`;
    case 'no paragraph':
      return `《${remark.title}》${label}没有${remark.asked}，链接打开的是${remark.opened}。`;
    case 'range':
      return `“${remark.range}”从${label}打开。`;
  }
}

/** Which of the sites searched together are missing from the answer, or an empty text. */
export function absentSentence(sites: readonly string[]): string {
  return sites.length === 0 ? '' : `${sites.join('、')}没有加载成功；下面不含它的记录`;
}

/** What to try where nothing was found. */
export function suggestions(narrowed: boolean): string[] {
  return [
    ...(narrowed ? ['去掉类型、会议、年份等条件再找一次。'] : []),
    '换短一些的词，或者把一句话分成几个词，用空格隔开。',
    '检查有没有错字；简体、繁体和全角、半角都可以。',
    '法规可以只输入名称中的几个字，条文可以输入“第二十条”。',
  ];
}

/** What the page is for, before anything is asked. */
export function invitation(records: number): string {
  return `输入词语，或者选一个条件。可以检索 ${records} 条记录的名称和内容；几个词用空格隔开，每个词都要出现。`;
}

export const SEARCHING = '正在检索…';
export const INDEX_FAILED =
  '检索索引没有加载成功。可能是网络断了，也可能是网站刚刚更新，刷新本页可以再试。';
export const LISTS_INSTEAD = '也可以从列表里找：';
export const EXCERPT_FAILED = '这一条的摘录没有加载成功。';
