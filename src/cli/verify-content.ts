import { compareFaults } from '../domain/fault.ts';
import { verify, type Verification } from '../domain/proof/verify.ts';
import { readContent } from '../domain/rules/schema-rules.ts';
import { readContentFolder } from './content-folder.ts';
import { readSourceTexts } from './source-texts.ts';

/** Hold every record of a content folder against the raw texts in a folder of sources. */
export async function verifyContent(content: string, sources: string): Promise<Verification> {
  const folder = await readContentFolder(content);
  const read = readContent(folder.records);
  const { texts, faults } = await readSourceTexts(sources, read.content.sources);
  const verification = verify(read.content, texts);
  return {
    ...verification,
    faults: [...folder.faults, ...read.faults, ...faults, ...verification.faults].sort(
      compareFaults,
    ),
  };
}
