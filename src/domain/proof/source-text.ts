/** The raw text of a source, as the file holds it that its line numbers count. */
export interface SourceText {
  /** The id of the source. */
  id: string;
  /** Its lines; the first is line 1. */
  lines: readonly string[];
}

/** Part a file into lines. A line break at the very end does not begin another line. */
export function readSourceText(id: string, text: string): SourceText {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return { id, lines };
}

/** The numbers of the lines on which something is printed. */
export function linesWithText({ lines }: Pick<SourceText, 'lines'>): number[] {
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
}
