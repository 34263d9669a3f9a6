import { amendmentPaths, type AmendmentPath } from '../domain/amendment-path.ts';
import { supervisionTrack, type SupervisionTrack } from '../domain/supervision-track.ts';
import { edgesTo } from './edges.ts';
import { library } from './library.ts';
import type { InspectionRecord, RegulationRecord } from './record.ts';

/** A record as the rules of the domain read it: its fields, with the record they are from. */
type Carried<Of extends { data: object }> = Of['data'] & { record: Of };

const carried = <Of extends { data: object }>(record: Of): Carried<Of> => ({
  ...record.data,
  record,
});

export type RegulationTrack = SupervisionTrack<Carried<InspectionRecord>>;

/** The steps of a regulation, or `undefined` for a document that no standing committee supervises. */
export async function trackOf(regulation: RegulationRecord): Promise<RegulationTrack | undefined> {
  const inspections = (await edgesTo(regulation)).flatMap(({ relation, from }) =>
    relation === 'inspects' && from.collection === 'inspections' ? [carried(from)] : [],
  );
  // A party's or an office's document is supervised only where a source tells so.
  if (regulation.data.kind === '规范性文件' && inspections.length === 0) return undefined;
  return supervisionTrack(regulation.data, inspections);
}

export type RecommendedAmendment = AmendmentPath<
  Carried<InspectionRecord>,
  Carried<RegulationRecord>
>;

/** Every recommendation to change a regulation that starts or ends at a record. */
export async function recommendedAmendments(
  record: InspectionRecord | RegulationRecord,
): Promise<RecommendedAmendment[]> {
  const { inspections, records } = await library();
  const regulationOf = (id: string) => {
    const found = records.get(`regulations/${id}`);
    return found?.collection === 'regulations' ? carried(found) : undefined;
  };
  const all = inspections.flatMap((inspection) =>
    amendmentPaths(carried(inspection), regulationOf),
  );
  return all.filter(
    ({ inspection, regulation }) => inspection.record === record || regulation.record === record,
  );
}
