import type { Division } from '../domain/regulation.ts';
import type { ReportSection } from '../domain/work-report.ts';
import { formatLines } from '../domain/citation.ts';
import type { RecordText, TextPiece } from '../formats/text-piece.ts';
import type { Provision } from '../statute/statute.ts';
import { digestParagraphs } from './digest-text.ts';
import { readFullText } from './full-text.ts';
import type {
  AnyRecord,
  InspectionRecord,
  RegulationRecord,
  SourceRecord,
  VersionRecord,
  WorkReportRecord,
} from './record.ts';
import { shownVersion } from './versions.ts';

/** The text of a record in pieces, under the anchors of its page; `null` where it has none. */
export function recordText(record: AnyRecord): RecordText | null {
  switch (record.collection) {
    case 'regulations':
      return regulationText(record);
    case 'inspections':
      return digest(inspectionPieces(record));
    case 'work-reports':
      return digest(workReportPieces(record));
    case 'sources':
      return digest(sourcePieces(record));
    case 'sessions':
      return null;
  }
}

/** A full text as its own file and page have it. */
export function versionText(version: VersionRecord): RecordText {
  const { children } = readFullText(version).statute;
  return { status: 'full', from: version.inForceFrom ?? null, pieces: children.map(pieceOf) };
}

function regulationText(record: RegulationRecord): RecordText {
  const version = shownVersion(record);
  if (version) return versionText(version);
  return digest([
    digestPiece('text', record.entry.body),
    ...record.data.divisions.map(divisionPiece),
  ]);
}

function digest(pieces: TextPiece[]): RecordText {
  return { status: 'digest', from: null, pieces };
}

function piece(
  kind: TextPiece['kind'],
  eid: string | undefined,
  text: string,
  children: TextPiece[] = [],
  label = '',
): TextPiece {
  return { kind, ...(eid === undefined ? {} : { eid }), label, text, children };
}

/** A provision of a parsed text; what only its parser needs is left out. */
function pieceOf({ kind, eid, label, text, children }: Provision): TextPiece {
  return piece(kind, eid, text, children.map(pieceOf), label);
}

function digestPiece(eid: string, body: string | undefined): TextPiece {
  return piece('digest', eid, '', digestParagraphs(body ?? ''));
}

function divisionPiece({ eid, number, heading, provisions }: Division): TextPiece {
  const children = provisions.map((provision) =>
    piece(
      'provision',
      provision.eid,
      provision.heading,
      [
        piece('paragraph', undefined, provision.summary),
        ...(provision.loss ? [piece('paragraph', undefined, `缺损：${provision.loss}`)] : []),
      ],
      provision.number,
    ),
  );
  return piece('chapter', eid, heading, children, `${number}、`);
}

function inspectionPieces({ data, entry }: InspectionRecord): TextPiece[] {
  const statements = (eid: string, heading: string, items: readonly { text: string }[]) =>
    items.length === 0
      ? []
      : [
          piece(
            'section',
            eid,
            heading,
            items.map(({ text }) => piece('item', undefined, text)),
          ),
        ];
  return [
    digestPiece('digest', entry.body),
    ...statements('findings', '发现', data.findings),
    ...statements('recommendations', '建议', data.recommendations),
    ...statements('follow-up', '后续', data.followUp),
  ];
}

function workReportPieces({ data, entry }: WorkReportRecord): TextPiece[] {
  return [digestPiece('digest', entry.body), ...data.sections.map(sectionPiece)];
}

function sectionPiece({ id, heading, headingInferred, summary }: ReportSection): TextPiece {
  const title = headingInferred ? `${heading}（标题是本站拟的）` : heading;
  return piece('section', id, title, [piece('paragraph', undefined, summary)]);
}

function sourcePieces({ data }: SourceRecord): TextPiece[] {
  const contents = data.contents.map(({ lines, what }) =>
    piece('item', undefined, `${formatLines(lines)}：${what}`),
  );
  const cautions = data.cautions.map(({ lines, text }) =>
    piece('item', undefined, `${lines ? `${formatLines(lines)}：` : ''}${text}`),
  );
  return [
    ...(contents.length > 0 ? [piece('section', 'contents', '内容', contents)] : []),
    ...(cautions.length > 0 ? [piece('section', 'cautions', '识读说明', cautions)] : []),
  ];
}
