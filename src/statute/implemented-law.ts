import { placeInTitle } from './place-name.ts';
import { quotedTitles } from './quoted-title.ts';
import { articlesIn, wordsOf, type Statute } from './statute.ts';

/** A national law or regulation that a text carries out, as it is named there. */
export interface ImplementedLaw {
  /** Without 《》: 中华人民共和国档案法. */
  name: string;
  /** `undefined` where the text does not say whose it is: 《城市绿化条例》 is the nation's, or another's. */
  kind: '法律' | '其他' | undefined;
  /** The line of the article that names it, counted from 1; of a law in the title, none. */
  line?: number | undefined;
}

/**
 * The laws a text carries out by its own words: the one that its title names, and those that its
 * first article names as its ground (根据《……法》，制定本办法). What the nation makes is told by its name,
 * which ends in 法 or says 中华人民共和国, or by the article, which ascribes it to the State Council.
 * What begins with a place is that place's and left out.
 *
 * @example
 * implementedLaws('山东省实施〈中华人民共和国档案法〉办法', statute)
 * // [{ name: '中华人民共和国档案法', kind: '法律' }]
 */
export function implementedLaws(title: string, statute: Statute): ImplementedLaw[] {
  const [first] = articlesIn(statute);
  const text = first ? wordsOf(first).replace(/\s/g, '') : '';
  const laws = [...lawsInTitle(title), ...lawsInGround(text, first?.line)];
  const byKey = new Map<string, ImplementedLaw>();
  for (const law of laws) {
    const known = byKey.get(lawKey(law.name));
    if (!known || known.name.length < law.name.length) byKey.set(lawKey(law.name), law);
  }
  return [...byKey.values()];
}

/** What tells one law from another: its name without 中华人民共和国. */
export function lawKey(name: string): string {
  return name.replace(/\s/g, '').replace(/^中华人民共和国/, '');
}

/** 实施〈中华人民共和国水法〉办法, 实施《水法》若干规定 */
function lawsInTitle(title: string): ImplementedLaw[] {
  const { law } = /实施[《〈<＜](?<law>.+?)[》〉>＞]/.exec(title)?.groups ?? {};
  return law && LAW.test(law) ? [{ name: law, kind: '法律' }] : [];
}

/** 水法, 民法典, 宪法; 办法 is no 法. */
const LAW = /(?:(?<!办)法|法典)$/;

/** What the nation makes and says so: 中华人民共和国水文条例, 全国人民代表大会常务委员会关于……的决定. */
const NATIONAL = /^(?:中华人民共和国|全国人民代表大会|全国人大常委会|国务院)/;

/** 根据《甲法》、国务院《乙条例》和有关法律、法规的规定，结合本省实际，制定本条例 */
const GROUND = /(?:根据|依据|依照|按照)(?<named>[^。；]{0,2000}?)(?:制定|结合)/;

function lawsInGround(article: string, line: number | undefined): ImplementedLaw[] {
  const { named = '' } = GROUND.exec(article)?.groups ?? {};
  return quotedTitles(named)
    .filter(({ title }) => title !== '')
    .flatMap(({ title, at }): ImplementedLaw[] => {
      if (LAW.test(title)) return [{ name: title, kind: '法律', line }];
      const national =
        NATIONAL.test(title) || /(?:国务院|全国人大常委会)$/.test(named.slice(0, at));
      if (national) return [{ name: title, kind: '其他', line }];
      return placeInTitle(title) === undefined ? [{ name: title, kind: undefined, line }] : [];
    });
}
