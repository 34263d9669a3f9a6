import Builder from 'fast-xml-builder';

/** Attributes of an element; one that is `undefined` is left out. */
export type XmlAttributes = Record<string, string | undefined>;

/** A node in the form the library writes: an element, its attributes under `:@`, or words. */
type Node = Record<string, unknown>;

const WRITER = new Builder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  suppressEmptyNode: true,
});

/** What XML 1.0 cannot hold at all: most controls, and two code points that are no characters. */
const IMPOSSIBLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** An element of an XML document that is being written. */
export class XmlElement {
  private readonly children: Node[] = [];
  private readonly node: Node;

  constructor(name: string, attributes: XmlAttributes) {
    this.node = { [name]: this.children, ':@': possibleValues(attributes) };
  }

  /** Add an element, with words in it where there are any. */
  add(name: string, attributes: XmlAttributes = {}, words = ''): XmlElement {
    const element = new XmlElement(name, attributes).say(words);
    this.children.push(element.node);
    return element;
  }

  /** Add an element with words, or nothing where there are none. */
  addWords(name: string, words: string, attributes: XmlAttributes = {}): void {
    if (words !== '') this.add(name, attributes, words);
  }

  /** Add words. */
  say(words: string): this {
    if (words !== '') this.children.push({ '#text': possible(words) });
    return this;
  }

  /**
   * A document of which this is the root, as text, indented but where words stand.
   *
   * @param mixed Names of elements that may hold words beside elements: white space is text there.
   */
  format(mixed: readonly string[] = []): string {
    const xml = `<?xml version="1.0" encoding="UTF-8"?>${WRITER.build([this.node])}`;
    return `${indented(xml, new Set(mixed))}\n`;
  }
}

/** Begin an XML document with its root element. */
export function xmlRoot(
  namespace: string,
  name: string,
  attributes: XmlAttributes = {},
): XmlElement {
  return new XmlElement(name, { xmlns: namespace, ...attributes });
}

/** A file that no parser reads helps nobody: what XML cannot hold is written as U+FFFD. */
function possible(text: string): string {
  return text.toWellFormed().replace(IMPOSSIBLE, '\ufffd');
}

function possibleValues(attributes: XmlAttributes): Record<string, string> {
  const values: Record<string, string> = {};
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (value !== undefined) values[name] = possible(value);
  }
  return values;
}

/**
 * A tag, e.g. `<num>`, `</num>`, `<FRBRuri value="/akn"/>`; the library escapes `>` in a value. The
 * parts: `/` of a closing tag, the name, `/` of an element without a closing tag.
 */
const TAG = /<(\/?)([^\s/>?]+)[^>]*?(\/?)>/g;

/**
 * Begin a line before every element. The library can do that too, but it also breaks a line between
 * the words and the elements of a sentence, which changes the sentence.
 */
function indented(xml: string, mixed: ReadonlySet<string>): string {
  const open: string[] = [];
  let sentences = 0;
  let wasOpened = false;
  return xml.replace(TAG, (tag: string, closing: string, name: string, whole: string) => {
    if (closing) {
      open.pop();
      if (mixed.has(name)) sentences -= 1;
    }
    const inSentence = sentences > 0;
    const line = inSentence || (closing && (wasOpened || mixed.has(name))) ? '' : '\n';
    const indent = line === '' ? '' : '  '.repeat(open.length);
    wasOpened = !closing && !whole;
    if (wasOpened) {
      open.push(name);
      if (mixed.has(name)) sentences += 1;
    }
    return `${line}${indent}${tag}`;
  });
}
