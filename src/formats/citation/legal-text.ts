import { formatPartialDate } from '../../domain/partial-date.ts';
import type { CitedWork } from './cited-work.ts';

/**
 * A citation in the running text of a legal document: the name, and the provision if one is cited.
 *
 * @example legalText(citedProvision(work, 'art_12__para_2')) // '《黑龙江省粮食安全保障条例》第十二条第二款'
 */
export function legalText({ title, provision = '' }: CitedWork): string {
  return `${quoted(title)}${provision}`;
}

/**
 * A footnote that names the text: an article number is only right for one text of a regulation.
 *
 * @example legalFootnote(work)
 * // '《黑龙江省粮食安全保障条例》（2024年12月1日起施行的文本），黑龙江省第十四届人民代表大会常务委员会第十八次会议2024年通过。'
 */
export function legalFootnote(work: CitedWork): string {
  const { inForceFrom, issued, session, authors } = work;
  const version = inForceFrom ? `（${formatPartialDate(inForceFrom)}起施行的文本）` : '';
  const when = issued ? formatPartialDate(issued) : '';
  const who = session ?? authors.join('、');
  const verb = work.type === 'regulation' ? '通过' : '';
  const origin =
    session && when && verb ? `${who}${when}${verb}` : [who, when].filter(Boolean).join('，');
  return `${legalText(work)}${version}${origin ? `，${origin}` : ''}。`;
}

/** A title in 《》; inner 《》 become 〈〉, and a title that already is quoted stays as it is. */
export function quoted(title: string): string {
  return `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}
