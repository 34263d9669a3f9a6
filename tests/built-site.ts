import { execFile } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { listen, staticServer } from '../src/cli/static-server.ts';

/** The finished site, for tests: `inject('site')`. */
export interface BuiltSite {
  /** Folder of the built files, without a slash at its end. */
  folder: string;
  /** Where it is served, with a slash at its end. */
  url: string;
  /** The day the build judges by. */
  day: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    site: BuiltSite;
  }
}

/** A day on which the edition has regulations in force and regulations yet to take effect. */
const BUILD_DAY = '2024-11-30';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Both projects that test the site share one build: each loads this file, the process is one. */
const shared = globalThis as { builtSite?: Promise<{ site: BuiltSite; close: () => void }> };

/**
 * Build the edition once per test run and serve it. `SITE_DIR` names a folder that is built
 * already, for quick work on one test.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.builtSite ??= start();
  const { site, close } = await shared.builtSite;
  project.provide('site', site);
  return async () => close();
}

async function start() {
  const given = process.env['SITE_DIR'];
  const { folder, url, close } = given ? await serve(path.resolve(given)) : await buildAndServe();
  return { site: { folder, url, day: BUILD_DAY }, close };
}

/** A finished site while it is served. */
export interface ServedSite extends Pick<BuiltSite, 'folder' | 'url'> {
  close: () => void;
}

/** Build a site with these settings and serve it; it is taken away when it is closed. */
export async function buildAndServe(settings?: Record<string, string>): Promise<ServedSite> {
  const { folder, url, close } = await serve(await build(settings));
  const takeAway = () => {
    close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, url, close: takeAway };
}

async function serve(folder: string): Promise<ServedSite> {
  const server = staticServer(folder);
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { folder, url: await listen(server, 0), close };
}

/** A folder of this run's own for a site. */
function newFolder(): string {
  const cache = path.join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  return mkdtempSync(path.join(cache, 'site-'));
}

/**
 * The environment without Vitest's own variables, which would make a build one for tests, that joins
 * all records for every page.
 */
export function outerEnvironment(): NodeJS.ProcessEnv {
  const ofVitest = /^(?:NODE_ENV|VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofVitest.test(name)));
}

/** Build as `npm run build` does, with these settings, into a new folder or again into an old one. */
export async function build(
  settings: Record<string, string> = { BUILD_DATE: BUILD_DAY },
  folder = newFolder(),
): Promise<string> {
  const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
  try {
    await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', folder], {
      cwd: root,
      env: { ...outerEnvironment(), ...settings },
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The site cannot be built:\n${stdout}${stderr}`, { cause: error });
  }
  return folder;
}
