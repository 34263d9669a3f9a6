import { faultAt, type CheckedRecord, type Content } from '../content-record.ts';
import type { Fault } from '../fault.ts';

/** A figure that says which measure it belongs to. */
interface MeasuredFigure {
  record: CheckedRecord;
  path: PropertyKey[];
  measure: string;
  unit: string;
}

/** Only what truly is the same measure stands side by side: the same unit, and at least two figures. */
export function measureFaults(content: Content): Fault[] {
  const records: CheckedRecord[] = Object.values(content).flat();
  const figures = records.flatMap((record) => measuredIn(record.fields, record));
  const byMeasure = Map.groupBy(figures, ({ measure }) => measure);
  return content.measures.flatMap((measure) => {
    const members = byMeasure.get(measure.id) ?? [];
    return [...loneFault(measure, members), ...members.flatMap((one) => unitFault(measure, one))];
  });
}

/** Every figure with a measure in the fields of a record, whether or not it keeps to its schema. */
function measuredIn(
  value: unknown,
  record: CheckedRecord,
  path: PropertyKey[] = [],
): MeasuredFigure[] {
  if (typeof value !== 'object' || value === null) return [];
  const { measure, unit } = value as { measure?: unknown; unit?: unknown };
  if (typeof measure === 'string' && typeof unit === 'string') {
    return [{ record, path: [...path, 'unit'], measure, unit }];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    measuredIn(inner, record, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function loneFault(measure: CheckedRecord<'measures'>, members: readonly unknown[]): Fault[] {
  if (measure.id === '' || members.length > 1) return [];
  const wanted = `可比指标 ${measure.id} 至少要有两个数据用 measure 指向它`;
  return [faultAt(measure, ['id'], `${wanted}，现在有 ${members.length} 个`)];
}

function unitFault(
  { id, data: { unit, sameUnits = [] } }: CheckedRecord<'measures'>,
  figure: MeasuredFigure,
): Fault[] {
  if (unit === undefined || [unit, ...sameUnits].includes(figure.unit)) return [];
  const wanted = `单位应是可比指标 ${id} 的单位 ${[unit, ...sameUnits].join('、')}`;
  return [
    faultAt(
      figure.record,
      figure.path,
      `${wanted}，现在写的是 ${figure.unit}；单位不同的数据不能并列`,
    ),
  ];
}
