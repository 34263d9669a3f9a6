import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { fold } from '../../src/search/fold.ts';
import type { CatalogueRow } from '../../src/search/catalogue.ts';
import { excerptList, resultItem } from '../../src/search/page/result-item.ts';

beforeAll(() => {
  Object.assign(globalThis, { document: parseHTML('<html><body></body></html>').document });
});

const DAY = '2024-11-30';

const listed = (changes: Partial<CatalogueRow> = {}): CatalogueRow => ({
  url: '/regulations/liangshi/',
  title: '粮食条例',
  aliases: [],
  kind: '条例',
  places: [],
  ...changes,
});

const phrases = (...words: string[]) => words.map((word) => fold(word).symbols);

describe('a result', () => {
  test('begins with a link to the record, the words marked', () => {
    expect(resultItem(listed(), phrases('粮食'), DAY).querySelector('h3')?.outerHTML).toBe(
      '<h3 class="search-title"><a href="/regulations/liangshi/"><mark>粮食</mark>条例</a></h3>',
    );
  });

  test('shows another form of the title where the word stands only there', () => {
    const item = resultItem(listed({ aliases: ['粮食安全条例'] }), phrases('安全'), DAY);
    expect(item.querySelector('p')?.innerHTML).toBe('又称：粮食<mark>安全</mark>条例');
  });

  test('opens at the provision that was cited, which its page marks', () => {
    const item = resultItem(listed(), phrases('粮食'), DAY, 'art_20');
    expect(item.querySelector('a')?.getAttribute('href')).toBe(
      '/regulations/liangshi/?cited#art_20',
    );
  });

  test('tells the status of a regulation on the day it is read', () => {
    const record = listed({ places: ['示例省'], dates: { from: '2024-12-01' } });
    const words = (day: string) =>
      [...resultItem(record, [], day).querySelectorAll('.search-detail > *')].map(
        ({ textContent }) => textContent,
      );
    expect(words('2024-11-30')).toEqual(['条例', '示例省', '尚未生效', '2024年12月1日起施行']);
    expect(words('2024-12-01')[2]).toBe('现行有效');
  });

  test('takes nothing of a record for HTML', () => {
    const item = resultItem(listed({ title: '<img src=x onerror=alert(1)>' }), phrases('img'), DAY);
    expect(item.querySelector('img')).toBeNull();
    expect(item.querySelector('a')?.textContent).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('the excerpts of a result', () => {
  const record = {
    url: '/regulations/liangshi/',
    title: '粮食条例',
    aliases: [],
    summary: '提要<b>',
    passages: [
      { anchor: 'art_20', heading: '第二十条', text: '第二十条　储备<粮食>。' },
      { anchor: '', heading: '主题', text: '农业' },
    ],
  };

  test('lead to the article where the words stand', () => {
    expect(excerptList(record, phrases('粮食')).innerHTML).toBe(
      '<li><a href="/regulations/liangshi/?mark=%E7%B2%AE%E9%A3%9F#art_20">第二十条</a> 储备&lt;<mark>粮食</mark>&gt;。</li>',
    );
  });

  test('are the article that was cited, whatever else holds the words', () => {
    expect(excerptList(record, phrases('第二十条', '农业'), 'art_20').innerHTML).toBe(
      '<li><a href="/regulations/liangshi/?cited#art_20"><mark>第二十条</mark></a> 储备&lt;粮食&gt;。</li>',
    );
  });

  test('are the paragraph that was cited, with its list', () => {
    const line = (eid: string, text: string) => ({
      anchor: 'art_20',
      eid,
      heading: '第二十条',
      text,
    });
    const passages = [
      line('art_20__para_1', '第二十条　储备粮食。'),
      line('art_20__para_2', '储备的粮食有：'),
      line('art_20__para_2__item_1', '（一）　稻谷。'),
    ];
    const list = excerptList({ ...record, passages }, [], 'art_20__para_2');
    expect(list.textContent).toBe('第二十条第二款 储备的粮食有：（一）　稻谷。');
  });

  test('name the place where it has no anchor', () => {
    expect(excerptList(record, phrases('农业')).innerHTML).toBe(
      '<li><span class="search-place">主题</span> <mark>农业</mark></li>',
    );
  });

  test('are the summary where the words stand in the title only', () => {
    expect(excerptList(record, phrases('条例')).innerHTML).toBe('<li>提要&lt;b&gt;</li>');
  });
});
