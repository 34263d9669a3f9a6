import path from 'node:path';
import { compareFaults, type Fault } from '../domain/fault.ts';
import { ruleFaults } from '../domain/rules/record-rules.ts';
import { readContent } from '../domain/rules/schema-rules.ts';
import { clauseFaults } from '../statute/clause-rules.ts';
import { concordanceFaults } from '../statute/concordance-rules.ts';
import { readContentFolder } from './content-folder.ts';

/** Check every record of a content folder by every rule, and list all faults in order. */
export async function checkContent(dir: string): Promise<{ records: number; faults: Fault[] }> {
  const folder = await readContentFolder(shortest(dir));
  const { content, faults } = readContent(folder.records);
  return {
    records: folder.records.filter(({ fields }) => fields !== undefined).length,
    faults: [
      ...folder.faults,
      ...faults,
      ...ruleFaults(content),
      ...clauseFaults(content),
      ...concordanceFaults(content),
    ].sort(compareFaults),
  };
}

/** A folder as an editor would type it: from here where it lies below, in full where not. */
function shortest(dir: string): string {
  const fromHere = path.relative(process.cwd(), dir);
  return fromHere.startsWith('..') ? path.resolve(dir) : fromHere || '.';
}
