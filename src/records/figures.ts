import { referenceAddress } from '../domain/address.ts';
import type { Citation } from '../domain/citation.ts';
import type { Figure } from '../domain/figure.ts';
import type { Measure } from '../domain/measure.ts';
import { printedOnce } from '../domain/printed-once.ts';
import type { RecordReference } from '../domain/record-reference.ts';
import type { Body, Place } from '../domain/vocabulary.ts';
import type { FigureData } from '../formats/figure-csv.ts';
import { answerOf, type FilterableList, type Question } from './facets.ts';
import { library, type Library } from './library.ts';
import { oncePerLibrary } from './once-per-library.ts';
import type { AnyRecord } from './record.ts';
import { yearAnswer } from './record-questions.ts';

/** One printed figure of the edition, joined with the records that hold it. */
export interface FigureRow {
  /** The figure as the first record holds it, with the passages of all. */
  figure: Figure;
  /** The year of the report that prints it, where the figure does not tell its own. */
  reportYear: number | undefined;
  bodies: Body[];
  places: Place[];
  measure: Measure | undefined;
  /** At least one; a figure that several records hold is one row. */
  holders: { record: AnyRecord; href: string }[];
}

/** Figures of one measure, the earliest first. */
export interface Comparison {
  measure: Measure;
  rows: FigureRow[];
}

interface Held {
  figure: Figure;
  record: RecordReference;
  /** Where on the record's page the figure stands, as a fragment with `#`. */
  fragment: string;
}

/** Every printed figure, once, in the order of the records. */
export async function figureRows(): Promise<FigureRow[]> {
  return rowsIn(await library());
}

const rowsIn = oncePerLibrary((shelf: Library) => {
  const held = [...shelf.records.values()].flatMap(figuresOf);
  return printedOnce(held).map((group) => joined(group, shelf));
});

/** Every measure with its figures side by side, in the order of the vocabulary. */
export async function comparisons(): Promise<Comparison[]> {
  const rows = await figureRows();
  const { measures } = await library();
  return [...measures.values()].flatMap((measure) => {
    const ofMeasure = rows.filter((row) => row.measure === measure);
    return ofMeasure.length > 1 ? [{ measure, rows: ofMeasure.sort(byYear) }] : [];
  });
}

/** The figures with the questions their list may be narrowed by. */
export async function filterableFigures(): Promise<FilterableList<FigureRow>> {
  const { records, places } = await library();
  const questions: Question<FigureRow>[] = [
    {
      name: 'body',
      label: '机构',
      answersOf: ({ bodies }) => bodies.map(({ id, name }) => ({ value: id, label: name })),
      order: 'most',
    },
    {
      name: 'place',
      label: '地方',
      answersOf: (row) => row.places.map(({ id, name }) => ({ value: id, label: name })),
      order: [...places.keys()],
    },
    {
      name: 'year',
      label: '年度',
      answersOf: (row) => [yearAnswer(yearOf(row))],
      order: 'latest',
    },
    {
      name: 'unit',
      label: '单位',
      answersOf: ({ figure: { unit } }) => [answerOf(unit)],
      order: 'most',
    },
    {
      name: 'record',
      label: '记录',
      answersOf: ({ holders }) =>
        holders.map(({ record }) => ({ value: record.reference, label: record.title })),
      order: [...records.keys()],
    },
  ];
  return { items: await figureRows(), questions };
}

/** Every printed figure as it is published. */
export async function figureData(): Promise<FigureData[]> {
  return (await figureRows()).map(({ figure, reportYear, bodies, places, measure, holders }) => ({
    ...figure,
    reportYear,
    bodies: bodies.map(({ id }) => id),
    places: places.map(({ id }) => id),
    measure: measure?.id,
    records: holders.map(({ record }) => record.reference),
    url: holders[0]?.href ?? '',
  }));
}

function figuresOf(record: AnyRecord): Held[] {
  const held = (figures: readonly Figure[], fragment: string): Held[] =>
    figures.map((figure) => ({ figure, record: record.reference, fragment }));
  switch (record.collection) {
    case 'regulations':
      return [
        ...held(record.data.figures, '#figures'),
        ...record.data.divisions.flatMap(({ provisions }) =>
          provisions.flatMap(({ eid, figures }) => held(figures, `#${eid}`)),
        ),
      ];
    case 'inspections':
      return held(record.data.figures, '#figures');
    case 'work-reports':
      return record.data.sections.flatMap(({ id, figures }) => held(figures, `#${id}`));
    default:
      return [];
  }
}

function joined(group: readonly Held[], shelf: Library): FigureRow {
  const [first] = group as [Held];
  const holders = group.flatMap(({ record: reference, fragment }) => {
    const record = shelf.records.get(reference);
    return record ? [{ record, href: `${referenceAddress(reference)}${fragment}` }] : [];
  });
  const told = <Value>(read: (figure: Figure) => Value | undefined): Value | undefined =>
    group.map(({ figure }) => read(figure)).find((value) => value !== undefined);
  const body = shelf.bodies.get(told(({ body }) => body) ?? '');
  const place = body && shelf.places.get(body.place);
  const year = told(({ year }) => year);
  return {
    figure: { ...first.figure, year, sources: uniqueCitations(group) },
    reportYear: year === undefined ? reportYear(holders) : undefined,
    bodies: body ? [body] : (holders[0]?.record.bodies ?? []),
    places: place ? [place] : (holders[0]?.record.jurisdictions ?? []),
    measure: shelf.measures.get(told(({ measure }) => measure) ?? ''),
    holders,
  };
}

function uniqueCitations(group: readonly Held[]): Citation[] {
  const all = group.flatMap(({ figure }) => figure.sources);
  return [...new Map(all.map((one) => [`${one.source} ${one.lines.join('-')}`, one])).values()];
}

/** A yearly report is about one year, and its figures are of that report. */
function reportYear(holders: FigureRow['holders']): number | undefined {
  return holders
    .map(({ record }) => (record.collection === 'work-reports' ? record.data.year : undefined))
    .find((year) => year !== undefined);
}

/** The year by which a figure is found and ordered. */
function yearOf({ figure, reportYear }: FigureRow): number | undefined {
  return figure.year ?? reportYear;
}

/** Figures without a year come last. */
function byYear(a: FigureRow, b: FigureRow): number {
  return (yearOf(a) ?? 9999) - (yearOf(b) ?? 9999);
}

/**
 * The year of a figure as readers see it. A number that its report prints without a year is not
 * said to be of that year.
 *
 * @example formatFigureYear({ figure: { year: undefined }, reportYear: 2024 }) // '2024年度报告'
 */
export function formatFigureYear({ figure, reportYear }: FigureRow): string {
  if (figure.year !== undefined) return `${figure.year}年`;
  return reportYear === undefined ? '年份不明' : `${reportYear}年度报告`;
}
