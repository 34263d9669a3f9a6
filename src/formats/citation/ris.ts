import { noteOf, type CitedWork } from './cited-work.ts';

const TYPES: Record<CitedWork['type'], string> = {
  regulation: 'STAT',
  report: 'RPRT',
  session: 'GEN',
  source: 'NEWS',
};

/**
 * The citation as a RIS record; lines end in CR LF. A line break inside a value would begin a new
 * tag, so white space is folded.
 *
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function ris(work: CitedWork): string {
  const fields: [string, string | undefined][] = [
    ['TY', TYPES[work.type]],
    ['ID', work.id],
    ...work.authors.map((author): [string, string] => ['AU', author]),
    ['TI', work.title],
    ['PY', work.issued?.date.slice(0, 4)],
    ['DA', work.issued?.date.replaceAll('-', '/')],
    ['N1', noteOf(work)],
    ['T2', work.site],
    ['LA', 'zh-CN'],
    ['UR', work.url],
    ['Y2', work.accessed.replaceAll('-', '/')],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value ? [`${tag}  - ${value.replaceAll(/\s+/g, ' ')}`] : [],
  );
  return `${lines.join('\r\n')}\r\nER  - \r\n`;
}
