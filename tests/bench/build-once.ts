import '../../src/cli/bundler-memory.ts';
import type { AstroIntegration } from 'astro';
import { build } from 'astro';

/** Build the site once and tell the process that started this one when each step is done. */

/** What is told: the name of the step that has ended. */
export type Step = 'import' | 'pages' | 'index' | 'cards' | 'rest';

const tell = (step: Step) => process.send?.(step);

/** The steps that integrations do when the pages are written, by the integration's name. */
const LATER: Record<string, Step> = { 'search-index': 'index', cards: 'cards' };

/** Tell whatever makes the site of its pages only, of no files of data. */
function leaveOutFiles(hooks: AstroIntegration['hooks']): void {
  const start = hooks['astro:build:start'];
  hooks['astro:build:start'] = (options) =>
    start?.({
      ...options,
      setPrerenderer: (maker) =>
        options.setPrerenderer((standard) => {
          const getStaticPaths = async () =>
            (await standard.getStaticPaths()).filter(({ route }) => route.type === 'page');
          return typeof maker === 'function' ? maker({ ...standard, getStaticPaths }) : maker;
        }),
    });
}

const steps: AstroIntegration = {
  name: 'steps',
  hooks: {
    'astro:config:setup': ({ config }) => {
      for (const { name, hooks } of config.integrations) {
        if (name === 'kept-pages' && process.env['BENCH_FILES'] === 'off') leaveOutFiles(hooks);
        const done = hooks['astro:build:done'];
        const step = LATER[name];
        if (!done || !step) continue;
        if (step === 'index' && process.env['BENCH_INDEX'] === 'off') {
          delete hooks['astro:build:done'];
          continue;
        }
        hooks['astro:build:done'] = async (options) => {
          tell('rest');
          await done(options);
          tell(step);
        };
      }
    },
    'astro:build:generated': () => {
      tell('pages');
    },
  },
};

await build({ outDir: process.argv[2] ?? 'dist', logLevel: 'error', integrations: [steps] });
tell('rest');
process.disconnect?.();
