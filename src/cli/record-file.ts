import { readFileSync } from 'node:fs';
import {
  UNREADABLE_ID,
  type RecordBody,
  type RecordKind,
  type WrittenRecord,
} from '../domain/content-record.ts';
import type { Fault } from '../domain/fault.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readYaml } from './yaml-text.ts';

/** What was read: records as written, and what could not be read. */
export interface Reading {
  records: WrittenRecord[];
  faults: Fault[];
}

/** Read a file that holds one record. */
export function readRecordFile(file: string, kind: RecordKind, id: string): Reading {
  const text = readText(file);
  const { yaml, body, faults } = typeof text === 'string' ? readRecord(text, file) : text;
  const record: WrittenRecord = yaml
    ? { kind, id, file, body, ...yaml }
    : { kind, id, file, fields: undefined, lineOf: () => undefined };
  return { records: [record], faults };
}

/** Read a file that holds a list of records; each has an `id` of its own, but for redirects. */
export function readListFile(file: string, kind: RecordKind): Reading {
  const text = readText(file);
  if (typeof text !== 'string') return { ...nothingRead(kind, file), faults: text.faults };
  const { yaml, faults } = readYaml(text, file);
  if (!yaml) return { ...nothingRead(kind, file), faults };
  const { fields, lineOf } = yaml;
  if (fields === null) return nothingRead(kind, file, '文件是空的；没有要写的，写 []');
  if (!Array.isArray(fields)) return nothingRead(kind, file, '整个文件应是一个列表，每项以 - 开头');
  const records = fields.map((item: unknown, index): WrittenRecord => {
    const lineOfItem = (steps: readonly PropertyKey[]) => lineOf([index, ...steps]);
    return { kind, id: idOf(item), file, fields: item, lineOf: lineOfItem };
  });
  return { records, faults };
}

/** A list that cannot be read: it may hold any id. */
export function nothingRead(kind: RecordKind, file: string, sentence?: string): Reading {
  const lineOf = () => undefined;
  return {
    records: [{ kind, id: UNREADABLE_ID, file, fields: undefined, lineOf }],
    faults: sentence === undefined ? [] : [{ file, sentence }],
  };
}

function idOf(item: unknown): string {
  const { id } = (item ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : UNREADABLE_ID;
}

type RecordText = ReturnType<typeof readYaml> & { body?: RecordBody };

/** A text is all YAML, or front matter with a body under it, as its file's ending says. */
function readRecord(text: string, file: string): RecordText {
  if (file.endsWith('.yaml')) return readYaml(text, file);
  const parts = splitFrontMatter(text, file);
  if ('sentence' in parts) return { faults: [parts] };
  const format = file.endsWith('.mdx') ? 'mdx' : 'md';
  return {
    ...readYaml(parts.yaml, file, 2),
    body: { text: parts.body, firstLine: parts.bodyLine, format },
  };
}

/**
 * The text of a file, or a fault where it cannot be read as UTF-8. Read at once: an edition has
 * thousands of small files, and to wait for each takes several times as long as to read it.
 */
function readText(file: string): string | RecordText {
  const bytes = bytesOf(file);
  if (!bytes) return { faults: [{ file, sentence: '文件打不开；检查它的读取权限' }] };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { faults: [{ file, sentence: '文件不是 UTF-8 编码；用编辑器另存为 UTF-8' }] };
  }
}

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
