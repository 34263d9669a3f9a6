import { inOrder, type LegislativeEvent } from '../../domain/event.ts';
import { absolute } from '../edition.ts';
import type { RecordData } from '../record-data.ts';
import { visibleLine } from '../visible-text.ts';
import type { XmlAttributes, XmlElement } from '../xml.ts';
import { COUNTRY, dayOfText, frbrOf, LANGUAGE, type Frbr } from './frbr.ts';
import {
  commencementEid,
  LIFECYCLE_CONCEPTS,
  lifecycleOf,
  type LifecycleEvent,
} from './lifecycle.ts';

type Regulation = RecordData<'regulations'>;

/** Namespace of the elements of Huidian's own in `proprietary`. */
export const OWN_NAMESPACE = 'urn:x-huidian:akoma-ntoso';

/** Whoever made this file. */
const EDITION = '#edition';

/** Add all that is known about a regulation: its names, its life, what it refers to. */
export function addMetadata(act: XmlElement, record: Regulation): void {
  const frbr = frbrOf(record);
  const events = lifecycleOf(record);
  const meta = act.add('meta');
  addIdentification(meta, record, frbr, events);
  addClassification(meta, record);
  addLifecycle(meta, events, frbr);
  addTemporalData(meta, record, events);
  addReferences(meta, record, events);
  addOwnData(meta, record);
}

/** A date with the name of what happened on it. */
interface NamedDate {
  date: string;
  name: string;
}

function addIdentification(
  meta: XmlElement,
  record: Regulation,
  frbr: Frbr,
  events: readonly LifecycleEvent[],
): void {
  const element = meta.add('identification', { source: EDITION });
  // A day is required on every level. Where none is known, the day of this edition stands in its
  // place under a name that says so; it is never said to be the regulation's.
  const recorded: NamedDate = { date: record.built, name: 'recorded' };
  const dates = events.map(({ day, concept }) => ({ date: day, name: concept }));
  const start = dates.filter(({ name, date }) => name === 'commence' && date === dayOfText(record));
  const work = element.add('FRBRWork');
  addCore(work, frbr.work, frbr.workUrl, dates.length > 0 ? dates : [recorded], authors(record));
  work.add('FRBRcountry', { value: COUNTRY });
  work.add('FRBRname', { value: visibleLine(record.title) });
  work.add('FRBRprescriptive', { value: 'true' });
  const expression = element.add('FRBRExpression');
  const maker = record.text?.status === 'full' ? authors(record) : [EDITION];
  const expressionDates = start.length > 0 ? start : [recorded];
  addCore(expression, frbr.expression, frbr.expressionUrl, expressionDates, maker);
  // 标准文本是常务委员会公报刊登的文本（立法法第八十九条）
  expression.add('FRBRauthoritative', { value: 'false' });
  expression.add('FRBRlanguage', { language: LANGUAGE });
  const manifestation = element.add('FRBRManifestation');
  addCore(manifestation, frbr.manifestation, frbr.manifestationUrl, [recorded], [EDITION]);
  manifestation.add('FRBRformat', { value: 'application/akn+xml' });
}

function addCore(
  level: XmlElement,
  iri: string,
  url: string | undefined,
  dates: readonly NamedDate[],
  makers: readonly string[],
): void {
  const [bare, ending] = iri.endsWith('.xml') ? [iri.slice(0, -4), '.xml'] : [iri, ''];
  level.add('FRBRthis', { value: `${bare}/!main${ending}` });
  level.add('FRBRuri', { value: iri });
  if (url !== undefined) level.add('FRBRalias', { value: url, name: 'url' });
  for (const { date, name } of dates) level.add('FRBRdate', { date, name });
  for (const href of makers) level.add('FRBRauthor', { href });
}

function authors({ fields }: Regulation): string[] {
  return fields.bodies.length > 0 ? fields.bodies.map((id) => `#org_${id}`) : ['#org_unknown'];
}

function addClassification(meta: XmlElement, { topics, names }: Regulation): void {
  if (topics.length === 0) return;
  const element = meta.add('classification', { source: EDITION });
  for (const id of topics) {
    const showAs = visibleLine(names.topics[id] ?? id);
    element.add('keyword', { value: id, showAs, dictionary: '#topics' });
  }
}

