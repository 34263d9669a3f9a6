import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../built-site.ts';

const CONTENT = 'tests/fixtures/full-texts';
const LVDAO = '/regulations/shili-lvdao-guanli-tiaoli/';
const GONGYUAN = '/regulations/shili-gongyuan-tiaoli/';

let folder = '';
const parsed = new Map<string, Document>();

// A day on which one text of the park regulation has gone, one applies and one is to come.
beforeAll(async () => {
  folder = await build({ CONTENT_DIR: CONTENT, BUILD_DATE: '2026-06-01' });
});

afterAll(() => folder && rmSync(folder, { recursive: true, force: true }));

/** A page of the site built from full texts. */
function page(address: string): Document {
  const known = parsed.get(address);
  if (known) return known;
  const { document } = parseHTML(readFileSync(path.join(folder, address, 'index.html'), 'utf8'));
  parsed.set(address, document);
  return document;
}

/** What stands in the elements of a page, white space folded. */
function textsOf(address: string, selector: string): string[] {
  return [...page(address).querySelectorAll(selector)].map((element) =>
    (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}

const links = (address: string, selector: string) =>
  [...page(address).querySelectorAll(selector)].map(
    (link) => `${link.textContent?.trim()} ${link.getAttribute('href')}`,
  );

describe('a full text', () => {
  test('stands on the page of its regulation with the signs it has in its file', () => {
    const lines = [
      '宽度 <12 米、坡度 {1:20} 以内',
      '*绿叶*，编号写作 A_1_# 和 "甲"、‘乙’、“丙” & `丁`',
      '# 号是绿道的计数单位，<script>alert(1)</script> 这样的文字照录',
    ];
    const source = readFileSync(`${CONTENT}${LVDAO.slice(0, -1)}.md`, 'utf8');
    expect(lines.filter((line) => !source.includes(line))).toEqual([]);
    const [text = ''] = textsOf(LVDAO, '.statute');
    expect(lines.filter((line) => !text.includes(line))).toEqual([]);
    expect(page(LVDAO).querySelectorAll('.statute script')).toHaveLength(0);
  });

  test('has an anchor for every part of it that can be cited', () => {
    const eids = [
      'chp_2',
      'chp_2__sec_1',
      'art_2__para_3',
      'art_4__para_1__item_3',
      'art_4__para_1__item_2__subitem_2',
      'art_4-1',
      'att_1',
    ];
    const ids = [...page(LVDAO).querySelectorAll('.statute [id]')].map(({ id }) => id);
    expect(eids.filter((eid) => !ids.includes(eid))).toEqual([]);
  });

  test('links what it refers to', () => {
    expect(links(LVDAO, '.statute :is(p, li) > a:not(.pin)')).toEqual([
      `《示例省公园条例》 ${GONGYUAN}`,
      `第二条 ${GONGYUAN}#art_2`,
      '前款第二项 #art_4__para_1__item_2',
      '第二条第一款 #art_2__para_1',
      '第四条 #art_4',
      '第五条 #art_5',
      '本条例第五条第二项 #art_5__para_1__item_2',
      '本条规定施行日期 #in-force',
    ]);
    expect(textsOf(LVDAO, '.statute cite[data-law="chengxiang-guihua-fa"]')).toEqual([
      '《中华人民共和国城乡规划法》',
    ]);
  });

  test('has its contents beside it and, folded, above it', () => {
    const beside = links(LVDAO, '.text-contents.beside a');
    expect(beside).toEqual([
      '第一章　总则 #chp_1',
      '第二章　规划和建设 #chp_2',
      '第一节　规划 #chp_2__sec_1',
      '第二节　建设 #chp_2__sec_2',
      '第三章　附则 #chp_3',
      '附件：　绿道分级表 #att_1',
    ]);
    expect(links(LVDAO, '.text-contents.folded a')).toEqual(beside);
  });

  test('is led to from the date by the article that sets it', () => {
    expect(links(LVDAO, '#in-force a[href^="#art"]')).toEqual(['第八条 #art_8']);
    expect([...page(LVDAO).querySelectorAll('.sets-date')].map(({ id }) => id)).toEqual(['art_8']);
  });

  test('says that its source leaves out a number', () => {
    expect(textsOf(LVDAO, '.full-text .note li')).toEqual(['应是第七条的地方，来源印的是第八条']);
  });

  test('offers every provision to be cited, an only 款 by its article alone', () => {
    const offered = textsOf(LVDAO, '#cited-provision option');
    expect(offered).toEqual(
      expect.arrayContaining([
        '第一条',
        '第二条第三款',
        '第四条第一款第（二）项第2目',
        '第四条之一',
        '第五条第（二）项',
      ]),
    );
    expect(offered.filter((name) => name.startsWith('第五条第一款'))).toEqual([]);
  });

  test('has its own address too, by the day it takes effect', () => {
    expect(textsOf(`${LVDAO}2024-12-01/`, '.statute')).toEqual(textsOf(LVDAO, '.statute'));
  });
});

describe('a regulation with several texts', () => {
  test('shows the one in force, and says from when the next one applies', () => {
    expect(textsOf(GONGYUAN, '#art_4 p')).toEqual(['公园内禁止垂钓。违反的，处二百元罚款。']);
    expect(textsOf(GONGYUAN, '.version-banner:not([hidden])')).toEqual([
      '自2027年1月1日起适用新文本：看2027年1月1日起施行的文本',
    ]);
    expect(textsOf(GONGYUAN, '.record-kind legal-force')).toEqual(['现行有效']);
  });

  test('lists them in the order of time, each with its status and its address', () => {
    expect(textsOf(GONGYUAN, '.versions legal-force')).toEqual(['已修改', '现行有效', '尚未生效']);
    expect(links(GONGYUAN, '.versions li > a')).toEqual([
      `2019年5月1日起施行 ${GONGYUAN}2019-05-01/`,
      `2025年1月1日起施行 ${GONGYUAN}2025-01-01/`,
      `2027年1月1日起施行 ${GONGYUAN}2027-01-01/`,
    ]);
  });

  test.for([
    [
      '2019-05-01',
      '这个文本自2025年1月1日起不再适用，现行文本见2025年1月1日起施行的文本',
      '已修改',
    ],
    ['2025-01-01', '自2027年1月1日起适用新文本：看2027年1月1日起施行的文本', '现行有效'],
    [
      '2027-01-01',
      '这个文本尚未生效，自2027年1月1日起施行；现行文本见2025年1月1日起施行的文本',
      '尚未生效',
    ],
  ] as const)('has the text of %s at its own address: %s', ([day, banner, force]) => {
    const address = `${GONGYUAN}${day}/`;
    expect(textsOf(address, '.version-banner:not([hidden])')).toEqual([banner]);
    expect(textsOf(address, '.record-kind legal-force')).toEqual([force]);
    expect(textsOf(address, '#in-force-heading')[0]).toContain(force);
    const [year, month, dayOfMonth] = day.split('-').map(Number);
    expect(textsOf(address, '.facts a[href="#in-force"]')).toEqual([
      `${year}年${month}月${dayOfMonth}日`,
    ]);
  });

  test('says of each article of an old text where it stands now, once that is confirmed', () => {
    const standing = (address: string) =>
      [...page(address).querySelectorAll('.statute-article')].map(
        (article) =>
          `${article.id} ${article.querySelector('.statute-aside:last-child')?.innerHTML}`,
      );
    expect(standing(`${GONGYUAN}2019-05-01/`)).toEqual([
      `art_1 现为<a href="${GONGYUAN}#art_1">第一条</a>`,
      `art_2 现为<a href="${GONGYUAN}#art_3">第三条</a>`,
      `art_3 现为<a href="${GONGYUAN}#art_4">第四条</a>`,
      'art_4 已删去',
      `art_5 现为<a href="${GONGYUAN}#art_5">第五条</a>`,
    ]);
  });
});

describe('the day of a later text', () => {
  const file = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const later = ['2025-01-01', '2027-01-01'];

  test('stands among the effective dates, with the status of that text', () => {
    expect(links('/effective/', '.effective-days .title')).toEqual([
      `示例省公园条例（新的文本） ${GONGYUAN}2027-01-01/`,
      `示例省公园条例（新的文本） ${GONGYUAN}2025-01-01/`,
      `示例省绿道管理条例 ${LVDAO}#in-force`,
      `示例省公园条例 ${GONGYUAN}#in-force`,
    ]);
    expect(textsOf('/effective/', '.effective-days legal-force').slice(0, 2)).toEqual([
      '尚未生效',
      '现行有效',
    ]);
  });

  test('is a dot of the timeline', () => {
    const dots = [...page('/effective/').querySelectorAll('.timeline a[aria-label]')].map((dot) =>
      dot.getAttribute('href'),
    );
    expect(dots).toEqual(expect.arrayContaining(later.map((day) => `/effective/${day}/`)));
  });

  test.for(later)('has a page, and so has its year: %s', (day) => {
    expect(links(`/effective/${day}/`, '.record-list .title a')).toEqual([
      `示例省公园条例 ${GONGYUAN}${day}/`,
    ]);
    expect(textsOf(`/effective/${day}/`, '.lead')).toEqual(['共 1 个新的文本。']);
    expect(links(`/effective/${day.slice(0, 4)}/`, '.effective-days .title')).toEqual([
      `示例省公园条例（新的文本） ${GONGYUAN}${day}/`,
    ]);
  });

  test('is in the calendars, under a name that does not change', () => {
    const names = ['in-force', 'place-shili', 'topic-chengxiang'];
    const uids = names.map((name) =>
      new ICAL.Component(
        ICAL.parse(file(`calendar/${name}.ics`)) as ConstructorParameters<typeof ICAL.Component>[0],
      )
        .getAllSubcomponents('vevent')
        .map((event) => event.getFirstPropertyValue('uid')),
    );
    const wanted = later.map((day) => `shili-gongyuan-tiaoli.text-${day}@huidian`);
    expect(uids.map((found) => wanted.every((uid) => found.includes(uid)))).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('is in the feed of what takes effect', () => {
    const ids = parseAtomFeed(file('feeds/in-force.xml')).entries?.map(
      ({ id = '' }) => new URL(id).pathname,
    );
    expect(ids).toEqual(expect.arrayContaining(later.map((day) => `${GONGYUAN}${day}/`)));
  });
});

describe('a comparison', () => {
  const address = `${GONGYUAN}compare/2019-05-01..2025-01-01/`;

  test('is led to from the list of texts', () => {
    expect(links(GONGYUAN, '.versions li p a')).toContain(`和前一文本逐条比较 ${address}`);
  });

  test('marks the words that changed, and not the width of a comma', () => {
    expect(textsOf(address, '.comparison del')).toEqual([
      '八',
      '五十元',
      '收费的公园由价格主管部门核定门票。',
      '2019',
      '5',
    ]);
    expect(textsOf(address, '.comparison ins')).toEqual([
      '公园的名称由县级以上人民政府确定。',
      '十二',
      '二百元',
      '2025',
      '1',
    ]);
  });

  test('folds what did not change, articles in a row together', () => {
    expect(textsOf(address, '.comparison summary').length).toBeGreaterThan(0);
    const folded = [...page(address).querySelectorAll('.comparison tr')];
    const twice = folded.filter((row, index) => {
      const change = row.getAttribute('data-change') ?? '';
      const before = folded[index - 1]?.getAttribute('data-change');
      return ['same', 'renumbered'].includes(change) && before === change;
    });
    expect(twice).toEqual([]);
  });

  test('says whether the articles were matched by a person', () => {
    expect(textsOf(address, 'article > p.small').join()).toContain('已经逐条核对');
    const proposed = textsOf(`${GONGYUAN}compare/2025-01-01..2027-01-01/`, 'article > p.small');
    expect(proposed.join()).toContain('没有逐条核对');
  });
});

test('every page of a regulation is described by words of its own', () => {
  const days = ['', '2019-05-01/', '2025-01-01/', '2027-01-01/'];
  const described = days.map((day) =>
    page(`${GONGYUAN}${day}`).querySelector('meta[name="description"]')?.getAttribute('content'),
  );
  expect(described).toEqual([
    '规定公园的开放和养护。',
    '2019年5月1日起施行的文本：规定公园的开放和养护。',
    '2025年1月1日起施行的文本：规定公园的开放和养护。',
    '2027年1月1日起施行的文本：规定公园的开放和养护。',
  ]);
});

describe('an edition of full texts alone', () => {
  test('does not show on its home page what it does not have', () => {
    expect(textsOf('/', '.hero-counts li')).toEqual(['2 部法规', '1 份来源']);
    expect(textsOf('/', 'main h2')).toEqual(['施行年历', '最近施行', '即将施行', '按主题看']);
    expect(page('/').querySelector('meta[name="description"]')?.getAttribute('content')).toContain(
      '：2 部法规、1 份来源，每一项都注明来源和行号',
    );
  });

  test('has no filters over an empty list', () => {
    expect(page('/inspections/').querySelectorAll('form.filters')).toHaveLength(0);
  });

  test('is not said to hold digests, or nothing but newspapers', () => {
    const [text] = textsOf('/about/', 'main');
    expect(text).toContain('法规页上的文字是全文的转录。');
    expect(text).toContain('来源是 1 份公报。');
    expect(text).not.toMatch(/摘要|文字识别|\b0 [部次处]/);
  });
});

test('every link within these pages leads to an anchor that is there', () => {
  const addresses = [LVDAO, GONGYUAN, `${GONGYUAN}2019-05-01/`, `${LVDAO}2024-12-01/`];
  const broken = addresses.flatMap((address) => {
    const hrefs = [...page(address).querySelectorAll('main a[href^="#"]')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    return hrefs.filter((href) => !page(address).getElementById(href.slice(1)));
  });
  expect(broken).toEqual([]);
});
