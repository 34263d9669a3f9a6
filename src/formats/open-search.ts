import { absolute, type Edition } from './edition.ts';
import { xmlRoot } from './xml.ts';
import { visibleLine } from './visible-text.ts';

const OPEN_SEARCH = 'http://a9.com/-/spec/opensearch/1.1/';

/** OpenSearch 1.1 allows a short name of 16 characters and a description of 1024. */
const LONGEST_NAME = 16;
const LONGEST_DESCRIPTION = 1024;

/**
 * The edition's search as OpenSearch 1.1, by which a browser offers it as a search engine.
 *
 * @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export function formatOpenSearch(edition: Edition, description: string): string {
  const root = xmlRoot(OPEN_SEARCH, 'OpenSearchDescription');
  root.addWords('ShortName', firstOf(edition.edition, LONGEST_NAME));
  root.addWords('Description', firstOf(description, LONGEST_DESCRIPTION));
  root.addWords('InputEncoding', 'UTF-8');
  root.addWords('OutputEncoding', 'UTF-8');
  root.addWords('Language', edition.language);
  root.addWords('Image', absolute(edition, '/favicon.svg'), {
    width: '16',
    height: '16',
    type: 'image/svg+xml',
  });
  root.add('Url', {
    type: 'text/html',
    template: absolute(edition, '/search/?q={searchTerms}'),
  });
  root.add('Url', {
    type: 'application/opensearchdescription+xml',
    rel: 'self',
    template: absolute(edition, '/opensearch.xml'),
  });
  return root.format();
}

/** The first characters of a line; one beyond the first plane is never cut in two. */
function firstOf(text: string, count: number): string {
  return [...visibleLine(text)].slice(0, count).join('');
}
