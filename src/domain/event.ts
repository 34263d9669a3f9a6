import type { z } from 'zod';
import { citations } from './citation.ts';
import { codeWord, identifier, listOf, requiredText, strict, whenAnObject } from './field.ts';
import {
  comparePartialDates,
  earliestDay,
  latestDay,
  partialDate,
  yearOf,
  type PartialDate,
} from './partial-date.ts';

/** What can happen to a regulation, in the order of its life, with the word readers see. */
export const LEGISLATIVE_ACTIONS = {
  plan: '列入计划',
  research: '立法调研',
  deliberate: '审议',
  submit: '提请表决',
  adopt: '通过',
  approve: '批准',
  publish: '公布',
  /** Printed as 修改, without saying whether it is 修正 (partial) or 修订 (whole text). */
  modify: '修改',
  amend: '修正',
  revise: '修订',
  repeal: '废止',
} as const;

/** What can happen in the supervision of a law, a regulation or a body. */
export const SUPERVISION_ACTIONS = {
  plan: '列入计划',
  inspect: '检查',
  survey: '调研',
  visit: '视察',
  hear: '听取和审议',
  print: '印发',
  inquire: '专题询问',
  evaluate: '满意度测评',
  /** What the standing committee thinks of a report, handed to the body it supervises. */
  opine: '提出审议意见',
  /** That body's answer: how it dealt with the opinions. */
  respond: '报告研究处理情况',
  follow: '跟踪监督',
  instruct: '批示',
} as const;

/** The actions that change the text of a regulation and leave it in being. */
export const AMENDING_ACTIONS = [
  'modify',
  'amend',
  'revise',
] as const satisfies LegislativeAction[];

/** Whether an action changes the text of a regulation and leaves it in being. */
export function isAmending(action: string): boolean {
  return AMENDING_ACTIONS.some((amending) => amending === action);
}

export type LegislativeAction = keyof typeof LEGISLATIVE_ACTIONS;
export type SupervisionAction = keyof typeof SUPERVISION_ACTIONS;

/** 期间: from one date to another, both included. */
const period = strict('期间', {
  from: partialDate('开始日期'),
  to: partialDate('结束日期'),
}).refine(({ from, to }) => earliestDay(from) <= latestDay(to), {
  error: '期间的开始日期晚于结束日期',
});

/**
 * 事件: one thing that happened, when, by whom, at which session, and where it is printed.
 * Its time is a date, a period, or unknown with the reason; exactly one of the three.
 */
const eventOf = <const Actions extends Record<string, string>>(actions: Actions) =>
  strict('事件', {
    action: codeWord('事件类别', actions),
    date: partialDate('日期').optional(),
    period: period.optional(),
    /** 日期不明的原因 */
    dateUnknown: requiredText('日期不明的原因').optional(),
    /** 机构, who did it: ids of `bodies.yaml`. */
    bodies: listOf('机构', identifier('机构')),
    /** 会议, at which session: an id of the sessions collection. */
    session: identifier('会议').optional(),
    /** 说明, in the project's own words. */
    note: requiredText('说明').optional(),
    sources: citations,
  }).refine(
    ({ date, period, dateUnknown }) =>
      [date, period, dateUnknown].filter((time) => time !== undefined).length === 1,
    {
      error:
        '事件要有 date（日期）、period（期间）、dateUnknown（日期不明的原因）三者之一，而且只有一个',
      when: whenAnObject,
    },
  );

export const legislativeEvent = eventOf(LEGISLATIVE_ACTIONS);
export const supervisionEvent = eventOf(SUPERVISION_ACTIONS);

export type LegislativeEvent = z.output<typeof legislativeEvent>;
export type SupervisionEvent = z.output<typeof supervisionEvent>;
export type RecordEvent = LegislativeEvent | SupervisionEvent;

/** The date from which an event is ordered and counted to a year, or `undefined` if it is unknown. */
export function eventDate({
  date,
  period,
}: Pick<RecordEvent, 'date' | 'period'>): PartialDate | undefined {
  return date ?? period?.from;
}

/** The word readers see for an action. */
export function actionLabel(action: LegislativeAction | SupervisionAction): string {
  return { ...SUPERVISION_ACTIONS, ...LEGISLATIVE_ACTIONS }[action];
}

/**
 * Order events as they happened. Dated events go by their dates; an event known only to its year
 * stands where its kind of action belongs among the events of that year; events without a date come
 * last, in the order they were written.
 */
export function inOrder<Event extends RecordEvent>(events: readonly Event[]): Event[] {
  const dated = events.flatMap((event) => {
    const date = eventDate(event);
    return date ? [{ event, date, rank: actionRank(event.action) }] : [];
  });
  const precise = dated
    .filter(({ date }) => date.precision !== 'year')
    .sort((a, b) => comparePartialDates(a.date, b.date) || a.rank - b.rank);
  const coarse = dated
    .filter(({ date }) => date.precision === 'year')
    .sort((a, b) => yearOf(a.date) - yearOf(b.date) || a.rank - b.rank);
  for (const item of coarse) {
    const at = precise.findIndex(
      ({ date, rank }) =>
        yearOf(date) > yearOf(item.date) ||
        (yearOf(date) === yearOf(item.date) && rank > item.rank),
    );
    precise.splice(at < 0 ? precise.length : at, 0, item);
  }
  return [
    ...precise.map(({ event }) => event),
    ...events.filter((event) => eventDate(event) === undefined),
  ];
}

const ORDER: string[] = [
  ...new Set([...Object.keys(LEGISLATIVE_ACTIONS), ...Object.keys(SUPERVISION_ACTIONS)]),
];

function actionRank(action: string): number {
  return ORDER.indexOf(action);
}
