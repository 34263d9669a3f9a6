import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/cli/front-matter.ts';

describe('splitFrontMatter', () => {
  test('parts a file into fields and text, and says where the text begins', () => {
    expect(splitFrontMatter('---\ntitle: 条例\n---\n\n正文\n', 'a.mdx')).toEqual({
      yaml: 'title: 条例',
      body: '\n正文\n',
      bodyLine: 4,
    });
  });

  test('reads lines that end as Windows ends them', () => {
    expect(splitFrontMatter('---\r\ntitle: 条例\r\n---\r\n正文\r\n', 'a.mdx')).toMatchObject({
      yaml: 'title: 条例',
      body: '正文\r\n',
      bodyLine: 4,
    });
  });

  test('takes the text as it is, with lines of dashes in it', () => {
    expect(splitFrontMatter('---\na: 1\n---\n一\n\n---\n\n二', 'a.mdx')).toMatchObject({
      body: '一\n\n---\n\n二',
    });
  });

  test('may find nothing between the two lines, or nothing below', () => {
    expect(splitFrontMatter('---\n---', 'a.mdx')).toEqual({ yaml: '', body: '', bodyLine: 3 });
  });

  test.for(['', '正文', 'title: 条例\n---\n', ' ---\na: 1\n---\n', '+++\na = 1\n+++\n'])(
    '%o has no front matter',
    (text) => {
      expect(splitFrontMatter(text, 'a.mdx')).toEqual({
        file: 'a.mdx',
        line: 1,
        sentence: '缺少前置信息：文件应以单独一行 --- 开头，下面写字段，再以单独一行 --- 结束',
      });
    },
  );

  test('that does not end is a fault', () => {
    expect(splitFrontMatter('---\ntitle: 条例\n正文\n', 'a.mdx')).toEqual({
      file: 'a.mdx',
      line: 1,
      sentence: '前置信息没有结束：字段写完以后要有单独一行 ---',
    });
  });
});
