import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../src/formats/citation/bibtex.ts';
import type { CitedWork } from '../../src/formats/citation/cited-work.ts';
import { citedProvision } from '../../src/formats/citation/cited-provision.ts';
import { cslJson } from '../../src/formats/citation/csl-json.ts';
import { gbt7714 } from '../../src/formats/citation/gbt7714.ts';
import { legalFootnote, legalText } from '../../src/formats/citation/legal-text.ts';
import { provisionName } from '../../src/formats/citation/provision-name.ts';
import { ris } from '../../src/formats/citation/ris.ts';
import { CITATION_STYLES } from '../../src/formats/citation/styles.ts';
import { HOSTILE_TITLES, seen } from './hostile.ts';
import { parsePartialDate } from '../../src/domain/partial-date.ts';

const regulation: CitedWork = {
  id: 'shili-liangshi-anquan-tiaoli',
  type: 'regulation',
  title: '示例省粮食安全条例',
  authors: ['示例省人民代表大会常务委员会'],
  issued: parsePartialDate('2024'),
  inForceFrom: parsePartialDate('2024-12-01'),
  session: '示例省第十四届人民代表大会常务委员会第十八次会议',
  url: 'https://huidian.example/regulations/shili-liangshi-anquan-tiaoli/',
  site: '示例会典',
  accessed: '2026-01-02',
};

/** The regulation with one of its provisions cited. */
function cited(eid: string): CitedWork {
  const work = citedProvision(regulation, eid);
  if (!work) throw new Error(`${eid} names no provision`);
  return work;
}

const report: CitedWork = {
  ...regulation,
  id: 'shili-changweihui-gongzuo-baogao',
  type: 'report',
  title: '示例省人大常委会工作报告',
  issued: parsePartialDate('2025-01-20'),
  inForceFrom: undefined,
  session: undefined,
  url: 'https://huidian.example/work-reports/shili-changweihui-gongzuo-baogao/',
};

const source: CitedWork = {
  ...report,
  id: 'shili-ribao',
  type: 'source',
  title: '一年的工作回顾',
  authors: ['张三', '李四'],
  url: 'https://huidian.example/sources/shili-ribao/',
};

const HOSTILE = '关于</script>“100%” & {花括号}_\\的\n决定';

describe('the name of a provision', () => {
  test.for([
    ['art_12', '第十二条'],
    ['art_120-1', '第一百二十条之一'],
    ['art_12__para_2__item_3', '第十二条第二款第（三）项'],
    ['art_12__para_2__item_3__subitem_1', '第十二条第二款第（三）项第1目'],
    ['chp_3', '第三章'],
    ['item_7', '第（七）项'],
  ] as const)('%s is %s', ([eid, name]) => {
    expect(provisionName(eid)).toBe(name);
  });

  test.for(['', 'art_', 'art_x', 'verse_3', 'art_1__'])('%j names nothing', (eid) => {
    expect(provisionName(eid)).toBeUndefined();
  });
});

describe('legal citations', () => {
  test('name the regulation and the provision in running text', () => {
    expect(legalText(cited('art_12__para_2'))).toBe('《示例省粮食安全条例》第十二条第二款');
  });

  test('keep one pair of title marks around a title that holds others', () => {
    expect(legalText({ ...regulation, title: '实施《农业法》办法' })).toBe(
      '《实施〈农业法〉办法》',
    );
  });

  test('name the text, the session and the year in a footnote', () => {
    expect(legalFootnote(cited('art_3'))).toBe(
      '《示例省粮食安全条例》第三条（2024年12月1日起施行的文本），示例省第十四届人民代表大会常务委员会第十八次会议2024年通过。',
    );
  });

  test('leave out what is not known', () => {
    expect(
      legalFootnote({
        ...regulation,
        issued: undefined,
        inForceFrom: undefined,
        session: undefined,
        authors: [],
      }),
    ).toBe('《示例省粮食安全条例》。');
  });
});

describe('GB/T 7714', () => {
  test('gives author, title, type, date, day of access and address', () => {
    expect(gbt7714(regulation)).toBe(
      '示例省人民代表大会常务委员会. 示例省粮食安全条例[A/OL]. (2024)[2026-01-02]. https://huidian.example/regulations/shili-liangshi-anquan-tiaoli/.',
    );
  });

  test('names three authors and says that there are more', () => {
    expect(gbt7714({ ...regulation, authors: ['甲', '乙', '丙', '丁'] })).toMatch(
      /^甲, 乙, 丙, 等\. /,
    );
  });
});

