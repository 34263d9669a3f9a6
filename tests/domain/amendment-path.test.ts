import { describe, expect, test } from 'vitest';
import { amendmentPaths } from '../../src/domain/amendment-path.ts';
import type { Inspection } from '../../src/domain/inspection.ts';
import type { Regulation } from '../../src/domain/regulation.ts';
import { content, event, faultsIn, inspection, regulation } from '../fixtures.ts';

const sources = [{ source: 'shili-ribao', lines: [1, 2] }];
const toAmend = { text: '及时修订条例。', sources, toAmend: ['shili-a'] };

describe('the path from a recommendation to an amendment', () => {
  test('leads from the inspection by the regulation to its later change', () => {
    const [path] = pathsTo([event({ action: 'revise', date: '2025-03-01' })]);
    expect(path).toMatchObject({
      recommendation: { text: '及时修订条例。' },
      regulation: { title: '示例省档案条例' },
      changes: [{ event: { action: 'revise' }, order: 'later' }],
    });
  });

  test('has no end where no source tells of a change since', () => {
    expect(pathsTo([event({ action: 'adopt', date: '2025-03-01' })])).toMatchObject([
      { changes: [] },
    ]);
  });

  test('leaves out a change from before the recommendation', () => {
    expect(pathsTo([event({ action: 'amend', date: '2023' })])).toMatchObject([{ changes: [] }]);
  });

  test.for([
    ['a year in which both lie', event({ action: 'modify', date: '2024' })],
    ['an unknown date', event({ action: 'modify', date: undefined, dateUnknown: '来源没有印出' })],
  ] as const)('does not claim which came first, given %s', ([, change]) => {
    expect(pathsTo([change])).toMatchObject([{ changes: [{ order: 'unclear' }] }]);
  });

  test('begins with the report, which comes after the inspection', () => {
    const changes = [event({ action: 'amend', date: '2024-07-15' })];
    const inspected = event({
      action: 'inspect',
      date: undefined,
      period: { from: '2024-05', to: '2024-06' },
    });
    const heard = event({ action: 'hear', date: '2024-08-01' });
    expect(pathsTo(changes, [inspected])).toMatchObject([{ changes: [{ order: 'later' }] }]);
    expect(pathsTo(changes, [inspected, heard])).toMatchObject([{ changes: [] }]);
  });

  test('is only there where an editor says that the sentence asks for it', () => {
    expect(pathsTo([], undefined, [{ text: '及时修订条例。', sources }])).toEqual([]);
  });
});

test('a recommendation to amend a regulation that does not exist is a fault', () => {
  expect(
    faultsIn({
      inspections: {
        'shili-b': inspection({ recommendations: [{ ...toAmend, toAmend: ['shili-c'] }] }),
      },
    }),
  ).toMatchInlineSnapshot(`
    [
      "inspections/shili-b.mdx | - shili-c | 建议修改的法规应是 regulations/ 里有的标识，现在写的是 "shili-c"",
    ]
  `);
});

function pathsTo(
  events: readonly object[],
  inspected: readonly object[] = [event({ action: 'hear', date: '2024-08-01' })],
  recommendations: readonly object[] = [toAmend],
) {
  const { regulations, inspections } = content({
    regulations: { 'shili-a': regulation({ events }) },
    inspections: { 'shili-b': inspection({ events: inspected, recommendations }) },
  });
  return amendmentPaths(
    inspections[0]?.data as Inspection,
    (id) => regulations.find((record) => record.id === id)?.data as Regulation | undefined,
  );
}
