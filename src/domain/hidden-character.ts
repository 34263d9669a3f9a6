/** A character of a text that steers the program that shows it, and that no reader sees. */
export interface HiddenCharacter {
  /** Its code and what it is: `U+202E（改变书写方向的标记）`. */
  name: string;
  /** The line of the text it stands on, and its place on that line, both counted from 1. */
  line: number;
  column: number;
}

/**
 * The marks that turn the direction of writing, those of no width (web pages and word processors
 * leave them behind), and the C0 and C1 controls without tab and line break. With one of them a
 * title can read otherwise than it is stored, so can a diff of it, and no search finds it.
 *
 * @see Unicode Technical Standard #55, Unicode Source Code Handling
 */
const HIDDEN =
  /[\u202a-\u202e\u2066-\u2069]|[\u00ad\u061c\u200b-\u200f\u2060-\u2064\ufeff]|(?![\t\n\r])\p{Cc}/gu;

/**
 * The hidden characters of a text, in order.
 *
 * @example hiddenCharacters('档案\u202e条例') // [{ name: 'U+202E（改变书写方向的标记）', line: 1, column: 3 }]
 */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  return [...text.matchAll(HIDDEN)].map(({ 0: character, index }) => {
    const before = text.slice(0, index).split(/\r\n|[\r\n]/);
    return {
      name: nameOf(character),
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
    };
  });
}

/**
 * A text of one line for a terminal: hidden characters and line breaks are written out.
 *
 * @example showHidden('a\u001b[2J') // 'a<U+001B>[2J'
 */
export function showHidden(text: string): string {
  return text
    .replace(/[\t\n\r]/g, (character) => `<${codeOf(character)}>`)
    .replace(HIDDEN, (character) => `<${codeOf(character)}>`);
}

function nameOf(character: string): string {
  return `${codeOf(character)}（${kindOf(character)}）`;
}

function kindOf(character: string): string {
  if (/\p{Cc}/u.test(character)) return '控制字符';
  return /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(character)
    ? '改变书写方向的标记'
    : '不占宽度的字符';
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
