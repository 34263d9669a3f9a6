import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentCopy } from '../content-copy.ts';

/** Run the check as an editor does. */
function check(...folders: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts', ...folders], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('a good folder is told in one line', () => {
  expect(check('tests/fixtures/content')).toEqual({
    status: 0,
    stdout: '检查了 20 条记录，没有发现问题\n',
    stderr: '',
  });
});

test('a bad folder is told fault by fault, file by file, and the run fails', () => {
  const folder = contentCopy({
    'topics.yaml': '- { id: shui, name: 水, description: 用水 }\n',
    'regulations/shili-caogao.mdx': '草稿\n',
  });
  const { status, stdout, stderr } = check(folder);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout.replaceAll(`${folder}${path.sep}`, '')).toMatchInlineSnapshot(`
    "regulations/jia-yangquan-guanli-tiaoli.md:6  主题应是 topics.yaml 里有的标识，现在写的是 "zhili"

    regulations/shili-caogao.mdx:1  缺少前置信息：文件应以单独一行 --- 开头，下面写字段，再以单独一行 --- 结束

    regulations/shili-dangan-tiaoli.mdx:6  主题应是 topics.yaml 里有的标识，现在写的是 "zhili"

    work-reports/shili-npcsc-2024-gongzuo-huigu.mdx:6  主题应是 topics.yaml 里有的标识，现在写的是 "zhili"

    检查了 19 条记录，发现 4 处问题
    "
  `);
});

test('a folder that is not there is told', () => {
  expect(check('no-such-folder')).toEqual({
    status: 1,
    stdout: 'no-such-folder  没有这个文件夹，或者打不开\n\n检查了 0 条记录，发现 1 处问题\n',
    stderr: '',
  });
});

test('the records of the project itself keep to every rule', () => {
  const { status, stdout } = check();
  expect(stdout).toMatch(/^检查了 \d+ 条记录，没有发现问题\n$/);
  expect(status).toBe(0);
});

test('an option that there is none of is named, and nothing is checked', () => {
  expect(check('--foo')).toEqual({
    status: 2,
    stdout: '',
    stderr: '不认识的选项 --foo，或者它的值不对\n用法：npm run check -- [内容文件夹]\n',
  });
});
