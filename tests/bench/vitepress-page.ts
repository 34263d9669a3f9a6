import { markdownLines } from '../../src/cli/import/markdown-lines.ts';

/**
 * A full text as a page for VitePress: a paragraph to a line, `#` before a heading kept. Every sign
 * that Markdown may take for its own gets a backslash, and what Vue would compute (`{{…}}`) stands in
 * a container that it leaves alone.
 *
 * @example vitepressPage('# 甲条例\n第一条　<乙> {丙}') // '# 甲条例\n\n::: v-pre\n\n第一条　\\<乙\\> \\{丙\\}\n\n:::\n'
 */
export function vitepressPage(text: string): string {
  const lines = markdownLines(text.replace(/^\uFEFF/, '').split(/\r\n|[\r\n]/))
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [title = '', ...rest] = lines.map(escaped);
  const heading = title.startsWith('# ') ? title : `# ${title}`;
  return `${heading}\n\n::: v-pre\n\n${rest.join('\n\n')}\n\n:::\n`;
}

function escaped(line: string): string {
  const [marks = ''] = /^#{1,6}\s+/.exec(line) ?? [];
  return (
    marks.trim() + (marks && ' ') + line.slice(marks.length).replace(/[!-/:-@[-`{-~]/g, '\\$&')
  );
}
