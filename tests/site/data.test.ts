import { DOMParser } from '@xmldom/xmldom';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { expect, inject, test } from 'vitest';
import { schemaFaults } from '../formats/akoma-ntoso-schema.ts';
import { files, listedPages, pages, readFile } from './pages.ts';
import { recordList } from './record-list.ts';

const { records, site } = recordList;
const regulations = records.filter(({ collection }) => collection === 'regulations');
const matching = (pattern: RegExp) => [...files].filter((file) => pattern.test(file)).sort();
const json = (file: string) => JSON.parse(readFile(file)) as Record<string, unknown>;

/** The endings that the data files of a record have. */
const endingsOf = (collection: string) =>
  collection === 'regulations' ? ['json', 'md', 'txt', 'xml'] : ['json', 'md', 'txt'];

test('every record has its data in every format', () => {
  const wanted = records.flatMap(({ collection, id }) =>
    endingsOf(collection).map((ending) => `/data/${collection}/${id}.${ending}`),
  );
  expect(wanted.filter((file) => !files.has(file))).toEqual([]);
});

test('every page of a record links its other formats', () => {
  const wrong = records.filter(({ url, collection, id }) => {
    const links = [...(pages.get(url)?.document.querySelectorAll('link[rel="alternate"]') ?? [])];
    const hrefs = links.map((link) => link.getAttribute('href'));
    return !endingsOf(collection).every((end) =>
      hrefs.includes(`/data/${collection}/${id}.${end}`),
    );
  });
  expect(wrong.map(({ url }) => url)).toEqual([]);
});

