import { expect, test } from 'vitest';
import { hiddenCharacters, showHidden } from '../../src/domain/hidden-character.ts';

test.for([
  ['\0', 'U+0000（控制字符）'],
  ['\u001b', 'U+001B（控制字符）'],
  ['\u007f', 'U+007F（控制字符）'],
  ['\u0085', 'U+0085（控制字符）'],
  ['\u009f', 'U+009F（控制字符）'],
  ['\u202a', 'U+202A（改变书写方向的标记）'],
  ['\u202e', 'U+202E（改变书写方向的标记）'],
  ['\u2066', 'U+2066（改变书写方向的标记）'],
  ['\u2069', 'U+2069（改变书写方向的标记）'],
  ['\u061c', 'U+061C（改变书写方向的标记）'],
  ['\u200f', 'U+200F（改变书写方向的标记）'],
  ['\u200b', 'U+200B（不占宽度的字符）'],
  ['\u00ad', 'U+00AD（不占宽度的字符）'],
  ['\ufeff', 'U+FEFF（不占宽度的字符）'],
] as const)('%j is seen by no reader', ([character, name]) => {
  expect(hiddenCharacters(`甲\r\n乙${character}丙`)).toEqual([{ name, line: 2, column: 2 }]);
});

test.for(['\t', '\n', '\r\n', '\u3000', ' ', '<{*_#', '😀'])('%j is part of a text', (text) => {
  expect(hiddenCharacters(`甲${text}乙`)).toEqual([]);
});

test('what would steer a terminal is written out', () => {
  expect(showHidden('a\u001b[2J\n\u202eb')).toBe('a<U+001B>[2J<U+000A><U+202E>b');
});
