import path from 'node:path';
import type { Batch } from './merge-batches.ts';
import { readList, writeList, type Filter, type Metadata } from './pagefind-files.ts';

/** Write the filters of all batches into a folder; what the metadata says of them. */
export async function mergeFilters(
  batches: readonly Batch[],
  folder: string,
): Promise<Metadata[3]> {
  const questions = new Map<string, Map<string, number[]>>();
  for (const batch of batches) {
    for (const [question, answers] of await filtersOf(batch)) {
      const merged = questions.get(question) ?? new Map<string, number[]>();
      for (const [answer, records] of answers) {
        const before = merged.get(answer) ?? [];
        merged.set(answer, [...before, ...records.map((number) => batch.first + number)]);
      }
      questions.set(question, merged);
    }
  }
  for (const [question, answers] of questions)
    await writeList(path.join(folder, `${question}.pf_filter`), [question, [...answers]]);
  return [...questions.keys()].map((question) => [question, question]);
}

async function filtersOf({ folder, metadata: [, , , filters] }: Batch): Promise<Filter[]> {
  const file = (name: string) => path.join(folder, 'filter', `${name}.pf_filter`);
  return Promise.all(filters.map(([, name]) => readList<Filter>(file(name))));
}
