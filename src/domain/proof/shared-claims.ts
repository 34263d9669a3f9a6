import type { RecordEvent } from '../event.ts';
import { actionLabel } from '../event.ts';
import { formatFigure, type Figure } from '../figure.ts';
import { formatPartialDate, type PartialDate } from '../partial-date.ts';
import type { Correction, Loss } from '../printed-text.ts';
import { claimAt, fieldOf, type Claim, type Place } from './claim.ts';
import { hasName, type Named } from './names.ts';
import { foldPrinted } from './folded-text.ts';
import { hasPrint, hasWords, type Passages } from './passages.ts';
import { PRINTED_ACTIONS } from './printed-action.ts';
import { hasDate } from './printed-date.ts';
import { hasFigure } from './printed-figure.ts';
import { proseClaims, type ProseContext } from './prose-claims.ts';

/** A wording that stands as it is printed: a title, a heading, an author. */
export function wordingClaim(place: Place, wording: string | undefined): Claim[] {
  if (wording === undefined) return [];
  return [claimAt(place, `“${wording}”`, (passages) => hasWords(passages, wording))];
}

/** A thing of a vocabulary that is printed under one of its names. */
export function nameClaim(place: Place, named: Named | undefined): Claim[] {
  if (!named || named.forms.length === 0) return [];
  return [claimAt(place, named.forms.join(' 或 '), (passages) => hasName(passages, named))];
}

export function dateClaim(place: Place, date: PartialDate | undefined): Claim[] {
  if (!date) return [];
  return [claimAt(place, formatPartialDate(date), (passages) => hasDate(passages, date))];
}

export function yearClaim(place: Place, year: number | undefined): Claim[] {
  return year === undefined ? [] : dateClaim(place, { date: String(year), precision: 'year' });
}

/** What an event says: what happened, when, by whom, at which session. */
export function eventClaims(place: Place, event: RecordEvent, context: ProseContext): Claim[] {
  const at = { ...place, citations: event.sources };
  const { action, date, period, dateUnknown, bodies, session, note } = event;
  const { names } = context;
  return [
    claimAt(fieldOf(at, 'action', '事件类别'), actionLabel(action), (passages) =>
      hasPrint(passages, PRINTED_ACTIONS[action]),
    ),
    ...dateClaim(fieldOf(at, 'date', '事件的日期'), date),
    ...dateClaim(fieldOf(at, ['period', 'from'], '事件的开始日期'), period?.from),
    ...dateClaim(fieldOf(at, ['period', 'to'], '事件的结束日期'), period?.to),
    ...proseClaims(fieldOf(at, 'dateUnknown', '事件日期不明的原因'), dateUnknown, context),
    ...bodies.flatMap((id, index) =>
      nameClaim(fieldOf(at, ['bodies', index], '事件的机构'), names.bodies.get(id)),
    ),
    ...nameClaim(
      fieldOf(at, 'session', '事件的会议'),
      session === undefined ? undefined : names.sessions.get(session),
    ),
    ...proseClaims(fieldOf(at, 'note', '事件的说明'), note, context),
  ];
}

/** What a figure says: its number with unit and approximation, its year, and what its label names. */
export function figureClaims(place: Place, figure: Figure, context: ProseContext): Claim[] {
  const at = { ...place, citations: figure.sources };
  const { label, year, body, note } = figure;
  return [
    claimAt(fieldOf(at, 'value', '数据的数值'), formatFigure(figure), (passages) =>
      hasFigure(passages, figure),
    ),
    ...yearClaim(fieldOf(at, 'year', '数据的年度'), year),
    ...nameClaim(
      fieldOf(at, 'body', '数据的机构'),
      body === undefined ? undefined : context.names.bodies.get(body),
    ),
    ...proseClaims(fieldOf(at, 'label', '数据的指标'), label, context),
    ...proseClaims(fieldOf(at, 'note', '数据的说明'), note, context),
  ];
}

/** A list of figures at a place. */
export function figuresClaims(
  place: Place,
  figures: readonly Figure[],
  context: ProseContext,
): Claim[] {
  return figures.flatMap((figure, index) =>
    figureClaims(fieldOf(place, ['figures', index], '数据'), figure, context),
  );
}

/** What a record says of misprints and lost text. */
export function printedTextClaims(
  place: Place,
  { corrections = [], losses = [] }: { corrections?: Correction[]; losses?: Loss[] },
  context: ProseContext,
): Claim[] {
  return [
    ...corrections.flatMap((correction, index) =>
      correctionClaims(fieldOf(place, ['corrections', index], '更正'), correction),
    ),
    ...losses.flatMap(({ what, sources }, index) =>
      proseClaims(
        { ...fieldOf(place, ['losses', index, 'what'], '缺损'), citations: sources },
        what,
        context,
      ),
    ),
  ];
}

/** A misprint stands as it is printed; what is meant does not stand beside it, or it were none. */
function correctionClaims(place: Place, { printed, meant, sources }: Correction): Claim[] {
  const at = { ...place, citations: sources };
  const misprint = foldPrinted(printed);
  const misprinted = ({ asPrinted }: Passages) =>
    asPrinted.filter((passage) => passage.includes(misprint));
  return [
    claimAt(
      fieldOf(at, 'printed', '更正的原文'),
      `“${printed}”`,
      (passages) => misprinted(passages).length > 0,
    ),
    claimAt(
      fieldOf(at, 'meant', '更正的应作'),
      `“${meant}”`,
      (passages) =>
        misprinted(passages).every(
          (passage) => !passage.replaceAll(misprint, '').includes(foldPrinted(meant)),
        ),
      '就印在这些行里；印得对的不用更正，别处的更正把行号写准',
    ),
  ];
}
