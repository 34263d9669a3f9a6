import { describe, expect, test } from 'vitest';
import { alignPassages } from '../../src/statute/alignment.ts';
import { comparable } from '../../src/statute/comparable.ts';
import { comparedHtml } from '../../src/statute/comparison-html.ts';
import { compareStatutes } from '../../src/statute/comparison.ts';
import { parseStatute } from '../../src/statute/parse-statute.ts';
import { diffWords } from '../../src/statute/word-diff.ts';

const A = '公园应当免费开放，开放时间每日不少于八小时。';
const B = '城市人民政府应当编制绿地系统专项规划。';
const C = '违反规定垂钓的，由城市管理部门处五十元罚款。';

/** Words taken out in [-…-], put in in {+…+}. */
function marked(before: string, after: string): string {
  return diffWords(before, after)
    .map(({ kind, before: old, after: now }) => {
      if (kind === 'removed') return `[-${old}-]`;
      return kind === 'added' ? `{+${now}+}` : now;
    })
    .join('');
}

/** Each row of a comparison, e.g. `changed 第二条 → 第三条`. */
function rows(before: string, after: string, concordance = [] as { from: string; to: string[] }[]) {
  return compareStatutes(parseStatute(before), parseStatute(after), concordance).map((row) => {
    const [old, now] = [row.before, row.after].map((side) =>
      side.map(({ label }) => label).join('、'),
    );
    return `${row.change} ${old} → ${now}`;
  });
}

describe('the words that changed', () => {
  test.for([
    ['处五十元罚款', '处二百元罚款', '处[-五十元-]{+二百元+}罚款'],
    ['应当公开。', '应当及时公开。', '应当{+及时+}公开。'],
    ['可以依法处理', '依法处理', '[-可以-]依法处理'],
    ['', '新增', '{+新增+}'],
    ['同样的话', '同样的话', '同样的话'],
  ] as const)('of %s and %s', ([before, after, result]) => {
    expect(marked(before, after)).toBe(result);
  });

  test.for([
    ['免费开放,每日', '免费开放，每日'],
    ['（一）甲', '(一)甲'],
    ['“甲”', '"甲"'],
    ['〈甲〉—乙', '<甲>－乙'],
    ['２０２４年', '2024年'],
    ['总　则', '总则'],
  ])('%s and %s are the same', ([before = '', after = '']) => {
    expect(comparable(before)).toBe(comparable(after));
    expect(diffWords(before, after).filter(({ kind }) => kind !== 'same')).toEqual([]);
  });

  test('each side keeps its own printing', () => {
    const [run] = diffWords('２０２４', '2024');
    expect(run).toEqual({ kind: 'same', before: '２０２４', after: '2024' });
  });

  test.for(['㈠甲', '第㈠项', '　甲 乙\n丙　', '\n', ''])('keep every character of %j', (text) => {
    expect(
      diffWords(text, '(一)甲')
        .map(({ before }) => before)
        .join(''),
    ).toBe(text.trim() && text);
  });

  test('every character of both texts is in the runs', () => {
    const runs = diffWords(`${A}\n${B}`, `${B}\n${C}`);
    expect(runs.map(({ before }) => before).join('')).toBe(`${A}\n${B}`);
    expect(runs.map(({ after }) => after).join('')).toBe(`${B}\n${C}`);
  });

  test('are marked in HTML, a paragraph a line, and are text', () => {
    const runs = diffWords('甲<b>\n同', '甲\n新\n同');
    expect(comparedHtml(runs, 'before')).toBe('<p>甲<del>&lt;b&gt;</del></p>\n<p>同</p>');
    expect(comparedHtml(runs, 'after')).toContain('<ins>新</ins>');
  });
});

describe('two texts article by article', () => {
  test('tell what is new, gone, changed, renumbered and the same', () => {
    const before = `第一条　为了甲。\n第二条　${A}\n第三条　${B}\n第四条　${C}`;
    const after = `第一条　为了甲。\n第二条　全新的一条，与别的都不相干。\n第三条　${A}\n第四条　${C.replace('五十', '二百')}`;
    expect(rows(before, after)).toEqual([
      'same 第一条 → 第一条',
      'added  → 第二条',
      'renumbered 第二条 → 第三条',
      'removed 第三条 → ',
      'changed 第四条 → 第四条',
    ]);
  });

  test('find an article that was moved', () => {
    const before = `第一条　${A}\n第二条　${B}\n第三条　${C}`;
    const after = `第一条　${C}\n第二条　${A}\n第三条　${B}`;
    expect(rows(before, after)).toEqual([
      'renumbered 第三条 → 第一条',
      'renumbered 第一条 → 第二条',
      'renumbered 第二条 → 第三条',
    ]);
  });

  test('follow a confirmed concordance where similarity would say otherwise', () => {
    const after = `第一条　${B}\n第二条　${C}`;
    const split = [{ from: 'art_1', to: ['art_1', 'art_2'] }];
    expect(rows(`第一条　${A}`, after, split)).toEqual(['changed 第一条 → 第一条、第二条']);
    const gone = [{ from: 'art_1', to: [] }];
    expect(rows(`第一条　${A}`, `第一条　${A}`, gone)).toEqual([
      'removed 第一条 → ',
      'added  → 第一条',
    ]);
  });

  test('compare headings with headings and annexes with annexes', () => {
    expect(
      rows(
        '第一章　总则\n第一条　甲。\n附件\n名录一、名录二、名录三',
        '第一章　一般规则\n第一条　甲。\n附件\n名录一、名录二、名录四',
      ),
    ).toEqual([
      'removed 第一章 → ',
      'added  → 第一章',
      'same 第一条 → 第一条',
      'changed 附件 → 附件',
    ]);
  });

  test('a text and nothing are all new or all gone', () => {
    expect(alignPassages([], ['甲'])).toEqual([{ to: 0, similarity: 0 }]);
    expect(alignPassages(['甲'], [])).toEqual([{ from: 0, similarity: 0 }]);
    expect(alignPassages([], [])).toEqual([]);
  });
});
