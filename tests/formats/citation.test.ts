import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../src/formats/citation/bibtex.ts';
import type { CitedWork } from '../../src/formats/citation/cited-work.ts';
import { cslJson } from '../../src/formats/citation/csl-json.ts';
import { gbt7714 } from '../../src/formats/citation/gbt7714.ts';
import { legalFootnote, legalText } from '../../src/formats/citation/legal-text.ts';
import { provisionName } from '../../src/formats/citation/provision-name.ts';
import { ris } from '../../src/formats/citation/ris.ts';
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
    expect(legalText(regulation, 'art_12__para_2')).toBe('《示例省粮食安全条例》第十二条第二款');
  });

  test('keep one pair of title marks around a title that holds others', () => {
    expect(legalText({ ...regulation, title: '实施《农业法》办法' })).toBe(
      '《实施〈农业法〉办法》',
    );
  });

  test('name the text, the session and the year in a footnote', () => {
    expect(legalFootnote(regulation, 'art_3')).toBe(
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

interface Read {
  title?: string;
}

function read(text: string): Read {
  const [first] = new Cite(text).data as Read[];
  if (!first) throw new Error(`nothing was read from ${text}`);
  return first;
}
