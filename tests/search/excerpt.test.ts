import { describe, expect, test } from 'vitest';
import { excerpts, plainExcerpt, type Excerpt } from '../../src/search/excerpt.ts';
import { fold } from '../../src/search/fold.ts';
import type { Segment } from '../../src/search/highlight.ts';
import type { Passage } from '../../src/search/search-document.ts';

const passage = (text: string, heading = '', anchor = ''): Passage => ({ anchor, heading, text });

const marked = (pieces: Segment[]) =>
  pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');

const shown = (passages: Passage[], ...phrases: string[]) =>
  excerpts(
    passages,
    phrases.map((phrase) => fold(phrase).symbols),
  ).shown.map(({ anchor, heading, text }: Excerpt) => ({
    anchor,
    heading: marked(heading),
    text: marked(text),
  }));

test('marks the hits of a passage', () => {
  expect(shown([passage('保障粮食安全，储备粮食。')], '粮食')).toEqual([
    { anchor: '', heading: '', text: '保障[粮食]安全，储备[粮食]。' },
  ]);
});

test('marks hits in the heading', () => {
  expect(shown([passage('摘要', '粮食储备', 'sec_1')], '粮食')).toEqual([
    { anchor: 'sec_1', heading: '[粮食]储备', text: '摘要' },
  ]);
});

test('says the number of an article once', () => {
  const article = passage('第二十条　粮食储备。', '第二十条', 'art_20');
  expect(shown([article], '第二十条')).toEqual([
    { anchor: 'art_20', heading: '[第二十条]', text: '粮食储备。' },
  ]);
});

test('has no excerpt where nothing is found', () => {
  expect(shown([passage('档案')], '粮食')).toEqual([]);
});

describe('of several passages', () => {
  const passages = [passage('甲乙', '', 'a'), passage('甲丙', '', 'b'), passage('丙丁', '', 'c')];
  const anchors = (...phrases: string[]) => shown(passages, ...phrases).map(({ anchor }) => anchor);

  test('the one with most words is shown', () => {
    expect(anchors('甲', '丙')).toContain('b');
  });

  test('no more than three are shown, in the order of the record, and the others are counted', () => {
    const many = ['一', '二', '三', '四', '五'].map((name) => passage(`${name}丙`, '', name));
    const found = excerpts(many, [['丙']]);
    expect(found.shown.map(({ anchor }) => anchor)).toEqual(['一', '二', '三']);
    expect(found.more).toBe(2);
  });

  test('the ones with words that no other holds are shown', () => {
    const many = [...passages, passage('丁戊', '', 'd')];
    const { shown: best } = excerpts(many, [['甲'], ['戊'], ['丙']]);
    expect(best.map(({ anchor }) => anchor)).toEqual(['a', 'b', 'd']);
  });

  test('two lines of one article are shown once', () => {
    const lines = [passage('甲', '第一条', 'art_1'), passage('甲', '第一条', 'art_1')];
    expect(excerpts(lines, [['甲']])).toMatchObject({ shown: [{ anchor: 'art_1' }], more: 1 });
  });
});

describe('a long passage', () => {
  const filler = '其他内容'.repeat(50);

  test('is cut after the hit', () => {
    const [excerpt] = shown([passage(`粮食${filler}`)], '粮食');
    expect(excerpt?.text).toMatch(/^\[粮食\].+…$/);
    expect(excerpt?.text.length).toBeLessThan(130);
  });

  test('is cut before the hit, at the beginning of its sentence', () => {
    const [excerpt] = shown([passage(`${filler}。县级以上人民政府储备粮食。`)], '粮食');
    expect(excerpt?.text).toBe('…县级以上人民政府储备[粮食]。');
  });

  test('is cut in the middle of a sentence that is too long', () => {
    const [excerpt] = shown([passage(`${filler}粮食`)], '粮食');
    expect(excerpt?.text).toMatch(/^….{30}\[粮食\]$/);
  });
});

test('a plain excerpt has no marks', () => {
  expect(plainExcerpt('粮食').text).toEqual([{ text: '粮食', marked: false }]);
});
