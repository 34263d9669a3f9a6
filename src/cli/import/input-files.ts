import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { showHidden } from '../../domain/hidden-character.ts';

/** Files by the ending of their names, and how each is read. */
export const FORMATS = {
  '.md': 'markdown',
  '.txt': 'text',
  '.docx': 'docx',
  '.html': 'html',
  '.htm': 'html',
} as const;

export type Format = (typeof FORMATS)[keyof typeof FORMATS];

/** A file to import, or what was found instead and why it is left out. */
export type InputFile = { file: string } & (
  { format: Format; bytes: number } | { refused: string }
);

/** Larger than any regulation: the longest of a thousand has 45 KB. */
const MOST_BYTES = 10 * 1024 * 1024;

/**
 * The files to import, folders searched to the bottom, in order of path. Links are not followed, so
 * that nothing outside the folders is read; hidden files are passed over.
 */
export async function inputFiles(given: readonly string[]): Promise<InputFile[]> {
  const found: InputFile[] = [];
  for (const each of given) found.push(...(await filesAt(path.normalize(each), true)));
  const byPath = new Map(found.map((input) => [path.resolve(input.file), input]));
  return [...byPath.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

async function filesAt(file: string, named: boolean): Promise<InputFile[]> {
  const found = await lstat(file).catch(() => undefined);
  if (!found) return [{ file, refused: '没有这个文件，或者打不开' }];
  if (found.isSymbolicLink()) return [{ file, refused: '这是一个链接，不跟随；给出文件本身' }];
  if (showHidden(path.basename(file)) !== path.basename(file)) {
    return [
      {
        file,
        refused:
          '名称里有看不见的字符（控制字符、改变书写方向的标记或者不占宽度的字符）；改名再导入',
      },
    ];
  }
  if (found.isDirectory()) return filesIn(file);
  if (!found.isFile()) return [{ file, refused: '这不是普通文件' }];
  const format = FORMATS[path.extname(file).toLowerCase() as keyof typeof FORMATS];
  if (!format) return named || isDocument(file) ? [{ file, refused: unknownFormat(file) }] : [];
  if (found.size > MOST_BYTES) return [{ file, refused: tooLarge(found.size) }];
  return [{ file, format, bytes: found.size }];
}

async function filesIn(folder: string): Promise<InputFile[]> {
  const names = await readdir(folder).catch(() => undefined);
  if (!names) return [{ file: folder, refused: '文件夹打不开；检查它的读取权限' }];
  const files: InputFile[] = [];
  for (const name of names.filter((each) => !each.startsWith('.')).sort()) {
    files.push(...(await filesAt(path.join(folder, name), false)));
  }
  return files;
}

/** Documents that somebody meant to import, in a form that is not read; pictures and the like are none. */
function isDocument(file: string): boolean {
  return /\.(?:doc|wps|rtf|odt|ofd|pdf)$/i.test(file);
}

function unknownFormat(file: string): string {
  const formats = Object.keys(FORMATS).join('、');
  if (path.extname(file).toLowerCase() === '.doc') {
    return '旧的 .doc 格式读不了；用 Word 或 WPS 另存为 .docx';
  }
  return `能读的是 ${formats} 文件，这是 ${path.extname(file) || '没有扩展名的文件'}`;
}

function tooLarge(bytes: number): string {
  const megabytes = (size: number) => `${Math.ceil(size / 1024 / 1024)} MB`;
  return `文件有 ${megabytes(bytes)}，超过 ${megabytes(MOST_BYTES)}，不会是一部法规的文本`;
}
