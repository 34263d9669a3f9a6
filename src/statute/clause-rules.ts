import { saysNothing } from '../domain/body-markup.ts';
import { faultAt, type CheckedRecord, type Content } from '../domain/content-record.ts';
import type { Fault } from '../domain/fault.ts';
import { formatPartialDate } from '../domain/partial-date.ts';
import type { Regulation } from '../domain/regulation.ts';
import { agrees, readCommencementClause, type CommencementClause } from './commencement-clause.ts';

type InForceFrom = Regulation['inForceFrom'];

/** A full text that says another effective date than the fields above it. */
export function clauseFaults({ regulations, versions }: Content): Fault[] {
  const byRegulation = Map.groupBy(versions, ({ id }) => id.split('/')[0] ?? '');
  return [
    ...regulations.flatMap((record) => textFaults(record, [])),
    ...regulations.flatMap(({ id, data }) => {
      const texts = byRegulation.get(id) ?? [];
      return texts.flatMap((text) => textFaults(text, earlierDates(text, texts, data.inForceFrom)));
    }),
  ];
}

/**
 * The dates on which earlier texts of a regulation took effect. 修正 changes single articles and
 * leaves the old clause standing, so that a later text may still say an earlier date.
 */
function earlierDates(
  text: CheckedRecord<'versions'>,
  texts: readonly CheckedRecord<'versions'>[],
  first: InForceFrom | undefined,
): InForceFrom[] {
  const earlier = texts.filter(({ id }) => id < text.id);
  return [first, ...earlier.map(({ data }) => data.inForceFrom)].flatMap((date) => date ?? []);
}

function textFaults(
  record: CheckedRecord<'regulations'> | CheckedRecord<'versions'>,
  earlier: readonly InForceFrom[],
): Fault[] {
  const { body } = record;
  const { inForceFrom } = record.data;
  if (body?.format !== 'md' || saysNothing(body) || !inForceFrom) return [];
  const clause = readCommencementClause(body.text);
  if (!clause) return [];
  const printed = `正文${clause.article ? `（${clause.article}）` : ''}写的是“${clause.words}”`;
  if (agrees(inForceFrom, clause)) return provisionFault(record, inForceFrom, clause, printed);
  if (earlier.some((date) => agrees(date, clause))) return [];
  return [
    faultAt(
      record,
      ['inForceFrom'],
      `施行日期应和正文一致：${printed}，现在写的是 ${format(inForceFrom)}`,
    ),
  ];
}

function provisionFault(
  record: CheckedRecord,
  inForceFrom: InForceFrom,
  { article }: CommencementClause,
  printed: string,
): Fault[] {
  const provision = inForceFrom.rule === 'unknown' ? undefined : inForceFrom.provision;
  if (!provision || !article || provision === article) return [];
  return [
    faultAt(
      record,
      ['inForceFrom', 'provision'],
      `规定施行日期的条应是 ${article}：${printed}，现在写的是 ${provision}`,
    ),
  ];
}

function format(inForceFrom: InForceFrom): string {
  if (inForceFrom.rule === 'unknown') return 'rule: unknown';
  return `rule: ${inForceFrom.rule}，${formatPartialDate(inForceFrom.date)}`;
}
