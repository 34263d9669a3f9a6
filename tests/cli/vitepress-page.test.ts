import { expect, test } from 'vitest';
import { vitepressPage } from '../bench/vitepress-page.ts';

test('a text becomes a page of which no sign is read as Markdown, HTML or a program', () => {
  const text =
    '---\na: b\n---\n# 甲条例\n（乙）\n<!-- INFO END -->\n## 第一章\n1. <丙> {{丁}} *戊*_己_';
  expect(vitepressPage(text)).toBe(
    [
      '# 甲条例',
      '::: v-pre',
      '（乙）',
      '## 第一章',
      '1\\. \\<丙\\> \\{\\{丁\\}\\} \\*戊\\*\\_己\\_',
      ':::\n',
    ].join('\n\n'),
  );
});

test('the first line is its heading, marked or not', () => {
  expect(vitepressPage('甲条例\n乙')).toMatch(/^# 甲条例\n/);
});