const formats = { date: /^\d{4}-\d\d-\d\d$/, uri: /^https?:\/\// };
const ajv = new Ajv2020({ formats, allowUnionTypes: true });

test.for(['records', 'ledger'])('/data/%s.json keeps to its JSON Schema', (name) => {
  const validate = ajv.compile(json(`/data/schema/${name}.json`));
  expect([validate(json(`/data/${name}.json`)), ajv.errorsText(validate.errors)]).toEqual([
    true,
    'No errors',
  ]);
});

test('every data file keeps to the JSON Schema it names', () => {
  const faults = records.flatMap(({ collection, id }) => {
    const data = json(`/data/${collection}/${id}.json`);
    const schema = String(data['$schema']).replace(site.url, '');
    const validate = ajv.getSchema(`${site.url}${schema}`) ?? ajv.compile(json(schema));
    return validate(data) ? [] : [`${collection}/${id}: ${ajv.errorsText(validate.errors)}`];
  });
  expect(faults).toEqual([]);
});

test('the data of a record begins with its row of the list', () => {
  const wrong = records.filter((record) => {
    const data = json(`/data/${record.collection}/${record.id}.json`);
    return Object.entries(record).some(
      ([name, value]) => JSON.stringify(data[name]) !== JSON.stringify(value),
    );
  });
  expect(wrong.map(({ url }) => url)).toEqual([]);
});

test('the table has the records of the list, in its order', () => {
  const rows = parse<Record<string, string>>(readFile('/data/records.csv'), {
    bom: true,
    columns: true,
  });
  expect(rows.map(({ collection, id }) => `/${collection}/${id}/`)).toEqual(
    records.map(({ url }) => url),
  );
});

test('an eId in Akoma Ntoso is an anchor of the page', () => {
  const faults = regulations.flatMap(({ id, url }) => {
    const text = readFile(`/data/regulations/${id}.xml`);
    const document = new DOMParser().parseFromString(text, 'text/xml');
    const [body] = Array.from(document.getElementsByTagName('body'));
    const ids = Array.from(body?.getElementsByTagName('*') ?? []).flatMap(
      (element) => element.getAttribute('eId') ?? [],
    );
    const page = pages.get(url)?.document;
    return ids.filter((eid) => !page?.getElementById(eid)).map((eid) => `${url}#${eid}`);
  });
  expect(faults).toEqual([]);
});

test('every file of Akoma Ntoso keeps to the OASIS schema', async () => {
  const acts = matching(/^\/data\/regulations\/.*\.xml$/);
  expect(acts.length).toBeGreaterThanOrEqual(regulations.length);
  expect(await schemaFaults(new Map(acts.map((file) => [file, readFile(file)])))).toEqual([]);
});

test('every page of a record says in JSON-LD what it is about', () => {
  const wrong = records.filter(({ url, title }) => {
    const [block] = pages.get(url)?.document.querySelectorAll('script[type$="ld+json"]') ?? [];
    const node = JSON.parse(block?.textContent ?? '{}') as Record<string, unknown>;
    return node['@id'] !== `${site.url}${url}` || node['name'] !== title;
  });
  expect(wrong.map(({ url }) => url)).toEqual([]);
});

test('every feed has an entry, and no two with one id', () => {
  const feeds = matching(/^\/feeds\/[^/]+\.xml$/);
  const faults = feeds.filter((file) => {
    const ids = (parseAtomFeed(readFile(file)).entries ?? []).map(({ id }) => id);
    return ids.length === 0 || new Set(ids).size < ids.length;
  });
  expect(faults).toEqual([]);
  expect(feeds).toEqual(
    expect.arrayContaining(['/feeds/changes.xml', '/feeds/in-force.xml', '/feeds/regulations.xml']),
  );
});

test('the calendar has every effective date that is known to the day, and no other', () => {
  const calendar = new ICAL.Component(
    ICAL.parse(readFile('/calendar/in-force.ics')) as ConstructorParameters<
      typeof ICAL.Component
    >[0],
  );
  const days = calendar
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
    .filter(({ uid }) => uid.includes('.in-force@'))
    .map(({ uid, startDate }) => `${uid.split('.')[0]} ${startDate.toString()}`);
  const known = regulations.flatMap(({ id, inForceFrom }) =>
    inForceFrom?.precision === 'day' ? [`${id} ${inForceFrom.date}`] : [],
  );
  expect(days.toSorted()).toEqual(known.toSorted());
});

test('every calendar and every feed is linked from the page of the data', () => {
  const linked = [...(pages.get('/data/')?.document.querySelectorAll('a[href]') ?? [])].map(
    (link) => link.getAttribute('href'),
  );
  const offered = matching(/^\/(feeds|calendar)\/|^\/data\/(schema\/.*|[^/]+)\.(json|csv)$/);
  expect(offered.filter((file) => !linked.includes(file))).toEqual([]);
  expect(offered.length).toBeGreaterThan(20);
});

test('every kind of file that is published is told of on the page of the data', () => {
  const told = pages.get('/data/')?.document.body.textContent ?? '';
  const places = [...files]
    .filter((file) => !/\.(html|css|js|svg)$|^\/_/.test(file))
    .map((file) => {
      const [, folder = '', ending = ''] = /^\/(.*\/)?[^/]*?(\.[a-z]+)?$/.exec(file) ?? [];
      return { file, folder: `/${folder.split('/')[0] ?? ''}`, ending };
    });
  const untold = places.filter(
    ({ file, folder, ending }) =>
      !told.includes(file) &&
      !(folder === '/data' && told.includes(ending)) &&
      !['/cards', '/search', '/pagefind', '/feeds', '/calendar'].includes(folder) &&
      file !== '/sitemap-0.xml',
  );
  expect(untold.map(({ file }) => file)).toEqual([]);
  for (const folder of ['/cards/', '/search/', '/pagefind/']) expect(told).toContain(folder);
});

test.for([
  ['/data/records.json', 'application/json; charset=utf-8'],
  ['/data/records.csv', 'text/csv; charset=utf-8; header=present'],
  ['/data/figures.csv', 'text/csv; charset=utf-8; header=present'],
  ['/data/schema/records.json', 'application/schema+json; charset=utf-8'],
  [`/data/regulations/${regulations[0]?.id}.xml`, 'application/xml; charset=utf-8'],
  [`/data/regulations/${regulations[0]?.id}.txt`, 'text/plain; charset=utf-8'],
  [`/data/regulations/${regulations[0]?.id}.md`, 'text/markdown; charset=utf-8'],
  ['/feeds/changes.xml', 'application/atom+xml; charset=utf-8'],
  ['/calendar/in-force.ics', 'text/calendar; charset=utf-8'],
] as const)('%s may be read by other sites, and is %s', async ([address, type]) => {
  const { ok, headers } = await fetch(new URL(address, inject('site').url));
  expect([ok, headers.get('access-control-allow-origin'), headers.get('content-type')]).toEqual([
    true,
    '*',
    type,
  ]);
});

test('a page may not be read by other sites', async () => {
  const { headers } = await fetch(new URL('/regulations/', inject('site').url));
  expect(headers.get('access-control-allow-origin')).toBeNull();
});

test('every page says how its edition is searched', () => {
  const without = listedPages.filter(
    ({ document }) =>
      document.querySelector('link[rel="search"]')?.getAttribute('href') !== '/opensearch.xml',
  );
  expect(without.map(({ address }) => address)).toEqual([]);
  expect(readFile('/opensearch.xml')).toContain(`template="${site.url}/search/?q={searchTerms}"`);
});
