import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A record as a reader of its page sees it, and as the truth is told from. */
export interface BenchText {
  url: string;
  title: string;
  passages: { anchor: string; heading: string; text: string }[];
  /** Every block, folded by `plain` and apart from the next. */
  folded: string;
}

/**
 * The truth is containment, told without any of the code under test: NFKC, lower case, white space
 * removed. A title within a title is printed in single marks (GB/T 15834—2011, 4.15): the same title.
 */
export function plain(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
  return folded.replaceAll('〈', '《').replaceAll('〉', '》');
}

/** The addresses of the texts that hold every word. */
export function holding(texts: readonly BenchText[], words: readonly string[]): Set<string> {
  const sought = words.map(plain);
  const held = texts.filter(({ folded }) => sought.every((word) => folded.includes(word)));
  return new Set(held.map(({ url }) => url));
}

/** A list for each field; a number in place of a title is the place where its end begins. */
interface Catalogue {
  url: string[];
  title: string[];
  aliases: (string | number)[][];
}

/** Read the texts back from a built site. */
export function readTexts(site: string): BenchText[] {
  const catalogue = readJson<Catalogue>(
    readFileSync(path.join(site, 'search/catalogue.json'), 'utf8'),
  );
  const fragments = readFragments<{ record: Omit<BenchText, 'folded'> }>(
    ...globSync('pagefind/*/fragment', { cwd: site }).map((folder) => path.join(site, folder)),
  );
  const records = new Map([...fragments.values()].map(({ record }) => [record.url, record]));
  return catalogue.url.map((url, number) => {
    const title = catalogue.title[number] ?? '';
    const aliases = catalogue.aliases[number] ?? [];
    const forms = aliases.map((form) => (typeof form === 'number' ? title.slice(form) : form));
    const passages = records.get(url)?.passages ?? [];
    const blocks = passages.flatMap(({ heading, text }) =>
      text.startsWith(heading) ? [text] : [heading, text],
    );
    const folded = [title, ...forms, ...blocks].map(plain).join('\0');
    return { url, title, passages, folded };
  });
}

/** The fragments of Pagefind indexes by the name of their file, which is the id of the result. */
export function readFragments<Fragment>(...folders: string[]): Map<string, Fragment> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder).map((name) => path.join(folder, name)),
  );
  return new Map(
    files.map((file) => {
      const text = gunzipSync(readFileSync(file)).toString();
      return [path.parse(file).name, readJson<Fragment>(text.slice('pagefind_dcd'.length))];
    }),
  );
}

function readJson<Value>(text: string): Value {
  return JSON.parse(text) as Value;
}
