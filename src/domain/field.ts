import { z } from 'zod';

/**
 * Builders of fields whose faults are sentences an editor can act on: the field's Chinese name,
 * what was found, what is wanted. No zod type is used in a schema without a sentence of ours.
 */

interface Found {
  input?: unknown;
}

/**
 * The sentence for a field that is left out, that has a name but no value, or that is not what is
 * wanted.
 */
export const expected =
  (label: string, wanted: string) =>
  ({ input }: Found): string => {
    if (input === undefined) return `缺少${label}`;
    if (input === null) return `${label}是空的；写上内容，或者删去这一项`;
    return `${label}${wanted}，现在写的是 ${show(input)}`;
  };

/** A text with at least one visible character; outer white space is dropped. */
export const requiredText = (label: string) =>
  z
    .string({ error: expected(label, '应是一段文字（像数字或日期的要加引号）') })
    .trim()
    .min(1, { error: `${label}是空的；写上内容，或者删去这一项` });

/** One of a list of values that editors write and readers see. */
export const oneOf = <const Values extends readonly string[]>(label: string, values: Values) =>
  z.enum(values, { error: expected(label, `应是 ${values.join('、')} 之一`) });

/** One of a few code words, which a fault shows with what they mean: `adopt（通过）`. */
export const codeWord = <const Words extends Record<string, string>>(label: string, words: Words) =>
  z.enum(Object.keys(words) as readonly (keyof Words & string)[], {
    error: expected(label, `应是 ${namedWords(words)} 之一`),
  });

/** Code words with what they mean, as a sentence lists them. */
export const namedWords = (words: Record<string, string>): string =>
  Object.entries(words)
    .map(([word, meaning]) => `${word}（${meaning}）`)
    .join('、');

/** A number, as printed. */
export const number = (label: string) =>
  z.number({ error: expected(label, '应是一个数（不加引号，不加逗号和单位）') });

/** A whole number within bounds. */
export const wholeNumber = (label: string, min: number, max: number) => {
  const error = expected(label, `应是 ${min} 到 ${max} 的整数`);
  return z.int({ error }).min(min, { error }).max(max, { error });
};

/** A remark that is either made, as `true`, or left out. */
export const mark = (label: string) =>
  z.literal(true, { error: expected(label, '只能写 true；不是就不写这一项') }).optional();

/** A web address with its scheme. */
export const webAddress = (label: string) =>
  z.url({
    protocol: /^https?$/,
    error: expected(label, '应是以 https:// 或 http:// 开头的完整网址'),
  });

/** The web address of a site, which stands at the root of its host: nothing follows the host. */
export const siteAddress = (label: string) => {
  const error = expected(label, '应是以 https:// 或 http:// 开头的网址，域名后面没有路径');
  return z
    .url({ protocol: /^https?$/, error, abort: true })
    .refine((address) => /^https?:\/\/[^/?#]+\/?$/i.test(address), { error });
};

/** A text of a fixed form, of which an example is shown. */
export const textLike = (label: string, form: RegExp, example: string) => {
  const error = expected(label, `应写作 ${example} 的样子`);
  return z.string({ error }).regex(form, { error });
};

/** Lower-case ASCII letters and digits, with single hyphens between them. */
export const IDENTIFIER = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An identifier. */
export const identifier = (label: string) => {
  const error = expected(label, '应是一个标识（小写字母、数字和连字符，例如 hlj-npcsc-14-18）');
  return z.string({ error }).regex(IDENTIFIER, { error });
};

/** A list, empty where the field is left out. */
export const listOf = <Item extends z.ZodType>(label: string, item: Item) =>
  z.array(item, { error: expected(label, '应是一个列表') }).default([]);

/** A list with at least one item. */
export const nonEmptyListOf = <Item extends z.ZodType>(label: string, item: Item) =>
  z
    .array(item, { error: expected(label, '应是一个列表') })
    .min(1, { error: `${label}至少要有一项，现在是空的` });

/** An object that names the fields it does not know, so that a typing slip is not lost. */
export const strict = <Shape extends z.ZodRawShape>(label: string, shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `${label}没有 ${issue.keys.join('、')} 这个字段；可用的字段是 ${Object.keys(shape).join('、')}`
        : expected(label, '应由若干字段组成')(issue),
  });

/**
 * When a rule on a whole object runs: as soon as it is an object at all. Zod would otherwise wait
 * until every single field is right, and an editor would meet the fault one build later.
 */
export const whenAnObject = ({ value }: { value: unknown }): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as an editor wrote it, short enough for one line. */
export function show(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return String(value);
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
