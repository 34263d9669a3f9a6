import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../', import.meta.url));
const report = process.env['TEST_REPORT'];

/** A slow machine is no fault: no test and no hook has a time limit. */
const unhurried = { testTimeout: 0, hookTimeout: 0 };

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
          ...unhurried,
        },
      },
      // `.astro` components, which only Astro's own Vite pipeline compiles.
      getViteConfig({
        test: { name: 'components', include: ['tests/components/**/*.test.ts'], ...unhurried },
      }),
      // The finished site, built once.
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/built-site.ts',
          ...unhurried,
        },
      },
      // The finished site in a browser.
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/built-site.ts',
          ...unhurried,
        },
      },
    ],
  },
});
