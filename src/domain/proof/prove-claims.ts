import { formatLines } from '../citation.ts';
import type { CheckedRecord, Content } from '../content-record.ts';
import type { Fault } from '../fault.ts';
import type { Claim } from './claim.ts';
import { readPassages, type Evidence } from './passages.ts';
import { claimsOf } from './record-claims.ts';
import type { SourceText } from './source-text.ts';

/** What came of holding the records against their sources. */
export interface Verdict {
  proved: Claim[];
  faults: Fault[];
}

/**
 * Hold every claim of the records against the text of its lines. A claim that cites a source whose
 * text is not there cannot be judged and is passed over.
 */
export function proveClaims(content: Content, texts: ReadonlyMap<string, SourceText>): Verdict {
  const evidence: Evidence = { texts, corrections: correctionsIn(content) };
  const proved: Claim[] = [];
  const faults: Fault[] = [];
  for (const claim of claimsOf(content)) {
    if (!claim.citations.every(({ source }) => texts.has(source))) continue;
    if (claim.stands(readPassages(claim.citations, evidence))) proved.push(claim);
    else faults.push(unproved(claim));
  }
  return { proved, faults };
}

function correctionsIn({ regulations, inspections, 'work-reports': workReports }: Content) {
  const records: CheckedRecord<'regulations' | 'inspections' | 'work-reports'>[] = [
    ...regulations,
    ...inspections,
    ...workReports,
  ];
  return records.flatMap(({ data }) => data.corrections ?? []);
}

function unproved({ file, line, label, sought, citations, otherwise }: Claim): Fault {
  const where = citations.map(({ source, lines }) => `${source} ${formatLines(lines)}`).join('、');
  const sentence = otherwise
    ? `${label}${sought}${otherwise}（${where}）`
    : `${label}：没有在 ${where || '任何来源'} 找到 ${sought}`;
  return { file, line, sentence };
}