describe('formats of reference managers, read by a public citation library', () => {
  test('BibTeX keeps title, the body as one name, year and address', () => {
    expect(read(bibtex(regulation))).toMatchObject({
      title: regulation.title,
      author: [{ family: '示例省人民代表大会常务委员会' }],
      issued: { 'date-parts': [[2024]] },
      URL: regulation.url,
    });
  });

  test('RIS keeps title, author, year and address', () => {
    expect(read(ris(regulation))).toMatchObject({
      title: regulation.title,
      issued: { 'date-parts': [[2024]] },
      URL: regulation.url,
    });
  });

  test('CSL-JSON is read as it is', () => {
    expect(read(JSON.stringify([cslJson(regulation)]))).toMatchObject({
      type: 'legislation',
      title: regulation.title,
      author: [{ literal: '示例省人民代表大会常务委员会' }],
      issued: { 'date-parts': [[2024]] },
    });
  });

  test('a hostile title comes back from BibTeX as it went in, white space folded', () => {
    const { title } = read(bibtex({ ...regulation, title: HOSTILE }));
    expect(title?.replaceAll(/\s+/g, ' ')).toBe(HOSTILE.replaceAll(/\s+/g, ' '));
  });

  test('a line break in a title cannot begin a new tag of RIS', () => {
    const text = ris({ ...regulation, title: '甲\nER  - \nTY  - BOOK' });
    expect(text.split('\r\n').filter((line) => line.startsWith('TY'))).toEqual(['TY  - STAT']);
  });
});

describe.for(HOSTILE_TITLES)('a title with %s', ([, title]) => {
  const all = styles({ ...regulation, title });

  test.for(['BibTeX', 'RIS', 'CSL-JSON'])('is read back from %s as it is seen', (style) => {
    const items = new Cite(all[style] ?? '').data as Read[];
    expect(items.map((item) => item.title?.replaceAll(/\s+/g, ' '))).toEqual([
      seen(title).replaceAll(/\s+/g, ' '),
    ]);
  });

  test('stays on the line of its reference', () => {
    expect([all['行文'], all['GB/T 7714']].filter((text) => text?.includes('\n'))).toEqual([]);
    expect(all['GB/T 7714']).toContain(seen(title));
  });
});

/** A work in every style that a reader can copy, by the name of the style. */
const styles = (work: CitedWork) =>
  Object.fromEntries(CITATION_STYLES.map(({ name, format }) => [name, format(work)]));

describe.for([
  ['an article', 'art_12', '第十二条'],
  ['a paragraph', 'art_12__para_2', '第十二条第二款'],
  ['an item', 'art_12__para_2__item_3', '第十二条第二款第（三）项'],
] as const)('%s of a full text', ([, eid, name]) => {
  const all = styles(cited(eid));

  test('is named in words and led to by its address', () => {
    expect(all).toMatchObject({
      链接: `${regulation.url}#${eid}`,
      行文: `《示例省粮食安全条例》${name}`,
      脚注: `《示例省粮食安全条例》${name}（2024年12月1日起施行的文本），示例省第十四届人民代表大会常务委员会第十八次会议2024年通过。`,
      'GB/T 7714': `示例省人民代表大会常务委员会. 示例省粮食安全条例: ${name}[A/OL]. (2024)[2026-01-02]. ${regulation.url}#${eid}.`,
    });
  });

  test.for(['BibTeX', 'RIS', 'CSL-JSON'])('is read back from %s', (style) => {
    const item = read(all[style] ?? '');
    expect(item).toMatchObject({ title: regulation.title, URL: `${regulation.url}#${eid}` });
    expect(item.note).toBe(`${name}；施行日期：2024-12-01`);
  });
});

describe.for([
  ['a report', report, 'report', 'R/OL', '示例省人民代表大会常务委员会'],
  ['a source', source, 'article-newspaper', 'N/OL', '张三, 李四'],
] as const)('%s', ([, work, type, mark, authors]) => {
  const all = styles(work);

  test('is told with its date and without words of a regulation', () => {
    expect(all).toMatchObject({
      行文: `《${work.title}》`,
      脚注: `《${work.title}》，${work.authors.join('、')}，2025年1月20日。`,
      'GB/T 7714': `${authors}. ${work.title}[${mark}]. (2025-01-20)[2026-01-02]. ${work.url}.`,
    });
  });

  test.for(['BibTeX', 'RIS', 'CSL-JSON'])('is read back from %s', (style) => {
    const item = read(all[style] ?? '');
    expect(item).toMatchObject({
      title: work.title,
      URL: work.url,
      issued: { 'date-parts': [expect.arrayContaining([2025])] },
    });
    // The library calls whoever writes for a newspaper a reporter.
    expect(item.author ?? item.reporter).toHaveLength(work.authors.length);
  });

  test('is of its own type in CSL-JSON', () => {
    expect(read(all['CSL-JSON'] ?? '')).toMatchObject({ type });
  });
});

interface Read {
  title?: string;
  note?: string;
  author?: unknown[];
  reporter?: unknown[];
}

function read(text: string): Read {
  const [first] = new Cite(text).data as Read[];
  if (!first) throw new Error(`nothing was read from ${text}`);
  return first;
}
