import { expect, test } from 'vitest';
import {
  actionLabel,
  eventDate,
  LEGISLATIVE_ACTIONS,
  SUPERVISION_ACTIONS,
} from '../../src/domain/event.ts';
import { event, faultsIn, regulation } from '../fixtures.ts';

const may = { date: '2024-05', precision: 'month' } as const;
const july = { date: '2024-07', precision: 'month' } as const;

test('an event is ordered by its date', () => {
  expect(eventDate({ date: may })).toEqual(may);
});

test('a period is ordered by its beginning', () => {
  expect(eventDate({ period: { from: may, to: july } })).toEqual(may);
});

test('an event of unknown date has none to be ordered by', () => {
  expect(eventDate({})).toBeUndefined();
});

test('an action of both kinds has one word', () => {
  const shared = Object.keys(LEGISLATIVE_ACTIONS).filter((action) => action in SUPERVISION_ACTIONS);
  expect(shared).toEqual(['plan']);
  expect(LEGISLATIVE_ACTIONS.plan).toBe(SUPERVISION_ACTIONS.plan);
});

test.for([
  ['adopt', '通过'],
  ['amend', '修正'],
  ['revise', '修订'],
  ['hear', '听取和审议'],
] as const)('%s is 「%s」', ([action, label]) => {
  expect(actionLabel(action)).toBe(label);
});

const ONE_TIME =
  '事件要有 date（日期）、period（期间）、dateUnknown（日期不明的原因）三者之一，而且只有一个';

test.for([
  ['no time', { date: undefined }],
  ['two times', { dateUnknown: '来源没有说' }],
] as const)('an event with %s is a fault', ([, changes]) => {
  const events = [event(changes)];
  expect(faultsIn({ regulations: { 'shili-a': regulation({ events }) } })).toEqual([
    `regulations/shili-a.mdx | - action: adopt | ${ONE_TIME}`,
  ]);
});

test('the fault of a time is told together with the faults of other fields', () => {
  const events = [event({ date: undefined, sources: undefined })];
  expect(faultsIn({ regulations: { 'shili-a': regulation({ events }) } })).toEqual([
    'regulations/shili-a.mdx | - action: adopt | 缺少来源',
    `regulations/shili-a.mdx | - action: adopt | ${ONE_TIME}`,
  ]);
});

test('an action is asked for by its code word, with what each means', () => {
  const events = [event({ action: '通过' })];
  expect(faultsIn({ regulations: { 'shili-a': regulation({ events }) } })).toEqual([
    'regulations/shili-a.mdx | - action: 通过 | 事件类别应是 plan（列入计划）、research（立法调研）、deliberate（审议）、submit（提请表决）、adopt（通过）、approve（批准）、publish（公布）、modify（修改）、amend（修正）、revise（修订）、repeal（废止） 之一，现在写的是 "通过"',
  ]);
});

test('a period that ends before it begins is a fault', () => {
  const events = [event({ date: undefined, period: { from: '2024-05', to: '2024-04' } })];
  expect(faultsIn({ regulations: { 'shili-a': regulation({ events }) } })).toEqual([
    'regulations/shili-a.mdx | period: | 期间的开始日期晚于结束日期',
  ]);
});

test('a period within one imprecise date is none', () => {
  const events = [event({ date: undefined, period: { from: '2024-05', to: '2024' } })];
  expect(faultsIn({ regulations: { 'shili-a': regulation({ events }) } })).toEqual([]);
});
