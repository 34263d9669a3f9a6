import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureText, type TextMeasure } from '../statute/fidelity.ts';

const USAGE = '用法：npm run measure:statutes -- --corpus <放法规全文的文件夹>';

/** Signs of a collection's own that are no words of a text: front matter, the end of the note. */
const COLLECTION_SIGNS = /(?<![^])---\n[^]*?\n---$|^<!-- INFO END -->$/gm;

interface Measured extends TextMeasure {
  name: string;
}

const { values } = parseArgs({ options: { corpus: { type: 'string' } }, strict: false });
const folder = typeof values.corpus === 'string' ? values.corpus : undefined;
const texts = folder === undefined ? [] : measureFolder(folder);
if (texts.length > 0) report(texts);
else {
  console.error(folder === undefined ? USAGE : `${folder} 里没有 .md 或 .txt 文件；${USAGE}`);
  process.exitCode = 1;
}

function measureFolder(corpus: string): Measured[] {
  return globSync('**/*.{md,txt}', { cwd: corpus })
    .toSorted()
    .map((name) => {
      const file = readFileSync(path.join(corpus, name), 'utf8');
      // Lines are told as the file counts them.
      const text = file.replace(COLLECTION_SIGNS, (signs) => signs.replace(/[^\n]/g, ''));
      return { name, ...measureText(text) };
    });
}

function report(all: readonly Measured[]): void {
  const withArticles = all.filter(({ articles }) => articles > 0);
  const commencing = all.filter(({ commencement }) => commencement !== 'none');
  const noted = all.filter(({ note }) => note !== 'none');
  list('逐字相同', all, ({ faithful }) => faithful);
  list(
    '条文从第一条到末条连续',
    withArticles,
    ({ gaps }) => gaps.length === 0,
    ({ gaps }) =>
      gaps.map(({ line, expected, found }) => `第 ${line} 行应是${expected}，印的是${found}`),
  );
  list('施行日期的条款读出', commencing, ({ commencement }) => commencement === 'read');
  list(
    '题注的事件全部读出',
    noted,
    ({ note }) => note === 'read',
    ({ unread }) => unread.map(({ line, words }) => `第 ${line} 行读不懂“${words}”`),
  );
  console.log(
    `共 ${all.length} 部；没有条文的 ${all.length - withArticles.length} 部，` +
      `没有施行日期条款的 ${all.length - commencing.length} 部，` +
      `没有题注的 ${all.length - noted.length} 部`,
  );
}

/** One share, with the texts that do not count to it and why. */
function list(
  what: string,
  of: readonly Measured[],
  holds: (text: Measured) => boolean,
  why: (text: Measured) => string[] = () => [],
): void {
  const others = of.filter((text) => !holds(text));
  const share = (100 * (of.length - others.length)) / of.length;
  console.log(`${what}：${of.length - others.length} / ${of.length}（${share.toFixed(1)} %）`);
  for (const text of others) console.log(`  ${[text.name, ...why(text)].join('；')}`);
}
