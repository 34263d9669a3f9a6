import { pinyin } from 'pinyin-pro';

/** Characters that are written together with the word before them: 委员会, 规范性, 信息化, 试验区. */
const SUFFIXES = new Set('会性化员者区'.split(''));

const WORDS = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/**
 * The pinyin of a Chinese text as an identifier: words joined by hyphens, no tones, ü as v.
 *
 * The words are those of the Unicode segmenter that comes with Node, the reading of each character
 * that of a library with a dictionary of phrases. An id is made once and kept: a record that exists
 * is found by its title, whatever a later segmenter makes of it.
 *
 * @example pinyinId('粮食安全保障条例') // 'liangshi-anquan-baozhang-tiaoli'
 * @example pinyinId('城市绿化条例') // 'chengshi-lvhua-tiaoli'
 */
export function pinyinId(text: string): string {
  const words: string[] = [];
  for (const { segment } of WORDS.segment(text.normalize('NFKC'))) {
    const reading = readingOf(segment);
    if (reading === '') continue;
    if (SUFFIXES.has(segment) && words.length > 0) words.push(`${words.pop()}${reading}`);
    else words.push(reading);
  }
  return words.join('-');
}

/**
 * The pinyin of a name as one word.
 *
 * @example pinyinWord('齐齐哈尔') // 'qiqihaer'
 */
export function pinyinWord(name: string): string {
  return readingOf(name);
}

function readingOf(word: string): string {
  const syllables = pinyin(word, { toneType: 'none', type: 'array', v: true });
  return syllables
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
