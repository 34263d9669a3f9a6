import { faultAt, type CheckedRecord, type Content } from '../content-record.ts';
import { eventDate } from '../event.ts';
import { show } from '../field.ts';
import type { Fault } from '../fault.ts';
import { comparePartialDates, yearOf } from '../partial-date.ts';

/** A name by which a record may be mistaken for another. */
interface Name {
  record: CheckedRecord;
  field: string;
  label: string;
  name: string;
  /** Names are compared only within the same scope. */
  scope: string;
}

/** Two records that a reader cannot tell apart by name. */
export function titleFaults(content: Content): Fault[] {
  const { regulations, inspections, 'work-reports': workReports } = content;
  const { places, bodies, topics, laws } = content;
  return [
    ...repeated(regulations.flatMap(regulationNames)),
    ...repeated(inspections.flatMap((record) => reportNames(record, firstYear(record)))),
    ...repeated(workReports.flatMap((record) => reportNames(record, reportYear(record)))),
    ...repeated(places.flatMap((record) => wordName(record, record.data.parent))),
    ...repeated(bodies.flatMap((record) => wordName(record, record.data.place))),
    ...repeated(topics.flatMap((record) => wordName(record))),
    ...repeated(laws.flatMap((record) => wordName(record))),
  ];
}

/**
 * A regulation's names, within each place it is for. A repealed regulation may have a successor of
 * the same name.
 */
function regulationNames(record: CheckedRecord<'regulations'>): Name[] {
  const { title, inferredTitle, jurisdictions = [], repealedFrom } = record.data;
  if (repealedFrom) return [];
  return jurisdictions.flatMap((scope) => [
    ...named(record, 'title', '名称', title, scope),
    ...named(record, 'inferredTitle', '推断全称', inferredTitle, scope),
  ]);
}

/** A report's name, within each place and year: a yearly report is called the same every year. */
function reportNames(
  record: CheckedRecord<'inspections'> | CheckedRecord<'work-reports'>,
  year: number | undefined,
): Name[] {
  const { title, jurisdictions = [] } = record.data;
  return jurisdictions.flatMap((place) =>
    named(record, 'title', '名称', title, `${place} ${year ?? ''}`),
  );
}

function firstYear({ data: { events = [] } }: CheckedRecord<'inspections'>): number | undefined {
  const [first] = events.flatMap((event) => eventDate(event) ?? []).sort(comparePartialDates);
  return first && yearOf(first);
}

function reportYear({ data }: CheckedRecord<'work-reports'>): number | undefined {
  return data.year ?? (data.delivered && yearOf(data.delivered.date));
}

/** A word of a vocabulary, within what it belongs to. */
function wordName(
  record: CheckedRecord<'places' | 'bodies' | 'topics' | 'laws'>,
  scope = '',
): Name[] {
  return named(record, 'name', '名称', record.data.name, scope);
}

function named(
  record: CheckedRecord,
  field: string,
  label: string,
  name: string | undefined,
  scope: string,
): Name[] {
  return name === undefined ? [] : [{ record, field, label, name, scope }];
}

/** One fault for each record that has the name of an earlier one. */
function repeated(names: readonly Name[]): Fault[] {
  const first = new Map<string, Name>();
  const reported = new Set<CheckedRecord>();
  const faults: Fault[] = [];
  for (const entry of names) {
    const { record, field, label, name, scope } = entry;
    const key = `${scope} ${name.normalize('NFKC').replace(/\s/g, '')}`;
    const earlier = first.get(key);
    if (!earlier) first.set(key, entry);
    if (!earlier || earlier.record === record || reported.has(record)) continue;
    reported.add(record);
    const where =
      earlier.record.file === record.file
        ? `第 ${earlier.record.lineOf([field])} 行`
        : earlier.record.file;
    faults.push(
      faultAt(
        record,
        [field],
        `${label} ${show(name)} 和 ${where} 相同；是同一件的合成一条，不是的在名称里写出区别`,
      ),
    );
  }
  return faults;
}
