import { faultAt, type CheckedRecord, type Content } from '../content-record.ts';
import type { Fault } from '../fault.ts';
import { hiddenCharacters } from '../hidden-character.ts';

/** Characters that no reader sees and that steer the program which shows a record. */
export function characterFaults(content: Content): Fault[] {
  const records: CheckedRecord[] = Object.values(content).flat();
  return records.flatMap((record) => [
    ...fieldFaults(record, [], record.fields),
    ...bodyFaults(record),
  ]);
}

function fieldFaults(record: CheckedRecord, path: PropertyKey[], value: unknown): Fault[] {
  if (typeof value === 'string') {
    return hiddenCharacters(value).map(({ name, column }) =>
      faultAt(record, path, `${path.join('.')} 的第 ${column} 个字是看不见的 ${name}；删去它`),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) =>
    fieldFaults(record, [...path, key], field),
  );
}

function bodyFaults({ file, body }: CheckedRecord): Fault[] {
  if (!body) return [];
  return hiddenCharacters(body.text).map(({ name, line, column }) => ({
    file,
    line: body.firstLine + line - 1,
    sentence: `正文这一行的第 ${column} 个字是看不见的 ${name}；删去它`,
  }));
}
