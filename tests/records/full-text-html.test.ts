import { expect, test } from 'vitest';
import { fullTextHtml } from '../../src/records/full-text-html.ts';
import type { FullText } from '../../src/records/full-text.ts';
import type { Library } from '../../src/records/library.ts';
import type { RegulationRecord } from '../../src/records/record.ts';
import { parseStatute } from '../../src/statute/parse-statute.ts';

const shelf = { regulations: [], laws: new Map() } as unknown as Library;

/** A text of two articles on a page that says which of them sets the date. */
function pageOf(text: FullText, commencement: string | undefined): string {
  const regulation = { versions: [text.version] } as unknown as RegulationRecord;
  return fullTextHtml(text, regulation, shelf, commencement);
}

const text = {
  version: { force: 'in-force' },
  statute: parseStatute('第一条　本条例适用于档案。\n第二条　本条例自公布之日起施行。'),
} as unknown as FullText;

test('pages that say different dates each mark the provision that sets theirs', () => {
  expect(pageOf(text, 'art_1')).toContain('<section class="statute-article sets-date" id="art_1">');
  expect(pageOf(text, 'art_2')).toContain('<section class="statute-article sets-date" id="art_2">');
  expect(pageOf(text, undefined)).not.toContain('sets-date');
});
