import { z } from 'zod';
import { expected, identifier, nonEmptyListOf, strict, wholeNumber } from './field.ts';

const lineNumber = (label: string) => wholeNumber(label, 1, 999_999);

/** A range of lines, `[first, last]`, counted from 1 and both included. */
export const lineRange = (label: string) =>
  z
    .tuple([lineNumber(label), lineNumber(label)], {
      error: expected(label, '应写作 [起始行, 结束行]'),
    })
    .refine(([first, last]) => first <= last, {
      error: expected(label, '应写作 [起始行, 结束行]，起始行不大于结束行'),
    });

/**
 * Where a source says a thing: the source's id and the first and last line of the passage, both
 * counted from 1 and both included.
 */
export const citation = strict('来源引用', {
  /** 来源, an id of the sources collection. */
  source: identifier('来源'),
  /** 行, `[first, last]`. */
  lines: lineRange('来源的行号'),
});

export type Citation = z.output<typeof citation>;

/** 来源: at least one citation. */
export const citations = nonEmptyListOf('来源', citation);

/**
 * The lines of a citation in Chinese.
 *
 * @example formatLines([65, 78]) // '第65—78行'
 * @example formatLines([29, 29]) // '第29行'
 */
export function formatLines([first, last]: Citation['lines']): string {
  return first === last ? `第${first}行` : `第${first}—${last}行`;
}

/**
 * Read the lines of a citation in running text, or `undefined` if the text is not a range.
 *
 * @example parseLines('65-78') // [65, 78]
 * @example parseLines('29') // [29, 29]
 */
export function parseLines(text: string): Citation['lines'] | undefined {
  const { first, last } =
    /^(?<first>[1-9]\d{0,5})(?:-(?<last>[1-9]\d{0,5}))?$/.exec(text)?.groups ?? {};
  if (first === undefined) return undefined;
  const range: Citation['lines'] = [Number(first), Number(last ?? first)];
  return range[0] <= range[1] ? range : undefined;
}
