import { expect, test } from 'vitest';
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
  expect([...representedSources(shelf('《示例省档案条例》全文（1.md）', full))]).toEqual([
    'yuanwen',
  ]);
});

test.for([
  ['is named after something else', shelf('示例省公报 2024年第1号', full)],
  ['has a digest only', shelf('《示例省档案条例》全文', { ...full, text: 'digest' })],
  [
    'holds two regulations',
    shelf('《示例省档案条例》全文', full, { title: '示例省公园条例', text: 'full' }),
  ],
  ['no regulation is made from', shelf('《示例省档案条例》全文')],
] as const)('a source that %s stands for itself', ([, library]) => {
  expect(representedSources(library).size).toBe(0);
});
