import { bibtex } from './bibtex.ts';
import type { CitedWork } from './cited-work.ts';
import { cslJson } from './csl-json.ts';
import { gbt7714 } from './gbt7714.ts';
import { legalFootnote, legalText } from './legal-text.ts';
import { ris } from './ris.ts';

/** One way to cite. */
export interface CitationStyle {
  name: string;
  /** The text has lines that matter. */
  multiline: boolean;
  format: (work: CitedWork) => string;
}

/** Every style a reader can copy, in the order shown. */
export const CITATION_STYLES: CitationStyle[] = [
  { name: '行文', multiline: false, format: (work) => legalText(work) },
  { name: '脚注', multiline: false, format: (work) => legalFootnote(work) },
  { name: 'GB/T 7714', multiline: false, format: gbt7714 },
  { name: 'BibTeX', multiline: true, format: bibtex },
  { name: 'RIS', multiline: true, format: ris },
  {
    name: 'CSL-JSON',
    multiline: true,
    format: (work) => JSON.stringify([cslJson(work)], null, 2),
  },
];
