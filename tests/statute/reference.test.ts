import { describe, expect, test } from 'vitest';
import { parseStatute } from '../../src/statute/parse-statute.ts';
import { indexPlaces } from '../../src/statute/place.ts';
import { readReferences } from '../../src/statute/reference.ts';

const HERE = { article: { number: 5 }, articleBefore: { number: 4 }, paragraph: 3 };

/** What words refer to, each as `words → title place`. */
function referencesIn(words: string): string[] {
  return readReferences(words, HERE).map(({ start, end, title, place }) => {
    const { article, paragraph, item, subitem } = place ?? {};
    const inserted = article?.insertion ? `-${article.insertion}` : '';
    const steps = [article && `${article.number}${inserted}`, paragraph, item, subitem];
    const path = steps
      .map((step) => step ?? '')
      .join('/')
      .replace(/\/+$/, '');
    const target = [title, path].filter(Boolean).join(' ');
    return `${words.slice(start, end)} → ${target}`;
  });
}

describe('a reference to this text', () => {
  test.for([
    ['违反本条例第十二条第二款规定的', ['本条例第十二条第二款 → 12/2']],
    [
      '依照第三条、第五条和第七条至第九条',
      ['第三条 → 3', '第五条 → 5', '第七条 → 7', '第九条 → 9'],
    ],
    ['第十二条第一款第一项、第三项', ['第十二条第一款第一项 → 12/1/1', '第三项 → 12/1/3']],
    ['第十二条第二款、第三款', ['第十二条第二款 → 12/2', '第三款 → 12/3']],
    ['第十二条第（三）项第2目', ['第十二条第（三）项第2目 → 12//3/2']],
    ['第一百二十条之一第二款', ['第一百二十条之一第二款 → 120-1/2']],
    ['前款规定的', ['前款 → 5/2']],
    ['依照前两款', ['前两款 → 5/1']],
    ['前条第二款', ['前条第二款 → 4/2']],
    ['本条第一款第二项', ['本条第一款第二项 → 5/1/2']],
    ['第二款规定的', ['第二款 → 5/2']],
  ] as const)('%s', ([words, found]) => {
    expect(referencesIn(words)).toEqual(found);
  });
});

describe('a reference to another text', () => {
  test.for([
    ['依照《水法》的规定', ['《水法》 → 水法']],
    [
      '《水法》第十条、第二十条第二款',
      ['《水法》 → 水法', '第十条 → 水法 10', '第二十条第二款 → 水法 20/2'],
    ],
    ['《水法》（以下称本法）第十条', ['《水法》 → 水法', '第十条 → 水法 10']],
    ['《关于修改〈甲〉的决定》', ['《关于修改〈甲〉的决定》 → 关于修改〈甲〉的决定']],
    ['《水法》和本条例第八条', ['《水法》 → 水法', '本条例第八条 → 8']],
  ] as const)('%s', ([words, found]) => {
    expect(referencesIn(words)).toEqual(found);
  });

  test('that is named without 《》 is passed over, with the rest of its enumeration', () => {
    expect(referencesIn('刑法第一百条、第二百条和本条例第三条')).toEqual(['本条例第三条 → 3']);
  });
});

test.for(['第一项工作', '第一百十条', '《没有写完', '第条', '前款'])(
  '%s refers to nothing',
  (words) => {
    expect(readReferences(words)).toEqual([]);
  },
);

describe('the anchor of a place', () => {
  const places = indexPlaces(
    parseStatute('第一条　甲。\n下列：\n（一）乙；\n（二）丙。\n第二条　丁。').children,
  );

  test.for([
    [{ article: { number: 1 } }, 'art_1'],
    [{ article: { number: 1 }, paragraph: 2 }, 'art_1__para_2'],
    [{ article: { number: 1 }, paragraph: 2, item: 2 }, 'art_1__para_2__item_2'],
    [{ article: { number: 1 }, item: 2 }, 'art_1__para_2__item_2'],
    [{ article: { number: 1 }, paragraph: 9 }, 'art_1'],
    [{ article: { number: 2 }, item: 3 }, 'art_2'],
    [{ article: { number: 9 } }, undefined],
  ] as const)('%j is %s', ([place, eid]) => {
    expect(places(place)).toBe(eid);
  });
});
