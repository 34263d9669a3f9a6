import type { Given } from './engines.ts';
import { SETS, type BenchQuery, type SetName } from './queries.ts';
import type { Load } from './visitor.ts';

/** One query with what it gave. */
export interface Asked {
  query: BenchQuery;
  given: Given;
  load: Load;
}

/** The first search of a visitor with nothing in the cache, and how long it took to be answered. */
export interface Cold extends Load {
  time: number;
}

export interface Figure {
  name: string;
  value: string;
}

/** The figures of one way to search, in the order of the report. */
export function figures(asked: readonly Asked[], cold: readonly Cold[]): Figure[] {
  return lines(asked, cold).map(([name, value]) => ({ name, value }));
}

function lines(asked: readonly Asked[], cold: readonly Cold[]): [string, string][] {
  const of = (set: SetName) => asked.filter(({ query }) => query.set === set);
  const held = asked.filter(({ query }) => query.right.size > 0 && query.set !== 'absent');
  const absent = of('absent');
  const cited = of('citation');
  const sets = (Object.keys(SETS) as SetName[]).filter((set) => set !== 'absent');
  return [
    ...sets.map((set): [string, string] => [
      `recall / precision, ${set} (${of(set).length})`,
      `${recall(of(set))} / ${precision(of(set))}`,
    ]),
    ...(['full title', 'short title', 'citation'] as const).map((set): [string, string] => [
      `MRR, ${set}`,
      mean(of(set).map(reciprocalRank)),
    ]),
    [
      'citation opens at its article',
      mean(cited.map(({ query, given }) => +(given.anchor === query.anchor))),
    ],
    [
      'citation: first result leads to its article',
      mean(cited.map(({ query, given }) => +given.anchors.includes(query.anchor ?? ''))),
    ],
    ['queries without a result that have one', String(held.filter(isEmpty).length)],
    [
      `absent strings with results (${absent.length})`,
      String(absent.filter((one) => !isEmpty(one) && !one.given.relaxed).length),
    ],
    [
      '… with results in parts, and so said',
      String(absent.filter(({ given }) => given.relaxed && given.urls.length > 0).length),
    ],
    [
      'cold first search, KB / requests',
      `${kilobytes(cold, 'bytes')} / ${average(cold.map(({ requests }) => requests)).toFixed(0)}`,
    ],
    [
      'a further search, KB / requests',
      `${kilobytes(loads(asked), 'bytes')} / ${average(loads(asked).map(({ requests }) => requests)).toFixed(1)}`,
    ],
    ['index per further search, KB', kilobytes(loads(asked), 'indexBytes')],
    ['first result of a further search, ms, median / 95 %', spread(asked.map(timeOf))],
    ['first result of a cold search, ms, median / 95 %', spread(cold.map(({ time }) => time))],
  ];
}

const loads = (asked: readonly Asked[]) => asked.map(({ load }) => load);
const timeOf = ({ given }: Asked) => given.time;
const isEmpty = ({ given }: Asked) => given.urls.length === 0;

/** Results that the page says do not hold the whole query are no claim that they do. */
const claimed = ({ given }: Asked) => (given.relaxed ? [] : given.urls);

function recall(asked: readonly Asked[]): string {
  return mean(
    asked
      .filter(({ query }) => query.right.size > 0)
      .map(
        (one) =>
          claimed(one).filter((url) => one.query.right.has(url)).length / one.query.right.size,
      ),
  );
}

function precision(asked: readonly Asked[]): string {
  const answered = asked.filter((one) => claimed(one).length > 0);
  return mean(
    answered.map((one) => {
      const { right, first } = one.query;
      const good = claimed(one).filter((url) => right.has(url) || first?.has(url));
      return good.length / claimed(one).length;
    }),
  );
}

function reciprocalRank({ query, given }: Asked): number {
  const rank = given.urls.findIndex((url) => query.first?.has(url));
  return rank < 0 ? 0 : 1 / (rank + 1);
}

function kilobytes(these: readonly Load[], what: 'bytes' | 'indexBytes'): string {
  return (average(these.map((load) => load[what])) / 1024).toFixed(1);
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

function mean(values: readonly number[]): string {
  return values.length === 0 ? '–' : average(values).toFixed(3);
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  return [0.5, 0.95]
    .map((share) => sorted[Math.floor(sorted.length * share)]?.toFixed(0))
    .join(' / ');
}
