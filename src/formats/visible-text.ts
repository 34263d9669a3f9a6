/**
 * Characters that steer a reader's program instead of being read: C0 and C1 controls without the
 * line break, and the marks that turn the direction of writing (Unicode Bidi_Control). A Chinese
 * title has no use for any of them, and one of them can make the rest of a line read backwards.
 */
const STEERING = /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** All that is changed: the same, tabs, line breaks of old systems, halves of a character. */
const CHANGED =
  /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]/;

/**
 * A text of several lines as it may stand in a format that people or simple programs read: nothing
 * in it steers anything. Only JSON keeps such characters, written as `\u202e`.
 *
 * @example visibleText('条例\u202e') // '条例'
 */
export function visibleText(text: string): string {
  if (!CHANGED.test(text)) return text;
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(STEERING, '');
}

/**
 * The same on one line: line breaks become spaces.
 *
 * @example visibleLine('档案\n条例') // '档案 条例'
 */
export function visibleLine(text: string): string {
  return visibleText(text.replace(/[\r\n\u2028\u2029]+/g, ' '));
}
