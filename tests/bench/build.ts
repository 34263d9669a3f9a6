import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { copyTexts, corpusTexts, repeatRegulations } from './corpus-edition.ts';
import { measured, type Cost } from './measured-build.ts';
import { formatTable, kilobytes, megabytes, seconds, times } from './report-table.ts';
import { middlePage, siteSize, type SiteSize } from './site-size.ts';

const USAGE =
  '用法：npm run bench:build -- --corpus <放法规全文的文件夹> [--n 100,300,1000] [--no-index | --pages-alone] [--cards] [--keep]';

/** The steps, in order, as they are printed. */
const NAMES: Record<string, string> = {
  import: '导入',
  pages: '页面（冷）',
  index: '检索索引（冷）',
  cards: '预览图（冷）',
  rest: '其余（冷）',
  'again-pages': '改一条后的页面',
  'again-index': '改一条后的索引',
};

/** What one size of edition cost. */
interface Measured {
  count: number;
  steps: Record<string, Cost>;
  size: SiteSize;
  page: number | undefined;
}

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    n: { type: 'string', default: '100,300,1000' },
    'no-index': { type: 'boolean' },
    'pages-alone': { type: 'boolean' },
    cards: { type: 'boolean' },
    keep: { type: 'boolean' },
  },
});
const counts = values.n.split(',').map(Number);
if (values.corpus === undefined || counts.some((count) => !(count > 0))) {
  console.error(USAGE);
  process.exit(2);
}
const work = mkdtempSync(path.join(tmpdir(), 'huidian-bench-'));
try {
  const all: Measured[] = [];
  for (const count of counts) {
    all.push(await bench(values.corpus, count));
    console.log(`${describe(all)}\n`);
  }
} finally {
  if (values.keep) console.log(`留在 ${work}`);
  else rmSync(work, { recursive: true, force: true });
}

/** Import, build, change one record, build again. */
async function bench(corpus: string, count: number): Promise<Measured> {
  const folder = path.join(work, String(count));
  const [texts, content, site] = ['texts', 'content', 'site'].map((name) =>
    path.join(folder, name),
  ) as [string, string, string];
  mkdirSync(folder);
  copyTexts(corpusTexts(corpus, count), texts);
  const imported = await measured('import-once.ts', [texts, content], {});
  repeatRegulations(content, count);
  const environment = {
    CONTENT_DIR: content,
    ...(values.cards ? {} : { SITE_CARDS: 'off' }),
    ...(values['no-index'] ? { BENCH_INDEX: 'off' } : {}),
    // The index is made of files of data.
    ...(values['pages-alone'] ? { BENCH_FILES: 'off', BENCH_INDEX: 'off' } : {}),
  };
  const cold = await measured('build-once.ts', [site], environment);
  changeOneRecord(content);
  const again = await measured('build-once.ts', [site], environment);
  return {
    count,
    steps: { ...imported, ...cold, ...renamed(again) },
    size: siteSize(site),
    page: middlePage(site),
  };
}

/** Add a sentence to one full text, as an editor who corrects it does. */
function changeOneRecord(content: string): void {
  const [first = ''] = globSync('regulations/*.md', { cwd: content }).toSorted();
  const file = path.join(content, first);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(第一条[^\n]*)/, '$1更正。'));
}

function renamed(steps: Record<string, Cost>): Record<string, Cost> {
  return Object.fromEntries(Object.entries(steps).map(([step, cost]) => [`again-${step}`, cost]));
}

/** A row for each step, a block of columns for each size, then the sizes and how they grew. */
function describe(all: readonly Measured[]): string {
  const head = ['', ...all.flatMap(({ count }) => [`${count} 部`, 'CPU', '内存', '增长'])];
  const rows = Object.entries(NAMES).map(([step, name]) => [
    name,
    ...all.flatMap(({ steps, count }, index) => {
      const cost = steps[step];
      const before = all[index - 1];
      if (!cost) return ['—', '', '', ''];
      const grown =
        before?.steps[step] && cost.cpu / before.steps[step].cpu / (count / before.count);
      return [
        seconds(cost.wall),
        seconds(cost.cpu),
        megabytes(cost.memory),
        grown === undefined ? '' : times(grown),
      ];
    }),
  ]);
  const sizes = all.map(({ count, size, page }) => [
    `${count} 部`,
    `${size.files}`,
    megabytes(size.bytes),
    `${size.html}`,
    megabytes(size.htmlBytes),
    `${size.index}`,
    megabytes(size.indexBytes),
    page === undefined ? '—' : kilobytes(page),
  ]);
  return [
    formatTable([head, ...rows]),
    '增长：每部法规的 CPU 时间与前一档之比，×1 为线性',
    '',
    formatTable([
      ['', '文件', '共', 'HTML', '共', '索引文件', '共', '42 条的页面（gz）'],
      ...sizes,
    ]),
  ].join('\n');
}
