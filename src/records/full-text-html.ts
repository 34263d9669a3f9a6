import { renderStatute } from '../statute/statute-html.ts';
import type { Statute } from '../statute/statute.ts';
import { remarksOn } from './article-remarks.ts';
import type { FullText } from './full-text.ts';
import type { Library } from './library.ts';
import type { RegulationRecord } from './record.ts';
import { titleLinks } from './title-links.ts';

/** The HTML of a text without remarks, with the anchor that it was made for. */
interface Made {
  html: string;
  commencement: string | undefined;
}

/** The page of a regulation and that of its text show the same, one after the other. */
const made = new WeakMap<Statute, Made>();

/**
 * A full text as HTML, with links to what its titles mean.
 *
 * @param commencement The anchor of the provision that sets the effective date.
 */
export function fullTextHtml(
  { statute, version }: FullText,
  regulation: RegulationRecord,
  shelf: Library,
  commencement: string | undefined,
): string {
  const before = made.get(statute);
  const remarks = remarksOn(regulation, version);
  if (!remarks && before && before.commencement === commencement) return before.html;
  const html = renderStatute(statute, {
    titles: titleLinks(shelf, regulation),
    commencement,
    remarks,
  });
  if (!remarks) made.set(statute, { html, commencement });
  return html;
}
