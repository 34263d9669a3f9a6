import { expect, test } from 'vitest';
import { visibleLine, visibleText } from '../../src/formats/visible-text.ts';

test('drops what steers a reader’s program', () => {
  expect(visibleText('\ufeff条\u0000例\u202e\u2066。\u200f')).toBe('条例。');
});

test('keeps Chinese text, its ideographic spaces and its punctuation', () => {
  const text = '第一条　“浓度”<35%，见《档案法》……——';
  expect(visibleText(text)).toBe(text);
});

test('keeps rare characters of more than 16 bits', () => {
  expect(visibleText('𠮷')).toBe('𠮷');
});

test('keeps the lines of a text and makes one of a title', () => {
  expect(visibleText('一\r\n二')).toBe('一\n二');
  expect(visibleLine('一\r\n二')).toBe('一 二');
});
