import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { RecordKind, WrittenRecord } from '../domain/content-record.ts';
import type { Fault } from '../domain/fault.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readYaml } from './yaml-text.ts';

/** What a content folder holds: its records as written, and what could not be read. */
export interface ContentFolder {
  records: WrittenRecord[];
  faults: Fault[];
}

/** Which folder holds records of which kind, with the endings their files may have. */
const FOLDERS: Record<string, { kind: RecordKind; endings: readonly string[] }> = {
  regulations: { kind: 'regulations', endings: ['.md', '.mdx'] },
  inspections: { kind: 'inspections', endings: ['.mdx'] },
  'work-reports': { kind: 'work-reports', endings: ['.mdx'] },
  sessions: { kind: 'sessions', endings: ['.yaml'] },
  sources: { kind: 'sources', endings: ['.yaml'] },
};

/** Vocabularies: one file, a list of records. */
const LISTS: Record<string, RecordKind> = {
  'bodies.yaml': 'bodies',
  'places.yaml': 'places',
  'topics.yaml': 'topics',
  'laws.yaml': 'laws',
};

const FILE_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const VERSION_ID = /^\d{4}-\d{2}-\d{2}$/;

/** Read every record under a content folder. What cannot be read is a fault, never a crash. */
export async function readContentFolder(folder: string): Promise<ContentFolder> {
  const found: ContentFolder = { records: [], faults: [] };
  for (const entry of await entriesOf(folder)) {
    const list = LISTS[entry.name];
    const collection = FOLDERS[entry.name];
    if (collection && entry.isDirectory()) await readCollection(entry.path, collection, found);
    else if (list && entry.isFile()) await readList(entry.path, list, found);
    else if (entry.name !== 'README.md') {
      const wanted = [...Object.keys(FOLDERS).map((name) => `${name}/`), ...Object.keys(LISTS)];
      found.faults.push({
        file: entry.path,
        sentence: `content 里没有 ${entry.name} 的位置；可以有的是 ${wanted.join('、')}`,
      });
    }
  }
  return found;
}

async function readCollection(
  folder: string,
  { kind, endings }: { kind: RecordKind; endings: readonly string[] },
  found: ContentFolder,
): Promise<void> {
  for (const entry of await entriesOf(folder)) {
    const { name: id, ext } = path.parse(entry.name);
    if (entry.isDirectory() && kind === 'regulations')
      await readVersions(entry.path, entry.name, found);
    else if (!entry.isFile() || !endings.includes(ext)) {
      found.faults.push({
        file: entry.path,
        sentence: `这里只放 ${endings.join('、')} 文件，现在有 ${entry.name}`,
      });
    } else if (!FILE_ID.test(id)) found.faults.push(wrongName(entry));
    else await readRecord(entry.path, kind, id, found);
  }
}

/** The full texts of one regulation, one file for each day on which a text takes effect. */
async function readVersions(
  folder: string,
  regulation: string,
  found: ContentFolder,
): Promise<void> {
  for (const entry of await entriesOf(folder)) {
    const { name: day, ext } = path.parse(entry.name);
    if (entry.isFile() && ext === '.md' && VERSION_ID.test(day)) {
      await readRecord(entry.path, 'versions', `${regulation}/${day}`, found);
    } else {
      found.faults.push({
        file: entry.path,
        sentence: `文本的文件名应是施行日期，例如 2024-12-01.md，现在是 ${entry.name}`,
      });
    }
  }
}

async function readRecord(
  file: string,
  kind: RecordKind,
  id: string,
  found: ContentFolder,
): Promise<void> {
  const text = await readText(file, found);
  if (text === undefined) return;
  if (file.endsWith('.yaml')) {
    const { yaml, faults } = readYaml(text, file);
    found.faults.push(...faults);
    if (yaml) found.records.push({ kind, id, file, ...yaml });
    return;
  }
  const parts = splitFrontMatter(text, file);
  if ('sentence' in parts) {
    found.faults.push(parts);
    return;
  }
  const { yaml, faults } = readYaml(parts.yaml, file, 2);
  found.faults.push(...faults);
  const format = file.endsWith('.mdx') ? 'mdx' : 'md';
  const body = { text: parts.body, firstLine: parts.bodyLine, format } as const;
  if (yaml) found.records.push({ kind, id, file, ...yaml, body });
}

async function readList(file: string, kind: RecordKind, found: ContentFolder): Promise<void> {
  const text = await readText(file, found);
  if (text === undefined) return;
  const { yaml, faults } = readYaml(text, file);
  found.faults.push(...faults);
  if (!yaml) return;
  if (!Array.isArray(yaml.fields)) {
    found.faults.push({ file, line: 1, sentence: '整个文件应是一个列表，每项以 - 开头' });
    return;
  }
  yaml.fields.forEach((fields: unknown, index) => {
    const lineOf = (steps: readonly PropertyKey[]) => yaml.lineOf([index, ...steps]);
    found.records.push({ kind, id: idOf(fields), file, fields, lineOf });
  });
}

function idOf(fields: unknown): string {
  const { id } = (fields ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : '';
}

/** The text of a file, or `undefined` and a fault where it cannot be read as UTF-8. */
async function readText(file: string, found: ContentFolder): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch {
    found.faults.push({ file, sentence: '文件打不开；检查它的读取权限' });
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    found.faults.push({ file, sentence: '文件不是 UTF-8 编码；用编辑器另存为 UTF-8' });
    return undefined;
  }
}

function wrongName({ name, path: file }: FolderEntry): Fault {
  return {
    file,
    sentence: `文件名就是标识，只能用小写字母、数字和连字符，例如 hlj-dangan-tiaoli.mdx，现在是 ${name}`,
  };
}

interface FolderEntry {
  name: string;
  path: string;
  isFile(): boolean;
  isDirectory(): boolean;
}

/** What stands in a folder, in order of name. Drafts (`_…`) and hidden files are passed over. */
async function entriesOf(folder: string): Promise<FolderEntry[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => !/^[._]/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => ({
      name: entry.name,
      path: path.join(folder, entry.name),
      isFile: () => entry.isFile(),
      isDirectory: () => entry.isDirectory(),
    }));
}
