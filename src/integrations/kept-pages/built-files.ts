import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';

/** A file of the site as a build left it: what it was made from, and how it is known again. */
interface BuiltFile {
  key: string;
  size: number;
  modified: number;
}

/** Files that a build made, by their paths in the site. */
export type BuiltFiles = Map<string, BuiltFile>;

/**
 * The files of the last build that still stand in the site as it left them. A file that anything else
 * has written since, another edition's build into the same folder above all, is not among them.
 *
 * @param list The file that `writeBuiltFiles` wrote.
 */
export function readBuiltFiles(list: string, site: string): BuiltFiles {
  const built: BuiltFiles = new Map();
  const [folder, ...lines] = existsSync(list) ? readFileSync(list, 'utf8').split('\n') : [];
  if (folder !== JSON.stringify(site)) return built;
  for (const [file, known] of lines.flatMap(fileIn)) {
    if (stands(path.join(site, file), known)) built.set(file, known);
  }
  return built;
}

type Line = [file: string, known: BuiltFile];

/** What a line of a list tells: nothing where it is damaged, and the file is made anew. */
function fileIn(line: string): Line[] {
  try {
    return [JSON.parse(line) as Line];
  } catch {
    return [];
  }
}

function stands(file: string, { size, modified }: BuiltFile): boolean {
  const now = statSync(file, { throwIfNoEntry: false });
  return now?.size === size && now.mtimeMs === modified;
}

/** Write down the files of a build, by their keys: first the folder of the site, then a line each. */
export function writeBuiltFiles(
  list: string,
  site: string,
  keys: Iterable<[file: string, key: string]>,
): void {
  mkdirSync(path.dirname(list), { recursive: true });
  const descriptor = openSync(list, 'w');
  const write = (line: unknown) => writeSync(descriptor, `${JSON.stringify(line)}\n`);
  try {
    write(site);
    for (const [file, key] of keys) {
      const { size, mtimeMs: modified } = statSync(path.join(site, file));
      write([file, { key, size, modified }] satisfies Line);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Take everything out of a folder but some files, and folders that hold none of them. */
export function emptyBut(folder: string, kept: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  const needed = new Set([...kept].flatMap(foldersOf));
  const empty = (within: string): void => {
    for (const entry of readdirSync(path.join(folder, within), { withFileTypes: true })) {
      const name = path.join(within, entry.name);
      if (entry.isDirectory() && needed.has(name)) empty(name);
      else if (!kept.has(name)) rmSync(path.join(folder, name), { recursive: true, force: true });
    }
  };
  empty('');
}

function foldersOf(file: string): string[] {
  const parts = file.split(path.sep).slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join(path.sep));
}
