import { describe, expect, test } from 'vitest';
import { clauseFaults } from '../../src/statute/clause-rules.ts';
import {
  event,
  faultsIn,
  inForceFrom,
  regulation,
  version,
  withBody,
  type Fields,
} from '../fixtures.ts';

const TEXT = '第一条　总则。\n\n第二条　本条例自2024年12月1日起施行。\n';

/** What an editor reads about a full text under these fields. */
function faultsOf(from: Fields, text = TEXT): string[] {
  const record = regulation({
    inForceFrom: from,
    events: [event({ action: 'publish', date: '2024-11-05' })],
  });
  return faultsIn({ regulations: { 'shili-a': withBody(record, text, 'md') } }, clauseFaults);
}

const about = (line: string, sentence: string) => [
  `regulations/shili-a.md | ${line} | ${sentence}`,
];

describe('a full text', () => {
  test('that says the same day as its fields is no fault', () => {
    expect(faultsOf(inForceFrom({ provision: 'art_2' }))).toEqual([]);
  });

  test('that says another day is a fault', () => {
    expect(faultsOf(inForceFrom({ date: '2024-11-01' }))).toEqual(
      about(
        'inForceFrom:',
        '施行日期应和正文一致：正文（art_2）写的是“自2024年12月1日起施行”，现在写的是 rule: fixed，2024年11月1日',
      ),
    );
  });

  test('that says the day where the fields say only the month is a fault', () => {
    expect(faultsOf(inForceFrom({ date: '2024-12' }))).toEqual(
      about(
        'inForceFrom:',
        '施行日期应和正文一致：正文（art_2）写的是“自2024年12月1日起施行”，现在写的是 rule: fixed，2024年12月',
      ),
    );
  });

  test('that says a day where the fields say it is unknown is a fault', () => {
    expect(faultsOf({ rule: 'unknown', reason: '来源没有说' })).toEqual(
      about(
        'inForceFrom:',
        '施行日期应和正文一致：正文（art_2）写的是“自2024年12月1日起施行”，现在写的是 rule: unknown',
      ),
    );
  });

  test('that sets its day by another rule is a fault', () => {
    const text = '第二条　本条例自公布之日起施行。\n';
    expect(faultsOf(inForceFrom({ date: '2024-11-05' }), text)).toEqual(
      about(
        'inForceFrom:',
        '施行日期应和正文一致：正文（art_2）写的是“自公布之日起施行”，现在写的是 rule: fixed，2024年11月5日',
      ),
    );
    expect(faultsOf(inForceFrom({ rule: 'on-publication', date: '2024-11-05' }), text)).toEqual([]);
  });

  test('that sets its day in another article is a fault', () => {
    expect(faultsOf(inForceFrom({ provision: 'art_1' }))).toEqual(
      about(
        'provision: art_1',
        '规定施行日期的条应是 art_2：正文（art_2）写的是“自2024年12月1日起施行”，现在写的是 art_1',
      ),
    );
  });

  test('that sets no day is taken at the word of its fields', () => {
    expect(faultsOf(inForceFrom({ date: '2024-11-01' }), '第一条　总则。\n')).toEqual([]);
  });
});

test('a digest is not read for a clause', () => {
  const digest = withBody(regulation(), '条例自2023年1月1日起施行。\n');
  expect(faultsIn({ regulations: { 'shili-a': digest } }, clauseFaults)).toEqual([]);
});

describe('a later text', () => {
  const faultsOfLater = (text: string) =>
    faultsIn(
      {
        regulations: { 'shili-a': withBody(regulation(), '', 'md') },
        versions: {
          'shili-a/2024-12-01': withBody(version(), TEXT, 'md'),
          'shili-a/2026-01-01': withBody(
            version({ inForceFrom: inForceFrom({ date: '2026-01-01' }) }),
            text,
            'md',
          ),
        },
      },
      clauseFaults,
    );

  test('may still say the day of the first, as 修正 leaves it', () => {
    expect(faultsOfLater(TEXT)).toEqual([]);
  });

  test('may say its own day, as 修订 does', () => {
    expect(faultsOfLater('第二条　本条例自2026年1月1日起施行。\n')).toEqual([]);
  });

  test('that says neither is a fault', () => {
    expect(faultsOfLater('第二条　本条例自2025年1月1日起施行。\n')).toEqual([
      'regulations/shili-a/2026-01-01.md | inForceFrom: | 施行日期应和正文一致：正文（art_2）写的是“自2025年1月1日起施行”，现在写的是 rule: fixed，2026年1月1日',
    ]);
  });

  test('may not say the day of a text that comes after it', () => {
    const faults = faultsIn(
      {
        regulations: { 'shili-a': withBody(regulation(), '', 'md') },
        versions: {
          'shili-a/2024-12-01': withBody(version(), '第二条　本条例自2026年1月1日起施行。\n', 'md'),
          'shili-a/2026-01-01': withBody(
            version({ inForceFrom: inForceFrom({ date: '2026-01-01' }) }),
            '第二条　本条例自2026年1月1日起施行。\n',
            'md',
          ),
        },
      },
      clauseFaults,
    );
    expect(faults).toEqual([
      'regulations/shili-a/2024-12-01.md | inForceFrom: | 施行日期应和正文一致：正文（art_2）写的是“自2026年1月1日起施行”，现在写的是 rule: fixed，2024年12月1日',
    ]);
  });
});
