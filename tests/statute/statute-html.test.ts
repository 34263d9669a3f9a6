import { globSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { contentsOf } from '../../src/statute/contents-list.ts';
import { formatEid } from '../../src/statute/label.ts';
import { parseStatute } from '../../src/statute/parse-statute.ts';
import { renderStatute, type StatutePage } from '../../src/statute/statute-html.ts';
import { provisionsIn } from '../../src/statute/statute.ts';

/** A text as its page has it. */
function rendered(text: string, page: Partial<StatutePage> = {}) {
  const html = renderStatute(parseStatute(text), { titles: () => undefined, ...page });
  return parseHTML(`<html><body>${html}</body></html>`).document;
}

/** What a reader sees, white space and the signs of links apart. */
function seen(document: Document): string {
  for (const sign of document.querySelectorAll('.pilcrow')) sign.remove();
  return (document.body.textContent ?? '').replace(/\s/g, '');
}

const corpus = globSync('tests/fixtures/corpus/*').map((file) => readFileSync(file, 'utf8'));

describe('the words of a text', () => {
  test('come out as they went in, but for the signs of Markdown headings', () => {
    expect(corpus.length).toBeGreaterThan(3);
    const changed = corpus.filter((text) => {
      const words = text.replace(/^#{1,6} (?=第|示例)/gm, '').replace(/\s/g, '');
      return seen(rendered(text)) !== words;
    });
    expect(changed).toEqual([]);
  });

  test.for([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '{{ x }} ${x} {x}',
    '*甲* _乙_ **丙** `丁` # 戊',
    '"甲" \'乙\' “丙” ‘丁’ &amp; &#60;',
    '3 < 5 且 5 > 3',
  ])('%s is text', (words) => {
    const document = rendered(`第一条　${words}`);
    expect(seen(document)).toBe(`第一条${words}`.replace(/\s/g, ''));
    expect(document.querySelectorAll('script, img')).toHaveLength(0);
  });
});

test('everything that can be cited has its anchor, once', () => {
  const found = corpus.map((text) => {
    const eids = [...provisionsIn(parseStatute(text))].flatMap(({ eid }) => eid ?? []);
    const ids = [...rendered(text).querySelectorAll('[id]')].map(({ id }) => id);
    return { eids: eids.filter((eid) => eid !== 'preamble').sort(), ids: ids.sort() };
  });
  expect(found.map(({ ids }) => ids)).toEqual(found.map(({ eids }) => eids));
});

test('the printed number of an article or item is a link to it, the sign of a 款 one to that', () => {
  const document = rendered('第一条　下列：\n（一）甲。\n又一款。');
  const links = [...document.querySelectorAll('a.pin')];
  expect(links.map((link) => `${link.textContent} ${link.getAttribute('href')}`)).toEqual([
    '第一条 #art_1',
    '¶ #art_1__para_1',
    '（一） #art_1__para_1__item_1',
    '¶ #art_1__para_2',
  ]);
});

describe('references', () => {
  const links = (text: string, page: Partial<StatutePage> = {}) =>
    [...rendered(text, page).querySelectorAll('a:not(.pin), cite')].map(
      (link) => `${link.textContent} ${link.getAttribute('href') ?? link.getAttribute('data-law')}`,
    );

  test('to this text lead to the place, if it has one', () => {
    const text = '第一条　甲。\n第二条　依照第一条、第九条和本条例第二条第二款。\n乙。';
    expect(links(text)).toEqual(['第一条 #art_1', '本条例第二条第二款 #art_2__para_2']);
  });

  test('to a record lead to its page, to a law name the law, to a stranger nowhere', () => {
    const titles: StatutePage['titles'] = (title, place) => {
      if (title === '公园条例') return { href: place ? '/gongyuan/#art_2' : '/gongyuan/' };
      return title === '水法' ? { law: 'shui-fa' } : undefined;
    };
    expect(links('第一条　依照《公园条例》第二条、《水法》第三条和《甲》。', { titles })).toEqual([
      '《公园条例》 /gongyuan/',
      '第二条 /gongyuan/#art_2',
      '《水法》 shui-fa',
    ]);
  });

  test('in an annex are to the annex', () => {
    expect(links('第一条　甲。\n附件\n第一条　乙。\n第二条　依照第一条。')).toContain(
      '第一条 #att_1__art_1',
    );
  });

  test('前条 is the article before, whatever its number', () => {
    expect(links('第一条　甲。\n第一条之一　乙。\n第二条　依照前条。')).toEqual(['前条 #art_1-1']);
  });
});

test('the provision that sets the date is marked and leads to the date', () => {
  const document = rendered('第一条　甲。\n第二条　本条例自公布之日起施行。', {
    commencement: 'art_2',
  });
  const marked = [...document.querySelectorAll('.sets-date')];
  expect(marked.map(({ id }) => id)).toEqual(['art_2']);
  expect(marked[0]?.querySelector('a[href="#in-force"]')).not.toBeNull();
});

test('a remark stands under its article', () => {
  const document = rendered('第一条　甲。', { remarks: new Map([['art_1', '已删去']]) });
  expect(document.querySelector('#art_1 .statute-aside')?.textContent).toBe('已删去');
});

describe('the contents list', () => {
  test('names headings with their first and last article', () => {
    const statute = parseStatute(
      '第一章　总　则\n第一条　甲。\n第二条　乙。\n第二章　规划\n第一节　编制\n第三条　丙。',
    );
    expect(contentsOf(statute)).toEqual([
      { eid: 'chp_1', title: '第一章　总则', articles: ['第一条', '第二条'], children: [] },
      {
        eid: 'chp_2',
        title: '第二章　规划',
        articles: ['第三条'],
        children: [
          { eid: 'chp_2__sec_1', title: '第一节　编制', articles: ['第三条'], children: [] },
        ],
      },
    ]);
  });

  test('of a text without headings is its articles', () => {
    const lines = contentsOf(parseStatute('第一条　甲。\n第二条　乙。'));
    expect(lines.map(({ eid, title }) => `${eid} ${title}`)).toEqual([
      'art_1 第一条',
      'art_2 第二条',
    ]);
  });
});

test.for([
  ['art_12', '第十二条'],
  ['art_120-1__para_2__item_3', '第一百二十条之一第二款第三项'],
  ['chp_2__sec_1', '第二章第一节'],
  ['att_1__para_1', ''],
  ['art_3~2', ''],
] as const)('%s in words is %s', ([eid, words]) => {
  expect(formatEid(eid)).toBe(words);
});
