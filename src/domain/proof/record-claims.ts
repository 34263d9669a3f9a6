import type { Content } from '../content-record.ts';
import type { Claim } from './claim.ts';
import { inspectionClaims } from './inspection-claims.ts';
import { namesOf } from './names.ts';
import { regulationClaims } from './regulation-claims.ts';
import { sessionClaims } from './session-claims.ts';
import { sourceClaims } from './source-claims.ts';
import { workReportClaims } from './work-report-claims.ts';

/** Everything that the records of a content folder say stands in certain lines of their sources. */
export function claimsOf(content: Content): Claim[] {
  const names = namesOf(content);
  return [
    ...content.regulations.flatMap((record) => regulationClaims(record, names)),
    ...content.inspections.flatMap((record) => inspectionClaims(record, names)),
    ...content['work-reports'].flatMap((record) => workReportClaims(record, names, content)),
    ...content.sessions.flatMap((record) => sessionClaims(record, names)),
    ...content.sources.flatMap((record) => sourceClaims(record, names)),
  ];
}
