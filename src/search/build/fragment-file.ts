import path from 'node:path';
import type { RecordText } from '../record-text.ts';
import { readCompressed, writeCompressed } from './pagefind-files.ts';

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

/**
 * Write a fragment with the text of its record in place of the tokens, under the name that is given.
 * Pagefind hands a fragment on as it is, with fields it does not know.
 *
 * @param file the fragment as Pagefind has written it
 * @param recordAt the record at an address
 * @param folder the folder of the volume it is written to
 * @returns its new name
 */
export async function rewriteFragment(
  file: string,
  recordAt: (url: string) => NamedRecord | undefined,
  folder: string,
): Promise<string> {
  const fragment = JSON.parse((await readCompressed(file)).toString()) as Fragment;
  const found = recordAt(fragment.url);
  if (!found) throw new Error(`检索索引里的 ${fragment.url} 不是本站的记录`);
  const { name, record } = found;
  const rewritten = { ...fragment, content: '', filters: {}, record };
  await writeCompressed(fragmentFile(folder, name), JSON.stringify(rewritten));
  return name;
}

/** Where a folder of Pagefind has the fragment of a name. */
export function fragmentFile(folder: string, name: string): string {
  return path.join(folder, 'fragment', `${name}.pf_fragment`);
}
