import type { Citation } from '../citation.ts';
import type { CheckedRecord } from '../content-record.ts';
import { claimAt, fieldOf, type Claim, type Place } from './claim.ts';
import type { Names } from './names.ts';
import { hasFigure } from './printed-figure.ts';
import { proseClaims } from './prose-claims.ts';
import { titleClaims } from './record-place.ts';
import { dateClaim, nameClaim, wordingClaim } from './shared-claims.ts';

type SourceRecord = CheckedRecord<'sources'>;

/** What the record of a source claims of its own text. */
export function sourceClaims(record: SourceRecord, names: Names): Claim[] {
  const { data } = record;
  const context = { names, own: new Set<string>() };
  const at = placesIn(record);
  const madeUp = data.titleInferred && { from: data.kind ? [data.kind] : [] };
  return [
    ...titleClaims(at(['title'], '名称'), data.title, madeUp),
    ...(data.authors ?? []).flatMap((author, index) =>
      wordingClaim(at(['authors', index], '作者'), author),
    ),
    ...proseClaims(at(['summary'], '提要'), data.summary, context),
    ...dateClaim(at(['published'], '出版日期'), data.published),
    ...proseClaims(at(['dateUnknown'], '日期不明的原因'), data.dateUnknown, context),
    ...(data.contents ?? []).flatMap(({ what, lines }, index) =>
      proseClaims(at(['contents', index, 'what'], '内容', lines), what, context),
    ),
    ...(data.cautions ?? []).flatMap(({ text, lines }, index) =>
      proseClaims(at(['cautions', index, 'text'], '识读说明', lines), text, context),
    ),
    ...(data.uncited ?? []).flatMap(({ reason, lines }, index) =>
      proseClaims(at(['uncited', index, 'reason'], '没有引用的原因', lines), reason, context),
    ),
    ...tallyClaims(record, names),
  ];
}

function tallyClaims(record: SourceRecord, names: Names): Claim[] {
  const context = { names, own: new Set<string>() };
  return (record.data.tallies ?? []).flatMap(
    ({ what, known, unit, note, session, sources }, index) => {
      const place: Place = { record, path: ['tallies', index], label: '清点', citations: sources };
      return [
        claimAt(fieldOf(place, 'known', '清点的数目'), `${known}${unit}`, (passages) =>
          hasFigure(passages, { value: known, unit, note }),
        ),
        ...proseClaims(fieldOf(place, 'what', '清点的事'), what, context),
        ...nameClaim(
          fieldOf(place, 'session', '清点的会议'),
          session ? names.sessions.get(session) : undefined,
        ),
        ...proseClaims(fieldOf(place, 'note', '清点的说明'), note, context),
      ];
    },
  );
}

/** Places in the record of a source: they cite some of its lines, or all. */
function placesIn(record: SourceRecord) {
  const all: Citation['lines'] = [1, record.data.lines ?? 1];
  const whole: Place = { record, path: [], label: '', citations: [] };
  return (path: PropertyKey[], label: string, lines: Citation['lines'] = all): Place => ({
    ...fieldOf(whole, path, label),
    citations: [{ source: record.id, lines }],
  });
}
