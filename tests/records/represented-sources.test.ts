import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { importRegulations } from '../../src/cli/import/import-regulations.ts';
import type { Library } from '../../src/records/library.ts';
import { representedSources } from '../../src/records/represented-sources.ts';

/** A shelf with these regulations and one source, of which only what the rule reads is given. */
function shelf(title: string, ...regulations: { title: string; text: string }[]): Library {
  const citations = [{ source: 'yuanwen' }];
  return {
    regulations: regulations.map((one) => ({ ...one, citations })),
    sources: [{ id: 'yuanwen', title }],
  } as unknown as Library;
}

const full = { title: '示例省档案条例', text: 'full' };

test('a source that is the text of one regulation is found as that regulation', () => {
  expect([...representedSources(shelf('《示例省档案条例》（1.md）', full))]).toEqual(['yuanwen']);
});

test.for([
  ['is named after something else', shelf('示例省公报 2024年第1号', full)],
  ['is about a regulation', shelf('关于《示例省档案条例》的说明', full)],
  ['has a digest only', shelf('《示例省档案条例》', { ...full, text: 'digest' })],
  [
    'holds two regulations',
    shelf('《示例省档案条例》', full, { title: '示例省公园条例', text: 'full' }),
  ],
  ['no regulation is made from', shelf('《示例省档案条例》')],
] as const)('a source that %s stands for itself', ([, library]) => {
  expect(representedSources(library).size).toBe(0);
});

test('each imported text is found as its regulation', async () => {
  const out = mkdtempSync(path.join(tmpdir(), 'huidian-represented-'));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  await importRegulations({ given: ['tests/fixtures/import'], out, force: false });
  const read = (folder: string, front: RegExp) =>
    globSync(`${folder}/*`, { cwd: out }).map((file) => {
      const [, fields = ''] = front.exec(readFileSync(path.join(out, file), 'utf8')) ?? [];
      return { id: path.parse(file).name, ...(parse(fields) as { title: string }) };
    });
  const sources = read('sources', /^([^]*)$/);
  const regulations = read('regulations', /^---\n([^]*?)\n---/).map(({ id, title }) => {
    return { title, text: 'full', citations: [{ source: id }] };
  });
  const library = { regulations, sources } as unknown as Library;
  expect([...representedSources(library)].sort()).toEqual([
    'jiashi-yang-quan-guanli-tiaoli',
    'shili-dangan-tiaoli',
  ]);
});
