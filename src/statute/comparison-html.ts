import { escapeHtml } from './escape-html.ts';
import type { DiffRun } from './word-diff.ts';

/**
 * The words of one side of a comparison as HTML, a paragraph a line: what was taken out in `<del>`,
 * what was put in in `<ins>`.
 */
export function comparedHtml(runs: readonly DiffRun[], side: 'before' | 'after'): string {
  const [gone, tag] =
    side === 'before' ? (['added', 'del'] as const) : (['removed', 'ins'] as const);
  const html = runs
    .filter(({ kind }) => kind !== gone)
    .map((run) => marked(run[side], run.kind === 'same' ? undefined : tag));
  return `<p>${html.join('').replaceAll('\n', '</p>\n<p>')}</p>`;
}

/** Words with their mark, which does not reach over the end of a paragraph. */
function marked(words: string, tag: 'del' | 'ins' | undefined): string {
  if (!tag) return escapeHtml(words);
  return words
    .split('\n')
    .map((line) => (line === '' ? '' : `<${tag}>${escapeHtml(line)}</${tag}>`))
    .join('\n');
}
