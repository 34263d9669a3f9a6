import { faultAt, type CheckedRecord, type Content } from '../content-record.ts';
import { show } from '../field.ts';
import type { Fault } from '../fault.ts';
import { sessionId } from '../session.ts';

/** Ids that say what they name, and that name one thing each. */
export function identityFaults(content: Content): Fault[] {
  return [
    ...Object.values(content).flatMap((records: CheckedRecord[]) => repeatedIds(records)),
    ...content.sessions.flatMap(sessionNameFault),
    ...content.regulations.flatMap(regulationNameFault),
  ];
}

/** One id, two records: `x.md` beside `x.mdx`, or two items of a vocabulary. */
function repeatedIds(records: readonly CheckedRecord[]): Fault[] {
  const first = new Map<string, CheckedRecord>();
  return records.flatMap((record) => {
    const earlier = first.get(record.id);
    if (record.id === '' || !earlier) {
      first.set(record.id, record);
      return [];
    }
    return earlier.file === record.file
      ? faultAt(record, ['id'], `标识 ${record.id} 重复，第 ${earlier.lineOf(['id'])} 行已经用过`)
      : {
          file: record.file,
          sentence: `标识 ${record.id} 重复，${earlier.file} 已经用过；一条记录只有一个文件`,
        };
  });
}

/** A session's file is named after its body, term and number. */
function sessionNameFault({
  id,
  file,
  data: { body, term, number },
}: CheckedRecord<'sessions'>): Fault[] {
  if (body === undefined || term === undefined || number === undefined) return [];
  const wanted = sessionId({ body, term, number });
  if (id === wanted) return [];
  return [{ file, sentence: `会议的文件名应是 ${wanted}.yaml（机构-届-次），现在是 ${id}.yaml` }];
}

/** A regulation's id begins with the place it is for, so that two provinces never share one. */
function regulationNameFault({ id, file, data }: CheckedRecord<'regulations'>): Fault[] {
  const place = data.jurisdictions?.[0];
  if (place === undefined || id.startsWith(`${place}-`)) return [];
  return [
    {
      file,
      sentence: `法规的标识应以第一个适用地方 ${place} 和连字符开头，例如 ${place}-dangan-tiaoli，现在是 ${show(id)}`,
    },
  ];
}
