import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The module in which Astro hands the records to the pages. */
const STORE = /^\0astro:data-layer-content$/;

/**
 * Let the pages of a build read the records from the file in which Astro keeps them. Astro would put
 * that file into the program as one long text, which then stands in memory several times over, in the
 * bundler and in each thread that makes pages: a quarter of a gigabyte at 10,000 texts.
 */
export function recordStore(): AstroIntegration {
  return {
    name: 'record-store',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const file = fileURLToPath(new URL('data-store.json', config.cacheDir));
        const load = {
          order: 'pre' as const,
          filter: { id: STORE },
          handler: () => storeModule(file),
        };
        updateConfig({ vite: { plugins: [{ name: 'record-store', load }] } });
      },
      'astro:build:start': forgetRecords,
    },
  };
}

/** Let go of the records that Astro has loaded and written; it keeps them for its editing server. */
async function forgetRecords(): Promise<void> {
  const { globalContentLayer } = (await import(
    new URL('content/instance.js', import.meta.resolve('astro')).href
  )) as { globalContentLayer: { dispose(): void } };
  globalContentLayer.dispose();
}

/** The file is in the format of `devalue`, the library that Astro writes it with. */
function storeModule(file: string): string {
  const devalue = createRequire(import.meta.resolve('astro')).resolve('devalue');
  return [
    `import { readFileSync } from 'node:fs';`,
    `import { parse } from ${JSON.stringify(devalue)};`,
    `export default parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`,
  ].join('\n');
}
