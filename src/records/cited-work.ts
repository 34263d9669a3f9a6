import { BUILD_DATE } from '../build-date.ts';
import type { CitedWork } from '../formats/citation/cited-work.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import { SITE } from '../site.ts';
import { library } from './library.ts';
import type { AnyRecord, VersionRecord } from './record.ts';
import { shownVersion } from './versions.ts';

const TYPES: Record<AnyRecord['collection'], CitedWork['type']> = {
  regulations: 'regulation',
  inspections: 'report',
  'work-reports': 'report',
  sessions: 'session',
  sources: 'source',
};

/**
 * A record in the terms of citation styles.
 *
 * @param text The full text that is cited, at its own address; left out, the one the record shows.
 */
export async function citedWork(record: AnyRecord, text?: VersionRecord): Promise<CitedWork> {
  const { records } = await library();
  const session =
    'session' in record && record.session ? records.get(`sessions/${record.session}`) : undefined;
  return {
    id: record.id,
    type: TYPES[record.collection],
    title: record.title,
    authors: authorsOf(record),
    issued: issuedOn(record),
    inForceFrom: textDate(record, text),
    session: session?.title,
    url: new URL(text?.url ?? record.url, SITE.url).href,
    site: SITE.edition,
    accessed: BUILD_DATE,
  };
}

/** An article number is only right for one text, which is named by the day it took effect. */
function textDate(record: AnyRecord, text: VersionRecord | undefined): PartialDate | undefined {
  if (record.collection !== 'regulations') return undefined;
  return (text ?? shownVersion(record) ?? record).inForceFrom;
}

function authorsOf(record: AnyRecord): string[] {
  if (record.collection === 'sources') return record.data.authors;
  if (record.collection === 'sessions') return [];
  return record.bodies.map(({ name }) => name);
}

/** The date of adoption, delivery or publication; never another date in its place. */
function issuedOn(record: AnyRecord): PartialDate | undefined {
  switch (record.collection) {
    case 'regulations': {
      const byAction = (wanted: string) =>
        record.data.events.find(({ action, date }) => action === wanted && date)?.date;
      return byAction('adopt') ?? byAction('publish');
    }
    case 'work-reports':
      return record.data.delivered?.date;
    case 'sources':
      return record.data.published;
    case 'sessions':
      return record.data.opened;
    case 'inspections':
      return undefined;
  }
}
