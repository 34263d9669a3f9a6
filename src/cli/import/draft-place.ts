import { placeInTitle, placeKind, placeStem } from '../../statute/place-name.ts';
import type { NoteEvent } from '../../statute/title-note.ts';
import type { Draft } from './draft.ts';

/** Where a regulation applies, by the names its text prints. */
export interface PrintedPlace {
  /** The place it is for: 青岛市. `undefined` where the text names none. */
  name: string | undefined;
  /** The province that the place belongs to, where the note names one beside it. */
  province: string | undefined;
  /** The events of the note that can be this text's. */
  events: NoteEvent[];
}

const NATION = '中华人民共和国';
const PROVINCES: ReadonlySet<string | undefined> = new Set(['省', '自治区', '直辖市']);

/**
 * The place of a regulation: the one that its title begins with; where the title names none, that of
 * the body which made it, by the note. What the nation's bodies did is not the making of a place's
 * regulation: such events come from the note of another text and are left out.
 */
export function printedPlace({ printed: { title }, note }: Draft): PrintedPlace {
  const titled = placeInTitle(title);
  const local = note.events.filter(({ by }) => by?.place !== '全国');
  const events = titled === undefined && local.length === 0 ? note.events : local;
  const makers = events.flatMap(placesOf);
  const inTitle = makers.find((maker) => title.includes(placeStem(maker)));
  const name = titled ?? inTitle ?? makers[0];
  const isProvince = PROVINCES.has(placeKind(name ?? ''));
  const province = isProvince ? undefined : events.flatMap(provinceOf)[0];
  return { name, province, events };
}

/** The places that events name in full; those of the makers come before those of the approvers. */
function placesOf({ by, action }: NoteEvent): string[] {
  if (by?.place === '全国') return [NATION];
  return by && action !== 'approve' && by.place.length > 1 && placeKind(by.place) ? [by.place] : [];
}

function provinceOf({ by }: NoteEvent): string[] {
  return by && PROVINCES.has(placeKind(by.place)) ? [by.place] : [];
}

/**
 * The full name of a place that a note may shorten: 省 and 市 in 市十二届人大常委会 are those of the
 * regulation, 山东 is its 山东省. `undefined` where it cannot be told.
 */
export function fullPlaceName(
  printed: string,
  { name = '', province }: Pick<PrintedPlace, 'name' | 'province'>,
  provinceKnown?: string,
): string | undefined {
  if (printed === '全国') return NATION;
  const whole = [name, province ?? provinceKnown ?? ''];
  if (printed.length <= 1) {
    return printed === '' ? undefined : whole.find((each) => each.endsWith(printed));
  }
  if (placeKind(printed)) return printed;
  return whole.find((each) => each !== '' && placeStem(each) === printed);
}
