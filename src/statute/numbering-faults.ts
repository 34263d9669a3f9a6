import { follows, formatNumber } from './provision-number.ts';
import type { NumberingFault, Provision, ProvisionNumber } from './statute.ts';

/**
 * The numbers of a tree that do not follow on the ones before them. Articles are counted through the
 * whole text, everything else within what it stands in; an annex is a text of its own.
 */
export function numberingFaults(children: readonly Provision[]): NumberingFault[] {
  let lastArticle: ProvisionNumber | undefined;
  const faults: NumberingFault[] = [];
  const check = (last: ProvisionNumber | undefined, provision: Provision): void => {
    if (provision.number && !follows(last, provision.number)) faults.push(fault(last, provision));
  };
  const walk = (siblings: readonly Provision[]): void => {
    const last = new Map<Provision['kind'], ProvisionNumber>();
    for (const provision of siblings) {
      const { kind, number } = provision;
      check(kind === 'article' ? lastArticle : last.get(kind), provision);
      if (kind === 'article') lastArticle = number ?? lastArticle;
      last.set(kind, number ?? { number: (last.get(kind)?.number ?? 0) + 1 });
      if (kind === 'annex') faults.push(...numberingFaults(provision.children));
      else walk(provision.children);
    }
  };
  walk(children);
  return faults;
}

function fault(
  last: ProvisionNumber | undefined,
  { kind, eid, line, label }: Provision,
): NumberingFault {
  const expected = formatNumber(kind, { number: (last?.number ?? 0) + 1 });
  return { kind, eid, line, expected, found: label };
}
