import { formatChineseNumeral } from '../../domain/chinese-numeral.ts';

/** How each kind of provision is named in running text, by the first part of its eId. */
const NAMES: Record<string, (numeral: string) => string> = {
  part: (n) => `第${n}编`,
  chp: (n) => `第${n}章`,
  sec: (n) => `第${n}节`,
  art: (n) => `第${n}条`,
  para: (n) => `第${n}款`,
  item: (n) => `第（${n}）项`,
};

/**
 * The name of a provision as legal texts cite it, from its anchor; `undefined` where the anchor
 * names none. 目 are numbered in Arabic numerals.
 *
 * @see 《立法法》（2023 年修正）第六十五条：编、章、节、条的序号用中文数字，款不编序号，项用加括号的中文数字，目用阿拉伯数字
 * @example provisionName('art_12__para_2__item_3') // '第十二条第二款第（三）项'
 * @example provisionName('art_120-1') // '第一百二十条之一'
 */
export function provisionName(eid: string): string | undefined {
  const names = eid.split('__').map(knownPartName);
  return names.every((name) => name !== undefined) ? names.join('') : undefined;
}

/** Every text numbers its provisions alike: the 140,000 of a thousand texts are named by 164 parts. */
const known = new Map<string, string | undefined>();

function knownPartName(part: string): string | undefined {
  if (!known.has(part)) known.set(part, partName(part));
  return known.get(part);
}

function partName(part: string): string | undefined {
  const {
    kind = '',
    number,
    inserted,
  } = /^(?<kind>[a-z]+)_(?<number>\d+)(?:-(?<inserted>\d+))?$/.exec(part)?.groups ?? {};
  if (number === undefined) return undefined;
  if (kind === 'subitem') return `第${number}目`;
  const name = NAMES[kind]?.(formatChineseNumeral(Number(number)));
  return inserted && name ? `${name}之${formatChineseNumeral(Number(inserted))}` : name;
}
