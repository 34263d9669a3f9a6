import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentCopy } from '../content-copy.ts';

const ID = 'jia-yangquan-guanli-tiaoli';

/** Ask for proposals as an editor does. */
function propose(contentDir: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/concordance.ts', ...args],
    { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: contentDir } },
  );
  return { status, stdout: stdout.replaceAll(`${contentDir}${path.sep}`, ''), stderr };
}

const draftsIn = (folder: string) =>
  readdirSync(path.join(folder, 'regulations', ID)).filter((name) => name.startsWith('_'));

test('a proposal is written beside the texts as a draft, which the check passes over', () => {
  const folder = contentCopy();
  expect(propose(folder, ID)).toEqual({
    status: 0,
    stdout: `regulations/${ID}/_concordance-2025-01-01.yaml：2 条，其中 0 条在新文本里没有找到\n`,
    stderr: '',
  });
  expect(draftsIn(folder)).toEqual(['_concordance-2025-01-01.yaml']);
  const check = spawnSync(process.execPath, ['src/cli/check.ts', folder], { encoding: 'utf8' });
  expect(check.stdout).toContain('没有发现问题');
});

test('a draft that is being corrected is left alone, unless --force is given', () => {
  const folder = contentCopy();
  propose(folder, ID);
  const file = path.join(folder, 'regulations', ID, '_concordance-2025-01-01.yaml');
  writeFileSync(file, '# 改到一半\n');
  expect(propose(folder, ID).stdout).toContain('已经有了，没有改动');
  expect(readFileSync(file, 'utf8')).toBe('# 改到一半\n');
  propose(folder, ID, '--force');
  expect(readFileSync(file, 'utf8')).toContain('- { from: art_1, to: [art_1] }');
});

test.for([
  [[], '没有'],
  [['shili-meiyou'], '没有'],
  [['../sessions'], '没有'],
  [['shili-jieyue-yongshui-tiaoli'], '没有'],
] as const)('%j gets a sentence, and nothing is written', ([args, words]) => {
  const { status, stdout, stderr } = propose(contentCopy(), ...args);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(words);
  expect(stderr).not.toContain('    at ');
});

test('an option that there is none of is named, and nothing is proposed', () => {
  const folder = contentCopy();
  const { status, stderr } = propose(folder, ID, '--forse');
  expect(status).toBe(2);
  expect(stderr).toContain('不认识的选项 --forse');
  expect(draftsIn(folder)).toEqual([]);
});
