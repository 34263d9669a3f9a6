import { fromBufferPromise, type ZipFile } from 'yauzl';
import { Refusal } from './refusal.ts';

/** More than any document of text has. */
const MOST_ENTRIES = 2_000;
const MOST_BYTES = 60 * 1024 * 1024;

/**
 * Unpack a zip file in memory to measure it, and give the text of one entry. A file that has too many
 * entries, grows beyond reason, or says other sizes than it has is refused before any more of it is
 * unpacked; nothing is written.
 *
 * @throws Refusal if the file is no zip file, is damaged or is too large.
 */
export async function zipEntry(bytes: Buffer, wanted: string): Promise<string | undefined> {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true });
    if (zip.entryCount > MOST_ENTRIES) {
      throw new Refusal(`压缩文件里有 ${zip.entryCount} 个文件，不像文档`);
    }
    return await measured(zip, wanted);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`文件打不开，可能已损坏（${(error as Error).message.split('\n')[0]}）`);
  }
}

/** The library fails when an entry has more bytes than it says; so the sizes that are said hold. */
async function measured(zip: ZipFile, wanted: string): Promise<string | undefined> {
  let total = 0;
  let text: string | undefined;
  for await (const entry of zip.eachEntry()) {
    total += entry.uncompressedSize;
    if (total > MOST_BYTES) {
      const most = MOST_BYTES / 1024 / 1024;
      throw new Refusal(`压缩文件解开后超过 ${most} MB，不会是一部法规的文本`);
    }
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      if (entry.fileName === wanted) chunks.push(chunk as Buffer);
    }
    if (entry.fileName === wanted) text = Buffer.concat(chunks).toString('utf8');
  }
  return text;
}
