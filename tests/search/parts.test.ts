import { expect, test } from 'vitest';
import { fold } from '../../src/search/fold.ts';
import { splitIntoParts } from '../../src/search/parts.ts';

const split = async (phrase: string, text: string) => {
  const parts = await splitIntoParts(fold(phrase).symbols, (part) =>
    Promise.resolve(text.includes(part.join(''))),
  );
  return parts?.map((part) => part.join(''));
};

test('cuts a phrase into the parts that occur', async () => {
  expect(await split('黑龙江粮食安全条例', '黑龙江省粮食安全保障条例')).toEqual([
    '黑龙江',
    '粮食安全',
    '条例',
  ]);
});

test('shortens a part where the next would be a single character', async () => {
  expect(await split('条例草案', '条例草 草案 条例')).toEqual(['条例', '草案']);
});

test('leaves nothing out', async () => {
  expect(await split('量子计算', '计算')).toBeUndefined();
});

test('takes no single characters', async () => {
  expect(await split('量子', '量 子')).toBeUndefined();
});

test('cuts at punctuation, where a part may be a single character', async () => {
  expect(await split('省、市政府', '省 市政府')).toEqual(['省', '市政府']);
});

test('does not cut what nobody types word by word', async () => {
  expect(await split('粮食'.repeat(40), '粮食')).toBeUndefined();
});
