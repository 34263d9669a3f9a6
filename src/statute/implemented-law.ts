import { quotedTitles } from './quoted-title.ts';
import { articlesIn, wordsOf, type Statute } from './statute.ts';

/** A national law or regulation that a text carries out, as it is named there. */
export interface ImplementedLaw {
  /** Without 《》: 中华人民共和国档案法. */
  name: string;
  kind: '法律' | '其他';
}

/**
 * The laws a text carries out by its own words: the one that its title names, and those that its
 * first article names as its ground (根据《……法》，制定本办法). Only what the nation makes counts: a law,
 * whose name ends in 法, or what the article ascribes to the nation or the State Council.
 *
 * @example
 * implementedLaws('山东省实施〈中华人民共和国档案法〉办法', statute)
 * // [{ name: '中华人民共和国档案法', kind: '法律' }]
 */
export function implementedLaws(title: string, statute: Statute): ImplementedLaw[] {
  const [first] = articlesIn(statute);
  const text = first ? wordsOf(first).replace(/\s/g, '') : '';
  const laws = [...lawsInTitle(title), ...lawsInGround(text)];
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
  return law && /法$/.test(law) ? [{ name: law, kind: '法律' }] : [];
}

/** 根据《甲法》、国务院《乙条例》和有关法律、法规的规定，结合本省实际，制定本条例 */
const GROUND = /(?:根据|依据|依照|按照)(?<named>[^。；]*?)(?:制定|结合)/;

function lawsInGround(article: string): ImplementedLaw[] {
  const { named = '' } = GROUND.exec(article)?.groups ?? {};
  return quotedTitles(named).flatMap(({ title, at }): ImplementedLaw[] => {
    if (/法$/.test(title)) return [{ name: title, kind: '法律' }];
    const national =
      /^中华人民共和国/.test(title) || /(?:国务院|全国人大常委会)$/.test(named.slice(0, at));
    return national ? [{ name: title, kind: '其他' }] : [];
  });
}
