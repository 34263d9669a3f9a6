import type { AnyRecord } from './record.ts';

/** Another form of a page, as `<link rel="alternate">` names it. */
export interface Alternate {
  type: string;
  href: string;
  /** What it is called in a list of forms. */
  title: string;
}

/** The other forms of a record. */
export function formatsOf({ collection, reference }: Pick<AnyRecord, 'collection' | 'reference'>) {
  const at = (ending: string) => `/data/${reference}.${ending}`;
  const shared: Alternate[] = [
    { type: 'application/json', href: at('json'), title: 'JSON' },
    { type: 'text/markdown', href: at('md'), title: 'Markdown' },
    { type: 'text/plain', href: at('txt'), title: '纯文本' },
  ];
  if (collection !== 'regulations') return shared;
  return [...shared, { type: 'application/akn+xml', href: at('xml'), title: 'Akoma Ntoso' }];
}
