import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { measureText } from '../../src/statute/fidelity.ts';
import { parseStatute } from '../../src/statute/parse-statute.ts';
import { provisionsIn } from '../../src/statute/statute.ts';

/** The project's own small corpus, or any other: `CORPUS=<folder> npm test`. */
const corpus = process.env['CORPUS'] ?? 'tests/fixtures/corpus';

const texts = globSync('**/*.{md,txt}', { cwd: corpus })
  .toSorted()
  .map((name) => ({ name, text: readFileSync(path.join(corpus, name), 'utf8') }));

test('the corpus has texts', () => {
  expect(texts.length).toBeGreaterThan(3);
});

test('every character of a text is in its tree, in order', () => {
  const changed = texts.filter(({ text }) => !measureText(text).faithful);
  expect(changed.map(({ name }) => name)).toEqual([]);
});

test('no anchor stands twice in a text', () => {
  const twice = texts.filter(({ text }) => {
    const eids = [...provisionsIn(parseStatute(text))].flatMap(({ eid }) => eid ?? []);
    return new Set(eids).size < eids.length;
  });
  expect(twice.map(({ name }) => name)).toEqual([]);
});

test.for(['\r\n', '\r', '\n\f', '\u2028\n'])('ends of lines are no words: %j', (end) => {
  const [text = '', plain = ''] = ['第一条　甲。|第二条　乙。'].flatMap((line) => [
    line.replace('|', end),
    line.replace('|', '\n'),
  ]);
  expect(parseStatute(text)).toEqual(parseStatute(plain));
});

test('a byte order mark is no word', () => {
  expect(measureText('\uFEFF第一条　甲。')).toMatchObject({ faithful: true, articles: 1 });
});
