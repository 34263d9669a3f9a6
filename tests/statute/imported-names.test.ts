import { describe, expect, test } from 'vitest';
import { implementedLaws } from '../../src/statute/implemented-law.ts';
import { parseStatute } from '../../src/statute/parse-statute.ts';
import { placeInTitle, placeKind, placeStem, withoutPlace } from '../../src/statute/place-name.ts';
import { readPrintedRegulation } from '../../src/statute/printed-regulation.ts';
import { kindOfTitle } from '../../src/statute/regulation-kind.ts';
import { repealedTitles } from '../../src/statute/repealed-title.ts';

test.for([
  ['山东省档案条例', '条例'],
  ['山东省实施〈中华人民共和国水法〉办法', '办法'],
  ['宁波市荣誉市民若干规定', '规定'],
  ['深圳经济特区道路交通安全管理条例（试行）', '条例'],
  ['山东省十年发展方案', undefined],
])('the kind of %s is %s', ([title, kind]) => {
  expect(kindOfTitle(title ?? '')).toBe(kind);
});

test.for([
  ['青岛市城市供水条例', '青岛市', '城市供水条例'],
  ['深圳经济特区绿色建筑条例', '深圳市', '经济特区绿色建筑条例'],
  ['浙江省景宁畲族自治县自治条例', '景宁畲族自治县', '自治条例'],
  ['重庆市水文条例', '重庆市', '水文条例'],
  ['内蒙古自治区草原条例', '内蒙古自治区', '草原条例'],
  ['聊城市停车条例', '聊城市', '停车条例'],
] as const)('%s begins with the place %s', ([title, place, rest]) => {
  expect(placeInTitle(title)).toBe(place);
  expect(withoutPlace(title, place)).toBe(rest);
});

test.for([
  '杭州城市大脑赋能城市治理促进条例',
  '泰山风景名胜区保护管理条例',
  '烟台葡萄酒产区保护条例',
  '省级预算审查监督条例',
])('%s begins with the full name of no place', (title) => {
  expect(placeInTitle(title)).toBeUndefined();
});

test.for([
  ['彭水苗族土家族自治县', '自治县', '彭水'],
  ['广西壮族自治区', '自治区', '广西'],
  ['延边朝鲜族自治州', '自治州', '延边'],
  ['重庆市', '直辖市', '重庆'],
  ['白城市', '市', '白城'],
])('%s is a %s, in short %s', ([name, kind, stem]) => {
  expect([placeKind(name ?? ''), placeStem(name ?? '')]).toEqual([kind, stem]);
});

describe('repealed texts', () => {
  const repealed = (text: string) => repealedTitles(parseStatute(text)).map(({ title }) => title);

  test.for([
    ['《甲省水办法》同时废止', ['甲省水办法']],
    [
      '1996年8月1日省政府发布的《甲省水办法》、《甲省井规定》同时废止',
      ['甲省水办法', '甲省井规定'],
    ],
    ['根据《关于修改〈甲〉的决定》修正的《甲省水办法》同时废止', ['甲省水办法']],
    ['《甲省水办法》自本条例施行之日起废止', ['甲省水办法']],
    ['废止《甲省水办法》的决定应当公布', []],
  ] as const)('%s', ([sentence, titles]) => {
    expect(repealed(`第一条　甲。\n第二条　本条例自2024年1月1日起施行。${sentence}。`)).toEqual(
      titles,
    );
  });
});

describe('laws that a text carries out', () => {
  const grounds = (title: string, ground: string) =>
    implementedLaws(title, parseStatute(`第一条　为了甲，${ground}，制定本条例。\n第二条　乙。`));
  const laws = (title: string, ground: string) => grounds(title, ground).map(({ name }) => name);

  test('are those its first article names as its ground', () => {
    expect(
      laws(
        '甲省水条例',
        '根据《中华人民共和国水法》、国务院《城市供水条例》和有关规定，结合本省实际',
      ),
    ).toEqual(['中华人民共和国水法', '城市供水条例']);
  });

  test('are national: a regulation of the province is none', () => {
    expect(laws('甲市水条例', '根据《示例省水条例》')).toEqual([]);
  });

  test('are none that end in 办法 for this alone: what a province made is left out', () => {
    expect(laws('甲市水条例', '根据《示例省实施〈中华人民共和国水法〉办法》')).toEqual([]);
  });

  test.for([
    ['中华人民共和国民法典', '法律'],
    ['全国人民代表大会常务委员会关于水的决定', '其他'],
    ['城市供水条例', undefined],
    ['供水管理办法', undefined],
  ] as const)('《%s》 is told to be %s', ([name, kind]) => {
    expect(grounds('甲省水条例', `根据《${name}》`)).toEqual([{ name, kind, line: 1 }]);
  });

  test('are named in the title, and in full in the first article', () => {
    expect(laws('甲省实施《水法》办法', '根据《中华人民共和国水法》')).toEqual([
      '中华人民共和国水法',
    ]);
  });
});

describe('a regulation in a document', () => {
  const read = (...lines: string[]) => readPrintedRegulation(lines);

  test('begins at its title, after the head of a page or an announcement', () => {
    const found = read(
      '首页 > 法规库',
      '',
      '示例省人民代表大会常务委员会公告',
      '第十二号',
      '示例省档案条例',
      '（2023年11月30日示例省第十四届人民代表大会常务委员会第八次会议通过）',
      '第一条　甲。',
    );
    expect(found).toMatchObject({ title: '示例省档案条例', titleLines: [5, 5], firstLine: 5 });
    expect(found?.before.map(({ number }) => number)).toEqual([1, 3, 4]);
    expect(found?.note.map(({ number }) => number)).toEqual([6]);
  });

  test('has a title that may be printed on several lines, with spaces', () => {
    const found = read('示例省人民代表大会常务委员会', '关于加强档案工作的 决 定', '', '一、甲。');
    expect(found?.title).toBe('示例省人民代表大会常务委员会关于加强档案工作的决定');
  });

  test('keeps every character from its title on', () => {
    const lines = ['示例省档案条例(试行)', '第一条　甲 <乙> {丙} *丁* # 戊。'];
    expect(read(...lines)).toMatchObject({
      title: '示例省档案条例（试行）',
      text: lines.join('\n'),
    });
  });

  test('is not found where nothing reads like a title', () => {
    expect(read('第一条　甲。', '第二条　乙。')).toBeUndefined();
  });
});
