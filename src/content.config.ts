import { existsSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { CONTENT_DIR } from './content-dir.ts';
import { textFolder } from './content-loader.ts';
import { inspectionSchema } from './domain/inspection.ts';
import { measureSchema } from './domain/measure.ts';
import { regulationSchema } from './domain/regulation.ts';
import { sessionSchema } from './domain/session.ts';
import { sourceSchema } from './domain/source.ts';
import { versionSchema } from './domain/version.ts';
import { bodySchema, lawSchema, placeSchema, topicSchema } from './domain/vocabulary.ts';
import { workReportSchema } from './domain/work-report.ts';

const folder = (name: string, pattern: string) => glob({ base: `${CONTENT_DIR}/${name}`, pattern });
const list = (name: string) => file(`${CONTENT_DIR}/${name}.yaml`);
/** A list that an edition need not have. */
const listIfThere = (name: string) =>
  existsSync(`${CONTENT_DIR}/${name}.yaml`) ? list(name) : () => [];

/** Which folder or file of the content directory has which schema. */
export const collections = {
  regulations: defineCollection({
    loader: textFolder(`${CONTENT_DIR}/regulations`, '[^_]*.{md,mdx}'),
    schema: regulationSchema,
  }),
  versions: defineCollection({
    loader: textFolder(`${CONTENT_DIR}/regulations`, '[^_]*/[^_]*.md'),
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
  bodies: defineCollection({ loader: list('bodies'), schema: bodySchema }),
  places: defineCollection({ loader: list('places'), schema: placeSchema }),
  topics: defineCollection({ loader: list('topics'), schema: topicSchema }),
  laws: defineCollection({ loader: list('laws'), schema: lawSchema }),
  measures: defineCollection({ loader: listIfThere('measures'), schema: measureSchema }),
};
