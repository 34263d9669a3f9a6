import type { Change, ComparedPassage, ComparedSide } from './comparison.ts';

/** Passages that stand in one row of a comparison: one that changed, or all in a row that did not. */
export interface ComparisonRow {
  change: Change;
  passages: ComparedPassage[];
  /** What stands in it: 第八条至第四十条 → 第七条至第三十九条; empty for words without a number. */
  name: string;
}

/**
 * The rows of a comparison. Of ninety articles three have changed: those that have not stand together
 * between them, so that the three are seen.
 */
export function comparisonRows(passages: readonly ComparedPassage[]): ComparisonRow[] {
  const groups: ComparedPassage[][] = [];
  for (const passage of passages) {
    const last = groups.at(-1);
    if (last?.[0]?.change === passage.change && isWhole(passage)) last.push(passage);
    else groups.push([passage]);
  }
  return groups.map((group) => ({
    change: group[0]?.change ?? 'same',
    passages: group,
    name: nameOf(group),
  }));
}

/** Whether the words of a passage are what they were. */
export function isWhole({ change }: Pick<ComparedPassage, 'change'>): boolean {
  return change === 'same' || change === 'renumbered';
}

function nameOf(group: readonly ComparedPassage[]): string {
  const sides = [group.flatMap(({ before }) => before), group.flatMap(({ after }) => after)];
  return [...new Set(sides.map(rangeOf))].filter(Boolean).join(' → ');
}

function rangeOf(sides: readonly ComparedSide[]): string {
  const labels = sides.map(({ label }) => label).filter(Boolean);
  const [first = '', last = first] = [labels[0], labels.at(-1)];
  return first === last ? first : `${first}至${last}`;
}
