import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../', import.meta.url));
const report = process.env['TEST_REPORT'];

export default defineConfig({
  root,
  test: {
    // A kind of test may be left out of a run: `--project domain`.
    passWithNoTests: true,
    // A file for machines, where one is asked for.
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      // Pure functions and the command line: plain Node, no Astro. All that is not named below.
      {
        test: {
          name: 'domain',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{components,site,browser}/**'],
        },
      },
      // `.astro` components, which only Astro's own Vite pipeline compiles.
      getViteConfig({ test: { name: 'components', include: ['tests/components/**/*.test.ts'] } }),
      // The finished site, built once.
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/built-site.ts',
          testTimeout: 30_000,
          hookTimeout: 300_000,
        },
      },
      // The finished site in a browser.
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/built-site.ts',
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
