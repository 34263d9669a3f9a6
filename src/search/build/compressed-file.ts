import { readFile, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Every file that Pagefind compresses begins with these letters. */
const SIGNATURE = 'pagefind_dcd';

/** Read a file that Pagefind has compressed. */
export async function readCompressed(file: string): Promise<Buffer> {
  const content = gunzipSync(await readFile(file));
  if (!content.subarray(0, SIGNATURE.length).equals(Buffer.from(SIGNATURE))) {
    throw new Error(`不认识检索索引的文件 ${file}`);
  }
  return content.subarray(SIGNATURE.length);
}

/** Write a file as Pagefind compresses it. */
export async function writeCompressed(file: string, content: string | Uint8Array): Promise<void> {
  const whole = Buffer.concat([Buffer.from(SIGNATURE), Buffer.from(content)]);
  await writeFile(file, gzipSync(whole, { level: 9 }));
}
