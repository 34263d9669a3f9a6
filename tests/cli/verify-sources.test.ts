import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** Run the verification as an editor does. */
function verify(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/verify-sources.ts', ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const RECORDS = {
  'places.yaml': '- { id: shili, name: 示例省, kind: 省 }\n',
  'bodies.yaml': '[]\n',
  'topics.yaml': '- { id: zhili, name: 社会治理, description: 城乡管理 }\n',
  'laws.yaml': '[]\n',
  'sources/shili-ribao.yaml': `title: 示例省档案条例
kind: 报纸版面
summary: 一部条例。
file: ribao.txt
lines: 2
dateUnknown: 没有印出日期
uncited: [{ lines: [1, 1], reason: 标题 }]
`,
  'regulations/shili-dangan-tiaoli.mdx': `---
title: 示例省档案条例
kind: 条例
jurisdictions: [shili]
topics: [zhili]
summary: 2024年12月1日起施行。
inForceFrom:
  rule: fixed
  date: 2024-12-01
  sources: [{ source: shili-ribao, lines: [2, 2] }]
sources: [{ source: shili-ribao, lines: [1, 2] }]
---

条例已经施行。<Cite source="shili-ribao" lines="2" />
`,
};

/** A content folder and a folder of source texts, removed after the test. */
function folders(texts: Record<string, string>): { content: string; sources: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'huidian-sources-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, files: Record<string, string>) => {
    for (const [file, text] of Object.entries(files)) {
      const at = path.join(folder, name, file);
      mkdirSync(path.dirname(at), { recursive: true });
      writeFileSync(at, text);
    }
    return path.join(folder, name);
  };
  mkdirSync(path.join(folder, 'sources'));
  return { content: write('content', RECORDS), sources: path.join(write('sources', texts)) };
}

test('records that stand in their sources are told with how far each source is covered', () => {
  const { content, sources } = folders({
    'ribao.txt': '示例省档案条例\n自 2024 年 12 月 1 日起施行。\n',
  });
  expect(verify(content, '--sources', sources)).toEqual({
    status: 0,
    stdout:
      'shili-ribao：证明了 6 处说法；有字的 2 行里引用了 1 行\n\n核对了 6 处说法，都印在所引的行里\n',
    stderr: '',
  });
});

test('what is not printed is told with its file and line, and the run fails', () => {
  const { content, sources } = folders({
    'ribao.txt': '示例省档案条例\n自 2024 年 12 月 11 日起施行。\n',
  });
  const { status, stdout } = verify(content, '--sources', sources);
  expect(status).toBe(1);
  expect(stdout.replaceAll(`${content}${path.sep}`, '')).toMatchInlineSnapshot(`
    "regulations/shili-dangan-tiaoli.mdx:6  提要：没有在 shili-ribao 第1—2行 找到 2024年12月1日
    regulations/shili-dangan-tiaoli.mdx:9  施行日期：没有在 shili-ribao 第2行 找到 2024年12月1日

    shili-ribao：证明了 4 处说法；有字的 2 行里引用了 1 行

    核对了 6 处说法，有 2 处问题
    "
  `);
});

test('a source whose text is not in the folder is told', () => {
  const { content, sources } = folders({});
  const { status, stdout } = verify(content, '--sources', sources);
  expect(status).toBe(1);
  expect(stdout).toContain(
    `sources/shili-ribao.yaml:4  ${sources} 里应有 ribao.txt，现在没有或者打不开`,
  );
});

test.for([
  [[], '没有核对：要用 --sources 指明来源文本所在的文件夹\n'],
  [['--sources', 'no-such-folder'], '没有核对：没有 no-such-folder 这个文件夹\n'],
] as const)('with the arguments %j nothing is verified, and nothing fails', ([args, stdout]) => {
  expect(verify(...args)).toEqual({ status: 0, stdout, stderr: '' });
});

test.for([['--source', 'x'], ['--sources']])(
  'the arguments %j are told how they are written',
  (args) => {
    expect(verify(...args)).toEqual({
      status: 1,
      stdout: '',
      stderr: '应写作 npm run verify:sources -- --sources 来源文本的文件夹\n',
    });
  },
);
