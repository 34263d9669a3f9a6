import { defineMdastPlugin } from 'satteri';

/**
 * Drop the line breaks of a source file inside Chinese text. HTML turns them into spaces, which
 * Chinese does not have between words; between two Latin words or numbers the space is kept.
 */
export const chineseLineBreaks = defineMdastPlugin({
  name: 'chinese-line-breaks',
  text(node, context) {
    if (node.value.includes('\n')) context.setProperty(node, 'value', joinLines(node.value));
  },
});

/**
 * Join the lines of a paragraph as they are read.
 *
 * @example joinLines('职\n责') // '职责'
 * @example joinLines('Akoma\nNtoso') // 'Akoma Ntoso'
 */
export function joinLines(text: string): string {
  return text
    .replaceAll(/(?<=[A-Za-z0-9])[ \t]*\n[ \t]*(?=[A-Za-z0-9])/g, ' ')
    .replaceAll(/[ \t]*\n[ \t]*/g, '');
}
