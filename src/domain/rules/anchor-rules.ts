import { faultAt, type CheckedRecord, type Content } from '../content-record.ts';
import type { Fault } from '../fault.ts';

interface Anchor {
  label: string;
  anchor: string;
  path: PropertyKey[];
}

/** An anchor is an address: within one record it names one thing. */
export function anchorFaults({ regulations, 'work-reports': workReports }: Content): Fault[] {
  return [
    ...regulations.flatMap((record) => repeatedAnchors(record, regulationAnchors(record))),
    ...workReports.flatMap((record) => repeatedAnchors(record, sectionAnchors(record))),
  ];
}

function regulationAnchors({ data: { divisions = [] } }: CheckedRecord<'regulations'>): Anchor[] {
  return divisions.flatMap(({ eid, provisions }, index) => [
    { label: '部分的锚点', anchor: eid, path: ['divisions', index, 'eid'] },
    ...provisions.map((provision, inner) => ({
      label: '条目的锚点',
      anchor: provision.eid,
      path: ['divisions', index, 'provisions', inner, 'eid'],
    })),
  ]);
}

function sectionAnchors({ data: { sections = [] } }: CheckedRecord<'work-reports'>): Anchor[] {
  return sections.map(({ id }, index) => ({
    label: '节的锚点',
    anchor: id,
    path: ['sections', index, 'id'],
  }));
}

function repeatedAnchors(record: CheckedRecord, anchors: readonly Anchor[]): Fault[] {
  const first = new Map<string, Anchor>();
  return anchors.flatMap((entry) => {
    const earlier = first.get(entry.anchor);
    if (!earlier) {
      first.set(entry.anchor, entry);
      return [];
    }
    return faultAt(
      record,
      entry.path,
      `${entry.label} ${entry.anchor} 重复，第 ${record.lineOf(earlier.path)} 行已经用过`,
    );
  });
}
