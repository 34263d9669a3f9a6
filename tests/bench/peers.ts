import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { copyTexts, corpusTexts } from './corpus-edition.ts';
import { measured, type Cost } from './measured-build.ts';
import { formatTable, megabytes, seconds } from './report-table.ts';
import { siteSize, type SiteSize } from './site-size.ts';
import { vitepressPage } from './vitepress-page.ts';

/**
 * Builds the same full texts with Huidian and with VitePress and its local search, and prints both
 * side by side:
 *
 *     npm run bench:peers -- --corpus <folder> --n 300
 *
 * VitePress is installed by npm into a temporary folder, without the scripts of its packages; it is no
 * dependency of this project. Huidian makes more pages of the same texts (sessions, places, sources,
 * days, data); the row of pages tells how many. Neither draws preview cards.
 */

const USAGE = '用法：npm run bench:peers -- --corpus <放法规全文的文件夹> [--n 300] [--keep]';
const VITEPRESS = 'vitepress@1.6.4';

/** What the documentation of VitePress names for a Chinese site with its own search. */
const CONFIG = `export default {
  lang: 'zh-CN',
  title: '法规',
  markdown: { attrs: { disable: true } },
  themeConfig: { search: { provider: 'local' } },
};
`;

/** What one site cost to build, and how large it is. */
interface Peer {
  name: string;
  cost: Cost;
  size: SiteSize;
}

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    n: { type: 'string', default: '300' },
    keep: { type: 'boolean' },
  },
});
const count = Number(values.n);
const files = values.corpus === undefined ? [] : corpusTexts(values.corpus, count);
if (files.length === 0) {
  console.error(USAGE);
  process.exit(2);
}
const work = mkdtempSync(path.join(tmpdir(), 'huidian-peers-'));
try {
  console.log(describe([await huidian(files), await vitepress(files)]));
} finally {
  if (values.keep) console.log(`留在 ${work}`);
  else rmSync(work, { recursive: true, force: true });
}

async function huidian(texts: readonly string[]): Promise<Peer> {
  const [given, content, site] = folders('huidian', ['texts', 'content', 'site']);
  copyTexts(texts, given);
  await measured('import-once.ts', [given, content], {});
  const steps = await measured('build-once.ts', [site], {
    CONTENT_DIR: content,
    SITE_CARDS: 'off',
  });
  return { name: '会典', cost: whole(steps), size: siteSize(site) };
}

async function vitepress(texts: readonly string[]): Promise<Peer> {
  const [home, docs] = folders('vitepress', ['.', 'docs']);
  mkdirSync(path.join(docs, '.vitepress'), { recursive: true });
  writeFileSync(path.join(home, 'package.json'), '{ "private": true, "type": "module" }\n');
  install(home);
  writeFileSync(path.join(docs, '.vitepress/config.js'), CONFIG);
  for (const [index, file] of texts.entries()) {
    writeFileSync(path.join(docs, `${index}.md`), vitepressPage(readFileSync(file, 'utf8')));
  }
  const list = texts.map((file, index) => `- [${path.parse(file).name}](./${index}.md)`);
  writeFileSync(path.join(docs, 'index.md'), `# 法规\n\n${list.join('\n')}\n`);
  const steps = await measured('vitepress-once.ts', [home, docs], {});
  const size = siteSize(path.join(docs, '.vitepress/dist'), 'assets/chunks/@localSearchIndex');
  return { name: 'VitePress', cost: whole(steps), size };
}

function install(home: string): void {
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--save-exact'];
  const { status } = spawnSync('npm', ['install', ...options, VITEPRESS], {
    cwd: home,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`${VITEPRESS} 没有装上；检查网络和 npm 的设置`);
}

function folders<const Names extends readonly string[]>(
  peer: string,
  names: Names,
): { [Index in keyof Names]: string } {
  mkdirSync(path.join(work, peer), { recursive: true });
  return names.map((name) => path.join(work, peer, name)) as { [Index in keyof Names]: string };
}

/** All steps of a build together. */
function whole(steps: Record<string, Cost>): Cost {
  const costs = Object.values(steps);
  return {
    wall: costs.reduce((sum, { wall }) => sum + wall, 0),
    cpu: costs.reduce((sum, { cpu }) => sum + cpu, 0),
    memory: Math.max(...costs.map(({ memory }) => memory)),
  };
}

/** A column for each site. */
function describe(peers: readonly Peer[]): string {
  const row = (what: string, show: (peer: Peer) => string) => [what, ...peers.map(show)];
  return formatTable([
    [`${files.length} 部`, ...peers.map(({ name }) => name)],
    row('用时', ({ cost }) => seconds(cost.wall)),
    row('CPU', ({ cost }) => seconds(cost.cpu)),
    row('内存', ({ cost }) => megabytes(cost.memory)),
    row('HTML 页面', ({ size }) => `${size.html}`),
    row('HTML 共', ({ size }) => megabytes(size.htmlBytes)),
    row('检索索引文件', ({ size }) => `${size.index}`),
    row('检索索引共', ({ size }) => megabytes(size.indexBytes)),
    row('最大的索引文件', ({ size }) => megabytes(size.largestIndex)),
    row('网站共', ({ size }) => megabytes(size.bytes)),
  ]);
}
