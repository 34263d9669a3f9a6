import { readMarkup, saysNothing, type BodyComponent } from '../body-markup.ts';
import { parseLines } from '../citation.ts';
import type { CheckedRecord, Content } from '../content-record.ts';
import type { Fault } from '../fault.ts';
import { COLLECTIONS, splitReference, type RecordReference } from '../record-reference.ts';
import { citationFault, lineCounts, type LineCounts } from './citation-rules.ts';
import { unknownReference, type KnownIds } from './reference-rules.ts';

/** What is wrong with the text under a record's fields. */
export function bodyFaults(content: Content, known: KnownIds): Fault[] {
  const counts = lineCounts(content);
  const { regulations, inspections, 'work-reports': workReports, versions } = content;
  const records: CheckedRecord[] = [...regulations, ...inspections, ...workReports, ...versions];
  return records.flatMap((record) => [
    ...emptyBody(record, content),
    ...markupFaults(record, known, counts),
  ]);
}

/** A record that says nothing. Only a regulation whose full texts stand in a folder may be empty. */
function emptyBody({ id, kind, file, body }: CheckedRecord, { versions }: Content): Fault[] {
  if (!body || !saysNothing(body)) return [];
  if (kind === 'regulations' && versions.some((version) => version.id.startsWith(`${id}/`))) {
    return [];
  }
  const wanted =
    body.format === 'md' ? '应是法规的全文' : '应有一段说明，用自己的话写，并用 <Cite> 注明来源';
  return [{ file, line: body.firstLine, sentence: `正文是空的；--- 下面${wanted}` }];
}

/** Components that are written wrong or point nowhere. A full text is not read as MDX. */
function markupFaults({ file, body }: CheckedRecord, known: KnownIds, counts: LineCounts): Fault[] {
  if (body?.format !== 'mdx') return [];
  const { components, faults } = readMarkup(body);
  const targets = components.flatMap((component) => {
    const sentence =
      component.name === 'Cite' ? citeFault(component, known, counts) : refFault(component, known);
    return sentence ? [{ line: component.line, sentence }] : [];
  });
  return [...faults, ...targets].map((fault) => ({ file, ...fault }));
}

function citeFault(
  { attributes: { source = '', lines = '' } }: BodyComponent,
  known: KnownIds,
  counts: LineCounts,
): string | undefined {
  const range = parseLines(lines);
  if (!range) {
    return `Cite 的行号应写作 lines="65-78" 或 lines="65"，现在写的是 ${JSON.stringify(lines)}`;
  }
  return (
    unknownReference('Cite 的来源', 'sources', source, known) ??
    citationFault('Cite 的行号', { source, lines: range }, counts)
  );
}

function refFault({ attributes: { to = '' } }: BodyComponent, known: KnownIds): string | undefined {
  const { collection, id } = splitReference(to as RecordReference);
  if (!Object.hasOwn(COLLECTIONS, collection)) {
    return `Ref 的 to 应写作 集合名/标识，例如 regulations/hlj-dangan-tiaoli，现在写的是 ${JSON.stringify(to)}`;
  }
  return unknownReference('Ref 的 to ', collection, id, known);
}
