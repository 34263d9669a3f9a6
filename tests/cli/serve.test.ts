import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.for([
  [['--prot', '8080'], '不认识的选项 --prot，或者它的值不对'],
  [['--port'], '不认识的选项 --port，或者它的值不对'],
] as const)('%j is told with how the command is used', ([words, sentence]) => {
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/serve.ts', ...words], {
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toContain(sentence);
  expect(stderr).toContain('用法：npm run preview --');
});

test('a folder that is not there is told', () => {
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/serve.ts', 'no-such-folder'], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: '没有 no-such-folder 文件夹；先运行 npm run build\n',
  });
});
