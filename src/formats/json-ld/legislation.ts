import { versionAddress } from '../../domain/address.ts';
import { LEGAL_FORCE_LABELS } from '../../domain/legal-force.ts';
import type { LegislativeAction } from '../../domain/event.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import { absolute } from '../edition.ts';
import type { RecordData } from '../record-data.ts';
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
    legislationDateVersion: (record.text?.from ?? record.inForceFrom)?.date,
    temporalCoverage: interval(record.inForceFrom, fields.repealedFrom?.date),
    subjectOf: record.links
      .filter(({ relation, direction }) => relation === 'inspects' && direction === 'in')
      .map(({ record: reference, title }) => recordNode(record, reference, title)),
    hasPart: articles(record),
    encoding: encodings(record),
    workExample: versions(record),
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

/** The texts that took effect on a known day, each at its own address. */
function versions(record: Regulation): LinkedNode[] {
  const { id, inForceFrom, site, title } = record;
  const day = inForceFrom?.precision === 'day' ? inForceFrom.date : undefined;
  const texts =
    record.versions.length > 0 || day === undefined
      ? record.versions
      : [
          {
            url: versionAddress(id, day),
            inForceFrom,
            supersededFrom: record.fields.repealedFrom?.date ?? null,
            force: record.force,
          },
        ];
  return texts.map(({ url, inForceFrom: from, supersededFrom, force }) => ({
    '@type': 'Legislation',
    '@id': absolute(site, url),
    name: visibleLine(title),
    inLanguage: site.language,
    legislationDateVersion: from?.date,
    legislationLegalForce: force === null ? undefined : FORCES[force],
    temporalCoverage: interval(from, supersededFrom),
  }));
}

/** An interval of ISO 8601, open where no end is known. */
function interval(
  from: PartialDate | null,
  to: PartialDate | null | undefined,
): string | undefined {
  return from ? `${from.date}/${to?.date ?? '..'}` : undefined;
}

/** The articles of a full text. The provisions of a digest are in the data files. */
function articles({ text, site, url }: Regulation): LinkedNode[] {
  const found = (pieces: NonNullable<Regulation['text']>['pieces']): LinkedNode[] =>
    pieces.flatMap(({ kind, eid, label, children }) =>
      kind === 'article' && eid !== undefined
        ? [{ '@type': 'Legislation', '@id': absolute(site, `${url}#${eid}`), name: label }]
        : found(children),
    );
  return text ? found(text.pieces) : [];
}

/** This page and the other forms of the record. None of them is the standard text. */
function encodings(record: Regulation): LinkedNode[] {
  const { id, site } = record;
  const legalValue = 'https://schema.org/UnofficialLegalValue';
  return [
    {
      '@type': 'LegislationObject',
      encodingFormat: 'text/html',
      contentUrl: recordId(record),
      legislationLegalValue: legalValue,
    },
    ...Object.entries(FILE_FORMATS).map(([ending, { type: encodingFormat }]) => ({
      '@type': 'LegislationObject',
      encodingFormat,
      contentUrl: absolute(site, `/data/regulations/${id}.${ending}`),
      legislationLegalValue: legalValue,
    })),
  ];
}
