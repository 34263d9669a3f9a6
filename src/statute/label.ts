import { formatChineseNumeral } from '../domain/chinese-numeral.ts';
import type { Place } from './reference.ts';

const UNITS: Record<string, string> = {
  part: '编',
  chp: '章',
  sec: '节',
  art: '条',
  para: '款',
  item: '项',
  subitem: '目',
};

/**
 * An anchor in words, as a text is cited: 条 款 项 目, in Chinese numerals. 款 is left out where the
 * article has only one. What has no such name (an annex, a point) is an empty text.
 *
 * @example formatEid('art_120-1__para_2__item_3') // '第一百二十条之一第二款第三项'
 */
export function formatEid(eid: string): string {
  const steps = eid.split('__').map((step) => /^([a-z]+)_(\d+)(?:-(\d+))?$/.exec(step));
  return steps
    .map((step) => {
      const [, name = '', number = '', insertion] = step ?? [];
      const unit = UNITS[name];
      if (!unit) return '';
      const inserted = insertion ? `之${formatChineseNumeral(Number(insertion))}` : '';
      return `第${formatChineseNumeral(Number(number))}${unit}${inserted}`;
    })
    .join('');
}

/** A place in words: 第十二条第二款第三项. */
export function formatPlace({ article, paragraph, item, subitem }: Place): string {
  const inserted = article?.insertion ? `之${formatChineseNumeral(article.insertion)}` : '';
  return [
    article ? `第${formatChineseNumeral(article.number)}条${inserted}` : '',
    ...(
      [
        [paragraph, '款'],
        [item, '项'],
        [subitem, '目'],
      ] as const
    ).map(([number, unit]) => (number ? `第${formatChineseNumeral(number)}${unit}` : '')),
  ].join('');
}
