import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegrationLogger, AstroPrerenderer, HookParameters } from 'astro';
import type { DataModule, ModuleOf } from './answers.ts';
import type { SitePath } from './site-path.ts';

/** The program that Astro has built to make pages with, so that another thread can load it too. */
export interface Program {
  /** The address of its module. */
  entry: string;
  /** The style sheets of each page. */
  pages: [page: string, { styles: unknown[] }][];
  /** From which level on it tells what it meets. */
  level: AstroIntegrationLogger['options']['level'];
}

/** What a program is asked. */
export interface LoadedProgram {
  routes: SitePath['route'][];
  render: AstroPrerenderer['render'];
  moduleOf: ModuleOf;
}

/** What the module of a program gives: Astro's `BuildApp`, as far as it is used here. */
interface BuildApp {
  manifest: {
    routes: { routeData: SitePath['route'] }[];
    pageMap: Map<string, () => Promise<{ page(): Promise<DataModule> }>>;
  };
  setInternals(internals: object): void;
  setOptions(options: object): void;
  render: AstroPrerenderer['render'];
}

type Pages = HookParameters<'astro:build:setup'>['pages'];
type Plugin = NonNullable<HookParameters<'astro:build:setup'>['vite']['plugins']>[number];

/** Takes note of the program of a build while Astro builds it. */
export class ProgramNote {
  /** Of all pages; Astro adds their style sheets as it goes. */
  pages: Pages = new Map();
  private entry = '';

  /** A plugin of the bundler, which alone knows where the program will stand. */
  plugin(): Plugin {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the bundler binds `this` of a hook.
    const note = this;
    return {
      name: 'program-note',
      writeBundle({ dir = '' }, bundle) {
        if (this.environment.name !== 'prerender') return;
        const entry = Object.keys(bundle).find((name) => name.startsWith('prerender-entry'));
        if (entry) note.entry = pathToFileURL(path.join(dir, entry)).href;
      },
    };
  }

  /** The program, or nothing where none was seen: then one thread makes all files. */
  program({ options }: AstroIntegrationLogger): Program | undefined {
    if (this.entry === '') return undefined;
    const pages = [...this.pages].map(
      ([page, { styles }]) => [page, { styles }] as Program['pages'][number],
    );
    return { entry: this.entry, pages, level: options.level };
  }
}

/** Load a program, as Astro's own prerenderer does (`core/build/default-prerenderer.js`). */
export async function loadProgram(program: Program): Promise<LoadedProgram> {
  const app = await appOf(program);
  const { pages, level } = program;
  app.setInternals({ pagesByKeys: new Map(pages) });
  const write = ({ message }: { message: string }) => console.error(message);
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { level, destination: { write } } },
  });
  return {
    routes: app.manifest.routes.map(({ routeData }) => routeData),
    render: (request, options) => app.render(request, options),
    moduleOf: modulesIn(app),
  };
}

/** The modules of the program that Astro is making pages with in this thread. */
export async function modulesOf(program: Program): Promise<ModuleOf> {
  return modulesIn(await appOf(program));
}

async function appOf({ entry }: Program): Promise<BuildApp> {
  const { app } = (await import(/* @vite-ignore */ entry)) as { app: BuildApp };
  return app;
}

const modulesIn =
  ({ manifest }: BuildApp): ModuleOf =>
  async ({ component }) => {
    const load = manifest.pageMap.get(component);
    if (!load) throw new Error(`程序里没有 ${component}`);
    return (await load()).page();
  };
