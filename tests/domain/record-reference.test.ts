import { expect, test } from 'vitest';
import { recordReference, splitReference } from '../../src/domain/record-reference.ts';

const field = recordReference('相关记录');

test('a reference is taken apart into collection and id', () => {
  expect(splitReference('work-reports/shili-2024')).toEqual({
    collection: 'work-reports',
    id: 'shili-2024',
  });
});

test.for(['regulations/shili-dangan-tiaoli', 'sessions/shili-npcsc-14-12', 'sources/a'])(
  '%s names a record',
  (text) => {
    expect(field.safeParse(text).success).toBe(true);
  },
);

test.for([
  'shili-dangan-tiaoli',
  'regulation/shili-a',
  'bodies/shili-npc',
  'regulations/',
  'regulations/A',
  5,
])('%o names none', (value) => {
  expect(field.safeParse(value).error?.issues.map(({ message }) => message)).toEqual([
    `相关记录应写作 集合名/标识，例如 regulations/hlj-dangan-tiaoli，现在写的是 ${JSON.stringify(value)}`,
  ]);
});
