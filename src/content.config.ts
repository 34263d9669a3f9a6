import { defineCollection } from 'astro:content';
import { checkedFirst } from './content-check.ts';
import { CONTENT_DIR, RECORD_FILES } from './content-dir.ts';
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

const filesOf = (name: keyof typeof RECORD_FILES): [base: string, pattern: string] => {
  const { folder, files } = RECORD_FILES[name];
  return [`${CONTENT_DIR}/${folder}`, files];
};

const folder = (name: keyof typeof RECORD_FILES) => checkedFirst(recordFolder(...filesOf(name)));

const texts = (name: keyof typeof RECORD_FILES) => checkedFirst(textFolder(...filesOf(name)));

/** Which records have which schema. */
export const collections = {
  regulations: defineCollection({
    loader: texts('regulations'),
    schema: regulationSchema,
  }),
  versions: defineCollection({
    loader: texts('versions'),
    schema: versionSchema,
  }),
  inspections: defineCollection({
    loader: folder('inspections'),
    schema: inspectionSchema,
  }),
  'work-reports': defineCollection({
    loader: folder('work-reports'),
    schema: workReportSchema,
  }),
  sessions: defineCollection({
    loader: folder('sessions'),
    schema: sessionSchema,
  }),
  sources: defineCollection({ loader: folder('sources'), schema: sourceSchema }),
  bodies: defineCollection({ loader: list('bodies'), schema: listed(bodySchema) }),
  places: defineCollection({ loader: list('places'), schema: listed(placeSchema) }),
  topics: defineCollection({ loader: list('topics'), schema: listed(topicSchema) }),
  laws: defineCollection({ loader: list('laws'), schema: listed(lawSchema) }),
  measures: defineCollection({ loader: list('measures'), schema: listed(measureSchema) }),
};
