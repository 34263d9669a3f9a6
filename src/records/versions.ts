import type { CollectionEntry } from 'astro:content';
import { BUILD_DATE } from '../build-date.ts';
import { comparisonAddress, recordAddress, versionAddress } from '../domain/address.ts';
import { laterAmendment } from '../domain/later-amendment.ts';
import { legalForceOn } from '../domain/legal-force.ts';
import { earliestDay, type PartialDate } from '../domain/partial-date.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Version } from '../domain/version.ts';
import type { RegulationRecord, VersionRecord } from './record.ts';

type RegulationEntry = CollectionEntry<'regulations'>;
type VersionEntry = CollectionEntry<'versions'>;

/** The texts of each regulation, by its id: those in a folder of the same name. */
export function groupVersions(entries: readonly VersionEntry[]): Map<string, VersionEntry[]> {
  return Map.groupBy(entries, ({ id }) => id.split('/')[0] ?? '');
}

/**
 * The full texts of a regulation, earliest first: those in its folder, else the one in its own file.
 * A digest (`.mdx`) is none. A text applies until the next one takes effect, or as long as it says.
 */
export function versionsOf(entry: RegulationEntry, ofFolder: readonly VersionEntry[]) {
  const texts = ofFolder.length > 0 ? [...ofFolder] : ownText(entry);
  const inOrder = texts.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  return inOrder.map(({ data, filePath = '' }, index): VersionRecord => {
    const inForceFrom = dateOf(data);
    const next = inOrder[index + 1];
    const supersededFrom = data.supersededFrom ?? (next && dateOf(next.data));
    const repealedFrom = entry.data.repealedFrom?.date;
    const day = inForceFrom?.precision === 'day' ? inForceFrom.date : undefined;
    return {
      day,
      url: day ? versionAddress(entry.id, day) : recordAddress('regulations', entry.id),
      data,
      inForceFrom,
      supersededFrom,
      repealedFrom,
      force: legalForceOn(BUILD_DATE, { inForceFrom, supersededFrom, repealedFrom }),
      file: filePath,
    };
  });
}

interface TextEntry {
  data: Version;
  filePath?: string | undefined;
}

/** The text in the file of the regulation; after an amendment the day of the regulation is not its. */
function ownText({ data, filePath }: RegulationEntry): TextEntry[] {
  if (!filePath?.endsWith('.md')) return [];
  const inForceFrom = laterAmendment(data) ? UNKNOWN_DAY : data.inForceFrom;
  return [{ data: { inForceFrom, concordance: [] }, filePath }];
}

const UNKNOWN_DAY: Version['inForceFrom'] = {
  rule: 'unknown',
  reason: '来源没有说修改以后的文本从哪一天起施行',
};

function dateOf({ inForceFrom }: Version): PartialDate | undefined {
  return inForceFrom.rule === 'unknown' ? undefined : inForceFrom.date;
}

function dayOf({ data }: TextEntry): PlainDate {
  const date = dateOf(data);
  return date ? earliestDay(date) : '';
}

/**
 * The text that a regulation's own page shows: the one in force on the day of the build, else the
 * next to take effect, else the last.
 */
export function shownVersion({ versions }: RegulationRecord): VersionRecord | undefined {
  return (
    versions.find(({ force }) => force === 'in-force') ??
    versions.find(({ force }) => force === 'not-yet-in-force') ??
    versions.at(-1)
  );
}

/** Two texts of a regulation that have a comparison page, the earlier one first. */
export interface VersionPair {
  from: VersionRecord;
  to: VersionRecord;
  url: string;
}

/** Every two texts of a regulation whose days are known, the earlier one first. */
export function versionPairs({ id, versions }: RegulationRecord): VersionPair[] {
  return versions.flatMap((from, index) =>
    versions
      .slice(index + 1)
      .flatMap((to) =>
        from.day && to.day ? [{ from, to, url: comparisonAddress(id, from.day, to.day) }] : [],
      ),
  );
}
