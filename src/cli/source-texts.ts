import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { faultAt, type CheckedRecord } from '../domain/content-record.ts';
import type { Fault } from '../domain/fault.ts';
import { readSourceText, type SourceText } from '../domain/proof/source-text.ts';

/** The raw texts of sources that a folder holds, by the id of the source. */
export interface SourceTexts {
  texts: Map<string, SourceText>;
  faults: Fault[];
}

/** Read the file of every source from a folder. A file that is not there is a fault. */
export async function readSourceTexts(
  folder: string,
  sources: readonly CheckedRecord<'sources'>[],
): Promise<SourceTexts> {
  const found: SourceTexts = { texts: new Map(), faults: [] };
  for (const record of sources) {
    const { file } = record.data;
    if (file === undefined) continue;
    try {
      const text = await readFile(path.join(folder, path.basename(file)), 'utf8');
      found.texts.set(record.id, readSourceText(record.id, text));
    } catch {
      found.faults.push(faultAt(record, ['file'], `${folder} 里应有 ${file}，现在没有或者打不开`));
    }
  }
  return found;
}
