import { readOpening } from './opening.ts';
import type { Provision } from './statute.ts';
import { looksLikeHeading, type TextLine } from './text-line.ts';

/**
 * Where a printed contents list ends that begins with line `at`: where its first heading comes again.
 * `at` itself where no list begins there.
 */
export function contentsEnd(lines: readonly TextLine[], at: number): number {
  const key = headingKey(lines[at]);
  if (key === undefined) return at;
  let end = at + 1;
  while (end < lines.length && headingKey(lines[end]) !== key) {
    if (!isEntry(lines[end])) return at;
    end += 1;
  }
  return end < lines.length ? end : at;
}

/** The lines of a contents list as they are printed. */
export function contentsEntries(lines: readonly TextLine[]): Provision[] {
  return lines.map(({ words, number: line }) => {
    const [, mark = '', text = ''] = /^(#{1,6}(?=\s))?\s*(.*)$/.exec(words) ?? [];
    return { kind: 'entry', mark, label: '', text, line, children: [] };
  });
}

function isEntry(line: TextLine | undefined): boolean {
  return headingKey(line) !== undefined || looksLikeHeading(line?.words ?? '');
}

/** What tells one heading of a text from another: its kind and number. */
function headingKey(line: TextLine | undefined): string | undefined {
  const opening = line && readOpening(line.words);
  if (!opening || !HEADINGS.has(opening.kind)) return undefined;
  return `${opening.kind} ${opening.number?.number ?? opening.printed}`;
}

const HEADINGS = new Set<Provision['kind']>(['part', 'chapter', 'section']);
