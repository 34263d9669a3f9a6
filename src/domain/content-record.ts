import type { z } from 'zod';
import type { Fault } from './fault.ts';
import { inspectionSchema } from './inspection.ts';
import { measureSchema } from './measure.ts';
import { redirectSchema } from './redirect.ts';
import { regulationSchema } from './regulation.ts';
import { sessionSchema } from './session.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './source.ts';
import { versionSchema } from './version.ts';
import { bodySchema, lawSchema, placeSchema, topicSchema } from './vocabulary.ts';
import { workReportSchema } from './work-report.ts';

/** Every kind of record under `content/`, with its schema. */
export const RECORD_SCHEMAS = {
  regulations: regulationSchema,
  versions: versionSchema,
  inspections: inspectionSchema,
  'work-reports': workReportSchema,
  sessions: sessionSchema,
  sources: sourceSchema,
  bodies: bodySchema,
  places: placeSchema,
  topics: topicSchema,
  laws: lawSchema,
  measures: measureSchema,
  redirects: redirectSchema,
  site: siteSchema,
} as const;

export type RecordKind = keyof typeof RECORD_SCHEMAS;

/** Find the line of a field, or of the nearest thing around it that is written in the file. */
export type LineOf = (path: readonly PropertyKey[]) => number | undefined;

/** What stands under the front matter of a file. */
export interface RecordBody {
  text: string;
  /** The line of the file on which the text begins, counted from 1. */
  firstLine: number;
  /** `md` is the full text of a statute, `mdx` a digest with components. */
  format: 'md' | 'mdx';
}

/** The id of a record whose id cannot be read, or which has none: a redirect. */
export const UNREADABLE_ID = '';

/** A record as it stands in a file, before any rule has looked at it. */
export interface WrittenRecord {
  kind: RecordKind;
  /** The record's id; a version's is `<regulation id>/<yyyy-mm-dd>`. */
  id: string;
  file: string;
  /** What is written; `undefined` where the file cannot be read, which is a fault already told. */
  fields: unknown;
  body?: RecordBody | undefined;
  lineOf: LineOf;
}

/** A record of which every field that is right by itself can be read. */
export interface CheckedRecord<Kind extends RecordKind = RecordKind> extends WrittenRecord {
  kind: Kind;
  /** The fields that keep to the schema; a wrong one is left out, so that other rules still run. */
  data: Partial<z.output<(typeof RECORD_SCHEMAS)[Kind]>>;
}

/** A fault of a record, on the line of a field. */
export function faultAt(
  { file, lineOf }: Pick<WrittenRecord, 'file' | 'lineOf'>,
  path: readonly PropertyKey[],
  sentence: string,
): Fault {
  return { file, line: lineOf(path), sentence };
}

/** All records, by kind. */
export type Content = { [Kind in RecordKind]: CheckedRecord<Kind>[] };
