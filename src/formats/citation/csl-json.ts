import { noteOf, type CitedWork } from './cited-work.ts';

/** One item of CSL-JSON, as reference managers read it. */
export interface CslItem {
  id: string;
  type: 'legislation' | 'report' | 'event' | 'article-newspaper';
  title: string;
  author?: { literal: string }[];
  issued?: CslDate;
  accessed: CslDate;
  URL: string;
  'container-title': string;
  language: 'zh-CN';
  section?: string;
  note?: string;
}

interface CslDate {
  'date-parts': number[][];
}

const TYPES: Record<CitedWork['type'], CslItem['type']> = {
  regulation: 'legislation',
  report: 'report',
  session: 'event',
  source: 'article-newspaper',
};

/**
 * The citation as CSL-JSON. A date carries as many parts as are known.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html
 */
export function cslJson(work: CitedWork): CslItem {
  return {
    id: work.id,
    type: TYPES[work.type],
    title: work.title,
    ...(work.authors.length > 0 && { author: work.authors.map((literal) => ({ literal })) }),
    ...(work.issued && { issued: cslDate(work.issued.date) }),
    accessed: cslDate(work.accessed),
    URL: work.url,
    'container-title': work.site,
    language: 'zh-CN',
    ...(work.provision && { section: work.provision }),
    ...(noteOf(work) && { note: noteOf(work) }),
  };
}

function cslDate(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}
