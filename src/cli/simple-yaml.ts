import { load } from 'js-yaml';
import { isPlainDate } from '../domain/plain-date.ts';

/**
 * What two YAML readers take for different things, or what an editor never means: aliases and anchors,
 * types, merged fields, tabs, binary numbers, fields whose name is a list, times of day.
 */
const SPECIAL = /[&*!\t]|<<|0b\d|\?\s|[\]}]\s*:|\d{4}-\d{1,2}-\d{1,2}[ Tt]+\d/;

const DAY = /\d{4}-\d{2}-\d{2}/g;

/**
 * The fields of a text with nothing special in it, by the reader that Astro reads records with. It
 * takes a tenth of the time of the one that tells of lines and faults (`yaml-text.ts`).
 *
 * @returns `undefined` where that one has to be asked: something is special, missing or unreadable.
 */
export function simpleYaml(text: string): unknown {
  const days = text.match(DAY) ?? [];
  if (SPECIAL.test(text) || isBroken(text) || !days.every(isPlainDate)) return undefined;
  try {
    return load(text);
  } catch {
    return undefined;
  }
}

/** Whether a bracket is closed on another line: only one of the readers wants that line indented. */
function isBroken(text: string): boolean {
  let open = 0;
  for (const [sign] of text.matchAll(/[[\]{}\n]/g)) {
    if (sign === '\n' && open !== 0) return true;
    if (sign !== '\n') open += sign === '[' || sign === '{' ? 1 : -1;
  }
  return open !== 0;
}
