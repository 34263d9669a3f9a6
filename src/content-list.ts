import { existsSync } from 'node:fs';
import type { Loader } from 'astro/loaders';
import { file } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkedFirst } from './content-check.ts';
import { CONTENT_DIR } from './content-dir.ts';

/**
 * A file that is a list of records. It keeps the order in which editors wrote it: Astro sorts every
 * collection by id, so each item is given its position. An edition need not have every list.
 */
export function list(name: string): Loader | (() => never[]) {
  const path = `${CONTENT_DIR}/${name}.yaml`;
  return existsSync(path) ? checkedFirst(file(path, { parser: withPositions })) : () => [];
}

/** The schema of an item of a list. */
export const listed = <Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>) =>
  schema.extend({ position: z.int() });

function withPositions(text: string): Record<string, unknown>[] {
  // The YAML reader counts a byte order mark as a column, and takes the first item for another list.
  const items = parse(text.replace(/^\uFEFF/, '')) as Record<string, unknown>[];
  return items.map((item, position) => ({ ...item, position }));
}
