import { DOMParser } from '@xmldom/xmldom';

/** A file of Akoma Ntoso as another program reads it; a fault of the XML throws. */
export function readFile(text: string) {
  const document = new DOMParser({ onError: fail }).parseFromString(text, 'text/xml');
  const all = Array.from(document.getElementsByTagName('*')) as unknown as Element[];
  const named = (name: string) => all.filter(({ tagName }) => tagName === name);
  const valuesOf = (name: string, attribute: string) =>
    named(name).map((element) => element.getAttribute(attribute) ?? '');
  return { all, named, valuesOf };
}

/** A replaced character is only warned of. */
function fail(level: string, message: string): void {
  if (level !== 'warning') throw new Error(message);
}

/**
 * The words of the text in a file without white space, in the order of reading. What the file says
 * of itself is left out.
 */
export function wordsOf(text: string): string {
  const { named } = readFile(text);
  const [about] = named('container');
  about?.parentNode?.removeChild(about);
  const parts = [...named('preface'), ...named('preamble'), ...named('body')];
  return parts
    .map(({ textContent }) => textContent)
    .join('')
    .replace(/\s/g, '');
}
