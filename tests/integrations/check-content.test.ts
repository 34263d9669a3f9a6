import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/integrations/check-content.ts';
import { contentCopy } from '../content-copy.ts';

type Setup = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;

/** Run the check as Astro runs it at the start of a command, and return what it warns of. */
async function start(command: 'build' | 'dev' | 'sync' | 'preview', folder: string) {
  const warnings: string[] = [];
  const setup = checkContent(folder).hooks['astro:config:setup'];
  await setup?.({
    command,
    config: { root: pathToFileURL(`${process.cwd()}/`) },
    logger: { warn: (warning: string) => warnings.push(warning) },
  } as unknown as Parameters<Setup>[0]);
  return warnings;
}

const bad = () => contentCopy({ 'laws.yaml': '- { id: shui-fa, name: 水法 }\n' });

describe('a build', () => {
  test('goes on where the records keep to every rule', async () => {
    expect(await start('build', 'tests/fixtures/content')).toEqual([]);
  });

  test('stops with the whole list of faults', async () => {
    const folder = contentCopy({
      'laws.yaml': '- { id: shui-fa, name: 水法 }\n',
      'sessions/x.yml': '',
    });
    await expect(start('build', folder)).rejects.toThrow(
      `检查了 20 条记录，发现 2 处问题，没有构建：\n\n${folder}/laws.yaml:1  缺少类别\n\n${folder}/sessions/x.yml  这里应只有 .yaml 文件，现在有 x.yml\n`,
    );
  });
});

test('the editing server warns and goes on', async () => {
  const folder = bad();
  expect(await start('dev', folder)).toEqual([`${folder}/laws.yaml:1  缺少类别`]);
});

test('a command that reads no records does not check them', async () => {
  expect(await start('sync', bad())).toEqual([]);
});
