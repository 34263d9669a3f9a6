import { readFile, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { RecordText } from '../record-text.ts';

/** What Pagefind keeps of one record, in a file of its own that is loaded when it is shown. */
interface Fragment {
  url: string;
  /** Pagefind's text of the record: here its tokens. */
  content: string;
  [field: string]: unknown;
}

/** Every file that Pagefind compresses begins with these letters. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Put the text of a record in place of its tokens. Pagefind hands a fragment on as it is, with
 * fields it does not know.
 *
 * @param textOf the text of the record at an address
 */
export async function rewriteFragment(
  file: string,
  textOf: (url: string) => RecordText | undefined,
): Promise<void> {
  const fragment = readFragment(await readFile(file), file);
  const record = textOf(fragment.url);
  if (!record) throw new Error(`检索索引里的 ${fragment.url} 不是本站的记录`);
  const rewritten = { ...fragment, content: '', filters: {}, record };
  await writeFile(file, gzipSync(`${SIGNATURE}${JSON.stringify(rewritten)}`, { level: 9 }));
}

function readFragment(compressed: Uint8Array, file: string): Fragment {
  const text = gunzipSync(compressed).toString();
  if (!text.startsWith(SIGNATURE)) throw new Error(`不认识检索索引的文件 ${file}`);
  return JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
}
