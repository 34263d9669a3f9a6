import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { RecordText } from '../record-text.ts';
import { readCompressed, writeCompressed } from './compressed-file.ts';

/** What Pagefind keeps of one record, in a file of its own that is loaded when it is shown. */
interface Fragment {
  url: string;
  /** Pagefind's text of the record: here its tokens. */
  content: string;
  [field: string]: unknown;
}

/** A record and the name that its fragment is given. */
export interface NamedRecord {
  name: string;
  record: RecordText;
}

const ENDING = '.pf_fragment';

/**
 * Put the text of a record in place of its tokens, under the name that is given. Pagefind hands a
 * fragment on as it is, with fields it does not know.
 *
 * @param recordAt the record at an address
 * @returns the name that Pagefind gave the fragment, and its new one
 */
export async function rewriteFragment(
  file: string,
  recordAt: (url: string) => NamedRecord | undefined,
): Promise<[given: string, name: string]> {
  const fragment = JSON.parse((await readCompressed(file)).toString()) as Fragment;
  const found = recordAt(fragment.url);
  if (!found) throw new Error(`检索索引里的 ${fragment.url} 不是本站的记录`);
  const { name, record } = found;
  const rewritten = { ...fragment, content: '', filters: {}, record };
  await writeCompressed(path.join(path.dirname(file), name + ENDING), JSON.stringify(rewritten));
  await rm(file);
  return [path.basename(file, ENDING), name];
}
