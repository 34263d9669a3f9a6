import { describe, expect, test } from 'vitest';
import { concordanceFaults } from '../../src/statute/concordance-rules.ts';
import { formatProposal } from '../../src/statute/concordance-yaml.ts';
import { followConcordances, proposeConcordance } from '../../src/statute/concordance.ts';
import { parseStatute } from '../../src/statute/parse-statute.ts';
import { standingRemarks } from '../../src/statute/standing-remark.ts';
import { faultsIn, inForceFrom, regulation, version, withBody } from '../fixtures.ts';

const OLD =
  '第一条　公园应当免费开放。\n第二条　收费的公园由价格部门核定门票。\n第三条　禁止垂钓，违者罚款。';
const NEW =
  '第一条　公园的名称由政府确定。\n第二条　公园应当免费开放。\n第三条　禁止垂钓，违者处罚款。';

describe('a proposal', () => {
  const proposed = proposeConcordance(parseStatute(OLD), parseStatute(NEW));

  test('tells of each article of the old text where it stands in the new one', () => {
    expect(proposed.map(({ from, to }) => `${from} ${to.join()}`)).toEqual([
      'art_1 art_2',
      'art_2 ',
      'art_3 art_3',
    ]);
  });

  test('is YAML that names the articles and asks to look twice where it is not sure', () => {
    const yaml = formatProposal(proposed, { from: '甲.md', to: '乙.md' });
    expect(yaml.split('\n').slice(3)).toEqual([
      'concordance:',
      '  - { from: art_1, to: [art_2] } # 第一条 → 第二条，相似 1.00',
      '  - { from: art_2, to: [] } # 第二条 → 没有找到，要核对',
      '  - { from: art_3, to: [art_3] } # 第三条 → 第三条，相似 0.84',
      '',
    ]);
  });
});

describe('an article followed through several texts', () => {
  const first = [
    { from: 'art_1', to: ['art_1', 'art_2'] },
    { from: 'art_2', to: ['art_3'] },
    { from: 'art_3', to: [] },
  ];

  test('stands where the last one has it', () => {
    const second = [
      { from: 'art_1', to: ['art_5'] },
      { from: 'art_2', to: ['art_5', 'art_6'] },
      { from: 'art_3', to: [] },
    ];
    expect(followConcordances([first, second])).toEqual(
      new Map([
        ['art_1', ['art_5', 'art_6']],
        ['art_2', []],
        ['art_3', []],
      ]),
    );
  });

  test('is left out where a concordance on the way is not confirmed', () => {
    expect(followConcordances([first, []])).toEqual(new Map([['art_3', []]]));
  });

  test('is told under the old article', () => {
    const remarks = standingRemarks(
      new Map([
        ['art_1', ['art_5']],
        ['art_2', []],
      ]),
      '/a/',
    );
    expect([...remarks]).toEqual([
      ['art_1', '现为<a href="/a/#art_5">第五条</a>'],
      ['art_2', '已删去'],
    ]);
  });
});

describe('what an editor reads about a concordance', () => {
  const whole = [
    { from: 'art_1', to: ['art_2'] },
    { from: 'art_2', to: [] },
    { from: 'art_3', to: ['art_3'] },
  ];
  const faults = (concordance: unknown, older: string | undefined = OLD) => {
    const text = (day: string, body: string, changes = {}) =>
      withBody(version({ inForceFrom: inForceFrom({ date: day }), ...changes }), body, 'md');
    return faultsIn(
      {
        regulations: {
          'shili-gongyuan-tiaoli': withBody(
            regulation({ inForceFrom: inForceFrom({ date: '2020-01-01' }) }),
            '',
            'md',
          ),
        },
        versions: {
          ...(older && { 'shili-gongyuan-tiaoli/2020-01-01': text('2020-01-01', older) }),
          'shili-gongyuan-tiaoli/2025-01-01': text('2025-01-01', NEW, { concordance }),
        },
      },
      concordanceFaults,
    ).map((line) => line.replace(/^regulations\/shili-gongyuan-tiaoli\//, ''));
  };

  test('nothing, where it fits both texts', () => {
    expect(faults(whole)).toEqual([]);
  });

  test('that it names an article one of the texts has not', () => {
    expect(faults([...whole, { from: 'art_9', to: ['art_8'] }])).toEqual([
      '2025-01-01.md | - from: art_9 | 前一文本（2020-01-01）里没有 art_9（第九条）',
      '2025-01-01.md | to: | 本文本里没有 art_8（第八条）',
    ]);
  });

  test('that it names an article twice or leaves one out', () => {
    expect(faults([whole[0], whole[0], whole[1]])).toEqual([
      '2025-01-01.md | - from: art_1 | art_1（第一条）写了两次；分成几条的，都写在同一项的 to 里',
      '2025-01-01.md | concordance: | 条文对应应写全前一文本（2020-01-01）的每一条，缺少 art_3（第三条）；已删去的写 to: []',
    ]);
  });

  test('that there is no text before', () => {
    expect(faults(whole, '')).toEqual([
      '2025-01-01.md | concordance: | 条文对应要有前一文本，这部法规在它以前没有文本',
    ]);
  });

  test('how an article is written', () => {
    expect(faults([{ from: '第一条', to: [] }])[0]).toBe(
      '2025-01-01.md | - from: 第一条 | 前一文本的条应写作 art_12 的样子，现在写的是 "第一条"',
    );
  });
});
