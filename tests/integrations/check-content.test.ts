import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Loader, LoaderContext } from 'astro/loaders';
import { describe, expect, test } from 'vitest';
import { checkedFirst } from '../../src/content-check.ts';
import { checkContent } from '../../src/integrations/check-content.ts';
import { contentCopy } from '../content-copy.ts';

type Setup = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;
type Start = NonNullable<AstroIntegration['hooks']['astro:build:start']>;

/** Run the check as Astro runs it at the start of a command, and return what it warns of. */
async function start(command: 'build' | 'dev' | 'sync' | 'preview', folder: string) {
  const warnings: string[] = [];
  const { hooks } = checkContent(folder);
  await hooks['astro:config:setup']?.({
    command,
    config: { root: pathToFileURL(`${process.cwd()}/`) },
    logger: { warn: (warning: string) => warnings.push(warning) },
  } as unknown as Parameters<Setup>[0]);
  if (command === 'build') await hooks['astro:build:start']?.({} as Parameters<Start>[0]);
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

describe('a record that Astro cannot load', () => {
  const wrong: Loader = { name: 'wrong', load: () => Promise.reject(new Error('what Astro says')) };

  /** Load with a loader while a build checks a folder. */
  async function load(loader: Loader, folder: string) {
    const check = checkContent(folder);
    await check.hooks['astro:config:setup']?.({
      command: 'build',
      config: { root: pathToFileURL(`${process.cwd()}/`) },
    } as unknown as Parameters<Setup>[0]);
    const context = { config: { integrations: [{ name: 'other', hooks: {} }, check] } };
    await checkedFirst(loader).load(context as unknown as LoaderContext);
  }

  test('stops a build with the whole list of faults', async () => {
    await expect(load(wrong, bad())).rejects.toThrow('laws.yaml:1  缺少类别');
  });

  test('stops a build with what Astro says where the check has found nothing', async () => {
    await expect(load(wrong, 'tests/fixtures/content')).rejects.toThrow('what Astro says');
  });
});

test('the editing server warns and goes on', async () => {
  const folder = bad();
  expect(await start('dev', folder)).toEqual([`${folder}/laws.yaml:1  缺少类别`]);
});

test('a command that reads no records does not check them', async () => {
  expect(await start('sync', bad())).toEqual([]);
});
