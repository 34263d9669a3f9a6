import { REGULATION_KINDS, type Regulation } from '../domain/regulation.ts';

/** （试行）, （2019年修正）, (草案) */
const REMARK = /[（(][^（）()]{1,20}[）)]$/;

/**
 * The kind of a regulation by the ending of its title, or `undefined` where the ending tells none.
 *
 * @example kindOfTitle('山东省实施〈中华人民共和国水法〉办法') // '办法'
 * @example kindOfTitle('深圳经济特区道路交通安全管理条例（试行）') // '条例'
 */
export function kindOfTitle(title: string): Regulation['kind'] | undefined {
  const words = title.replace(/\s/g, '').replace(REMARK, '');
  return REGULATION_KINDS.find((kind) => words.endsWith(kind));
}
