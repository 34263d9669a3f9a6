import type { CollectionEntry } from 'astro:content';
import type { Citation } from '../domain/citation.ts';
import type { Correction, Loss } from '../domain/printed-text.ts';
import type { Figure } from '../domain/figure.ts';
import type { Inspection } from '../domain/inspection.ts';
import type { LegalForce } from '../domain/legal-force.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import type { Collection, RecordReference } from '../domain/record-reference.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Regulation } from '../domain/regulation.ts';
import type { Session } from '../domain/session.ts';
import type { Source } from '../domain/source.ts';
import type { Version } from '../domain/version.ts';
import type { Body, Place, Topic } from '../domain/vocabulary.ts';
import type { WorkReport } from '../domain/work-report.ts';

/** What a record of any collection has, joined with the vocabularies. */
interface Joined<Name extends Collection, Data> {
  collection: Name;
  id: string;
  reference: RecordReference;
  url: string;
  title: string;
  /** Other forms of the title, the inferred one among them. */
  aliases: string[];
  kind: string;
  summary: string;
  /** The year it belongs to in lists, or `undefined` where no source tells. */
  year: number | undefined;
  bodies: Body[];
  jurisdictions: Place[];
  topics: Topic[];
  figures: Figure[];
  corrections: Correction[];
  losses: Loss[];
  citations: Citation[];
  data: Data;
}

export interface RegulationRecord extends Joined<'regulations', Regulation> {
  entry: CollectionEntry<'regulations'>;
  inForceFrom: PartialDate | undefined;
  repealedFrom: PartialDate | undefined;
  /** Whether an earlier text applied before `inForceFrom`. */
  earlierText: boolean;
  /** On the day of the build. */
  force: LegalForce;
  /** The session that adopted it, else the latest that dealt with it. */
  session: string | undefined;
  /** Whether this edition holds its full text or a digest of it. */
  text: 'digest' | 'full';
  /** Its full texts, earliest first; none of a digest. */
  versions: VersionRecord[];
}

/** 文本: one full text of a regulation, with the interval in which it applies. */
export interface VersionRecord {
  /** The day it takes effect, which its address is named after; `undefined` where it is not known. */
  day: PlainDate | undefined;
  /** Its own address, fixed for ever; the regulation's where it has none. */
  url: string;
  data: Version;
  inForceFrom: PartialDate | undefined;
  /** The first day on which a later text applies instead. */
  supersededFrom: PartialDate | undefined;
  /** The first day on which the regulation has no force at all. */
  repealedFrom: PartialDate | undefined;
  /** On the day of the build. */
  force: LegalForce;
  /** The file that holds it, from the project's folder. */
  file: string;
}

export interface InspectionRecord extends Joined<'inspections', Inspection> {
  entry: CollectionEntry<'inspections'>;
  session: string | undefined;
}

export interface WorkReportRecord extends Joined<'work-reports', WorkReport> {
  entry: CollectionEntry<'work-reports'>;
  session: string | undefined;
}

export type SessionRecord = Joined<'sessions', Session>;
export interface SourceRecord extends Joined<'sources', Source> {
  /** Its place among the sources, counted from 1: readers know it by that. */
  number: number;
}

export type AnyRecord =
  RegulationRecord | InspectionRecord | WorkReportRecord | SessionRecord | SourceRecord;
