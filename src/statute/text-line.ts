/** A line of a text with words on it. */
export interface TextLine {
  /** Without the white space around it. */
  words: string;
  /** Counted from 1. */
  number: number;
}

/** Signs that part lines as well, but which no editor counts. */
const UNCOUNTED = /[\f\v\u0085\u2028\u2029]/;

/** The lines of a text that hold words, whatever ends its lines. */
export function textLines(text: string): TextLine[] {
  return text
    .split(/\r\n|[\r\n]/)
    .flatMap((line, index) =>
      line.split(UNCOUNTED).map((words) => ({ words: words.trim(), number: index + 1 })),
    )
    .filter(({ words }) => words !== '');
}

/** Closing punctuation: a line that ends with none is a heading rather than a sentence. */
const CLOSING = /[。；：，、！？.;:,!?…）)”"』」]$/;

/** Whether a line is short and ends like a heading, not like a sentence. */
export function looksLikeHeading(words: string): boolean {
  return words.length <= 30 && !CLOSING.test(words) && !/[。；]/.test(words);
}

/** How many Chinese quotation marks a line leaves open. */
export function quotesOpened(words: string): number {
  if (!/[“”]/.test(words)) return 0;
  return words.split('“').length - words.split('”').length;
}
