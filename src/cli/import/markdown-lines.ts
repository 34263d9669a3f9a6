/**
 * The lines of a Markdown file with what is no text of the regulation left empty, so that every line
 * keeps its number: front matter at the top, and comments such as `<!-- INFO END -->`, by which a
 * public collection ends the note under a title. `#` before a heading stays; the reader of statutes
 * knows it.
 */
export function markdownLines(lines: readonly string[]): string[] {
  const end = frontMatterEnd(lines);
  const body = lines.map((line, index) => (index <= end ? '' : line)).join('\n');
  return body.replace(/<!--[^]*?-->/g, (comment) => comment.replace(/[^\n]/g, '')).split('\n');
}

/** The index of the line that ends the front matter, or -1 where there is none. */
function frontMatterEnd(lines: readonly string[]): number {
  if (lines[0]?.trim() !== '---') return -1;
  return lines.findIndex((line, index) => index > 0 && line.trim() === '---');
}
