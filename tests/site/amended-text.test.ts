import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RecordData } from '../../src/formats/record-data.ts';
import { build } from '../built-site.ts';

const LVDAO = 'regulations/shili-lvdao-guanli-tiaoli';
const YIDAO = 'regulations/shili-yidao-guanli-tiaoli';
const AMENDED = `  - action: amend
    date: 2026-03-26
    bodies: [shili-npcsc]
    sources:
      - { source: shili-gongbao, lines: [2, 3] }
sources:
  - { source: shili-gongbao, lines: [1, 100] }
---`;

let content = '';
let folder = '';
let page: Document;

// The one text that is held is the text after an amendment; its clause names the first day.
beforeAll(async () => {
  content = mkdtempSync(path.join(tmpdir(), 'huidian-amended-'));
  cpSync('tests/fixtures/full-texts', content, { recursive: true });
  const file = path.join(content, `${LVDAO}.md`);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^sources:\n.*\n---$/m, AMENDED));
  const revised = readFileSync(file, 'utf8')
    .replaceAll('示例省绿道管理条例', '示例省驿道管理条例')
    .replaceAll('2024-12-01', '2026-12-01')
    .replaceAll('2024年12月1日', '2026年12月1日')
    .replace('action: amend', 'action: revise');
  writeFileSync(path.join(content, `${YIDAO}.md`), revised);
  folder = await build({ CONTENT_DIR: content, BUILD_DATE: '2026-06-01', SITE_CARDS: 'off' });
  page = parseHTML(readFileSync(path.join(folder, LVDAO, 'index.html'), 'utf8')).document;
});

afterAll(() => {
  for (const made of [content, folder]) if (made) rmSync(made, { recursive: true, force: true });
});

test('an amended text has no address of the day on which the first text took effect', () => {
  expect(existsSync(path.join(folder, LVDAO, '2024-12-01'))).toBe(false);
  const copied = [...page.querySelectorAll('.copy-links a')].map(({ textContent }) => textContent);
  expect(copied).toEqual(['本法规（总是现在的文本）', '施行日期', '一条、一款、一项']);
});

test('an amended text is said to be one, of an unknown day', () => {
  expect(page.querySelector('.full-text')?.textContent).toContain(
    '全文是2026年3月26日修正以后的文本。这一文本从哪一天起施行，来源没有说',
  );
});

test('no format gives an amended text the day of the regulation', () => {
  const data = JSON.parse(
    readFileSync(path.join(folder, 'data', `${LVDAO}.json`), 'utf8'),
  ) as RecordData<'regulations'>;
  expect(data.inForceFrom?.date).toBe('2024-12-01');
  expect(data.text?.from).toBeNull();
  const [script] = page.querySelectorAll('script[type="application/ld+json"]');
  const linked = JSON.parse(script?.textContent ?? '') as Record<string, unknown>;
  expect(linked).toMatchObject({ temporalCoverage: '2024-12-01/..' });
  expect(Object.keys(linked)).not.toContain('legislationDateVersion');
});

test('a regulation whose revised text is to come is not said to be without force until then', () => {
  const html = readFileSync(path.join(folder, YIDAO, 'index.html'), 'utf8');
  const [tag] = parseHTML(html).document.querySelectorAll('.record-kind legal-force');
  expect(tag?.textContent?.trim()).toBe('时效性待核');
  expect(tag?.hasAttribute('data-earlier')).toBe(true);
});
