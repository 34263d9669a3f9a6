import { readDraft, type Draft } from './draft.ts';
import { readEdition } from './edition.ts';
import { inputFiles, type InputFile } from './input-files.ts';
import { Preparation, type Prepared } from './prepared.ts';
import type { Question } from './question.ts';
import { readDocument } from './read-document.ts';
import { Refusal } from './refusal.ts';
import { writeRegulation, writeWords } from './write-edition.ts';

export interface ImportOptions {
  /** Files and folders. */
  given: readonly string[];
  /** The content folder that is written to. */
  out: string;
  /** Whether a record that says something else may be replaced. */
  force: boolean;
  /** The id of the place of texts that name none. */
  place?: string | undefined;
  /** Told before each file is read. */
  onFile?: (file: string, index: number, total: number) => void;
}

/** What became of one file. */
export interface Outcome {
  file: string;
  /** The id of its regulation, where it has become one. */
  id?: string | undefined;
  result: 'imported' | 'unchanged' | 'refused';
  /** Why it was refused. */
  refusal?: Refusal | undefined;
  questions: Question[];
  draft?: Draft | undefined;
}

/**
 * Turn texts of regulations into records of a content folder. Everything is read before anything is
 * written, so that what many texts say together (the year of a session, which text repeals which) is
 * known; then words, sessions and sources are written before the regulations that refer to them.
 *
 * @throws Refusal if the content folder cannot be used.
 */
export async function importRegulations(options: ImportOptions): Promise<Outcome[]> {
  const preparation = new Preparation(await readEdition(options.out), options.place);
  const inputs = await inputFiles(options.given);
  const outcomes: Outcome[] = [];
  const prepared: Prepared[] = [];
  for (const [index, input] of inputs.entries()) {
    options.onFile?.(input.file, index, inputs.length);
    try {
      prepared.push(preparation.prepare(input.file, await draftOf(input)));
    } catch (error) {
      outcomes.push(refused(input.file, error));
    }
  }
  for (const parts of prepared) preparation.settle(parts);
  if (prepared.length > 0) {
    await writeWords(options.out, preparation.words, preparation.sittings, prepared);
  }
  for (const parts of prepared) outcomes.push(await written(parts, options));
  return outcomes.sort((a, b) => (a.file < b.file ? -1 : 1));
}

async function draftOf(input: InputFile): Promise<Draft> {
  if ('refused' in input) throw new Refusal(input.refused);
  return readDraft(await readDocument(input.file, input.format));
}

function refused(file: string, error: unknown): Outcome {
  if (error instanceof Refusal) return { file, result: 'refused', refusal: error, questions: [] };
  const message = error instanceof Error ? error.message : String(error);
  const refusal = new Refusal(`处理这个文件时出错：${message.split('\n')[0]}`);
  return { file, result: 'refused', refusal, questions: [] };
}

async function written(parts: Prepared, { out, force }: ImportOptions): Promise<Outcome> {
  const { file, id, questions, draft } = parts;
  try {
    return { file, id, result: await writeRegulation(out, parts, force), questions, draft };
  } catch (error) {
    return { ...refused(file, error), id };
  }
}
