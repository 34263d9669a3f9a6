import type { Library } from './library.ts';

/**
 * Ids of the sources that are the text of one regulation and nothing else: an imported file. Search
 * finds the regulation instead; each would be found twice, under one title. A source named after no
 * regulation, or from which two were made, stands for itself.
 */
export function representedSources({ regulations, sources }: Library): Set<string> {
  const made = new Map<string, string[]>();
  for (const { text, title, citations } of regulations) {
    if (text !== 'full') continue;
    for (const id of new Set(citations.map(({ source }) => source))) {
      made.set(id, [...(made.get(id) ?? []), title]);
    }
  }
  const isText = (id: string, title: string) => {
    const [only, ...others] = made.get(id) ?? [];
    return only !== undefined && others.length === 0 && isNamedAfter(only, title);
  };
  return new Set(sources.filter(({ id, title }) => isText(id, title)).map(({ id }) => id));
}

/** Whether a source is called by the title of a regulation, perhaps with its file in brackets. */
function isNamedAfter(regulation: string, title: string): boolean {
  const name = `《${regulation}》`;
  const rest = title.slice(name.length);
  return title.startsWith(name) && (rest === '' || /^（.+）$/.test(rest));
}
