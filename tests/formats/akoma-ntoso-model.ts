/**
 * What Akoma Ntoso 3.0 allows of the elements that Huidian writes: the order of the children, as a
 * pattern of their names each followed by a space, and the attributes, required ones with `!`.
 *
 * @see https://docs.oasis-open.org/legaldocml/akn-core/v1.0/os/part2-specs/schemas/akomantoso30.xsd
 */
export interface Model {
  children: RegExp;
  attributes: string[];
  /** Whether words may stand in it. */
  mixed?: true;
}

const HIERARCHY = '(?:(?:part|chapter|section|article|paragraph|point|hcontainer) )';
const BLOCK = '(?:p )';
const EMPTY = /^$/;
const TEXT = /^(?:ref |docTitle )*$/;
const CORE = ['eId', 'class', 'xml:lang'];

/** `basehierarchy`, then either provisions between an intro and a wrap-up, or content. */
const hierarchy: Model = {
  children: new RegExp(
    `^(?:(?:num|heading|subheading) )*(?:(?:intro )?${HIERARCHY}*(?:wrapUp )?|content )$`,
  ),
  attributes: CORE,
};
const blocks: Model = { children: new RegExp(`^${BLOCK}*$`), attributes: CORE };
const words: Model = { children: TEXT, attributes: CORE, mixed: true };
const value: Model = { children: EMPTY, attributes: ['value!'] };
const reference: Model = { children: EMPTY, attributes: ['eId', 'href!', 'showAs!'] };
const level = (own: string): Model => ({
  children: new RegExp(
    `^(?:FRBRthis )+(?:FRBRuri )+(?:FRBRalias )*(?:FRBRdate )+(?:FRBRauthor )+${own}$`,
  ),
  attributes: [],
});

export const MODELS: Record<string, Model> = {
  akomaNtoso: { children: /^act $/, attributes: [] },
  act: {
    children: /^meta (?:preface )?(?:preamble )?body $/,
    attributes: ['name!', 'contains'],
  },
  meta: {
    children:
      /^identification (?:classification )*(?:lifecycle )*(?:temporalData )*(?:references )*(?:proprietary )*$/,
    attributes: [],
  },
  identification: {
    children: /^FRBRWork FRBRExpression FRBRManifestation $/,
    attributes: ['source!'],
  },
  FRBRWork: level(
    'FRBRcountry (?:FRBRsubtype )?(?:FRBRnumber )*(?:FRBRname )*(?:FRBRprescriptive )?',
  ),
  FRBRExpression: level('(?:FRBRauthoritative )?(?:FRBRlanguage )+'),
  FRBRManifestation: level('(?:FRBRformat )?'),
  FRBRthis: value,
  FRBRuri: value,
  FRBRalias: { children: EMPTY, attributes: ['value!', 'name!'] },
  FRBRdate: { children: EMPTY, attributes: ['date!', 'name!'] },
  FRBRauthor: { children: EMPTY, attributes: ['href!'] },
  FRBRcountry: value,
  FRBRname: value,
  FRBRprescriptive: value,
  FRBRauthoritative: value,
  FRBRlanguage: { children: EMPTY, attributes: ['language!'] },
  FRBRformat: value,
  classification: { children: /^(?:keyword )+$/, attributes: ['source!'] },
  keyword: { children: EMPTY, attributes: ['value!', 'showAs!', 'dictionary!'] },
  lifecycle: { children: /^(?:eventRef )+$/, attributes: ['source!'] },
  eventRef: {
    children: EMPTY,
    attributes: ['eId', 'date!', 'source!', 'type', 'refersTo', 'href'],
  },
  temporalData: { children: /^(?:temporalGroup )+$/, attributes: ['source!'] },
  temporalGroup: { children: /^(?:timeInterval )+$/, attributes: ['eId'] },
  timeInterval: { children: EMPTY, attributes: ['start', 'end', 'refersTo!'] },
  references: { children: /^(?:(?:TLC\w+) )+$/, attributes: ['source!'] },
  TLCOrganization: reference,
  TLCLocation: reference,
  TLCConcept: reference,
  TLCReference: { ...reference, attributes: [...reference.attributes, 'name!'] },
  proprietary: { children: /^(?:hd:\w+ )*$/, attributes: ['source!'] },
  preface: { children: /^(?:(?:p|container) )+$/, attributes: CORE },
  preamble: { children: /^(?:p )+$/, attributes: CORE },
  container: { children: /^(?:p )*$/, attributes: [...CORE, 'name!'] },
  body: { children: new RegExp(`^${HIERARCHY}+$`), attributes: CORE },
  part: hierarchy,
  chapter: hierarchy,
  section: hierarchy,
  article: hierarchy,
  paragraph: hierarchy,
  point: hierarchy,
  hcontainer: { ...hierarchy, attributes: [...CORE, 'name!'] },
  intro: blocks,
  content: blocks,
  wrapUp: blocks,
  num: words,
  heading: words,
  p: words,
  docTitle: words,
  ref: { ...words, attributes: [...CORE, 'href!'] },
};

/** What of an element the standard does not allow. */
export function faultsOf(element: Element): string[] {
  const model = MODELS[element.tagName];
  if (!model) return [`${element.tagName} is not known`];
  const children = [...Array.from(element.childNodes)];
  const names = children.flatMap((child) => (child.nodeType === 1 ? [`${child.nodeName} `] : []));
  const written = Array.from(element.attributes)
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('xmlns'));
  const loose = children.some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
  return [
    ...(model.children.test(names.join(''))
      ? []
      : [`<${element.tagName}> holds ${names.join('')}`]),
    ...(loose && !model.mixed ? [`<${element.tagName}> holds words`] : []),
    ...model.attributes
      .filter((name) => name.endsWith('!') && !written.includes(name.slice(0, -1)))
      .map((name) => `<${element.tagName}> lacks ${name}`),
    ...written
      .filter((name) => !model.attributes.some((allowed) => allowed.replace('!', '') === name))
      .map((name) => `<${element.tagName}> has ${name}`),
  ];
}
