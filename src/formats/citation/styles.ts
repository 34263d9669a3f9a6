import { bibtex } from './bibtex.ts';
import type { CitedWork } from './cited-work.ts';
import { cslJson } from './csl-json.ts';
import { gbt7714 } from './gbt7714.ts';
import { legalFootnote, legalText } from './legal-text.ts';
import { ris } from './ris.ts';
import { visibleLine } from '../visible-text.ts';

/** One way to cite. */
export interface CitationStyle {
  name: string;
  /** The text has lines that matter. */
  multiline: boolean;
  format: (work: CitedWork) => string;
}

const STYLES: CitationStyle[] = [
  { name: '链接', multiline: false, format: ({ url }) => url },
  { name: '行文', multiline: false, format: legalText },
  { name: '脚注', multiline: false, format: legalFootnote },
  { name: 'GB/T 7714', multiline: false, format: gbt7714 },
  { name: 'BibTeX', multiline: true, format: bibtex },
  { name: 'RIS', multiline: true, format: ris },
  {
    name: 'CSL-JSON',
    multiline: true,
    format: (work) => JSON.stringify([cslJson(work)], null, 2),
  },
];

/** Every style a reader can copy, in the order shown. No title steers the program it is pasted into. */
export const CITATION_STYLES: CitationStyle[] = STYLES.map(({ format, ...style }) => ({
  ...style,
  format: (work) => format(visibleWork(work)),
}));

function visibleWork(work: CitedWork): CitedWork {
  return {
    ...work,
    title: visibleLine(work.title),
    authors: work.authors.map(visibleLine),
    session: work.session && visibleLine(work.session),
  };
}
