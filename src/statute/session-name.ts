import { parseChineseNumeral } from '../domain/chinese-numeral.ts';

/** A body of a legislature or a government, as a note names it. */
export interface NamedBody {
  /** The place in front of it: 山东省, or 省 and 市 where the note leaves the name out; 全国 for the nation. */
  place: string;
  kind: '人民代表大会' | '人大常委会' | '政府';
}

/** A body that is named in a text, with the session at which it acted where one is printed. */
export interface NamedSession extends NamedBody {
  /** 届, `undefined` where it is not printed. */
  term?: number | undefined;
  /** 次, `undefined` where it is not printed or cannot be read. */
  number?: number | undefined;
  /** Whether a number is printed that cannot be read: 第一百十次会议. */
  misprinted: boolean;
  /** The name as printed, white space left out. */
  printed: string;
}

const NUMERAL = '[〇零一二三四五六七八九十百\\d]{1,5}';

/**
 * 黑龙江省第十二届人民代表大会常务委员会第三十次会议 · 市九届人大常委会第二十九次会议 ·
 * 第九届全国人民代表大会常务委员会第二十八次会议 · 台州市第四届人民代表大会常务委员会 ·
 * 山东省人民代表大会常务委员会第十三次会议 · 青岛市人民政府; and with a character dropped or
 * mistaken, as they are printed: 常务委员第十五次会议, 人民代表会第二次会议, 第四会议, 第三十届会议
 */
const BODY = new RegExp(
  `(?<place>[一-鿿]{0,14}?)(?:第?(?<term>${NUMERAL})届)?(?<nation>全国)?(?:(?<congress>人民代表大?会|人大)(?<standing>常务?委员会?|常委会)?|(?<government>人民政府))(?:第?(?<number>${NUMERAL})[次届]?(?:常务)?会议)?`,
  'y',
);

/**
 * Read the name of a body, with its session, that stands at a place of a text without white space;
 * `undefined` if none stands there.
 *
 * @example
 * readSession('山东省第九届人民代表大会第五次会议通过', 0)
 * // { place: '山东省', kind: '人民代表大会', term: 9, number: 5, misprinted: false, … }
 */
export function readSession(text: string, at: number): NamedSession | undefined {
  BODY.lastIndex = at;
  const match = BODY.exec(text);
  if (!match) return undefined;
  const { place = '', nation, term, number, standing, government } = match.groups ?? {};
  const session = number === undefined ? undefined : readNumber(number);
  return {
    place: nation ?? place,
    kind: government ? '政府' : standing ? '人大常委会' : '人民代表大会',
    term: term === undefined ? undefined : readNumber(term),
    number: session,
    misprinted: number !== undefined && session === undefined,
    printed: match[0],
  };
}

function readNumber(printed: string): number | undefined {
  return /^\d+$/.test(printed) ? Number(printed) : parseChineseNumeral(printed);
}
