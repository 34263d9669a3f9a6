import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { BUILD_DATE } from '../build-date.ts';
import { astroAnswers, directAnswers } from './kept-pages/answers.ts';
import {
  emptyBut,
  readBuiltFiles,
  writeBuiltFiles,
  type BuiltFiles,
} from './kept-pages/built-files.ts';
import { expectGarbage, saveMemory, saveTime } from './kept-pages/heap.ts';
import { makeFiles } from './kept-pages/make-files.ts';
import { makeInThreads } from './kept-pages/make-in-threads.ts';
import { ownPaths } from './kept-pages/own-paths.ts';
import { modulesOf, ProgramNote } from './kept-pages/program.ts';
import { byRecord } from './kept-pages/record-order.ts';
import { addressOf, fileOf, isPage, type SitePath } from './kept-pages/site-path.ts';

/** Addresses of the pages that Astro did not have to make, as it tells those that it has made. */
export const OWN_PAGES: { pathname: string }[] = [];

/**
 * Leave pages and files of records as an earlier build made them, where all that they are made from
 * is the same: the program, its style sheets, and what their route names as `cacheKey`
 * (`records/page-key.ts`). A path without a key is made anew, and whatever else stands in the folder
 * of the site goes. Those of one record are made one after another.
 *
 * They are made here (`kept-pages/make-files.ts`), many of them in two threads, while Astro asks for
 * the paths of the site, which it is then told without them; pages without a key are left to it.
 */
export function keptPages(): AstroIntegration {
  let site = '';
  let list = '';
  let digest = '';
  let origin = '';
  let publicFolder = '';
  const note = new ProgramNote();
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        // Astro would empty the folder of the site; `emptyBut` does instead.
        updateConfig({ vite: { build: { emptyOutDir: false }, plugins: [note.plugin()] } });
        expectGarbage();
        saveMemory();
        // A second thread judges by the same day, on whichever side of midnight it begins.
        process.env['BUILD_DATE'] ??= BUILD_DATE;
      },
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
        list = path.join(fileURLToPath(config.cacheDir), 'built-files.jsonl');
        origin = config.site ?? 'http://localhost';
        publicFolder = fileURLToPath(config.publicDir);
        digest = programDigest(fileURLToPath(config.root));
      },
      'astro:build:setup': ({ pages }) => {
        note.pages = pages;
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        OWN_PAGES.length = 0;
        const inPublic = new Set(globSync('**/*', { cwd: publicFolder }));
        const built = readBuiltFiles(list, site);
        for (const file of inPublic) built.delete(file);
        emptyBut(site, new Set(built.keys()));
        setPrerenderer((standard) => ({
          ...standard,
          getStaticPaths: async () => {
            const paths = byRecord(await standard.getStaticPaths());
            const own = ownPaths(paths, inPublic);
            const keys = keysWith(`${digest} ${assetsIn(site)}`);
            const kept = keep(built, keys(own), site);
            const changed = own.filter((one) => !kept.has(fileOf(one)));
            const program = note.program(logger);
            const byAstro = astroAnswers(standard.render, origin);
            const answer = program ? directAnswers(byAstro, await modulesOf(program)) : byAstro;
            const making = { answer, site, origin };
            saveTime();
            if (program && isForTwoThreads(changed)) await makeInThreads(changed, making, program);
            else await makeFiles(changed, making);
            saveMemory();
            writeBuiltFiles(list, site, keys(own));
            logger.info(
              `记录的页面和各种文件：${changed.length} 个新生成，${kept.size} 个没有变，照旧`,
            );
            OWN_PAGES.push(...own.filter(isPage).map(pageOf));
            const isOwn = new Set(own);
            return paths.filter((one) => !isOwn.has(one));
          },
        }));
      },
    },
  };
}

/** So many files cost more than a second thread, which has to read all records before it begins. */
const MANY = 2000;

/** Whether to make files in two threads: what `SITE_THREADS` says, 1 or 2, else where it pays. */
function isForTwoThreads({ length }: readonly SitePath[]): boolean {
  const threads = process.env['SITE_THREADS'];
  return threads === undefined ? length >= MANY && availableParallelism() > 1 : threads === '2';
}

/**
 * Tells the key of each file that has one: of its own data and of everything that all are made with.
 * They are told one by one and not kept: at 10,000 texts they take 40 MB.
 */
const keysWith = (shared: string) =>
  function* (paths: readonly SitePath[]): Generator<[file: string, key: string]> {
    for (const one of paths) {
      if (one.cacheKey !== undefined) yield [fileOf(one), digestOf(`${shared} ${one.cacheKey}`)];
    }
  };

/** The files that may stay; those that an earlier build made from something else are taken out. */
function keep(built: BuiltFiles, keys: Iterable<[string, string]>, site: string): Set<string> {
  const kept = new Set<string>();
  if (built.size === 0) return kept;
  for (const [file, key] of keys) if (built.get(file)?.key === key) kept.add(file);
  for (const file of built.keys()) {
    if (!kept.has(file)) rmSync(path.join(site, file), { force: true });
  }
  return kept;
}

const pageOf = (one: SitePath) => ({ pathname: addressOf(one).replace(/^\//, '') });

/** Every file that the pages are made by. A dependency is known by its entry in the lock file. */
function programDigest(root: string): string {
  const files = globSync(['src/**/*', 'astro.config.mjs', 'package-lock.json'], { cwd: root })
    .filter((file) => statSync(path.join(root, file)).isFile())
    .sort();
  const contents = files.map((file) => `${file} ${readFileSync(path.join(root, file), 'utf8')}`);
  return digestOf([process.version, ...contents].join('\n'));
}

/** Names of style sheets and scripts, which pages hold; each tells what is in it. */
function assetsIn(site: string): string {
  return globSync('_astro/*', { cwd: site }).sort().join(' ');
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
