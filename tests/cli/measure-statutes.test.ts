import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Measure a folder as a maintainer does. */
function measure(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/measure-statutes.ts', ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test('the shares of a corpus are printed, with every text that does not count to one', () => {
  expect(measure('--corpus', 'tests/fixtures/full-texts/regulations')).toEqual({
    status: 0,
    stdout: [
      '逐字相同：5 / 5（100.0 %）',
      '条文从第一条到末条连续：3 / 4（75.0 %）',
      '  shili-lvdao-guanli-tiaoli.md；第 78 行应是第七条，印的是第八条',
      '施行日期的条款读出：4 / 4（100.0 %）',
      '题注的事件全部读出：1 / 1（100.0 %）',
      '共 5 部；没有条文的 1 部，没有施行日期条款的 1 部，没有题注的 4 部\n',
    ].join('\n'),
    stderr: '',
  });
});

test.for([[[]], [['--corpus', 'tests/meiyou']], [['--corpus']]] as const)(
  '%j gets a sentence',
  ([args]) => {
    const { status, stdout, stderr } = measure(...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('用法：npm run measure:statutes');
  },
);
