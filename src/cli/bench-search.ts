import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { buildSite, someFiles, writeStockIndex } from './bench-search/bench-site.ts';
import { ask, askedAddress, firstAnswer, OWN, stock, type Engine } from './bench-search/engines.ts';
import { figures, type Asked, type Cold } from './bench-search/figures.ts';
import { formatReport } from './bench-search/report.ts';
import { makeQueries, type BenchQuery } from './bench-search/queries.ts';
import { readTexts } from './bench-search/truth.ts';
import { difference, newVisitor, type Visitor } from './bench-search/visitor.ts';
import { listen, staticServer } from './static-server.ts';

const USAGE = '用法：npm run bench:search -- --corpus <放法规全文的文件夹> [--n 600] [--seed 1]';
/** How many visitors come with nothing in their cache. */
const COLD_VISITS = 30;

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, n: { type: 'string' }, seed: { type: 'string' } },
  strict: false,
});
const corpus = typeof values.corpus === 'string' ? values.corpus : '';
const wanted = Number(values.n ?? 600);
const seed = Number(values.seed ?? 1);

if (!existsSync(corpus) || !Number.isInteger(wanted) || wanted < 1 || !Number.isInteger(seed)) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-search-'));
  try {
    await bench(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bench(folder: string): Promise<void> {
  const site = path.join(folder, 'site');
  const imported = await buildSite(someFiles(corpus, wanted), path.join(folder, 'content'), site);
  const texts = readTexts(site);
  await writeStockIndex(texts, path.join(site, 'stock'));
  const queries = makeQueries(texts, seed);
  const server = staticServer(site);
  const browser = await startBrowser();
  try {
    const address = await listen(server, 0);
    const engines = [OWN, stock(path.join(site, 'stock'), texts)];
    const enter = () => newVisitor(browser, address, site);
    const cold = await coldVisits(engines, queries, enter);
    const columns = [];
    for (const [place, engine] of engines.entries()) {
      const asked = await askAll(engine, queries, await enter());
      columns.push({ name: engine.name, measured: figures(asked, cold[place] ?? []) });
    }
    const what = { texts: imported, records: texts.length, queries: queries.length, seed };
    console.log(formatReport(what, browser.version(), columns));
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/**
 * Visits of people with nothing in their cache, to each engine by turns: a machine is slower now than
 * then, and must be so for all. The first visit to each is not counted, it warms up the browser.
 */
async function coldVisits(
  engines: readonly Engine[],
  queries: readonly BenchQuery[],
  enter: () => Promise<Visitor>,
): Promise<Cold[][]> {
  const visit = async (engine: Engine, typed: string) => coldVisit(engine, typed, await enter());
  const step = Math.max(1, Math.floor(queries.length / COLD_VISITS));
  for (const engine of engines) await visit(engine, '条例');
  const all: Cold[][] = engines.map(() => []);
  for (const { typed } of queries.filter((_, index) => index % step === 0)) {
    for (const [place, engine] of engines.entries()) all[place]?.push(await visit(engine, typed));
  }
  return all;
}

/** What an engine answers to each query, one after another on a page that stays open. */
async function askAll(
  engine: Engine,
  queries: readonly BenchQuery[],
  { page, context, load }: Visitor,
): Promise<Asked[]> {
  await page.goto(askedAddress(engine, '条例'));
  await firstAnswer(page);
  const asked: Asked[] = [];
  for (const query of queries) {
    const before = load();
    const given = await ask(engine, page, query.typed);
    asked.push({ query, given, load: difference(load(), before) });
  }
  await context.close();
  return asked;
}

async function coldVisit(
  engine: Engine,
  typed: string,
  { page, context, load }: Visitor,
): Promise<Cold> {
  await page.goto(askedAddress(engine, typed));
  const time = await firstAnswer(page);
  await page.waitForLoadState('networkidle');
  const loaded = load();
  await context.close();
  return { ...loaded, time };
}

/** `CHROMIUM_PATH`, else the browser that the tests come with. */
async function startBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  const { default: packed } = await import('@sparticuz/chromium');
  const executablePath = named ?? (await packed.executablePath());
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}
