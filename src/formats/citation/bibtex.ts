import { noteOf, type CitedWork } from './cited-work.ts';

const TYPES: Record<CitedWork['type'], string> = {
  regulation: 'misc',
  report: 'techreport',
  session: 'misc',
  source: 'article',
};

/** Signs that mean something to TeX, with what stands for them in a field. */
const TEX_SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '#': '\\#',
  $: '\\$',
  '&': '\\&',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Signs that TeX draws together, e.g. `---` as a long dash, `''` as a closing quote. */
const LIGATURE = /([-'`])(?=\1)/g;

/**
 * The citation as a BibTeX entry. Names of bodies stand in double braces, so that they are not taken
 * apart into first and last names.
 */
export function bibtex(work: CitedWork): string {
  const [year, month] = work.issued?.date.split('-') ?? [];
  const fields: [string, string | undefined][] = [
    ['author', work.authors.map((name) => `{${tex(name)}}`).join(' and ') || undefined],
    ['title', `{${tex(work.title)}}`],
    ['year', year],
    ['month', month && String(Number(month))],
    [
      'institution',
      work.type === 'report' ? work.authors[0] && `{${tex(work.authors[0])}}` : undefined,
    ],
    ['journal', work.type === 'source' ? `{${tex(work.site)}}` : undefined],
    ['note', noteOf(work) && tex(noteOf(work))],
    ['url', work.url],
    ['urldate', work.accessed],
    ['langid', 'chinese'],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@${TYPES[work.type]}{${work.id},\n${lines.join(',\n')}\n}\n`;
}

function tex(text: string): string {
  return text
    .replaceAll(/[\\{}%#$&_~^]/g, (sign) => TEX_SIGNS[sign] ?? sign)
    .replaceAll(LIGATURE, '$1{}');
}
