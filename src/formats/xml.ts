import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';

/** Attributes of an element; one that is `undefined` is left out. */
export type XmlAttributes = Record<string, string | undefined>;

/** An element of an XML document that is being written. */
export class XmlElement {
  private readonly node: XMLBuilder;

  constructor(node: XMLBuilder) {
    this.node = node;
  }

  /** Add an element, with words in it where there are any. */
  add(name: string, attributes: XmlAttributes = {}, words = ''): XmlElement {
    return new XmlElement(this.node.ele(name, written(attributes))).say(words);
  }

  /** Add an element of another namespace. */
  addForeign(namespace: string, name: string, attributes: XmlAttributes): void {
    this.node.ele(namespace, name, written(attributes));
  }

  /** Add an element with words, or nothing where there are none. */
  addWords(name: string, words: string, attributes: XmlAttributes = {}): void {
    if (words !== '') this.add(name, attributes, words);
  }

  /** Add words. */
  say(words: string): this {
    if (words !== '') this.node.txt(verbatim(words));
    return this;
  }

  /**
   * The whole document of which this is an element, as text, indented but where words stand.
   *
   * @param mixed Names of elements that may hold words beside elements: white space is text there.
   */
  format(mixed: readonly string[] = []): string {
    indent(this.node.root().node as unknown as DomElement, 0, new Set(mixed));
    return `${this.node.doc().end()}\n`.replace('?><', '?>\n<');
  }
}

/** What is needed of the document that the library builds. */
interface DomElement {
  nodeName: string;
  nodeType: number;
  childNodes: Iterable<DomElement>;
  ownerDocument: { createTextNode(text: string): DomElement };
  insertBefore(added: DomElement, before: DomElement | null): void;
}

const TEXT = 3;

/** The library indents between the words and the elements of a sentence too, which changes it. */
function indent(element: DomElement, depth: number, mixed: ReadonlySet<string>): void {
  const children = [...element.childNodes];
  if (children.length === 0 || mixed.has(element.nodeName)) return;
  if (children.some(({ nodeType }) => nodeType === TEXT)) return;
  const line = (level: number) => element.ownerDocument.createTextNode(`\n${'  '.repeat(level)}`);
  for (const child of children) {
    element.insertBefore(line(depth + 1), child);
    indent(child, depth + 1, mixed);
  }
  element.insertBefore(line(depth), null);
}

/**
 * Begin an XML document with its root element. What XML cannot hold at all, such as a character
 * U+0001 or half a surrogate pair, is written as U+FFFD: a file that no parser reads helps nobody.
 */
export function xmlRoot(
  namespace: string,
  name: string,
  attributes: XmlAttributes = {},
): XmlElement {
  const document = create({
    version: '1.0',
    encoding: 'UTF-8',
    invalidCharReplacement: '\ufffd',
  });
  return new XmlElement(document.ele(namespace, name, written(attributes)));
}

function written(attributes: XmlAttributes): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, verbatim(value)]],
    ),
  );
}

/** The library takes `&lt;` in a text for a sign that is escaped already; here it is four signs. */
function verbatim(text: string): string {
  return text.replaceAll('&', '&amp;');
}
