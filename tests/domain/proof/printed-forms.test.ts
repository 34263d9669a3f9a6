import { describe, expect, test } from 'vitest';
import { foldPrinted, foldWords } from '../../../src/domain/proof/folded-text.ts';
import { hasWords, readPassages } from '../../../src/domain/proof/passages.ts';
import { hasDate } from '../../../src/domain/proof/printed-date.ts';
import { hasFigure } from '../../../src/domain/proof/printed-figure.ts';
import { readSourceText } from '../../../src/domain/proof/source-text.ts';
import { unprintedPart } from '../../../src/domain/proof/composed-name.ts';

/** The passages of a source with this text, all its lines cited. */
function printed(text: string, corrections: { printed: string; meant: string }[] = []) {
  const source = readSourceText('ribao', text);
  const sources = [{ source: 'ribao', lines: [1, source.lines.length] as [number, number] }];
  return readPassages(sources, {
    texts: new Map([['ribao', source]]),
    corrections: corrections.map((each) => ({ ...each, sources })),
  });
}

describe('folding', () => {
  test('white space, full-width forms and the shape of quotes and dashes do not count', () => {
    expect(foldPrinted('自 ２０２４ 年\n１ 月起，“甲”—乙（丙）')).toBe('自2024年1月起,"甲"-乙(丙)');
  });

  test('punctuation does not make a name another name, a decimal point does', () => {
    expect(foldWords('固根本、强基础。')).toBe(foldWords('固根本 强基础,'));
    expect(foldWords('3.25万')).not.toBe(foldWords('325万'));
  });
});

describe('a wording', () => {
  test('stands across a line break', () => {
    expect(hasWords(printed('示例省档案\n\n条例'), '示例省档案条例')).toBe(true);
  });

  test('does not stand where a character differs', () => {
    expect(hasWords(printed('示例省挡案条例'), '示例省档案条例')).toBe(false);
  });

  test('stands as it is meant where the misprint is recorded', () => {
    const passages = printed('示例省挡案条例', [{ printed: '挡案', meant: '档案' }]);
    expect(hasWords(passages, '示例省档案条例')).toBe(true);
    expect(hasWords(passages, '示例省挡案条例')).toBe(true);
  });

  test('with an ellipsis stands if its parts do, in their order', () => {
    const passages = printed('制定水、林、标准化等条例');
    expect(hasWords(passages, '制定……标准化……条例')).toBe(true);
    expect(hasWords(passages, '标准化……制定')).toBe(false);
  });
});

describe('a date', () => {
  test.for([
    ['2024年1月22日', '2024-01-22', true],
    ['二〇二四年的事，1 月 22 日', '2024-01-22', false],
    ['2024年第一季度。到1月22日为止', '2024-01-22', true],
    ['2024年11月22日', '2024-01-22', false],
    ['2024年6月至8月', '2024-08', true],
    ['2024年6月至8月', '2024-07', false],
    ['12024年', '2024', false],
  ] as const)('%s prints %s: %s', ([text, date, stands]) => {
    expect(hasDate(printed(text), { date })).toBe(stands);
  });
});

describe('a figure', () => {
  test.for([
    ['捐款1200余万元', { value: 1200, unit: '万元', approx: '余' }, true],
    ['捐款1200余万元', { value: 1200, unit: '万元' }, false],
    ['捐款1200万元', { value: 1200, unit: '万元', approx: '余' }, false],
    ['问卷7万余份', { value: 7, unit: '万份', approx: '余' }, true],
    ['问卷7万份', { value: 7, unit: '万份', approx: '余' }, false],
    ['样本近11万份', { value: 11, unit: '万份', approx: '近' }, true],
    ['样本近11万份', { value: 11, unit: '万份' }, false],
    ['接近在编干部总数50%', { value: 50, unit: '%', approx: '近' }, true],
    ['习近平总书记的讲话52篇', { value: 52, unit: '篇' }, true],
    ['开会12次', { value: 2, unit: '次' }, false],
    ['审议过两次', { value: 2, unit: '次' }, true],
    ['第二次会议', { value: 2, unit: '次' }, false],
    ['二十三次', { value: 3, unit: '次' }, false],
    ['五级林长', { value: 5, unit: '级' }, true],
    ['达3.25 万人次', { value: 3.25, unit: '万人次' }, true],
    ['不少于百分之一', { value: 1, unit: '%' }, true],
    ['议案 11\n件', { value: 11, unit: '件' }, true],
    ['议案11份', { value: 11, unit: '件' }, false],
  ] as const)('%s prints %o: %s', ([text, figure, stands]) => {
    expect(hasFigure(printed(text), figure)).toBe(stands);
  });

  test('that is printed in another form stands if its note quotes that form', () => {
    const passages = printed('印制近万册');
    const count = { value: 10000, unit: '份', approx: '近' } as const;
    expect(hasFigure(passages, count)).toBe(false);
    expect(hasFigure(passages, { ...count, note: '原文作“近万册”' })).toBe(true);
    expect(hasFigure(passages, { ...count, note: '原文作“约万册”' })).toBe(false);
    expect(hasFigure(passages, { ...count, value: 20000, note: '原文作“近万册”' })).toBe(false);
  });
});

describe('a made-up name', () => {
  const passages = printed('对安全生产法贯彻实施情况进行了检查');

  test('is put together from printed parts and given words', () => {
    expect(unprintedPart('甲市安全生产法的检查', passages, ['甲市'])).toBeUndefined();
  });

  test('does not bring in what is printed nowhere', () => {
    expect(unprintedPart('安全生产法专项检查', passages, [])).toBe('专项检查');
  });
});
