import { faultAt, type CheckedRecord, type Content } from '../content-record.ts';
import { show } from '../field.ts';
import type { Fault } from '../fault.ts';
import { splitReference, type RecordReference } from '../record-reference.ts';
import { unknownReference, type KnownIds } from './reference-rules.ts';

/** An old id leads to one record, in one step: a reader is never sent on twice, or in a circle. */
export function redirectFaults({ redirects, ...content }: Content, known: KnownIds): Fault[] {
  const first = new Map<string, CheckedRecord<'redirects'>>();
  for (const redirect of redirects) {
    const { from } = redirect.data;
    if (from !== undefined && !first.has(from)) first.set(from, redirect);
  }
  return redirects.flatMap((redirect) => [
    ...fromFault(redirect, first, content),
    ...toFault(redirect, first, known),
  ]);
}

/** The redirects that count, by the old id: the first where one is written twice. */
type ByOldId = ReadonlyMap<string, CheckedRecord<'redirects'>>;

function fromFault(
  redirect: CheckedRecord<'redirects'>,
  first: ByOldId,
  content: Omit<Content, 'redirects'>,
): Fault[] {
  const { from } = redirect.data;
  if (from === undefined) return [];
  const earlier = first.get(from);
  if (earlier && earlier !== redirect) {
    const line = `第 ${earlier.lineOf(['from'])} 行已经用过`;
    return [faultAt(redirect, ['from'], `旧标识 ${from} 重复，${line}；一个旧标识只转到一处`)];
  }
  const { collection, id } = splitReference(from);
  const record = content[collection].find((one) => one.id === id);
  if (!record) return [];
  const wanted = `旧标识应是已经没有记录的标识，现在写的是 ${show(from)}`;
  return [faultAt(redirect, ['from'], `${wanted}，它的记录还在 ${record.file}`)];
}

function toFault(redirect: CheckedRecord<'redirects'>, first: ByOldId, known: KnownIds): Fault[] {
  const { to } = redirect.data;
  if (to === undefined) return [];
  const { collection, id } = splitReference(to);
  const unknown = unknownReference('新标识', collection, id, known);
  if (unknown === undefined) return [];
  if (!first.has(to)) return [faultAt(redirect, ['to'], unknown)];
  const last = endOf(to, first);
  const hint = last === undefined ? '这样转下去是一个圈，到不了任何记录' : `直接写 ${show(last)}`;
  const found = `新标识应是现有的记录，现在写的 ${show(to)} 也是旧标识`;
  return [faultAt(redirect, ['to'], `${found}；${hint}`)];
}

/** Where a chain of redirects ends, or `undefined` where it is a circle. */
function endOf(start: RecordReference, first: ByOldId): RecordReference | undefined {
  const passed = new Set<RecordReference>();
  let here = start;
  for (;;) {
    if (passed.has(here)) return undefined;
    passed.add(here);
    const next = first.get(here)?.data.to;
    if (next === undefined) return here;
    here = next;
  }
}
