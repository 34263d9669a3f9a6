import type { z } from 'zod';

/**
 * The Chinese name of a field, as its own fault says it: 缺少施行日期 → 施行日期. Schemas hold no
 * other words, so a description made from them cannot say something else than the check does.
 *
 * @returns `undefined` for a schema that is no field of the domain, or whose field may be left out.
 */
export function fieldName(schema: z.ZodType): string | undefined {
  const [issue] = schema.safeParse(undefined).error?.issues ?? [];
  const name = issue?.path.length === 0 ? /^缺少(?<name>.+)$/.exec(issue.message) : undefined;
  return name?.groups?.['name']?.trim();
}

/**
 * What an editor is to write in a field.
 *
 * @example fieldWanted(identifier('机构')) // '机构应是一个标识（小写字母、数字和连字符，例如 hlj-npcsc-14-18）'
 */
export function fieldWanted(schema: z.ZodType): string | undefined {
  if (fieldName(schema) === undefined) return undefined;
  const [issue] = schema.safeParse(false).error?.issues ?? [];
  return issue?.message.replace(/，现在写的是 .*$/, '');
}
