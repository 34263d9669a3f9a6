import { expect, test } from 'vitest';
import { compareFaults, formatFault, formatFaults } from '../../src/domain/fault.ts';

test('a fault is one line: file, line, two spaces, sentence', () => {
  const fault = { file: 'content/regulations/x.mdx', line: 12, sentence: '缺少名称' };
  expect(formatFault(fault)).toBe('content/regulations/x.mdx:12  缺少名称');
});

test('a fault of a whole file has no line', () => {
  expect(formatFault({ file: 'content/a.txt', sentence: '多余' })).toBe('content/a.txt  多余');
});

test('faults are ordered by file and line, those of a whole file first', () => {
  const faults = [
    { file: 'b', line: 1, sentence: '一' },
    { file: 'a', line: 10, sentence: '二' },
    { file: 'a', line: 9, sentence: '三' },
    { file: 'a', sentence: '四' },
    { file: 'a', line: 9, sentence: '一' },
  ];
  expect(faults.toSorted(compareFaults).map(formatFault)).toEqual([
    'a  四',
    'a:9  一',
    'a:9  三',
    'a:10  二',
    'b:1  一',
  ]);
});

test('faults of one file stand together, files apart', () => {
  const faults = [
    { file: 'b', line: 1, sentence: '一' },
    { file: 'a', line: 2, sentence: '二' },
    { file: 'a', line: 1, sentence: '三' },
  ];
  expect(formatFaults(faults)).toBe('a:1  三\na:2  二\n\nb:1  一');
});
