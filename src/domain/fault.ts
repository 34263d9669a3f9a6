/**
 * A fault an editor can act on. The sentence names the field in Chinese, what was found and what
 * is wanted.
 */
export interface Fault {
  /** The file, as an editor would open it: `content/regulations/hlj-dangan-tiaoli.mdx`. */
  file: string;
  /** The line in that file, counted from 1, where it can be had. */
  line?: number | undefined;
  sentence: string;
}

/** Order faults by file, then by line; a fault without a line comes first. */
export function compareFaults(a: Fault, b: Fault): number {
  return (
    compareText(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareText(a.sentence, b.sentence)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * A fault as one line.
 *
 * @example
 * formatFault({ file: 'content/topics.yaml', line: 3, sentence: '名称是空的' })
 * // 'content/topics.yaml:3  名称是空的'
 */
export function formatFault({ file, line, sentence }: Fault): string {
  return `${line === undefined ? file : `${file}:${line}`}  ${sentence}`;
}

/** All faults in order, one a line, with an empty line between files. */
export function formatFaults(faults: readonly Fault[]): string {
  const lines: string[] = [];
  let previous: Fault | undefined;
  for (const fault of faults.toSorted(compareFaults)) {
    if (previous && previous.file !== fault.file) lines.push('');
    lines.push(formatFault(fault));
    previous = fault;
  }
  return lines.join('\n');
}