function addLifecycle(meta: XmlElement, events: readonly LifecycleEvent[], { work }: Frbr): void {
  if (events.length === 0) return;
  const element = meta.add('lifecycle', { source: EDITION });
  for (const { eid, day, type, concept } of events) {
    element.add('eventRef', {
      eId: eid,
      date: day,
      type,
      source: EDITION,
      refersTo: `#${concept}`,
      href: work,
    });
  }
}

/**
 * The interval in which this text applies, half-open: its end is the first day on which it no longer
 * does, because a later text or the end of the regulation has come.
 */
function addTemporalData(
  meta: XmlElement,
  record: Regulation,
  events: readonly LifecycleEvent[],
): void {
  const day = dayOfText(record);
  if (day === undefined) return;
  const end = events.find(
    (event) => event.day > day && (event.concept === 'commence' || event.eid === 'evt_end'),
  );
  const interval = meta
    .add('temporalData', { source: EDITION })
    .add('temporalGroup', { eId: 'period_1' });
  const start = `#${commencementEid(day)}`;
  const values = { start, end: end && `#${end.eid}`, refersTo: '#inForce' };
  interval.add('timeInterval', values);
}

function addReferences(
  meta: XmlElement,
  record: Regulation,
  events: readonly LifecycleEvent[],
): void {
  const { fields, names, site } = record;
  const element = meta.add('references', { source: EDITION });
  const add = (name: string, eId: string, href: string, showAs: string, more = {}) =>
    element.add(name, { eId, href, showAs: visibleLine(showAs), ...more });
  add('TLCOrganization', 'edition', absolute(site, '/'), site.edition);
  if (fields.bodies.length === 0) {
    add('TLCOrganization', 'org_unknown', '/akn/ontology/organization/unknown', '制定机关不明');
  }
  for (const [id, name] of Object.entries(names.bodies)) {
    add('TLCOrganization', `org_${id}`, `/akn/ontology/organization/${COUNTRY}/${id}`, name);
  }
  for (const id of fields.jurisdictions) {
    add('TLCLocation', `place_${id}`, absolute(site, `/places/${id}/`), names.places[id] ?? id);
  }
  add('TLCReference', 'topics', absolute(site, '/topics/'), '主题', { name: 'dictionary' });
  for (const concept of new Set([...events.map((event) => event.concept), 'inForce' as const])) {
    const href = `/akn/ontology/concept/${concept}`;
    add('TLCConcept', concept, href, LIFECYCLE_CONCEPTS[concept]);
  }
  for (const id of fields.implements) {
    const more = { name: 'implements' };
    add('TLCReference', `law_${id}`, `/akn/ontology/law/${id}`, names.laws[id] ?? id, more);
  }
  record.links.forEach(({ record: reference, title, relation }, index) => {
    const href = absolute(site, `/${reference}/`);
    add('TLCReference', `link_${index + 1}`, href, title, { name: relation });
  });
}

/** What Akoma Ntoso has no place for: dates of every precision, and where a source prints them. */
function addOwnData(meta: XmlElement, { built, fields, force, text }: Regulation): void {
  const element = meta.add('proprietary', { source: EDITION, 'xmlns:hd': OWN_NAMESPACE });
  const own = (name: string, values: XmlAttributes) => element.add(`hd:${name}`, values);
  own('text', { status: text?.status });
  own('force', { value: force ?? undefined, on: built });
  const { inForceFrom, repealedFrom } = fields;
  if (inForceFrom.rule === 'unknown') {
    own('inForceFrom', { rule: inForceFrom.rule, reason: visibleLine(inForceFrom.reason) });
  } else {
    own('inForceFrom', { rule: inForceFrom.rule, ...inForceFrom.date });
  }
  if (repealedFrom) own('repealedFrom', { ...repealedFrom.date });
  for (const event of inOrder<LegislativeEvent>(fields.events)) own('event', ownEvent(event));
  for (const { source, lines } of fields.sources)
    own('citation', { source, lines: lines.join('-') });
}

function ownEvent({ action, date, period, dateUnknown, session, bodies }: LegislativeEvent) {
  return {
    action,
    ...date,
    from: period?.from.date,
    to: period?.to.date,
    dateUnknown: dateUnknown && visibleLine(dateUnknown),
    session,
    bodies: bodies.length > 0 ? bodies.join(' ') : undefined,
  };
}
