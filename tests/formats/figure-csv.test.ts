import { expect, test } from 'vitest';
import { formatFigureCsv } from '../../src/formats/figure-csv.ts';

const edition = {
  name: '会典',
  edition: '示例会典',
  url: 'https://huidian.example',
  jurisdiction: 'shili',
  language: 'zh-CN',
};

test('a figure is a row with its number, its holders and where it is printed', () => {
  const csv = formatFigureCsv(
    [
      {
        label: '座谈的“代表”, 家属',
        value: 1200,
        unit: '人次',
        approx: '余',
        reportYear: 2024,
        bodies: ['shili-npcsc'],
        places: ['shili'],
        measure: undefined,
        records: ['inspections/a', 'work-reports/b'],
        url: '/inspections/a/#figures',
        sources: [
          { source: 'bao', lines: [3, 4] },
          { source: 'bao', lines: [1, 1] },
        ],
      },
    ],
    edition,
  );
  expect(csv.split('\r\n')).toEqual([
    '\ufefflabel,value,unit,approx,year,reportYear,body,place,measure,note,records,url,sources',
    '"座谈的“代表”, 家属",1200,人次,余,,2024,shili-npcsc,shili,,,inspections/a; work-reports/b,https://huidian.example/inspections/a/#figures,bao:3-4; bao:1-1',
    '',
  ]);
});

test('a number below zero is a number, words that begin with the sign are no formula', () => {
  const figure = {
    label: '-1+1',
    value: -3.5,
    unit: '%',
    bodies: [],
    places: [],
    measure: undefined,
    records: [],
    url: '/inspections/a/#figures',
    sources: [],
  };
  expect(formatFigureCsv([figure], edition).split('\r\n')[1]).toMatch(/^'-1\+1,-3\.5,%,/);
});
