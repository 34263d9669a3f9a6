import { z } from 'zod';

/**
 * Builders of fields whose faults are sentences an editor can act on: the field's Chinese name,
 * what was found, what is wanted.
 */

/** A text with at least one visible character; outer white space is dropped. */
export const requiredText = (label: string) =>
  z
    .string({
      error: ({ input }) =>
        input === undefined ? `缺少${label}` : `${label}应是一段文字，现在写的是 ${show(input)}`,
    })
    .trim()
    .min(1, { error: `${label}是空的` });

/** One of a list of values that editors write and readers see. */
export const oneOf = <const Values extends readonly string[]>(label: string, values: Values) =>
  z.enum(values, {
    error: ({ input }) =>
      input === undefined
        ? `缺少${label}`
        : `${label}应是 ${values.join('、')} 之一，现在写的是 ${show(input)}`,
  });

/** A whole number within bounds. */
export const wholeNumber = (label: string, min: number, max: number) => {
  const error = ({ input }: { input?: unknown }) =>
    input === undefined
      ? `缺少${label}`
      : `${label}应是 ${min} 到 ${max} 的整数，现在写的是 ${show(input)}`;
  return z.int({ error }).min(min, { error }).max(max, { error });
};

/** An identifier: lower-case ASCII letters, digits and single hyphens. */
export const identifier = (label: string) =>
  z
    .string({
      error: ({ input }) =>
        input === undefined ? `缺少${label}` : `${label}应是一个标识，现在写的是 ${show(input)}`,
    })
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
      error: ({ input }) =>
        `${label}只能用小写字母、数字和连字符，例如 hlj-npcsc-14-18，现在写的是 ${show(input)}`,
    });

/** A list, empty where the field is left out. */
export const listOf = <Item extends z.ZodType>(label: string, item: Item) =>
  z
    .array(item, { error: ({ input }) => `${label}应是一个列表，现在写的是 ${show(input)}` })
    .default([]);

/** A list with at least one item. */
export const nonEmptyListOf = <Item extends z.ZodType>(label: string, item: Item) =>
  z
    .array(item, {
      error: ({ input }) =>
        input === undefined ? `缺少${label}` : `${label}应是一个列表，现在写的是 ${show(input)}`,
    })
    .min(1, { error: `${label}至少要有一项，现在是空的` });

/** An object that names the fields it does not know, so that a typing slip is not lost. */
export const strict = <Shape extends z.ZodRawShape>(label: string, shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') {
        return `${label}没有 ${issue.keys.join('、')} 这个字段；可用的字段是 ${Object.keys(shape).join('、')}`;
      }
      return issue.input === undefined
        ? `缺少${label}`
        : `${label}应由若干字段组成，现在写的是 ${show(issue.input)}`;
    },
  });

/** A value as an editor wrote it, short enough for one line. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
