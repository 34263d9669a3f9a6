import { placeInTitle, placeKind, placeStem } from '../../statute/place-name.ts';
import type { NoteEvent } from '../../statute/title-note.ts';
import type { Draft } from './draft.ts';

/** Where a regulation applies, by the names its text prints. */
export interface PrintedPlace {
  /** The place it is for: 青岛市. `undefined` where the text names none. */
  name: string | undefined;
  /** The province that the place belongs to, where the note names one beside it. */
  province: string | undefined;
  /** The note tells of another place than the title does, so that it cannot be this text's. */
  foreignNote: boolean;
}

const PROVINCES: ReadonlySet<string | undefined> = new Set(['省', '自治区', '直辖市']);

/**
 * The place of a regulation: that of the body which made it, by the note; without a note that names
 * one, the place that the title begins with. Where both are named and have nothing to do with each
 * other, the title counts and the note is not believed.
 */
export function printedPlace({ printed: { title }, note: { events } }: Draft): PrintedPlace {
  const titled = placeInTitle(title);
  const maker = makerOf(events);
  const belongs =
    maker === undefined ||
    titled === undefined ||
    maker === titled ||
    title.includes(placeStem(maker));
  const name = belongs ? (maker ?? titled) : titled;
  const isProvince = PROVINCES.has(placeKind(name ?? ''));
  const province = isProvince ? undefined : events.flatMap(provinceOf)[0];
  return { name, province, foreignNote: !belongs };
}

/** The place of the body that adopted a text, where the note gives its full name. */
function makerOf(events: readonly NoteEvent[]): string | undefined {
  const { place } =
    (events.find(({ action }) => action === 'adopt') ?? events[0])?.by ?? {};
  if (place === '全国') return '中华人民共和国';
  return place !== undefined && place.length > 1 && placeKind(place) ? place : undefined;
}

function provinceOf({ by }: NoteEvent): string[] {
  return by && PROVINCES.has(placeKind(by.place)) ? [by.place] : [];
}

/**
 * The full name of a place that a note may shorten: 省 and 市 in 市十二届人大常委会 are those of the
 * regulation. `undefined` where it cannot be told.
 */
export function fullPlaceName(
  printed: string,
  { name = '', province }: Pick<PrintedPlace, 'name' | 'province'>,
  provinceKnown?: string,
): string | undefined {
  if (printed === '全国') return '中华人民共和国';
  const whole = [name, province ?? provinceKnown ?? ''];
  if (printed.length <= 1) {
    return printed === '' ? undefined : whole.find((each) => each.endsWith(printed));
  }
  return placeKind(printed) === undefined ? undefined : printed;
}
