/**
 * Punctuation that is printed in two ways, folded to one. Width variants are folded before, by NFKC.
 * Two printings of one text differ in these without having been amended.
 */
const VARIANTS: Record<string, string> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '〝': '"',
  '〞': '"',
  '‘': "'",
  '’': "'",
  '〈': '<',
  '〉': '>',
  '«': '<',
  '»': '>',
  '〔': '(',
  '〕': ')',
  '【': '[',
  '】': ']',
  '。': '.',
  '、': '、',
  '—': '-',
  '–': '-',
  '―': '-',
  '－': '-',
  '～': '~',
  '〜': '~',
  '·': '·',
  '・': '·',
  '•': '·',
  '‧': '·',
  '○': '〇',
};

const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join('')}]`, 'gu');

/**
 * Words as they are compared: without white space, with one form of every punctuation mark and of
 * every width. Two words that compare equal say the same.
 *
 * @example comparable('（一）甲,乙') === comparable('(一)甲，乙') // true
 */
export function comparable(words: string): string {
  return words
    .normalize('NFKC')
    .replace(VARIANT, (sign) => VARIANTS[sign] ?? sign)
    .replace(/\s/g, '');
}
