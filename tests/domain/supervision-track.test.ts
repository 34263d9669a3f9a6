import { describe, expect, test } from 'vitest';
import type { Inspection } from '../../src/domain/inspection.ts';
import type { Regulation } from '../../src/domain/regulation.ts';
import { supervisionTrack, type TrackStep } from '../../src/domain/supervision-track.ts';
import { content, event, inspection, regulation } from '../fixtures.ts';

describe('the track of a regulation', () => {
  test('tells each step by its event, in order, with its date, session and source', () => {
    const { made } = supervisionTrack(
      read({
        events: [
          event({ action: 'adopt', date: '2024-10-31', session: 'shili-npcsc-14-12' }),
          event({ action: 'deliberate', date: '2024-08' }),
        ],
      }),
      [],
    );
    expect(made.map(({ name, entries }) => [name, entries.length])).toEqual([
      ['审议', 1],
      ['通过', 1],
      ['施行', 1],
    ]);
    expect(made[1]?.entries[0]).toMatchObject({
      label: '通过',
      date: { date: '2024-10-31' },
      session: 'shili-npcsc-14-12',
      sources: [{ source: 'shili-ribao', lines: [1, 2] }],
    });
  });

  test('leaves a step empty that no source tells of, whatever stands around it', () => {
    const { made, rounds, changed } = supervisionTrack(read({}), [
      supervised({ events: [event({ action: 'hear', date: '2024' })] }),
    ]);
    expect(empty(made)).toEqual(['审议', '通过']);
    expect(empty(rounds[0]?.steps ?? [])).toEqual(['检查或者调研', '审议意见', '研究处理情况']);
    expect(empty([changed])).toEqual(['修改或者废止']);
  });

  test('does not take an effective date that is unknown for a step', () => {
    const { made } = supervisionTrack(
      read({ inForceFrom: { rule: 'unknown', reason: '来源没有印出' } }),
      [],
    );
    expect(empty(made)).toContain('施行');
  });

  test('has one round for each act of supervision, the first supervised first', () => {
    const [late, early, undated] = [
      supervised({ title: '晚', events: [event({ action: 'inspect', date: '2024-05' })] }),
      supervised({ title: '早', events: [event({ action: 'survey', date: '2023' })] }),
      supervised({
        title: '不明',
        events: [event({ action: 'inspect', date: undefined, dateUnknown: '没有说' })],
      }),
    ];
    const { rounds } = supervisionTrack(read({}), [undated, late, early]);
    expect(rounds.map(({ inspection }) => inspection?.title)).toEqual(['早', '晚', '不明']);
  });

  test('shows what supervision would consist of where none is recorded', () => {
    const { rounds } = supervisionTrack(read({}), []);
    expect(rounds).toHaveLength(1);
    expect(rounds[0]?.inspection).toBeUndefined();
    expect(empty(rounds[0]?.steps ?? [])).toHaveLength(4);
  });

  test('shows approval and follow-up, which not every regulation needs, only where recorded', () => {
    const bare = supervisionTrack(read({}), [supervised({})]);
    const full = supervisionTrack(read({ events: [event({ action: 'approve' })] }), [
      supervised({ events: [event({ action: 'follow', date: '2024' })] }),
    ]);
    const names = ({ made, rounds }: typeof bare) =>
      [...made, ...(rounds[0]?.steps ?? [])].map(({ name }) => name);
    expect(names(bare)).not.toContain('批准');
    expect(names(bare)).not.toContain('跟踪监督');
    expect(names(full)).toEqual(expect.arrayContaining(['批准', '跟踪监督']));
  });

  test('names the articles for the kind of supervision, and none where none is known', () => {
    const basisOf = (kind: string) =>
      supervisionTrack(read({}), [supervised({ kind })]).rounds[0]?.steps.map(({ basis }) => basis);
    expect(basisOf('执法检查')?.[2]).toMatch(/^第三十七条/);
    expect(basisOf('督查')).toEqual([undefined, undefined, undefined, undefined]);
  });
});

const empty = (steps: readonly TrackStep[]) =>
  steps.flatMap(({ name, entries }) => (entries.length === 0 ? [name] : []));

function read(changes: Parameters<typeof regulation>[0]): Regulation {
  const { regulations } = content({ regulations: { 'shili-a': regulation(changes) } });
  return regulations[0]?.data as Regulation;
}

function supervised(changes: Parameters<typeof inspection>[0]): Inspection {
  const { inspections } = content({ inspections: { 'shili-b': inspection(changes) } });
  return inspections[0]?.data as Inspection;
}
