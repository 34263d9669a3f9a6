import { execFileSync } from 'node:child_process';
import { CONTENT_DIR } from '../content-dir.ts';
import type { RecordReference } from '../domain/record-reference.ts';

/** Parts the commits in what `git log` prints; no path and no date holds it. */
const MARK = '\u0001';

let known: ReadonlyMap<RecordReference, string> | undefined;

/** When each record of the edition was last changed; read once a build. */
export function changeDates(): ReadonlyMap<RecordReference, string> {
  known ??= changesIn(CONTENT_DIR);
  return known;
}

/**
 * When each record was last changed, as a moment with its zone, from the history of a content folder.
 * A record is missing where the history cannot tell: the folder is in no Git repository (a tarball),
 * the repository is shallow and its oldest commit seems to have written everything, or the file has
 * been changed since its last commit. No other date is put in its place.
 */
export function changesIn(folder: string): ReadonlyMap<RecordReference, string> {
  const git = (...args: string[]) => runGit(folder, args);
  if (git('rev-parse', '--is-shallow-repository')?.trim() !== 'false') return new Map();
  const log = git('log', `--format=${MARK}%cI`, '--name-only', '--relative', '--', '.') ?? '';
  const dates = new Map<RecordReference, string>();
  for (const commit of log.split(MARK).slice(1)) {
    const [date = '', ...files] = commit.split('\n').filter((line) => line !== '');
    for (const reference of files.flatMap(referenceOf)) {
      // The newest commit comes first.
      if (!dates.has(reference)) dates.set(reference, date);
    }
  }
  const changed = git('diff', '--name-only', '--relative', 'HEAD', '--', '.') ?? '';
  for (const reference of changed.split('\n').flatMap(referenceOf)) dates.delete(reference);
  return dates;
}

/**
 * The record that a file of the content folder belongs to; a text of a regulation belongs to it.
 *
 * @example referenceOf('regulations/hlj-dangan-tiaoli/2025-01-01.md') // ['regulations/hlj-dangan-tiaoli']
 */
function referenceOf(file: string): RecordReference[] {
  const { collection, id } =
    /^(?<collection>regulations|inspections|work-reports|sessions|sources)\/(?<id>[a-z0-9-]+)[./]/.exec(
      file,
    )?.groups ?? {};
  return collection && id ? [`${collection}/${id}` as RecordReference] : [];
}

/** What Git prints about a folder, or `undefined` where there is no Git or no repository. */
function runGit(folder: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    // No history is no fault: the dates it would have told are left out.
    return undefined;
  }
}
