import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changesIn } from '../../src/records/change-dates.ts';

const hasGit = spawnSync('git', ['--version']).status === 0;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'huidian-'));
  for (const name of ['regulations', 'sessions']) mkdirSync(path.join(folder, name));
});

afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text);

/** Commit all there is, at a moment. */
function commit(moment: string): void {
  const env = { ...process.env, GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment };
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgSign=false'];
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  execFileSync('git', ['add', '.'], { cwd: folder });
  execFileSync('git', [...who, 'commit', '--quiet', '-m', 'a'], { cwd: folder, env });
}

test('nothing is known of a folder that has no history', () => {
  write('sessions/a.yaml', 'a');
  expect(changesIn(folder)).toEqual(new Map());
});

describe.runIf(hasGit)('a folder with a history', () => {
  test('tells the last change of each record', () => {
    write('regulations/a.mdx', '1');
    write('sessions/b.yaml', '1');
    commit('2024-05-01T08:00:00+08:00');
    write('regulations/a.mdx', '2');
    commit('2024-06-01T08:00:00+08:00');
    expect(Object.fromEntries(changesIn(folder))).toEqual({
      'regulations/a': '2024-06-01T08:00:00+08:00',
      'sessions/b': '2024-05-01T08:00:00+08:00',
    });
  });

  test('a changed text is a change of its regulation', () => {
    mkdirSync(path.join(folder, 'regulations/a'));
    write('regulations/a.md', '1');
    commit('2024-05-01T08:00:00+08:00');
    write('regulations/a/2024-07-01.md', '1');
    commit('2024-06-01T08:00:00+08:00');
    expect(changesIn(folder).get('regulations/a')).toBe('2024-06-01T08:00:00+08:00');
  });

  test('a change that is not committed has no known moment', () => {
    write('regulations/a.mdx', '1');
    commit('2024-05-01T08:00:00+08:00');
    write('regulations/a.mdx', '2');
    expect(changesIn(folder)).toEqual(new Map());
  });

  test('a shallow history, which seems to have written everything at once, tells nothing', () => {
    write('regulations/a.mdx', '1');
    commit('2024-05-01T08:00:00+08:00');
    write('regulations/b.mdx', '1');
    commit('2024-06-01T08:00:00+08:00');
    const clone = `${folder}-clone`;
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${folder}`, clone]);
    const known = changesIn(clone);
    rmSync(clone, { recursive: true });
    expect(known).toEqual(new Map());
  });
});
