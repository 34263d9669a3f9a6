import { expect, test } from 'vitest';
import type { LegalForce } from '../../src/domain/legal-force.ts';
import type { RegulationRecord, VersionRecord } from '../../src/records/record.ts';
import { shownVersion } from '../../src/records/versions.ts';

/** The place of the text that a regulation's page shows, of texts with these statuses. */
function shown(...forces: LegalForce[]): number {
  const versions = forces.map((force) => ({ force }) as VersionRecord);
  const version = shownVersion({ versions } as RegulationRecord);
  return version ? versions.indexOf(version) : -1;
}

test.for([
  ['the one in force', ['superseded', 'in-force', 'not-yet-in-force'], 1],
  ['else the next', ['not-yet-in-force', 'not-yet-in-force'], 0],
  ['else the last', ['superseded', 'repealed'], 1],
  ['none of a digest', [], -1],
] as const)('a page shows %s', ([, forces, index]) => {
  expect(shown(...forces)).toBe(index);
});
