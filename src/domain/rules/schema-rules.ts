import type { z } from 'zod';
import {
  RECORD_SCHEMAS,
  type CheckedRecord,
  type Content,
  type WrittenRecord,
} from '../content-record.ts';
import type { Fault } from '../fault.ts';

/** Read every record by its schema: what is right becomes data, what is wrong becomes faults. */
export function readContent(written: readonly WrittenRecord[]): {
  content: Content;
  faults: Fault[];
} {
  const content = Object.fromEntries(
    Object.keys(RECORD_SCHEMAS).map((kind) => [kind, []]),
  ) as unknown as Content;
  const faults: Fault[] = [];
  for (const record of written) {
    faults.push(...schemaFaults(record));
    const list = content[record.kind] as CheckedRecord[];
    list.push({ ...record, data: validFields(record) });
  }
  return { content, faults };
}

/** What the schema of a record's kind finds wrong with its fields. */
function schemaFaults({ kind, fields, file, lineOf }: WrittenRecord): Fault[] {
  if (fields === undefined) return [];
  const issues = RECORD_SCHEMAS[kind].safeParse(fields).error?.issues ?? [];
  return issues.map((issue) => ({
    file,
    line: lineOf(writtenPath(issue)),
    sentence: issue.message,
  }));
}

/** Where an issue stands in the file: an unknown field stands at its own name. */
function writtenPath(issue: z.core.$ZodIssue): PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
}

function validFields({ kind, fields }: WrittenRecord): CheckedRecord['data'] {
  if (typeof fields !== 'object' || fields === null) return {};
  const shape: Record<string, z.ZodType> = RECORD_SCHEMAS[kind].shape;
  const written = fields as Record<string, unknown>;
  const valid: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(shape)) {
    const { success, data } = schema.safeParse(written[name]);
    if (success) valid[name] = data;
  }
  return valid;
}
