import type { Place } from '../domain/vocabulary.ts';

const MUNICIPALITIES = '北京|天津|上海|重庆';
const REGIONS = '内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔';

/** What a place is by the ending of its name; the first that fits counts. */
const KINDS: readonly [RegExp, Place['kind']][] = [
  [/^中华人民共和国$/, '国家'],
  [/^[一-鿿]{2,3}省$/, '省'],
  [new RegExp(`^(?:${REGIONS})自治区$`), '自治区'],
  [new RegExp(`^(?:${MUNICIPALITIES})市$`), '直辖市'],
  [/自治州$/, '自治州'],
  [/自治县$/, '自治县'],
  [/新区$/, '新区'],
  [/地区$/, '地区'],
  [/市$/, '市'],
  [/县$/, '县'],
  [/区$/, '区'],
  [/盟$/, '盟'],
  [/旗$/, '旗'],
];

/** The kind of a place by its full name, or `undefined` where the name is no full name. */
export function placeKind(name: string): Place['kind'] | undefined {
  return KINDS.find(([pattern]) => pattern.test(name))?.[1];
}

const PEOPLES =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺';

/** The peoples named in the name of a self-governing place: 苗族土家族 of 彭水苗族土家族自治县. */
const PEOPLES_IN_NAME = new RegExp(`(?<=..)(?:(?:${PEOPLES})族|各族|维吾尔|蒙古)+(?=自治)`);

/**
 * A name without what it is: 青岛市 → 青岛, 彭水苗族土家族自治县 → 彭水, 广西壮族自治区 → 广西.
 */
export function placeStem(name: string): string {
  const plain = name.replace(PEOPLES_IN_NAME, '');
  const stem = plain.replace(/(?:自治[区州县旗]|地区|新区|[省市县区盟旗])$/, '');
  return stem.length > 1 ? stem : name;
}

/** 黑龙江省, 内蒙古自治区, 重庆市. */
const PROVINCE_NAME = new RegExp(
  `^(?:[一-鿿]{2,3}省(?![级份])|(?:${REGIONS})自治区|(?:${MUNICIPALITIES})市)`,
);

/** 青岛市, 聊城市, 彭水苗族土家族自治县; not the 杭州城市 of 杭州城市大脑条例, and no 区, which makes no regulations. */
const OTHER_NAME = /^[一-鿿]{2,10}?(?:市|自治[州县旗])/;
const NO_PLACE = /^[一-鿿]{2,}城市$/;

/**
 * The place that a title begins with, in full as printed, or `undefined` where it begins with none.
 * A province before a city or a county (浙江省景宁畲族自治县自治条例) is only where the other lies.
 *
 * @example placeInTitle('青岛市城市供水条例') // '青岛市'
 * @example placeInTitle('深圳经济特区绿色建筑条例') // '深圳市'
 * @example placeInTitle('泰山风景名胜区保护管理条例') // undefined
 */
export function placeInTitle(title: string): string | undefined {
  const zone = /^(?<stem>[一-鿿]{2,3})经济特区/.exec(title)?.groups?.['stem'];
  if (zone) return `${zone}市`;
  const province = PROVINCE_NAME.exec(title)?.[0];
  if (province) {
    const county = /^[一-鿿]{2,10}?自治[县州]/.exec(title.slice(province.length))?.[0];
    return county ?? province;
  }
  const other = OTHER_NAME.exec(title)?.[0];
  return other === undefined || NO_PLACE.test(other) ? undefined : other;
}

/**
 * A title without the place it begins with, or the whole title where it begins with none.
 *
 * @example withoutPlace('杭州西湖文化景观保护管理条例', '杭州市') // '西湖文化景观保护管理条例'
 * @example withoutPlace('中国（重庆）自由贸易试验区条例', '重庆市') // '自由贸易试验区条例'
 */
export function withoutPlace(title: string, place: string): string {
  const province = PROVINCE_NAME.exec(title)?.[0] ?? '';
  if (province !== '' && province !== place && title.startsWith(province + place)) {
    return withoutPlace(title.slice(province.length), place);
  }
  const stem = placeStem(place);
  for (const name of [`中国（${stem}）`, place, stem]) {
    const rest = title.slice(name.length);
    if (title.startsWith(name) && rest.length > 2) return rest;
  }
  return title;
}
