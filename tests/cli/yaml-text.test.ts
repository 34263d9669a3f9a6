import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/cli/yaml-text.ts';

const sentences = (text: string) => readYaml(text, 'a.yaml').faults.map(({ sentence }) => sentence);

describe('what is read', () => {
  test('is the same as Astro reads: an unquoted day is a Date, a quoted one a text', () => {
    expect(
      readYaml('day: 2024-12-01\ntext: "2024-12-01"\nmonth: 2024-12\nyear: 2024', 'a').yaml?.fields,
    ).toEqual({
      day: new Date('2024-12-01T00:00:00Z'),
      text: '2024-12-01',
      month: '2024-12',
      year: 2024,
    });
  });

  test('keeps a day that is not on the calendar as it is written', () => {
    expect(readYaml('day: 2024-02-30', 'a').yaml?.fields).toEqual({ day: '2024-02-30' });
  });

  test('is nothing where nothing is written', () => {
    expect(readYaml('# 待写\n', 'a').yaml?.fields).toBeNull();
  });
});

describe('the line of a field', () => {
  const text = [
    'title: 条例', // 3
    'inForceFrom:', // 4
    '  rule: fixed', // 5
    '  sources:', // 6
    '    - { source: a, lines: [1, 2] }', // 7
    '    - source: b', // 8
    '      lines:', // 9
    '        - 3', // 10
    '        - 4', // 11
  ].join('\n');
  const { yaml } = readYaml(text, 'a.mdx', 3);

  test.for([
    [['title'], 3],
    [['inForceFrom'], 4],
    [['inForceFrom', 'rule'], 5],
    [['inForceFrom', 'sources', 0, 'lines', 1], 7],
    [['inForceFrom', 'sources', 1], 8],
    [['inForceFrom', 'sources', 1, 'lines', 1], 11],
    [['inForceFrom', 'date'], 4],
    [['inForceFrom', 'sources', 5], 6],
    [['inForceFrom', 'rule', 'x'], 5],
    [['summary'], 3],
    [[], 3],
  ] as const)('%o is the nearest that is written: %i', ([path, line]) => {
    expect(yaml?.lineOf(path)).toBe(line);
  });
});

describe('what cannot be read is said in Chinese', () => {
  test.for([
    ['a: 1\na: 2', '同一个字段写了两次；合成一个'],
    ['a: {b: 1, b: 2}', '同一个字段写了两次；合成一个'],
    ['title: 条例: 说明', '一行里有两处英文冒号加空格；值里有冒号的，整个值加引号'],
    ['title: "条例', '引号、括号要成对，各项之间要有英文逗号，字段名后要有英文冒号加空格'],
    ['a:\n\t- b', '缩进用了制表符；要用空格'],
    ['a: @b', '值不能以 @、% 或反引号开头；整个值加引号'],
    ['a: "\\d"', '双引号里的反斜杠有特别的意思；改用单引号'],
    ['a: *b', '以 * 或 & 开头的值会被当作别名；整个值加引号'],
    ['a: &b [1]\nc: *b', '以 * 或 & 开头的值会被当作别名；整个值加引号'],
    ['a: !b c', '以 ! 开头的值会被当作类型；整个值加引号'],
    ['a: 1\n---\nb: 2', '一个文件只写一条记录，中间不能有单独一行 ---'],
    ['title: a\nkind：条例', '字段名后面是全角冒号“：”；要用英文冒号加空格'],
    ['a:　[b]\nc: d', '字段名后面是全角空格；要用英文冒号加空格'],
    ['a: [1,\n2]', '缩进不对；同一层的字段要对齐'],
  ] as const)('%o', ([text, advice]) => {
    expect(sentences(text)).toContain(`YAML 写法有误：${advice}`);
  });

  test.for([
    'a: [1, 2',
    'a: {b: 1',
    'a\nb: 1',
    'a: b\n c: d',
    '- a\nb: c',
    'a: - b',
    '[',
    '}',
    'a: |x\n  b',
  ])('%o, whatever it is', (text) => {
    const found = sentences(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((sentence) => !/^YAML 写法有误：[^A-Za-z]+$/.test(sentence))).toEqual([]);
  });

  test('once a line, without what follows from it', () => {
    const text = '- id: a\n\tkind: 市\n- id: b\n  kind: 市\n- id: c\n\tkind: 县\n';
    expect(readYaml(text, 'places.yaml').faults).toEqual([
      { file: 'places.yaml', line: 2, sentence: 'YAML 写法有误：缩进用了制表符；要用空格' },
      { file: 'places.yaml', line: 6, sentence: 'YAML 写法有误：缩进用了制表符；要用空格' },
    ]);
    expect(sentences('id: a\n  name: b\n- id: c\n')).toHaveLength(2);
  });

  test('on its line of the file', () => {
    expect(readYaml('a: 1\nb: 2\na: 3', 'a.mdx', 2).faults).toEqual([
      { file: 'a.mdx', line: 4, sentence: 'YAML 写法有误：同一个字段写了两次；合成一个' },
    ]);
  });
});
