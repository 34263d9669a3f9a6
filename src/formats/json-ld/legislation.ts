import { versionAddress } from '../../domain/address.ts';
import { LEGAL_FORCE_LABELS } from '../../domain/legal-force.ts';
import type { LegislativeAction } from '../../domain/event.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { absolute } from '../edition.ts';
import type { RecordData, VersionData } from '../record-data.ts';
import { FILE_FORMATS } from '../record-file.ts';
import { visibleLine } from '../visible-text.ts';
import {
  administrativeArea,
  organization,
  recordId,
  recordNode,
  sharedProperties,
  workProperties,
  type LinkedNode,
} from './node.ts';

type Regulation = RecordData<'regulations'>;

/** schema.org has no word for a force that is not verified; then nothing is said. */
const FORCES: Record<string, string | undefined> = {
  [LEGAL_FORCE_LABELS['in-force']]: 'https://schema.org/InForce',
  [LEGAL_FORCE_LABELS['not-yet-in-force']]: 'https://schema.org/NotInForce',
  [LEGAL_FORCE_LABELS.superseded]: 'https://schema.org/NotInForce',
  [LEGAL_FORCE_LABELS.repealed]: 'https://schema.org/NotInForce',
};

/**
 * A regulation as schema.org Legislation. A date is as precise as it is known (`2024`, `2024-05`),
 * and one that is not known is left out.
 *
 * @see https://schema.org/Legislation
 * @see https://github.com/sparna-git/legislation-schema.org-howto
 */
export function legislation(record: Regulation): LinkedNode {
  const { fields, names } = record;
  return {
    ...sharedProperties(record),
    ...workProperties(record),
    legislationIdentifier: record.id,
    legislationType: record.kind,
    legislationDate: dateOf(record, 'adopt'),
    datePublished: dateOf(record, 'publish'),
    legislationPassedBy: fields.bodies.map((id) => organization(names, id)),
    legislationResponsible: approvers(record),
    legislationJurisdiction: fields.jurisdictions.map((id) => administrativeArea(record, id)),
    spatialCoverage: fields.jurisdictions.map((id) => administrativeArea(record, id)),
    legislationEnsuresImplementationOf: fields.implements.map((id) => ({
      '@type': 'Legislation',
      name: visibleLine(names.laws[id] ?? id),
    })),
    legislationLegalForce: record.force === null ? undefined : FORCES[record.force],
    legislationDateVersion: (record.text?.status === 'full' ? record.text.from : record.inForceFrom)
      ?.date,
    temporalCoverage: interval(record.inForceFrom, fields.repealedFrom?.date),
    subjectOf: record.links
      .filter(({ relation, direction }) => relation === 'inspects' && direction === 'in')
      .map(({ record: reference, title }) => recordNode(record, reference, title)),
    hasPart: articles(record, record.url),
    encoding: encodings(record),
    workExample: textsOf(record)
      .filter(({ url }) => url !== record.url)
      .map((text) => versionNode(record, text)),
  };
}

/** 批准: a city's regulation is adopted by the city and approved by the province. */
function approvers({ fields, names }: Regulation): LinkedNode[] {
  const ids = fields.events
    .filter(({ action }) => action === 'approve')
    .flatMap(({ bodies }) => bodies);
  return [...new Set(ids)].map((id) => organization(names, id));
}

function dateOf({ fields }: Regulation, action: LegislativeAction): string | undefined {
  return fields.events.find((event) => event.action === action && event.date)?.date?.date;
}

/**
 * One text of a regulation, at the address that never changes: what schema.org calls an example of
 * the work. The days of adoption and publication are those of the work and are told there.
 *
 * @param day The day it took effect. The text in `record` is this one.
 */
export function legislationVersion(record: Regulation, day: PlainDate): LinkedNode {
  const address = versionAddress(record.id, day);
  const text = textsOf(record).find(({ url }) => url === address);
  const file = record.text?.status === 'full' ? `/data/regulations/${record.id}/${day}.xml` : null;
  return {
    ...sharedProperties(record),
    ...workProperties(record),
    ...(text ? versionNode(record, text) : {}),
    '@id': absolute(record.site, address),
    url: absolute(record.site, address),
    legislationType: record.kind,
    legislationPassedBy: record.fields.bodies.map((id) => organization(record.names, id)),
    legislationJurisdiction: record.fields.jurisdictions.map((id) =>
      administrativeArea(record, id),
    ),
    exampleOfWork: recordNode(record, `regulations/${record.id}`, record.title),
    hasPart: articles(record, address),
    encoding: [
      encoding('text/html', absolute(record.site, address)),
      ...(file ? [encoding(FILE_FORMATS.xml.type, absolute(record.site, file))] : []),
    ],
  };
}

type Text = Pick<VersionData, 'url' | 'inForceFrom' | 'supersededFrom'> & Pick<Regulation, 'force'>;

/** The texts that took effect on a known day; of a digest, the one of the regulation's own day. */
function textsOf({ id, inForceFrom, versions, fields, force }: Regulation): Text[] {
  const day = inForceFrom?.precision === 'day' ? inForceFrom.date : undefined;
  if (versions.length > 0 || day === undefined) return versions;
  const supersededFrom = fields.repealedFrom?.date ?? null;
  return [{ url: versionAddress(id, day), inForceFrom, supersededFrom, force }];
}

/** What every text says of itself, on its own page and on the page of its regulation. */
function versionNode({ site, title }: Regulation, text: Text): LinkedNode {
  const { url, inForceFrom: from, supersededFrom, force } = text;
  return {
    '@type': 'Legislation',
    '@id': absolute(site, url),
    name: visibleLine(title),
    inLanguage: site.language,
    legislationDateVersion: from?.date,
    legislationLegalForce: force === null ? undefined : FORCES[force],
    temporalCoverage: interval(from, supersededFrom),
  };
}

/** An interval of ISO 8601, open where no end is known. */
function interval(
  from: PartialDate | null,
  to: PartialDate | null | undefined,
): string | undefined {
  return from ? `${from.date}/${to?.date ?? '..'}` : undefined;
}

/** The articles of a full text. The provisions of a digest are in the data files. */
function articles({ text, site }: Regulation, url: string): LinkedNode[] {
  const found = (pieces: NonNullable<Regulation['text']>['pieces']): LinkedNode[] =>
    pieces.flatMap(({ kind, eid, label, children }) =>
      kind === 'article' && eid !== undefined
        ? [{ '@type': 'Legislation', '@id': absolute(site, `${url}#${eid}`), name: label }]
        : found(children),
    );
  return text ? found(text.pieces) : [];
}

/** This page and the other forms of the record. */
function encodings(record: Regulation): LinkedNode[] {
  const { id, site } = record;
  return [
    encoding('text/html', recordId(record)),
    ...Object.entries(FILE_FORMATS).map(([ending, { type }]) =>
      encoding(type, absolute(site, `/data/regulations/${id}.${ending}`)),
    ),
  ];
}

/** A form of a text. None of them is the standard text. */
function encoding(encodingFormat: string, contentUrl: string): LinkedNode {
  return {
    '@type': 'LegislationObject',
    encodingFormat,
    contentUrl,
    legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
  };
}
