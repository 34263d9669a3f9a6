import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { RecordKind } from '../domain/content-record.ts';
import { IDENTIFIER } from '../domain/field.ts';
import { nothingRead, readListFile, readRecordFile, type Reading } from './record-file.ts';

/** Which folder holds records of which kind, with the endings their files may have. */
const FOLDERS: Record<string, { kind: RecordKind; endings: readonly string[] }> = {
  regulations: { kind: 'regulations', endings: ['.md', '.mdx'] },
  inspections: { kind: 'inspections', endings: ['.mdx'] },
  'work-reports': { kind: 'work-reports', endings: ['.mdx'] },
  sessions: { kind: 'sessions', endings: ['.yaml'] },
  sources: { kind: 'sources', endings: ['.yaml'] },
};

/** Vocabularies: one file, a list of records. */
const NEEDED_LISTS: Record<string, RecordKind> = {
  'bodies.yaml': 'bodies',
  'places.yaml': 'places',
  'topics.yaml': 'topics',
  'laws.yaml': 'laws',
};

/** Not every edition compares figures or has changed an id; without these lists there are none. */
const LISTS: Record<string, RecordKind> = {
  ...NEEDED_LISTS,
  'measures.yaml': 'measures',
  'redirects.yaml': 'redirects',
};

/** What the edition is called and covers; an edition without it has no name of its own. */
const SITE_FILE = 'site.yaml';

const VERSION_NAME = /^\d{4}-\d{2}-\d{2}\.md$/;

/** Read every record under a content folder. What cannot be read is a fault, never a crash. */
export async function readContentFolder(folder: string): Promise<Reading> {
  const entries = await entriesOf(folder);
  if (!entries) return fault(folder, '没有这个文件夹，或者打不开');
  const readings = await inTurn(entries, readEntry);
  const missing = Object.entries(NEEDED_LISTS)
    .filter(([name]) => !entries.some((entry) => entry.name === name))
    .map(([name, kind]) =>
      nothingRead(kind, path.join(folder, name), '缺少这份词表；没有词的写 []'),
    );
  return together([...readings, ...missing]);
}

async function readEntry({ name, kind, path: file }: Entry): Promise<Reading> {
  const list = LISTS[name];
  const collection = FOLDERS[name];
  if (collection && kind === 'folder') return readCollection(file, collection);
  if (list && kind === 'file') return readListFile(file, list);
  if (name === SITE_FILE && kind === 'file') return readRecordFile(file, 'site', 'site');
  if (name === 'README.md') return together([]);
  const wanted = [
    ...Object.keys(FOLDERS).map((folder) => `${folder}/`),
    ...Object.keys(LISTS),
    SITE_FILE,
  ];
  return fault(file, `这里应只有 ${wanted.join('、')}，现在有 ${name}`);
}

async function readCollection(
  folder: string,
  { kind, endings }: { kind: RecordKind; endings: readonly string[] },
): Promise<Reading> {
  const entries = await entriesOf(folder);
  if (!entries) return fault(folder, '文件夹打不开；检查它的读取权限');
  const readings = await inTurn(entries, async (entry) => {
    const { name: id, ext } = path.parse(entry.name);
    if (entry.kind === 'folder' && kind === 'regulations') {
      return readVersions(entry.path, entry.name);
    }
    if (entry.kind !== 'file' || !endings.includes(ext)) {
      return fault(entry.path, `这里应只有 ${endings.join('、')} 文件，现在有 ${entry.name}`);
    }
    if (IDENTIFIER.test(id)) return readRecordFile(entry.path, kind, id);
    const form = `只能用小写字母、数字和连字符，例如 hlj-dangan-tiaoli${ext}`;
    return fault(entry.path, `文件名就是记录的标识，${form}，现在是 ${entry.name}`);
  });
  return together(readings);
}

/** The full texts of one regulation, one file for each day on which a text takes effect. */
async function readVersions(folder: string, regulation: string): Promise<Reading> {
  const entries = await entriesOf(folder);
  if (!entries) return fault(folder, '文件夹打不开；检查它的读取权限');
  const readings = await inTurn(entries, async (entry) =>
    entry.kind === 'file' && VERSION_NAME.test(entry.name)
      ? readRecordFile(entry.path, 'versions', `${regulation}/${path.parse(entry.name).name}`)
      : fault(entry.path, `文本的文件名应是施行日期，例如 2024-12-01.md，现在是 ${entry.name}`),
  );
  return together(readings);
}

/** One after the other: thousands of files opened at once are more than a system allows. */
async function inTurn(
  entries: readonly Entry[],
  read: (entry: Entry) => Promise<Reading>,
): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const entry of entries) readings.push(await read(entry));
  return readings;
}

function together(readings: readonly Reading[]): Reading {
  return {
    records: readings.flatMap(({ records }) => records),
    faults: readings.flatMap(({ faults }) => faults),
  };
}

function fault(file: string, sentence: string): Reading {
  return { records: [], faults: [{ file, sentence }] };
}

interface Entry {
  name: string;
  path: string;
  kind: 'file' | 'folder' | 'other';
}

/**
 * What stands in a folder, in order of name, or `undefined` where it cannot be opened. Drafts
 * (`_…`) and hidden files are passed over, as the site passes them over.
 */
async function entriesOf(folder: string): Promise<Entry[] | undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  return entries
    ?.filter(({ name }) => !/^[._]/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => ({
      name: entry.name,
      path: path.join(folder, entry.name),
      kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other',
    }));
}
