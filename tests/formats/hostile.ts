/** Titles that would do something if a format let them. */
export const HOSTILE_TITLES = [
  ['a script', '</script><script>alert(1)</script>'],
  ['the end of a CDATA section', ']]><x>'],
  ['quotes', `"双"'单'`],
  ['a mark of direction', '条例\u202e例条'],
  ['a formula', '=HYPERLINK("https://evil.example","点")'],
  ['a formula in full width', '＝1+1'],
  ['a line of a calendar', '条例\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil'],
  ['Markdown', '[点](javascript:alert(1)) **粗** `码` <img src=x onerror=alert(1)>'],
  ['a heading of Markdown', '# 标题\n---\ntitle: evil'],
  ['characters that XML cannot hold', '条\u0001例\ud800'],
  ['an entity', '&lt;&#x3c;'],
  ['an ampersand', '甲 & 乙'],
  ['a sum below zero', '-1+1|cmd'],
  ['an emoji of several code points', '条例👩‍⚖️🏛️'],
  ['characters beyond the first plane', '𠮷𡈽𪚥条例'],
  ['signs of TeX', '100% {甲}_乙^丙 $丁$ \\戊 ~己 #庚'],
] as const;

/** What a reader sees of such a title where a format drops what steers a program. */
export function seen(title: string): string {
  return title
    .toWellFormed()
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\u0001\u202e]/g, '');
}
