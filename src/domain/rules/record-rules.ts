import type { CheckedRecord, Content } from '../content-record.ts';
import type { Fault } from '../fault.ts';
import { anchorFaults } from './anchor-rules.ts';
import { bodyFaults } from './body-rules.ts';
import { characterFaults } from './character-rules.ts';
import { citationFaults } from './citation-rules.ts';
import { commencementFaults } from './commencement-rules.ts';
import { dateFaults } from './date-rules.ts';
import { identityFaults } from './identity-rules.ts';
import { measureFaults } from './measure-rules.ts';
import { parentFaults } from './parent-rules.ts';
import { redirectFaults } from './redirect-rules.ts';
import { knownIds, referenceFaults } from './reference-rules.ts';
import { relationFaults } from './relation-rules.ts';
import { sessionDayFaults } from './session-rules.ts';
import { sourceFaults } from './source-rules.ts';
import { tileFaults } from './tile-rules.ts';
import { titleFaults } from './title-rules.ts';
import { versionFaults } from './version-rules.ts';

/** Everything that is wrong between the fields of a record and between records, over all of them. */
export function ruleFaults(content: Content): Fault[] {
  const records: CheckedRecord[] = Object.values(content).flat();
  const known = knownIds(content);
  return [
    ...records.flatMap((record) => referenceFaults(record, known)),
    ...citationFaults(content),
    ...characterFaults(content),
    ...bodyFaults(content, known),
    ...identityFaults(content),
    ...titleFaults(content),
    ...dateFaults(content),
    ...commencementFaults(content),
    ...sessionDayFaults(content),
    ...sourceFaults(content),
    ...versionFaults(content),
    ...anchorFaults(content),
    ...parentFaults(content),
    ...relationFaults(content),
    ...measureFaults(content),
    ...redirectFaults(content, known),
    ...tileFaults(content),
  ];
}
