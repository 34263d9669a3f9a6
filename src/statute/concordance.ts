import type { Correspondence } from '../domain/version.ts';
import { alignPassages } from './alignment.ts';
import { articlesIn, wordsOf, type Provision, type Statute } from './statute.ts';

/** A correspondence that was found by similarity and that nobody has confirmed. */
export interface ProposedCorrespondence extends Correspondence {
  /** From 0 to 1; 0 where no article was found. */
  similarity: number;
}

/**
 * Propose where each article of an old text stands in a new one. An article without a counterpart is
 * proposed as struck out. A split article is not found: that is for whoever confirms the proposal.
 */
export function proposeConcordance(before: Statute, after: Statute): ProposedCorrespondence[] {
  const [from, to] = [articlesIn(before), articlesIn(after)];
  const matches = alignPassages(from.map(articleWords), to.map(articleWords));
  return matches
    .flatMap((match) => {
      const old = match.from === undefined ? undefined : from[match.from];
      const now = match.to === undefined ? undefined : to[match.to];
      if (!old?.eid) return [];
      return [{ from: old.eid, to: now?.eid ? [now.eid] : [], similarity: match.similarity }];
    })
    .sort((a, b) => indexOf(from, a.from) - indexOf(from, b.from));
}

function indexOf(articles: readonly Provision[], eid: string): number {
  return articles.findIndex((article) => article.eid === eid);
}

/** The words of an article without its number, which changes without anything being amended. */
export function articleWords(article: Provision): string {
  return wordsOf({ ...article, label: '' });
}

/**
 * Follow the articles of a text through the concordances of the texts after it, each from one text
 * to the next. An article is left out where a concordance does not tell of it.
 *
 * @returns for each article of the first text, where it stands in the last; empty where struck out.
 */
export function followConcordances(
  concordances: readonly (readonly Correspondence[])[],
): Map<string, string[]> {
  const [first = [], ...rest] = concordances;
  let now = new Map(first.map(({ from, to }) => [from, to]));
  for (const concordance of rest) {
    const next = new Map(concordance.map(({ from, to }) => [from, to]));
    now = new Map(
      [...now]
        .filter(([, to]) => to.every((eid) => next.has(eid)))
        .map(([from, to]) => [from, [...new Set(to.flatMap((eid) => next.get(eid) ?? []))]]),
    );
  }
  return now;
}
