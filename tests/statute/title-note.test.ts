import { describe, expect, test } from 'vitest';
import { readTitleNote } from '../../src/statute/title-note.ts';

/** What a note says happened, an event a line: action, day, body, session, count. */
function told(...lines: string[]): string[] {
  const { events } = readTitleNote(lines.map((words, index) => ({ words, number: index + 1 })));
  return events.map(({ action, date, by, ordinal }) =>
    [
      action,
      date ?? '—',
      by && `${by.place}${by.kind}${by.term ?? '—'}-${by.number ?? '—'}`,
      ordinal,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

test.for<[string, string[], string[]]>([
  [
    'an adoption',
    ['（2016年12月16日黑龙江省第十二届人民代表大会常务委员会第三十次会议通过）'],
    ['adopt 2016-12-16 黑龙江省人大常委会12-30'],
  ],
  [
    'an adoption by the congress itself',
    ['2001年2月16日示例省第九届人民代表大会第四次会议通过'],
    ['adopt 2001-02-16 示例省人民代表大会9-4'],
  ],
  [
    'a city that adopts and a province that approves',
    [
      '2017年8月31日甲市第八届人民代表大会常务委员会第5次会议通过',
      '2017年9月30日示例省第十二届人大常委会第三十二次会议批准',
    ],
    ['adopt 2017-08-31 甲市人大常委会8-5', 'approve 2017-09-30 示例省人大常委会12-32'],
  ],
  [
    'short names of the bodies',
    [
      '2013年10月31日市十二届人大常委会第十五次会议通过 2014年3月27日省十二届人大常委会第九次会议批准',
    ],
    ['adopt 2013-10-31 市人大常委会12-15', 'approve 2014-03-27 省人大常委会12-9'],
  ],
  [
    'amendments by decisions, in brackets and without them',
    [
      '2004年5月28日甲省第十届人民代表大会常务委员会第八次会议通过',
      '2012年1月13日甲省第十一届人民代表大会常务委员会第二十八次会议关于修改《甲省水条例》等十件地方性法规的决定第一次修正',
      '根据2018年9月21日甲省第十三届人民代表大会常务委员会第五次会议《关于修改〈甲省实施《水法》办法〉的决定》第二次修正',
    ],
    [
      'adopt 2004-05-28 甲省人大常委会10-8',
      'amend 2012-01-13 甲省人大常委会11-28 第一次',
      'amend 2018-09-21 甲省人大常委会13-5 第二次',
    ],
  ],
  [
    'a decision that a city adopts and a province approves',
    [
      '1996年3月29日甲市第十一届人民代表大会常务委员会第二十次会议通过',
      '1996年4月17日甲省第八届人民代表大会常务委员会第二十一次会议批准',
      '2001年5月18日甲市第十二届人民代表大会常务委员会第二十次会议通过并经2001年6月15日甲省第九届人民代表大会常务委员会第二十一次会议批准的《甲市人民代表大会常务委员会关于修改〈甲市水条例〉的决定》第一次修正',
    ],
    [
      'adopt 1996-03-29 甲市人大常委会11-20',
      'approve 1996-04-17 甲省人大常委会8-21',
      'amend 2001-05-18 甲市人大常委会12-20 第一次',
      'approve 2001-06-15 甲省人大常委会9-21',
    ],
  ],
  [
    'an approval that is told before the decision',
    [
      '2022年1月21日甲省第十三届人民代表大会常务委员会第三十三次会议批准的2021年12月29日甲市第十六届人民代表大会常务委员会第三十七次会议关于修改《甲市水条例》的决定修正',
    ],
    ['approve 2022-01-21 甲省人大常委会13-33', 'amend 2021-12-29 甲市人大常委会16-37'],
  ],
  [
    'a revision that a province approves',
    [
      '2019年6月26日甲市第十七届人民代表大会常务委员会第四次会议修订',
      '2019年7月26日甲省第十三届人民代表大会常务委员会第十三次会议批准修订',
    ],
    ['revise 2019-06-26 甲市人大常委会17-4', 'approve 2019-07-26 甲省人大常委会13-13'],
  ],
  [
    'a publication by an announcement',
    ['2016年8月9日甲市第四届人民代表大会常务委员会公告第37号公布'],
    ['publish 2016-08-09 甲市人大常委会4-—'],
  ],
  [
    'a day that the note does not print',
    ['甲省第七届人民代表大会常务委员会第二十六次会议批准'],
    ['approve — 甲省人大常委会7-26'],
  ],
  [
    'Chinese numerals and wide digits',
    [
      '二○○一年十月一日甲省第九届人民代表大会常务委员会第二次会议通过',
      '２０１２年２月２９日甲省第十一届人民代表大会常务委员会第二十五次会议修正',
    ],
    ['adopt 2001-10-01 甲省人大常委会9-2', 'amend 2012-02-29 甲省人大常委会11-25'],
  ],
  [
    'a note that is broken in the middle of a day',
    ['2014年9月26', '日甲省第十二届人民代表大会常务委员会第十次会议通过'],
    ['adopt 2014-09-26 甲省人大常委会12-10'],
  ],
  [
    'a repeal',
    ['2020年3月26日甲省第十三届人民代表大会常务委员会第十八次会议废止'],
    ['repeal 2020-03-26 甲省人大常委会13-18'],
  ],
])('reads %s', ([, lines, events]) => {
  expect(told(...lines)).toEqual(events);
});

test('names the decision of an amendment as it is printed', () => {
  const [event] = readTitleNote([
    {
      words:
        '2018年9月21日甲省第十三届人民代表大会常务委员会第五次会议《关于修改〈甲省水条例〉的决定》修正',
      number: 3,
    },
  ]).events;
  expect(event).toMatchObject({ instrument: '《关于修改〈甲省水条例〉的决定》', lines: [3, 3] });
});

test('tells the lines of an event that is printed over two', () => {
  const { events } = readTitleNote([
    { words: '（2014年9月26日甲省第十二届人民代表大会', number: 2 },
    { words: '常务委员会第十次会议通过）', number: 3 },
  ]);
  expect(events.map(({ lines }) => lines)).toEqual([[2, 3]]);
});

test('tells every line of an amendment whose day and whose name stand on two', () => {
  const { events } = readTitleNote([
    { words: '2001年1月5日 乙市第九届人民代表大会常务委员会第一次会议通过', number: 3 },
    { words: '2010年3月5日 乙市第十届人民代表大会常务委员会第二次会议通过', number: 5 },
    {
      words:
        '2010年4月6日 甲省第十届人民代表大会常务委员会第三次会议批准的《关于修改〈丙〉的决定》修正',
      number: 7,
    },
  ]);
  expect(events.map(({ action, lines }) => `${action} ${lines.join('-')}`)).toEqual([
    'adopt 3-3',
    'amend 5-7',
    'approve 7-7',
  ]);
});

test('reads the day a text takes effect', () => {
  expect(readTitleNote([{ words: '2016年10月1日 施行', number: 5 }])).toEqual({
    events: [],
    unread: [],
    commencement: { date: '2016-10-01', lines: [5, 5] },
  });
});

describe('what cannot be read', () => {
  const unread = (words: string) => readTitleNote([{ words, number: 4 }]);

  test('a day that is on no calendar is told and not used', () => {
    const { events, unread: left } = unread(
      '2019年2月30日甲省第十三届人民代表大会常务委员会第一次会议通过',
    );
    expect(events.map(({ date }) => date)).toEqual([undefined]);
    expect(left).toEqual([{ words: '2019年2月30日', line: 4 }]);
  });

  test('words that say nothing known are told', () => {
    expect(unread('2019年2月3日甲省第十三届人大常委会第一次会议通过，省长签发').unread).toEqual([
      { words: '省长签发', line: 4 },
    ]);
  });

  test('a body that did nothing is told', () => {
    expect(unread('2019年2月3日甲省第十三届人大常委会第一次会议').unread).toEqual([
      { words: '2019年2月3日甲省第十三届人大常委会第一次会议', line: 4 },
    ]);
  });
});
