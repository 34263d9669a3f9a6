import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What became of a file that was to be written. */
export type Written = 'written' | 'unchanged' | 'kept';

/**
 * Write a file whole or not at all: under another name first, then renamed. A file that says the same
 * is left alone; one that says something else is kept, unless it may be replaced.
 */
export async function writeWhole(file: string, text: string, replace: boolean): Promise<Written> {
  const present = await readFile(file, 'utf8').catch(() => undefined);
  if (present === text) return 'unchanged';
  if (present !== undefined && !replace) return 'kept';
  await mkdir(path.dirname(file), { recursive: true });
  // Always the same name: what a killed import left behind is taken away by the next one.
  const half = path.join(path.dirname(file), `.${path.basename(file)}.half`);
  await rm(half, { force: true });
  try {
    await writeFile(half, text, { flag: 'wx' });
    await rename(half, file);
  } finally {
    await rm(half, { force: true });
  }
  return 'written';
}
