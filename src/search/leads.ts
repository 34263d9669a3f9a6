import { effectiveAddress } from '../domain/address.ts';
import { formatChineseNumeral } from '../domain/chinese-numeral.ts';
import { formatPlainDate, isPlainDate, type PlainDate } from '../domain/plain-date.ts';
import type { Catalogue } from './catalogue.ts';
import type { Citation } from './citation.ts';
import { readDay, type TypedDay } from './day-words.ts';
import { fold } from './fold.ts';
import { openingAddress, openingName } from './opening.ts';
import { numberOf } from './provision-query.ts';
import type { RecordNumber } from './search-index.ts';
import { namingOf } from './title-match.ts';
import { simplify, type SimplificationTable } from './traditional.ts';

/** A page that a query names outright; it is offered above the results. */
export interface Lead {
  /** What it is: 条文, 法规, 会议, 施行日期, 名称相近. */
  what: string;
  text: string;
  href: string;
}

/** How many pages of one sort are offered. */
const MOST = 3;

const NUMERAL = '[〇零一二三四五六七八九十百千]{1,7}|[1-9]\\d{0,3}';
/** A session, e.g. `第18次会议`, `十四届人大常委会第十八次会议`, `十四届二次会议`, `14届18次`. */
const SESSION = new RegExp(
  `(?:第?(?<term>${NUMERAL})届\\P{N}*?)?第?(?<number>${NUMERAL})次(?:会议|(?<=届.*)$)`,
  'u',
);

/** The pages that a query names beside a provision: the session, the day of effect, a like title. */
export function leadsOf(typed: string, catalogue: Catalogue, table: SimplificationTable): Lead[] {
  const text = simplify([...typed.normalize('NFKC').replace(/\s/g, '')], table).join('');
  const found = [...sessionLeads(text, catalogue), ...dayLeads(text, catalogue)];
  return found.length > 0 ? found : titleLeads(text, catalogue);
}

/** The pages that a citation names: the provision, or the record where it has no such provision. */
export function citationLeads(
  { cited, records }: Citation,
  opens: ReadonlyMap<RecordNumber, string>,
  catalogue: Catalogue,
): Lead[] {
  return records.slice(0, MOST).flatMap((record) => {
    const [row, anchor] = [catalogue[record], opens.get(record)];
    if (!row) return [];
    if (anchor === undefined) return [{ what: '法规', text: row.title, href: row.url }];
    const text = `${row.title}${openingName(anchor, cited.label)}`;
    return [{ what: '条文', text, href: openingAddress(row.url, anchor) }];
  });
}

function sessionLeads(text: string, catalogue: Catalogue): Lead[] {
  const { number, term } = SESSION.exec(text)?.groups ?? {};
  const [session, ofTerm] = [numberOf(number), numberOf(term)];
  if (session === undefined) return [];
  const ending = `第${formatChineseNumeral(session)}次会议`;
  const within = ofTerm === undefined ? '' : `第${formatChineseNumeral(ofTerm)}届`;
  return catalogue
    .filter(({ url, title }) => url.startsWith('/sessions/') && title.endsWith(ending))
    .filter(({ title }) => title.includes(within))
    .slice(0, MOST)
    .map(({ url, title }) => ({ what: '会议', text: title, href: url }));
}

/** Days of effect; where no year is named, that day of every year, the latest first. */
function dayLeads(text: string, catalogue: Catalogue): Lead[] {
  const typed = readDay(fold(text).symbols.join(''));
  const days = new Map<string, number>();
  for (const { dates } of catalogue) {
    const from = dates?.from ?? '';
    if (typed && isPlainDate(from) && isSameDay(from, typed))
      days.set(from, (days.get(from) ?? 0) + 1);
  }
  return [...days]
    .toSorted(([a], [b]) => b.localeCompare(a))
    .slice(0, MOST)
    .map(([day, regulations]) => ({
      what: '施行日期',
      text: `${formatPlainDate(day)}起施行的法规（${regulations} 部）`,
      href: effectiveAddress(day),
    }));
}

function isSameDay(date: PlainDate, typed: TypedDay): boolean {
  const [year, month, day] = date.split('-').map(Number);
  return [typed.year ?? year, typed.month, typed.day].join() === [year, month, day].join();
}

/** Regulations whose titles hold the query in parts, where none holds it whole: 粮食条例. */
function titleLeads(text: string, catalogue: Catalogue): Lead[] {
  const words = fold(text).symbols;
  const regulations = catalogue.filter(({ dates }) => dates);
  const named = regulations.map((row) => ({ row, naming: namingOf(row, words) }));
  if (named.some(({ naming }) => naming !== undefined && naming !== 'parts')) return [];
  return named
    .filter(({ naming }) => naming === 'parts')
    .toSorted((a, b) => a.row.title.length - b.row.title.length)
    .slice(0, MOST)
    .map(({ row }) => ({ what: '名称相近', text: row.title, href: row.url }));
}
