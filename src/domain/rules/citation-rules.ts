import type { Citation } from '../citation.ts';
import { faultAt, type CheckedRecord, type Content } from '../content-record.ts';
import type { Fault } from '../fault.ts';

/** How many lines each source has. A source whose count cannot be read is left out. */
export type LineCounts = ReadonlyMap<string, number>;

export function lineCounts({ sources }: Content): LineCounts {
  return new Map(sources.flatMap(({ id, data }) => (data.lines ? [[id, data.lines]] : [])));
}

/** A citation of lines that its source does not have. */
export function citationFaults(content: Content): Fault[] {
  const counts = lineCounts(content);
  const records: CheckedRecord[] = Object.values(content).flat();
  const beyond = records.flatMap((record) =>
    citationsIn(record.fields).flatMap(({ path, citation }) => {
      const sentence = citationFault('来源的行号', citation, counts);
      return sentence ? [faultAt(record, path, sentence)] : [];
    }),
  );
  return [...beyond, ...content.sources.flatMap(ownLineFaults)];
}

/** The sentence for lines beyond the end of a source, or `undefined` if the source has them. */
export function citationFault(
  label: string,
  { source, lines: [first, last] }: Citation,
  counts: LineCounts,
): string | undefined {
  const count = counts.get(source);
  if (count === undefined || last <= count) return undefined;
  return `${label}超出了来源：${source} 一共 ${count} 行，现在写的是 [${first}, ${last}]`;
}

/** A source whose own table of contents, cautions or left-out lines point beyond its end. */
function ownLineFaults(record: CheckedRecord<'sources'>): Fault[] {
  const { lines: count, contents = [], cautions = [], uncited = [] } = record.data;
  if (count === undefined) return [];
  return Object.entries({ contents, cautions, uncited }).flatMap(([field, items]) =>
    items.flatMap(({ lines }, index) =>
      lines && lines[1] > count
        ? [
            faultAt(
              record,
              [field, index, 'lines'],
              `行号超出了来源：这份来源一共 ${count} 行，现在写的是 [${lines.join(', ')}]`,
            ),
          ]
        : [],
    ),
  );
}

/** Every complete citation in the fields of a record, whether or not it keeps to its schema. */
function citationsIn(
  value: unknown,
  path: PropertyKey[] = [],
): { path: PropertyKey[]; citation: Citation }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isCitation(value)) return [{ path: [...path, 'lines'], citation: value }];
  return Object.entries(value).flatMap(([key, inner]) =>
    citationsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function isCitation(value: object): value is Citation {
  const { source, lines } = value as Partial<Record<keyof Citation, unknown>>;
  return (
    typeof source === 'string' &&
    Array.isArray(lines) &&
    lines.length === 2 &&
    lines.every((line) => typeof line === 'number')
  );
}
