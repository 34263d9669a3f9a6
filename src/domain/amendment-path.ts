import {
  eventDate,
  inOrder,
  isAmending,
  type LegislativeEvent,
  type SupervisionEvent,
} from './event.ts';
import type { Inspection } from './inspection.ts';
import { isCertainlyBefore, type PartialDate } from './partial-date.ts';
import type { Regulation } from './regulation.ts';

/** A change of a regulation, and what is known of its place after the recommendation. */
export interface LaterChange {
  event: LegislativeEvent;
  /** `unclear` where the dates are too coarse to tell which came first. */
  order: 'later' | 'unclear';
}

/** From a recommendation that a regulation be changed to what changed it afterwards. */
export interface AmendmentPath<InspectionOf, RegulationOf> {
  inspection: InspectionOf;
  recommendation: Inspection['recommendations'][number];
  regulation: RegulationOf;
  /** Empty where no source tells of a change since. */
  changes: LaterChange[];
}

/**
 * Every path from an inspection's recommendation to change a regulation, by way of the regulation,
 * to its later changes. Only what an editor marked with `toAmend` is such a recommendation; a change
 * before it is no answer to it and is left out.
 */
export function amendmentPaths<
  InspectionOf extends Pick<Inspection, 'recommendations' | 'events'>,
  RegulationOf extends Pick<Regulation, 'events'>,
>(
  inspection: InspectionOf,
  regulationOf: (id: string) => RegulationOf | undefined,
): AmendmentPath<InspectionOf, RegulationOf>[] {
  const asked = reportedOn(inspection.events);
  return inspection.recommendations.flatMap((recommendation) =>
    recommendation.toAmend.flatMap((id) => {
      const regulation = regulationOf(id);
      if (!regulation) return [];
      const changes = laterChanges(regulation.events, asked);
      return [{ inspection, recommendation, regulation, changes }];
    }),
  );
}

/** When the recommendation was made: with the report, else at the end of the inspection. */
function reportedOn(events: readonly SupervisionEvent[]): PartialDate | undefined {
  const ordered = inOrder(events);
  const heard = ordered.find(({ action }) => action === 'hear');
  const inspected = ordered.findLast(({ action }) => ['inspect', 'survey'].includes(action));
  const event = heard ?? inspected;
  return event?.period?.to ?? event?.date;
}

function laterChanges(
  events: readonly LegislativeEvent[],
  asked: PartialDate | undefined,
): LaterChange[] {
  const changes = inOrder(events).filter(({ action }) => isAmending(action));
  return changes.flatMap((event) => {
    const date = eventDate(event);
    if (date && asked && isCertainlyBefore(date, asked)) return [];
    const later = date && asked && isCertainlyBefore(asked, date);
    return [{ event, order: later ? 'later' : 'unclear' }];
  });
}
