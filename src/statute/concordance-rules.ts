import { faultAt, type CheckedRecord, type Content } from '../domain/content-record.ts';
import type { Fault } from '../domain/fault.ts';
import type { Correspondence } from '../domain/version.ts';
import { formatEid } from './label.ts';
import { parseStatute } from './parse-statute.ts';
import { articlesIn } from './statute.ts';

type Version = CheckedRecord<'versions'>;

/** A concordance that does not fit the two texts it stands between. */
export function concordanceFaults({ versions }: Content): Fault[] {
  const byRegulation = Map.groupBy(versions, ({ id }) => id.split('/')[0] ?? '');
  return [...byRegulation.values()].flatMap((texts) => {
    const inOrder = texts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    return inOrder.flatMap((text, index) => faultsOf(text, inOrder[index - 1]));
  });
}

function faultsOf(text: Version, before: Version | undefined): Fault[] {
  const concordance = text.data.concordance ?? [];
  if (concordance.length === 0) return [];
  if (!before) {
    return [faultAt(text, ['concordance'], '条文对应要有前一文本，这部法规在它以前没有文本')];
  }
  const [from, to] = [articlesOf(before), articlesOf(text)];
  const day = before.id.split('/')[1] ?? '';
  return [
    ...concordance.flatMap((entry, index) => entryFaults(text, entry, index, { from, to, day })),
    ...twice(text, concordance),
    ...missing(text, concordance, from, day),
  ];
}

function articlesOf({ body }: Version): string[] {
  return articlesIn(parseStatute(body?.text ?? '')).flatMap(({ eid }) => eid ?? []);
}

function entryFaults(
  text: Version,
  entry: Correspondence,
  index: number,
  { from, to, day }: { from: string[]; to: string[]; day: string },
): Fault[] {
  const unknown = from.includes(entry.from)
    ? []
    : [
        faultAt(
          text,
          ['concordance', index, 'from'],
          `前一文本（${day}）里没有 ${entry.from}（${formatEid(entry.from)}）`,
        ),
      ];
  const gone = entry.to.filter((eid) => !to.includes(eid));
  return [
    ...unknown,
    ...gone.map((eid) =>
      faultAt(text, ['concordance', index, 'to'], `本文本里没有 ${eid}（${formatEid(eid)}）`),
    ),
  ];
}

function twice(text: Version, concordance: readonly Correspondence[]): Fault[] {
  return concordance.flatMap(({ from }, index) =>
    concordance.findIndex((entry) => entry.from === from) === index
      ? []
      : [
          faultAt(
            text,
            ['concordance', index, 'from'],
            `${from}（${formatEid(from)}）写了两次；分成几条的，都写在同一项的 to 里`,
          ),
        ],
  );
}

/** Articles that the concordance does not tell of: it is either whole or left out. */
function missing(
  text: Version,
  concordance: readonly Correspondence[],
  from: readonly string[],
  day: string,
): Fault[] {
  const left = from.filter((eid) => !concordance.some((entry) => entry.from === eid));
  if (left.length === 0) return [];
  const named = left.slice(0, 3).map((eid) => `${eid}（${formatEid(eid)}）`);
  const more = left.length > 3 ? `等 ${left.length} 条` : '';
  return [
    faultAt(
      text,
      ['concordance'],
      `条文对应应写全前一文本（${day}）的每一条，缺少 ${named.join('、')}${more}；已删去的写 to: []`,
    ),
  ];
}
