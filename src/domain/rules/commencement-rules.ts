import { faultAt, type CheckedRecord, type Content } from '../content-record.ts';
import { LEGISLATIVE_ACTIONS, type LegislativeAction, type LegislativeEvent } from '../event.ts';
import type { Fault } from '../fault.ts';
import { canBeSameDay, formatPartialDate } from '../partial-date.ts';
import { COMMENCEMENT_RULES, type Regulation } from '../regulation.ts';

/** The events whose day is the effective date under each rule. */
type RuleEvents = Partial<Record<Regulation['inForceFrom']['rule'], readonly LegislativeAction[]>>;

const FIRST_TEXT: RuleEvents = {
  'on-publication': ['publish'],
  'on-adoption': ['adopt'],
  'on-approval': ['approve'],
};

/** A later text takes effect with the decision that amended the regulation. */
const LATER_TEXT: RuleEvents = {
  ...FIRST_TEXT,
  'on-adoption': ['adopt', 'modify', 'amend', 'revise'],
};

/** An effective date that hangs on an event is that event's date. */
export function commencementFaults({ regulations, versions }: Content): Fault[] {
  const events = new Map(regulations.map(({ id, data }) => [id, data.events]));
  return [
    ...regulations.flatMap((record) => ruleFault(record, record.data.events, FIRST_TEXT)),
    ...versions.flatMap((record) =>
      ruleFault(record, events.get(record.id.split('/')[0] ?? ''), LATER_TEXT),
    ),
  ];
}

function ruleFault(
  record: CheckedRecord<'regulations'> | CheckedRecord<'versions'>,
  events: readonly LegislativeEvent[] | undefined,
  actions: RuleEvents,
): Fault[] {
  const { inForceFrom } = record.data;
  if (!events || !inForceFrom || inForceFrom.rule === 'unknown') return [];
  const { rule, date } = inForceFrom;
  const wanted = actions[rule];
  if (!wanted) return [];
  const happened = events.filter(({ action }) => wanted.includes(action));
  const said = `rule 是 ${rule}（${COMMENCEMENT_RULES[rule]}）`;
  const [action] = wanted as readonly [LegislativeAction];
  const word = LEGISLATIVE_ACTIONS[action];
  if (happened.length === 0) {
    return [
      faultAt(
        record,
        ['inForceFrom', 'rule'],
        `施行日期的 ${said}，事件里应有${word}（${action}），现在没有`,
      ),
    ];
  }
  const days = happened.flatMap((event) => event.date ?? []);
  if (days.length < happened.length || days.some((day) => canBeSameDay(day, date))) return [];
  return [
    faultAt(
      record,
      ['inForceFrom', 'date'],
      `施行日期的 ${said}，应是${word}日期 ${days.map(formatPartialDate).join('、')}，现在写的是 ${formatPartialDate(date)}`,
    ),
  ];
}
