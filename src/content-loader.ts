import { globSync } from 'node:fs';
import { glob, type Loader } from 'astro/loaders';

/**
 * Whether a build may pass a folder by. Astro warns of a pattern that nothing matches, and an edition
 * need not have records of each kind; the editing server looks on, for the first may come.
 */
function isEmpty(base: string, pattern: string): boolean {
  return process.argv[2] === 'build' && globSync(pattern, { cwd: base }).length === 0;
}

const NOTHING: Loader = { name: 'nothing', load: async ({ store }) => store.clear() };

/** Records of a folder, one a file. */
export function recordFolder(base: string, pattern: string): Loader {
  return isEmpty(base, pattern) ? NOTHING : glob({ base, pattern });
}

/**
 * Records with a text below their fields. Of a digest (`.mdx`) Astro keeps the text and renders it;
 * of a full text (`.md`) the store keeps the fields only, and the page reads the file itself: a
 * thousand statutes in the store cost more memory and time than reading them twice.
 */
export function textFolder(base: string, pattern: string): Loader {
  if (isEmpty(base, pattern)) return NOTHING;
  const files = glob({ base, pattern, deferRender: true });
  return {
    name: 'text-folder',
    load: (context) => files.load({ ...context, store: withoutFullTexts(context.store) }),
  };
}

type Store = Parameters<Loader['load']>[0]['store'];

function withoutFullTexts(store: Store): Store {
  return {
    ...store,
    set: ({ deferredRender, body, ...entry }) =>
      store.set(entry.filePath?.endsWith('.md') ? entry : { ...entry, body, deferredRender }),
  };
}
