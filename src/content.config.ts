import { defineCollection } from 'astro:content';
import { checkedFirst } from './content-check.ts';
import { CONTENT_DIR } from './content-dir.ts';
import { list, listed } from './content-list.ts';
import { recordFolder, textFolder } from './content-loader.ts';
import { inspectionSchema } from './domain/inspection.ts';
import { measureSchema } from './domain/measure.ts';
import { regulationSchema } from './domain/regulation.ts';
import { sessionSchema } from './domain/session.ts';
import { sourceSchema } from './domain/source.ts';
import { versionSchema } from './domain/version.ts';
import { bodySchema, lawSchema, placeSchema, topicSchema } from './domain/vocabulary.ts';
import { workReportSchema } from './domain/work-report.ts';

const folder = (name: string, pattern: string) =>
  checkedFirst(recordFolder(`${CONTENT_DIR}/${name}`, pattern));

const texts = (pattern: string) => checkedFirst(textFolder(`${CONTENT_DIR}/regulations`, pattern));

/** Which folder or file of the content directory has which schema. */
export const collections = {
  regulations: defineCollection({
    loader: texts('[^_]*.{md,mdx}'),
    schema: regulationSchema,
  }),
  versions: defineCollection({
    loader: texts('[^_]*/[^_]*.md'),
    schema: versionSchema,
  }),
  inspections: defineCollection({
    loader: folder('inspections', '[^_]*.mdx'),
    schema: inspectionSchema,
  }),
  'work-reports': defineCollection({
    loader: folder('work-reports', '[^_]*.mdx'),
    schema: workReportSchema,
  }),
  sessions: defineCollection({
    loader: folder('sessions', '[^_]*.yaml'),
    schema: sessionSchema,
  }),
  sources: defineCollection({ loader: folder('sources', '[^_]*.yaml'), schema: sourceSchema }),
  bodies: defineCollection({ loader: list('bodies'), schema: listed(bodySchema) }),
  places: defineCollection({ loader: list('places'), schema: listed(placeSchema) }),
  topics: defineCollection({ loader: list('topics'), schema: listed(topicSchema) }),
  laws: defineCollection({ loader: list('laws'), schema: listed(lawSchema) }),
  measures: defineCollection({ loader: list('measures'), schema: listed(measureSchema) }),
};
