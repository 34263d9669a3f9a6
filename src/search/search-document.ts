import type { RegulationDates } from './catalogue.ts';

/** What search knows of one record, and what of it a reader may narrow a search by. */

/** The questions a search can be narrowed by, with the word readers see. */
export const FILTERS = {
  site: '站点',
  type: '类型',
  session: '会议',
  year: '年份',
  status: '时效性',
  place: '地方',
  topic: '主题',
} as const;

export type FilterName = keyof typeof FILTERS;

/** The answers of a record; a question that does not apply has none. */
export type FilterValues = Partial<Record<FilterName, string[]>>;

/** A passage of a record as readers see it. */
export interface Passage {
  /** Fragment of the page where it stands, without `#`; an empty text is the page itself. */
  anchor: string;
  /** The anchor of the line itself, a paragraph or an item, where it is another. */
  eid?: string | undefined;
  /** What it is called: 第二十条, 建议; an empty text where it has no name. */
  heading: string;
  text: string;
}

export interface SearchDocument {
  url: string;
  title: string;
  /** Other forms of the title, which find the record as the title does. */
  aliases: string[];
  /** The collection in Chinese. */
  type: string;
  kind: string;
  summary: string;
  passages: Passage[];
  filters: FilterValues;
  /** Names of the places it applies to. */
  places: string[];
  /** The dates that decide the status of a regulation. */
  dates?: RegulationDates | undefined;
  /** 施行日期, the first day it can mean. */
  effective?: string | undefined;
  year?: number | undefined;
}

/** Every text of a record that can be found, one block after another. */
export function textBlocks({
  title,
  aliases,
  passages,
}: Pick<SearchDocument, 'title' | 'aliases' | 'passages'>): string[] {
  const blocks = passages.flatMap(({ heading, text }) =>
    text.startsWith(heading) ? [text] : [heading, text],
  );
  return [title, ...aliases, ...blocks];
}
