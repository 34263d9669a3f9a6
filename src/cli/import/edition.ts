import { existsSync } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { WrittenRecord } from '../../domain/content-record.ts';
import { formatFaults } from '../../domain/fault.ts';
import { readContentFolder } from '../content-folder.ts';
import { Refusal } from './refusal.ts';

/** The parts of a content folder that an import writes to. */
const PARTS = ['.', 'regulations', 'sources', 'sessions'];

/**
 * The records that stand in the folder an import writes to; none where it does not exist yet.
 *
 * @throws Refusal if something stands there that cannot be read, or that leads out of the folder.
 */
export async function readEdition(folder: string): Promise<WrittenRecord[]> {
  const found = await lstat(folder).catch(() => undefined);
  if (!found) return [];
  await stayInside(folder);
  const { records, faults } = await readContentFolder(folder);
  // A list that is not there yet is made by the import.
  const unreadable = faults.filter(({ file }) => existsSync(file));
  if (unreadable.length === 0) return records.filter(({ fields }) => fields !== undefined);
  throw new Refusal(`${folder} 里有读不了的内容，先改好再导入：\n${formatFaults(unreadable)}`);
}

async function stayInside(folder: string): Promise<void> {
  const home = await realpath(folder);
  for (const part of PARTS) {
    const at = path.join(folder, part);
    const real = await realpath(at).catch(() => path.join(home, part));
    const inside = real === home || real.startsWith(`${home}${path.sep}`);
    if (!inside) throw new Refusal(`${at} 是通往文件夹以外的链接，不往那里写`);
    const kind = await lstat(real).catch(() => undefined);
    if (kind && !kind.isDirectory()) throw new Refusal(`${at} 不是文件夹，不往那里写`);
  }
}
