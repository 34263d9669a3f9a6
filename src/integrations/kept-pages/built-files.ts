import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
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

interface List {
  site: string;
  files: Record<string, BuiltFile>;
}

/**
 * The files of the last build that still stand in the site as it left them. A file that anything else
 * has written since, another edition's build into the same folder above all, is not among them.
 *
 * @param list The file that `writeBuiltFiles` wrote.
 */
export function readBuiltFiles(list: string, site: string): BuiltFiles {
  const built = listIn(list);
  if (built?.site !== site) return new Map();
  return new Map(
    Object.entries(built.files).filter(([file, { size, modified }]) => {
      const now = statSync(path.join(site, file), { throwIfNoEntry: false });
      return now?.size === size && now.mtimeMs === modified;
    }),
  );
}

/** Write down the files of a build, by their keys. */
export function writeBuiltFiles(
  list: string,
  site: string,
  keys: ReadonlyMap<string, string>,
): void {
  const files: List['files'] = {};
  for (const [file, key] of keys) {
    const { size, mtimeMs: modified } = statSync(path.join(site, file));
    files[file] = { key, size, modified };
  }
  mkdirSync(path.dirname(list), { recursive: true });
  writeFileSync(list, JSON.stringify({ site, files } satisfies List));
}

/** A list that is damaged, or of another form, is none: everything is made anew. */
function listIn(file: string): List | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as List;
  } catch {
    return undefined;
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
