import { parseLines, type Citation } from '../citation.ts';
import type { CheckedRecord } from '../content-record.ts';
import { claimAt, type Claim, type Place } from './claim.ts';
import { proseClaims, type ProseContext } from './prose-claims.ts';

/** A stretch of a digest with the citations that follow it. */
interface CitedStretch {
  text: string;
  line: number;
  citations: Citation[];
}

const CITES = /(?:<Cite\s[^<>]*\/>\s*)+/g;
const CITE = /source="(?<source>[^"]*)"\s+lines="(?<lines>[^"]*)"/g;

/** What the text of a digest claims: each stretch of it is proved by the notes at its end. */
export function bodyClaims(record: CheckedRecord, context: ProseContext): Claim[] {
  if (record.body?.format !== 'mdx') return [];
  return citedStretches(record.body.text, record.body.firstLine).flatMap(
    ({ text, line, citations }) => {
      const place: Place = { record, path: [], label: '正文', citations, line };
      const claims = proseClaims(place, text.replace(/<\/?Ref[^<>]*>/g, ''), context);
      return citations.length === 0 && text.trim() !== ''
        ? [claimAt(place, '这一段的来源（<Cite>）', () => false)]
        : claims;
    },
  );
}

function citedStretches(text: string, firstLine: number): CitedStretch[] {
  const stretches: CitedStretch[] = [];
  let start = 0;
  for (const match of text.matchAll(CITES)) {
    stretches.push(stretch(text, start, match.index, firstLine, match[0]));
    start = match.index + match[0].length;
  }
  return [...stretches, stretch(text, start, text.length, firstLine, '')];
}

function stretch(
  text: string,
  start: number,
  end: number,
  firstLine: number,
  notes: string,
): CitedStretch {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return {
    text: words,
    line: firstLine + text.slice(0, start + lead).split('\n').length - 1,
    citations: [...notes.matchAll(CITE)].flatMap(({ groups }) => {
      const lines = parseLines(groups?.['lines'] ?? '');
      return lines ? [{ source: groups?.['source'] ?? '', lines }] : [];
    }),
  };
}
