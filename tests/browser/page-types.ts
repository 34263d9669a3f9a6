import { recordList } from '../site/record-list.ts';

const { records } = recordList;
type ListedRecord = (typeof records)[number];

/** The record of a collection that fills its page most: with links, figures and sources. */
function fullest(
  collection: ListedRecord['collection'],
  wanted: (record: ListedRecord) => boolean = () => true,
): ListedRecord {
  const load = ({ related, figures, sources }: ListedRecord) =>
    related.length + figures.length + sources.length;
  const [record] = records
    .filter((candidate) => candidate.collection === collection && wanted(candidate))
    .toSorted((a, b) => load(b) - load(a));
  if (!record) throw new Error(`The list has no such record in ${collection}`);
  return record;
}

const mostNamed = (values: (string | null)[]): string => {
  const groups = [...Map.groupBy(values, (value) => value ?? '')].filter(([value]) => value !== '');
  const [found] = groups.toSorted(([, a], [, b]) => b.length - a.length);
  if (!found) throw new Error('The list names none');
  return found[0];
};

/** A regulation that takes effect on a known day, and that day. */
export const dated = fullest('regulations', ({ inForceFrom }) => inForceFrom?.precision === 'day');
export const effectiveDay = dated.inForceFrom?.date ?? '';

/** A regulation that a session adopted; the session has a page with something on it. */
const session = mostNamed(
  records.filter(({ collection }) => collection === 'regulations').map((record) => record.session),
);

/** One address for each kind of page, the fullest of its kind. */
export const pageTypes: { name: string; address: string }[] = [
  { name: 'home', address: '/' },
  { name: 'regulations', address: '/regulations/' },
  { name: 'a regulation', address: fullest('regulations').url },
  { name: 'a regulation with a known day', address: dated.url },
  {
    name: 'a regulation without a known date',
    address: fullest('regulations', ({ inForceFrom }) => inForceFrom === null).url,
  },
  { name: 'a dated text of a regulation', address: `${dated.url}${effectiveDay}/` },
  { name: 'sessions', address: '/sessions/' },
  { name: 'a session', address: `/sessions/${session}/` },
  { name: 'effective dates', address: '/effective/' },
  { name: 'effective dates of a year', address: `/effective/${effectiveDay.slice(0, 4)}/` },
  { name: 'an effective date', address: `/effective/${effectiveDay}/` },
  { name: 'inspections', address: '/inspections/' },
  { name: 'an inspection', address: fullest('inspections').url },
  { name: 'work reports', address: '/work-reports/' },
  { name: 'a work report', address: fullest('work-reports').url },
  { name: 'topics', address: '/topics/' },
  { name: 'a topic', address: `/topics/${mostNamed(records.flatMap(({ topics }) => topics))}/` },
  { name: 'places', address: '/places/' },
  {
    name: 'a place',
    address: `/places/${mostNamed(records.map(({ jurisdiction }) => jurisdiction))}/`,
  },
  { name: 'sources', address: '/sources/' },
  {
    name: 'a source',
    address: `/sources/${mostNamed(records.flatMap(({ sources }) => sources.map(({ source }) => source)))}/`,
  },
  { name: 'figures', address: '/figures/' },
  { name: 'the ledger', address: '/ledger/' },
  { name: 'data', address: '/data/' },
  { name: 'about', address: '/about/' },
  { name: 'search', address: '/search/' },
  { name: 'search results', address: `/search/?q=${encodeURIComponent('条例')}` },
  { name: 'the titles of all records', address: '/search/records/' },
  { name: 'a missing page', address: '/no/such/page/' },
];
