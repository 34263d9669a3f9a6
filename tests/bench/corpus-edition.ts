import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The texts of a corpus, in order, every kind of place among the first of them. */
export function corpusTexts(corpus: string, count: number): string[] {
  const all = globSync('**/*.{md,txt}', { cwd: corpus }).toSorted();
  const wanted = Math.min(count, all.length);
  return Array.from({ length: wanted }, (_, index) =>
    path.join(corpus, all[Math.floor((index * all.length) / wanted)] ?? ''),
  );
}

/** Copy some texts into a folder of their own. */
export function copyTexts(files: readonly string[], folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [index, file] of files.entries()) {
    cpSync(file, path.join(folder, `${index}${path.extname(file)}`));
  }
}

/**
 * Repeat the regulations of an edition under new ids until there are `count` of them. A copy has a
 * title, a record and a source of its own; sessions, bodies and places are shared.
 */
export function repeatRegulations(content: string, count: number): void {
  const ids = globSync('*.md', { cwd: path.join(content, 'regulations') })
    .map((name) => path.parse(name).name)
    .toSorted();
  for (let made = ids.length; made < count; made += 1) {
    const id = ids[made % ids.length] ?? '';
    const round = Math.floor(made / ids.length) + 1;
    for (const file of [`regulations/${id}.md`, `sources/${id}.yaml`]) {
      const text = readFileSync(path.join(content, file), 'utf8');
      const copy = text
        .replaceAll(`source: ${id},`, `source: ${id}-${round},`)
        .replace(/^title: (.*)$/m, `title: $1（${round}）`);
      writeFileSync(path.join(content, file.replace(id, `${id}-${round}`)), copy);
    }
  }
}
