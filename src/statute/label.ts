import { formatChineseNumeral } from '../domain/chinese-numeral.ts';

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
 * An anchor in words, as a text is cited: 条 款 项 目, in Chinese numerals; an empty text for what has
 * no such name (an annex, a point).
 *
 * @example formatEid('art_120-1__para_2__item_3') // '第一百二十条之一第二款第三项'
 */
export function formatEid(eid: string): string {
  const steps = eid.split('__').map(formatStep);
  return steps.includes('') ? '' : steps.join('');
}

function formatStep(step: string): string {
  const [, name = '', number = '', insertion] = /^([a-z]+)_(\d+)(?:-(\d+))?$/.exec(step) ?? [];
  const unit = UNITS[name];
  if (!unit) return '';
  const inserted = insertion ? `之${formatChineseNumeral(Number(insertion))}` : '';
  return `第${formatChineseNumeral(Number(number))}${unit}${inserted}`;
}
