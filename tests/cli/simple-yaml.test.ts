import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/cli/front-matter.ts';
import { simpleYaml } from '../../src/cli/simple-yaml.ts';
import { readYaml } from '../../src/cli/yaml-text.ts';

/** A sign in a remark changes nothing, and sends a text to the reader that knows lines and faults. */
const byTheOther = (text: string) => readYaml(`${text}\n# *\n`, 'a.yaml').yaml?.fields;

describe('the fields of a text', () => {
  const written = globSync('content/**/*.{yaml,mdx}', { exclude: ['**/_*/**'] }).map((file) => {
    const text = readFileSync(file, 'utf8');
    const parts = file.endsWith('.mdx') ? splitFrontMatter(text, file) : { yaml: text };
    return 'yaml' in parts ? parts.yaml : '';
  });

  test('are what the other reader gives, for every record of the edition', () => {
    expect(written.length).toBeGreaterThan(150);
    expect(written.map((text) => simpleYaml(text) ?? byTheOther(text))).toEqual(
      written.map(byTheOther),
    );
  });

  test('are read so for nearly every record', () => {
    const read = written.filter((text) => simpleYaml(text) !== undefined);
    expect(read.length / written.length).toBeGreaterThan(0.95);
  });

  test.for([
    'a: ~\nb: null\nc:\nd: ""',
    'a: true\nb: yes\nc: "true"',
    'a: 1\nb: -2\nc: 3.50\nd: 1e3\ne: 0x1f\nf: 2024-12\ng: "12"',
    'a: [x, y]\nb: {c: 1, d: [2]}\ne:\n  - f: 1\n    g: 2',
    'a: >-\n  一\n  二\nb: |\n  三\n  四',
    "a: 'it''s'\nb: \"\\u4e00\\n\"",
    'a: 甲\n  乙\nb: 丙 # 附记',
    'a: 2024-02-29\nb: "2024-02-28"',
    '- id: a\n- id: b',
    '甲: 1\n《乙》: 2',
  ])('%o is the same to both readers', (text) => {
    expect(simpleYaml(text)).toEqual(byTheOther(text));
  });
});

test.for([
  ['an alias', 'a: &b 1\nc: *b'],
  ['a type', 'a: !!str 1'],
  ['a merged field', 'a:\n  <<: {b: 1}'],
  ['a day that is not on the calendar', 'a: 2023-02-29'],
  ['a time of day', 'a: 2024-01-01 10:00:00'],
  ['a tab', 'a:\tb'],
  ['a field written twice', 'a: 1\na: 2'],
  ['a bracket left open', 'a: [1'],
  ['a bracket that is closed on another line', 'a: [1,\n2]'],
  ['a closing bracket without the one before it', 'a: 1]'],
  ['a list as the name of a field', '[a]: b'],
  ['a name that is marked as one', '? a\n: b'],
  ['a binary number', 'a: 0b11'],
  ['no text at all', ''],
])('%s is left to the reader that knows lines and faults', ([, text]) => {
  expect(simpleYaml(text ?? '')).toBeUndefined();
});
