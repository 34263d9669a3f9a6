import type { Correspondence } from '../domain/version.ts';
import { alignPassages, type Match } from './alignment.ts';
import { comparable } from './comparable.ts';
import { articleWords } from './concordance.ts';
import type { Provision, Statute } from './statute.ts';
import { wordsOf } from './statute.ts';
import { diffWords, type DiffRun } from './word-diff.ts';

export type Change = 'same' | 'renumbered' | 'changed' | 'added' | 'removed';

/** One row of a comparison: passages of the old text and what they have become. */
export interface ComparedPassage {
  change: Change;
  before: ComparedSide[];
  after: ComparedSide[];
  runs: DiffRun[];
}

/** A passage as it is named on its side: 第三条, with its anchor there. */
export interface ComparedSide {
  eid?: string | undefined;
  label: string;
}

/** A passage that is compared as a whole. */
interface Passage extends ComparedSide {
  kind: 'heading' | 'article' | 'words';
  words: string;
}

/**
 * Compare two texts of a regulation passage by passage, in the order of the new one.
 *
 * @param concordance what is known of the articles of the old text; articles it does not tell of, and
 * everything that is no article, are matched by similarity.
 */
export function compareStatutes(
  before: Statute,
  after: Statute,
  concordance: readonly Correspondence[] = [],
): ComparedPassage[] {
  const [from, to] = [passagesIn(before.children), passagesIn(after.children)];
  const confirmed = concordance.flatMap((entry) => confirmedGroup(entry, from, to));
  const taken = new Set(confirmed.flatMap(({ from: old, to: now }) => [...old, ...now]));
  const free = (side: Passage[]) => side.filter((passage) => !taken.has(passage));
  const matched = KINDS.flatMap((kind) => {
    const [old, now] = [free(from), free(to)].map((side) => side.filter((p) => p.kind === kind));
    return groupsOf(old ?? [], now ?? []);
  });
  return inOrder([...confirmed, ...matched], from, to).map(compareGroup);
}

const KINDS: Passage['kind'][] = ['heading', 'article', 'words'];

/** Old passages and the new ones they have become. */
interface Group {
  from: Passage[];
  to: Passage[];
}

function passagesIn(children: readonly Provision[]): Passage[] {
  return children.flatMap((provision): Passage[] => {
    const { kind, eid, label } = provision;
    if (kind === 'title' || kind === 'note' || kind === 'contents') return [];
    if (kind === 'article' || kind === 'point') {
      return [{ kind: 'article', eid, label, words: articleWords(provision) }];
    }
    if (kind === 'preamble' || kind === 'annex') {
      return [{ kind: 'words', eid, label: label || NAMES[kind], words: wordsOf(provision) }];
    }
    if (kind === 'paragraph') return [{ kind: 'words', eid, label: '', words: wordsOf(provision) }];
    const own: Passage = { kind: 'heading', eid, label, words: provision.text };
    return [own, ...passagesIn(provision.children)];
  });
}

const NAMES = { preamble: '序言', annex: '附件' };

function confirmedGroup(entry: Correspondence, from: Passage[], to: Passage[]): Group[] {
  const old = from.filter(({ eid }) => eid === entry.from);
  return old.length === 0
    ? []
    : [{ from: old, to: to.filter(({ eid = '' }) => entry.to.includes(eid)) }];
}

function groupsOf(from: Passage[], to: Passage[]): Group[] {
  const matches = alignPassages(
    from.map(({ words }) => words),
    to.map(({ words }) => words),
  );
  return matches.map((match: Match) => ({
    from: from.filter((_, index) => index === match.from),
    to: to.filter((_, index) => index === match.to),
  }));
}

/** In the order of the new text; what is gone stands where it stood in the old one. */
function inOrder(groups: Group[], from: Passage[], to: Passage[]): Group[] {
  const after = new Map(
    groups.map((group) => [group, Math.min(...group.to.map((p) => to.indexOf(p)))]),
  );
  const placed = groups
    .filter(({ to: now }) => now.length > 0)
    .sort((a, b) => (after.get(a) ?? 0) - (after.get(b) ?? 0));
  const gone = groups
    .filter(({ to: now }) => now.length === 0)
    .sort((a, b) => from.indexOf(a.from[0] as Passage) - from.indexOf(b.from[0] as Passage));
  for (const group of gone) {
    const at = from.indexOf(group.from[0] as Passage);
    const before = placed.findLastIndex(({ from: [first] }) => first && from.indexOf(first) < at);
    placed.splice(before + 1, 0, group);
  }
  return placed;
}

function compareGroup({ from, to }: Group): ComparedPassage {
  const [before, after] = [from, to].map((side) => side.map(({ words }) => words).join('\n'));
  return {
    change: changeOf(from, to),
    before: from.map(({ eid, label }) => ({ eid, label })),
    after: to.map(({ eid, label }) => ({ eid, label })),
    runs: diffWords(before ?? '', after ?? ''),
  };
}

function changeOf(from: Passage[], to: Passage[]): Change {
  if (from.length === 0) return 'added';
  if (to.length === 0) return 'removed';
  const words = (side: Passage[]) => comparable(side.map((passage) => passage.words).join(''));
  if (words(from) !== words(to)) return 'changed';
  const labels = (side: Passage[]) => side.map(({ label }) => comparable(label)).join();
  return labels(from) === labels(to) ? 'same' : 'renumbered';
}
