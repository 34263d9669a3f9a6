import { globSync } from 'node:fs';
import { glob, type Loader } from 'astro/loaders';

/**
 * Records with a text below their fields. Of a digest (`.mdx`) Astro keeps the text and renders it;
 * of a full text (`.md`) the store keeps the fields only, and the page reads the file itself: a
 * thousand statutes in the store cost more memory and time than reading them twice.
 */
export function textFolder(base: string, pattern: string): Loader {
  // Astro warns of a pattern that nothing matches; an edition need not have texts of each kind.
  if (globSync(pattern, { cwd: base }).length === 0) {
    return { name: 'text-folder', load: async ({ store }) => store.clear() };
  }
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
